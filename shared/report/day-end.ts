import { offsetAt } from "../hours.ts";

const DAY_MS = 86_400_000;

/** When the day of this instant ends on the wall of the zone: the next midnight there. ms UTC. Throws RangeError for an unknown zone. */
export function dayEnd(zone: string, at: number): number {
  const offset = offsetAt(zone, at);
  const midnight = (Math.floor((at + offset) / DAY_MS) + 1) * DAY_MS;
  // The offset of that midnight, which a change of the clocks may have made another one.
  return midnight - offsetAt(zone, midnight - offset);
}
