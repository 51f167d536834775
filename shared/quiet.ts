import { knownZone, openTime, search } from "./hours.ts";
import type { Clock } from "./site.ts";

/** Nobody is told anything by machine before eight or from nine in the evening on, in minutes after local midnight. */
const WAKING: [number, number] = [8 * 60, 21 * 60];
const WHOLE: [number, number] = [0, 24 * 60];

/**
 * The first moment from `now` on at which a machine may tell a visitor something: not between 21:00 and 8:00 where they live (`zone`;
 * the site's where none is known), and not on a day on which the site is closed: one without hours, a holiday, or while away. All
 * times in ms UTC. Throws RangeError for what settings refuse: an unknown zone of the clock, or a clock that never opens.
 */
export function fittingAt(now: number, zone: string | null, clock: Clock): number {
  const days: Clock = { ...clock, hours: clock.hours.map((hours) => (hours.length > 0 ? [WHOLE] : [])) };
  const waking: Clock = {
    ...clock,
    zone: zone !== null && knownZone(zone) ? zone : clock.zone,
    hours: clock.hours.map(() => [WAKING]),
    holidays: [],
    awayUntil: null,
  };
  for (const day of search(days, now)) {
    for (const awake of openTime(waking, day.start, day.end)) return awake.start;
  }
  throw new RangeError("this clock has no day on which anybody is told anything");
}
