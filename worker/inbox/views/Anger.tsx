import { words } from "../words.ts";

/** Mouths from composed to furious: the control point of one drawn curve, two numbers to a face. */
const MOUTH_Y = [17, 14.5, 13, 11, 9];

/** A small drawn face with its number. Readable without colour; the words are for screen readers. */
export function Anger({ level }: { level: number }) {
  const face = Math.ceil(level / 2);
  return (
    <span class="anger">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.5" />
        <path d={`M6 13.5Q10 ${MOUTH_Y[face - 1]} 14 13.5`} />
        <path d={face >= 4 ? "M5.5 6.5l3 1.5M14.5 6.5l-3 1.5" : "M7 7.5v.5M13 7.5v.5"} />
      </svg>
      <span aria-hidden="true">{level}</span>
      <span class="heard">{words.row.anger(level)}</span>
    </span>
  );
}
