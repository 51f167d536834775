import type { ComponentChildren } from "preact";
import { FAULTS } from "../../../../shared/coach/types.ts";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { USUAL } from "../../coach/usual.ts";
import { coachWords } from "../../coach/words.ts";

const words = coachWords.reading;
type Reading = ComplaintView["reading"];

export function Chips({ legend, children }: { legend: string; children: ComponentChildren }) {
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
export function Chip({ on, label, onTap, children }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={on} aria-label={label} onClick={() => onTap(!on)}>
      {children}
    </button>
  );
}

interface Of<T> {
  value: T;
  onValue: (value: T) => void;
}

export function SeverityChips({ value, onValue }: Of<Reading["severity"]>) {
  return (
    <Chips legend={words.severity}>
      {words.severities.map((says, index) => (
        <Chip
          key={says}
          on={value === index + 1}
          label={words.severityOf(index + 1, says)}
          onTap={(on) => onValue(on ? index + 1 : null)}
        >
          {index + 1}
        </Chip>
      ))}
      <span class="hint" aria-hidden="true">
        {words.severities[(value ?? USUAL.severity) - 1]}
      </span>
    </Chips>
  );
}

export function FaultChips({ value, onValue }: Of<Reading["fault"]>) {
  return (
    <Chips legend={words.fault}>
      {FAULTS.map((fault) => (
        <Chip key={fault} on={value === fault} onTap={(on) => onValue(on ? fault : null)}>
          {words.faults[fault]}
        </Chip>
      ))}
    </Chips>
  );
}

export function FailureChips({ value, onValue }: Of<Reading["failure"]>) {
  return (
    <Chips legend={words.failure}>
      {(["outcome", "process", "both"] as const).map((failure) => (
        <Chip key={failure} on={value === failure} onTap={(on) => onValue(on ? failure : null)}>
          {words.failures[failure]}
        </Chip>
      ))}
    </Chips>
  );
}
