import type { ComponentChildren } from "preact";
import { useWidth } from "./width.ts";

interface PlotProps {
  height: number;
  /** Id of the hatching, where something in it is hatched. */
  hatch: string;
  children: (width: number) => ComponentChildren;
}

/** A drawing as wide as there is room. A screen reader has its message before it and its figures behind it. */
export function Plot({ height, hatch, children }: PlotProps) {
  const [place, width] = useWidth();
  return (
    <div class="plot" ref={place}>
      <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`} direction="ltr">
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="hatch-ground" width="6" height="6" />
            <rect class="hatch-stripe" width="2.5" height="6" />
          </pattern>
        </defs>
        {children(width)}
      </svg>
    </div>
  );
}

/** How a shape is filled: hatched where it goes by so few that it says little. A class of its own, or CSS would paint over it. */
export function filled(hatch: string, isFew: boolean, whole = "plot-fill"): { class: string; fill?: string } {
  return isFew ? { class: "plot-few", fill: `url(#${hatch})` } : { class: whole };
}
