import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { useId } from "preact/hooks";
import { ANGER_MAX } from "../../../../shared/complaint.ts";
import type { SlopeView } from "../../../../shared/report-view.ts";
import { isSmall, meanWords } from "../../reports/figures.ts";
import { apart, fitting } from "../../reports/place.ts";
import { reportWords } from "../../reports/words.ts";
import { Plot } from "./Plot.tsx";

const words = reportWords.anger;
const TOP = 34;
const ROW = 18;
/** What stands beside a label, and a letter of it, in px. */
const BESIDE = 96;
const LETTERS = 7.2;

/** From then to now, a line for each. Few are dashed and hollow. */
export function Slope({ lines }: { lines: readonly SlopeView[] }) {
  const hatch = useId();
  const height = Math.max(200, TOP + lines.length * ROW + 24);
  const bottom = height - 16;
  const y = scaleLinear([1, ANGER_MAX], [bottom, TOP]);
  const draw = line();
  const left = apart(
    lines.map(({ before }) => y(before)),
    ROW,
    TOP,
    bottom,
  );
  const right = apart(
    lines.map(({ after }) => y(after)),
    ROW,
    TOP,
    bottom,
  );
  return (
    <Plot height={height} hatch={hatch}>
      {(width) => {
        const room = Math.min(width * 0.58, BESIDE + LETTERS * Math.max(...lines.map(({ key }) => key.length)));
        const [from, to] = [64, width - room];
        return (
          <>
            {[1, ANGER_MAX].map((anger) => (
              <g key={anger} class="plot-grid">
                <line x1={22} x2={to} y1={y(anger)} y2={y(anger)} />
                <text x={0} y={y(anger)} dy="0.35em">
                  {anger}
                </text>
              </g>
            ))}
            <text class="plot-head" x={from} y={14} text-anchor="middle">
              {words.before}
            </text>
            <text class="plot-head" x={to} y={14} text-anchor="middle">
              {words.after}
            </text>
            {lines.map(({ key, before, after, n }, index) => (
              <g key={key} class={isSmall(n) ? "slope is-few" : "slope"}>
                <path
                  d={
                    draw([
                      [from, y(before)],
                      [to, y(after)],
                    ]) ?? ""
                  }
                />
                <circle cx={from} cy={y(before)} r={4} />
                <circle cx={to} cy={y(after)} r={4} />
                <text x={from - 9} y={left[index]} dy="0.35em" text-anchor="end">
                  {meanWords(before)}
                </text>
                <text x={to + 10} y={right[index]} dy="0.35em">
                  <tspan class="plot-value">{meanWords(after)}</tspan> {fitting(key, room - BESIDE + 8)}, n {n}
                </text>
              </g>
            ))}
          </>
        );
      }}
    </Plot>
  );
}
