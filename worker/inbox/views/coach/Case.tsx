import { MOMENTS, type Fault, type Moment } from "../../../../shared/coach/types.ts";
import { USUAL } from "../../coach/usual.ts";
import { coachWords } from "../../coach/words.ts";
import { Pick } from "../Field.tsx";
import { FaultChips, SeverityChips } from "../look/Chips.tsx";

const words = coachWords.reading;

/** What the coach needs to know besides the words; null is "nobody has said". */
export interface CaseOf {
  severity: number | null;
  fault: Fault | null;
  lang: string;
  moment: Moment;
}

interface CaseProps {
  of: CaseOf;
  onChange: (part: Partial<CaseOf>) => void;
  /** Tags and names of the languages to choose from. */
  languages: readonly (readonly [string, string])[];
}

/** How bad and whose fault, as the coach takes it. */
export function readingParts({
  severity,
  fault,
}: {
  severity: number | null;
  fault: Fault | null;
}): [says: string, whose: string] {
  return [words.severities[(severity ?? USUAL.severity) - 1]!, words.faults[fault ?? USUAL.fault].toLowerCase()];
}

function summary({ severity, fault, lang, moment }: CaseOf, languages: CaseProps["languages"]): string {
  const [says, whose] = readingParts({ severity, fault });
  if (severity === null && fault === null) return words.unsaid(says.toLowerCase(), whose);
  const language = languages.find(([tag]) => tag === lang)?.[1] ?? lang;
  return words.said([says, whose, words.moments[moment].toLowerCase(), language]);
}

/** Folded away but for one line: it is said once, and then only looked at. */
export function Case({ of, onChange, languages }: CaseProps) {
  return (
    <details class="case">
      <summary>
        <span class="case-title">{words.title}</span> <span class="case-said">{summary(of, languages)}</span>
      </summary>
      <div class="case-body">
        <SeverityChips value={of.severity} onValue={(severity) => onChange({ severity })} />
        <FaultChips value={of.fault} onValue={(fault) => onChange({ fault })} />
        <div class="case-picks">
          <Pick
            label={words.moment}
            value={of.moment}
            onValue={(moment) => onChange({ moment })}
            options={MOMENTS.map((moment) => [moment, words.moments[moment]] as const)}
          />
          <Pick label={words.lang} value={of.lang} onValue={(lang) => onChange({ lang })} options={languages} />
        </div>
      </div>
    </details>
  );
}
