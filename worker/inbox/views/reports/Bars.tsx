import { scaleLinear } from "d3-scale";
import { useId } from "preact/hooks";
import { fitting } from "../../reports/place.ts";
import { filled, Plot } from "./Plot.tsx";

/** A bar from 0, with its words above it and its figure at its end. */
export interface Bar {
  key: string;
  label: string;
  value: number;
  /** The value in words. */
  says: string;
  /** It goes by so few that it says little. */
  isFew?: boolean;
}

interface BarsProps {
  bars: readonly Bar[];
  /** Where the scale ends; without it at the largest. */
  max?: number;
}
const ROW = 42;

export function Bars({ bars, max }: BarsProps) {
  const hatch = useId();
  const end = max ?? Math.max(1, ...bars.map(({ value }) => value));
  const room = 12 + 7.2 * Math.max(...bars.map((bar) => bar.says.length));
  return (
    <Plot height={bars.length * ROW + 4} hatch={hatch}>
      {(width) => {
        const x = scaleLinear([0, end], [0, Math.max(40, width - room)]);
        return bars.map(({ key, label, value, says: figure, isFew = false }, index) => (
          <g key={key} class="bar-row">
            <text y={index * ROW + 14}>{fitting(label, width)}</text>
            <rect class="plot-ground" x={0} y={index * ROW + 21} width={x(end)} height={14} rx={3} />
            <rect
              x={0}
              y={index * ROW + 21}
              width={Math.max(value > 0 ? 2 : 0, x(value))}
              height={14}
              rx={3}
              {...filled(hatch, isFew)}
            />
            <text class="plot-value" x={Math.max(2, x(value)) + 8} y={index * ROW + 28} dy="0.35em">
              {figure}
            </text>
          </g>
        ));
      }}
    </Plot>
  );
}
