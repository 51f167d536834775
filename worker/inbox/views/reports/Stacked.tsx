import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { useId } from "preact/hooks";
import { fitting } from "../../reports/place.ts";
import { filled, Plot } from "./Plot.tsx";

/** How a part is meant: as it should be, half, not at all, or neither. */
export type Tone = "good" | "half" | "bad" | "calm";
export interface Part {
  key: string;
  label: string;
  n: number;
  tone: Tone;
}

const ROW = 32;

/** Parts of a whole, one below the other, each beginning where the one before it ends: so each has its own words beside it. */
export function Stacked({ parts, isFew }: { parts: readonly Part[]; isFew: boolean }) {
  const hatch = useId();
  const sum = parts.reduce((all, { n }) => all + n, 0);
  const keys = parts.map(({ key }) => key);
  const layers = stack<Record<string, number>>().keys(keys)([Object.fromEntries(parts.map(({ key, n }) => [key, n]))]);
  return (
    <Plot height={parts.length * ROW + 4} hatch={hatch}>
      {(width) => {
        const room = Math.min(190, width * 0.46);
        const x = scaleLinear([0, Math.max(1, sum)], [room, width]);
        return parts.map(({ key, label, n, tone }, index) => {
          const [from = 0, to = 0] = layers[index]?.[0] ?? [];
          const top = index * ROW + 4;
          return (
            <g key={key} class={`stack-row is-${tone}`}>
              <text y={top + 12} dy="0.35em">
                <tspan class="plot-value">{n}</tspan> {fitting(label, room - 44)}
              </text>
              <rect class="plot-ground" x={room} y={top} width={width - room} height={24} rx={3} />
              {n > 0 && (
                <rect
                  x={x(from)}
                  y={top}
                  width={Math.max(2, x(to) - x(from))}
                  height={24}
                  rx={3}
                  {...filled(hatch, isFew)}
                />
              )}
            </g>
          );
        });
      }}
    </Plot>
  );
}
