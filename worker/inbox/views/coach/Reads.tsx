import { MOMENTS, type Moment } from "../../../../shared/coach/types.ts";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { coachWords } from "../../coach/words.ts";
import { Pick } from "../Field.tsx";
import { readingParts } from "./Case.tsx";

const words = coachWords.reading;

type Looked = Record<"severity", ComplaintView["reading"]["severity"]> &
  Record<"fault", ComplaintView["reading"]["fault"]>;

interface ReadsProps {
  /** How bad and whose fault, where anybody looks at that. */
  reading: Looked | undefined;
  lang: string;
  moment: Moment;
  onChange: (part: { lang?: string; moment?: Moment }) => void;
  /** Tags and names of the languages to choose from. */
  languages: readonly (readonly [string, string])[];
  /** Leads to where the reading is said. */
  onLook: () => void;
}

/** What the coach goes by, folded into one line. How it is read is said in one place only, and this leads there. */
export function Reads({ reading, lang, moment, onChange, languages, onLook }: ReadsProps) {
  const language = languages.find(([tag]) => tag === lang)?.[1] ?? lang;
  const said = [...(reading ? readingParts(reading) : []), words.moments[moment].toLowerCase(), language];
  return (
    <details class="case">
      <summary>
        <span class="case-title">{words.by}</span> <span class="case-said">{words.said(said)}</span>
      </summary>
      <div class="case-body">
        {reading && (
          <p>
            {reading.severity === null && reading.fault === null && <>{words.unlooked} </>}
            <button type="button" class="link" onClick={onLook}>
              {words.look}
            </button>
          </p>
        )}
        <div class="case-picks">
          <Pick
            label={words.moment}
            value={moment}
            onValue={(to) => onChange({ moment: to })}
            options={MOMENTS.map((one) => [one, words.moments[one]] as const)}
          />
          <Pick label={words.lang} value={lang} onValue={(to) => onChange({ lang: to })} options={languages} />
        </div>
      </div>
    </details>
  );
}
