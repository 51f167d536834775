import type { Rail } from "../../coach/rail.ts";
import { coachWords as words } from "../../coach/words.ts";

/** The verdict in words, with a shape beside it: it must be readable without colour. */
export function Verdict({ rail }: { rail: Rail }) {
  if (!rail.begun || !rail.report) return null;
  const { verdict } = rail.report;
  return (
    <span class={`verdict to-${verdict}`}>
      <Shape of={verdict} />
      {words.verdict[verdict]}
    </span>
  );
}

const SHAPES = {
  send: "M4 9.5l3.5 3.5L14 5.5",
  improve: "M9 4v6M9 13.2v.6",
  stop: "M5 5l8 8M13 5l-8 8",
  unchecked: "M5 9h8",
} as const;

function Shape({ of }: { of: keyof typeof SHAPES }) {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={SHAPES[of]} />
    </svg>
  );
}

/** Tells a screen reader the verdict when it turns, and only then: its words do not change with every key. */
export function Told({ rail }: { rail: Rail }) {
  const verdict = rail.begun ? rail.report?.verdict : undefined;
  return (
    <output class="heard" aria-live="polite">
      {verdict ? words.verdict[verdict] : ""}
    </output>
  );
}
