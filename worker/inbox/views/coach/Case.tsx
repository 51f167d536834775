import type { ComponentChildren } from "preact";
import { FAULTS, MOMENTS, type Fault, type Moment } from "../../../../shared/coach/types.ts";
import { coachWords } from "../../coach/words.ts";
import { Pick } from "../Field.tsx";

const words = coachWords.reading;
export type Failure = keyof typeof words.failures;

/** What the coach needs to know besides the words; null is "nobody has said". */
export interface CaseOf {
  severity: number | null;
  fault: Fault | null;
  /** Left out where nobody asks. */
  failure?: Failure | null;
  lang: string;
  moment: Moment;
}

interface CaseProps {
  of: CaseOf;
  onChange: (part: Partial<CaseOf>) => void;
  /** Tags and names of the languages to choose from. */
  languages: readonly (readonly [string, string])[];
}

/** What is taken where nobody has said; the coach's own defaults. */
export const USUAL = { severity: 3, fault: "ours" } as const;

function summary({ severity, fault, lang, moment }: CaseOf, languages: CaseProps["languages"]): string {
  const says = words.severities[(severity ?? USUAL.severity) - 1]!;
  const whose = words.faults[fault ?? USUAL.fault].toLowerCase();
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
        <Chips legend={words.severity}>
          {words.severities.map((says, index) => (
            <Chip
              key={says}
              on={of.severity === index + 1}
              label={words.severityOf(index + 1, says)}
              onTap={(on) => onChange({ severity: on ? index + 1 : null })}
            >
              {index + 1}
            </Chip>
          ))}
          <span class="hint" aria-hidden="true">
            {words.severities[(of.severity ?? USUAL.severity) - 1]}
          </span>
        </Chips>
        <Chips legend={words.fault}>
          {FAULTS.map((fault) => (
            <Chip key={fault} on={of.fault === fault} onTap={(on) => onChange({ fault: on ? fault : null })}>
              {words.faults[fault]}
            </Chip>
          ))}
        </Chips>
        {of.failure !== undefined && (
          <Chips legend={words.failure}>
            {(["outcome", "process", "both"] as const).map((failure) => (
              <Chip
                key={failure}
                on={of.failure === failure}
                onTap={(on) => onChange({ failure: on ? failure : null })}
              >
                {words.failures[failure]}
              </Chip>
            ))}
          </Chips>
        )}
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

function Chips({ legend, children }: { legend: string; children: ComponentChildren }) {
  return (
    <fieldset class="chips">
      <legend>{legend}</legend>
      <div>{children}</div>
    </fieldset>
  );
}

interface ChipProps {
  on: boolean;
  label?: string;
  onTap: (on: boolean) => void;
  children: ComponentChildren;
}

/** A second tap takes it back. */
function Chip({ on, label, onTap, children }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={on} aria-label={label} onClick={() => onTap(!on)}>
      {children}
    </button>
  );
}
