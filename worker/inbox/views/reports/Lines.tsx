import { scaleLinear, scalePoint } from "d3-scale";
import { area, line } from "d3-shape";
import { useId } from "preact/hooks";
import { monthWords, shortMonthWords } from "../../reports/figures.ts";
import { fitting } from "../../reports/place.ts";
import { filled, Plot } from "./Plot.tsx";

/** One value of a month, `2026-11`; `isFew` where it goes by so few that it says little. */
export interface MonthValue {
  month: string;
  value: number;
  isFew: boolean;
}
/** Something that happened: so far into a month, from 0 to 1. */
export interface Mark {
  month: string;
  part: number;
  label: string;
}
export interface MonthLine {
  key: string;
  label: string;
  /** All of it in words, behind the label. */
  says: string;
  values: readonly MonthValue[];
  marks: readonly Mark[];
  isFew: boolean;
}

interface LinesProps {
  lines: readonly MonthLine[];
  /** Every month, in its order. */
  months: readonly string[];
  /** Where every scale ends. */
  max: number;
  valueWords: (value: number) => string;
}

const ROW = 78;
const HEAD = 20;
const DRAWN = 44;

/** A line for each, one below the other on one scale: nothing crosses, and each has its words above it. */
export function Lines({ lines, months, max, valueWords }: LinesProps) {
  const hatch = useId();
  return (
    <Plot height={lines.length * ROW + 18} hatch={hatch}>
      {(width) => {
        const x = scalePoint(months, [6, Math.max(40, width - 44)]);
        return (
          <>
            {lines.map((one, index) => (
              <One key={one.key} one={one} top={index * ROW} {...{ x, max, width, hatch, valueWords }} />
            ))}
            <MonthAxis months={months} x={x} y={lines.length * ROW + 12} width={width} />
          </>
        );
      }}
    </Plot>
  );
}

type X = ReturnType<typeof scalePoint<string>>;

interface OneProps {
  one: MonthLine;
  top: number;
  x: X;
  max: number;
  width: number;
  hatch: string;
  valueWords: (value: number) => string;
}

function One({ one, top, x, max, width, hatch, valueWords }: OneProps) {
  const { label, says, values, marks, isFew } = one;
  const bottom = top + HEAD + DRAWN;
  const y = scaleLinear([0, Math.max(1e-9, max)], [bottom, top + HEAD + 6]);
  const at = ({ month }: { month: string }): number => x(month) ?? 0;
  const draw = line<MonthValue>(at, ({ value }) => y(value));
  const under = area<MonthValue>(at, bottom, ({ value }) => y(value));
  const last = values.at(-1);
  return (
    <g class="month-line">
      <text y={top + 14}>
        {fitting(label, width - says.length * 7 - 16)} <tspan class="plot-soft">{says}</tspan>
      </text>
      <path d={under([...values]) ?? ""} {...filled(hatch, isFew, "plot-area")} />
      <line class="plot-base" x1={0} x2={width - 38} y1={bottom} y2={bottom} />
      <path class="plot-line" d={draw([...values]) ?? ""} />
      {values.map((value) => (
        <circle
          key={value.month}
          class={value.isFew ? "is-few" : undefined}
          cx={at(value)}
          cy={y(value.value)}
          r={values.length > 1 ? 3 : 4}
        />
      ))}
      {marks.map((mark) => {
        const place = Math.min(at(mark) + (mark.part - 0.5) * x.step(), width - 40);
        const isLate = place > width - 100;
        return (
          <g key={`${mark.month} ${mark.part}`} class="plot-mark">
            <line x1={place} x2={place} y1={top + HEAD} y2={bottom} />
            <text x={place + (isLate ? -4 : 4)} y={top + HEAD + 9} text-anchor={isLate ? "end" : "start"}>
              {mark.label}
            </text>
          </g>
        );
      })}
      {last && (
        <text class="plot-value" x={at(last) + 9} y={y(last.value)} dy="0.35em">
          {valueWords(last.value)}
        </text>
      )}
    </g>
  );
}

/** As many months as have room; the first and the last always. */
function MonthAxis({ months, x, y, width }: { months: readonly string[]; x: X; y: number; width: number }) {
  const every = Math.max(1, Math.ceil((months.length * 46) / width));
  const last = months.length - 1;
  return (
    <g class="plot-grid">
      {months.map(
        (month, index) =>
          (index === last || (index % every === 0 && last - index >= every)) && (
            <text key={month} x={x(month)} y={y} text-anchor={index === 0 ? "start" : "middle"}>
              <title>{monthWords(month)}</title>
              {shortMonthWords(month)}
            </text>
          ),
      )}
    </g>
  );
}
