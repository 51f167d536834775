import type { Clock } from "./site.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
/**
 * Due times are rounded up to this, so that they can be spoken: "by 14:30", never "by 14:27". Rounding in UTC rounds on
 * every wall alike: since 1972 every zone's offset is a multiple of five minutes.
 */
const SPEAKABLE_MS = 5 * MINUTE;
/** A figure that takes more weeks of opening hours than this is no promise to anybody. */
const REACH_WEEKS = 200;
/** Each of the 200 holidays a clock may list can cost a whole week, where a site opens once a week; the rest is slack. */
const SEARCH_MS = (2 * REACH_WEEKS + 20) * 7 * DAY;

/** A stretch of open time, [start, end) in ms UTC. */
export interface Stretch {
  start: number;
  end: number;
}

/** Making a format costs 100 times what using it does. Bounded, because a zone is a stranger's setting. */
const formats = new Map<string, Intl.DateTimeFormat>();
const FORMATS_MAX = 100;

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    if (formats.size >= FORMATS_MAX) formats.clear();
    formats.set(zone, format);
  }
  return format;
}

/** Local time minus UTC at an instant, in ms. Throws RangeError for an unknown zone. */
export function offsetAt(zone: string, at: number): number {
  const [, sign, hours, minutes, seconds] = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(formatOf(zone).format(at)) ?? [];
  if (!sign) return 0;
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds ?? 0) * 1_000;
  return sign === "-" ? -size : size;
}

/** The first instant in (before, after] whose offset differs from that of `before`. */
function changeBetween(zone: string, before: number, after: number): number {
  const offset = offsetAt(zone, before);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(zone, middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}

/** One day's hours in order and without overlaps, as [from, to) in minutes. */
function tidy(hours: Clock["hours"][number]): [number, number][] {
  const tidied: [number, number][] = [];
  for (const [from, to] of hours.toSorted((a, b) => a[0] - b[0])) {
    const last = tidied.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else tidied.push([from, to]);
  }
  return tidied;
}

/**
 * Open time from `from` until `until`, in order and never overlapping; touching stretches are not joined.
 *
 * A site is open at an instant when the clock on its wall says so: local day and minute lie in the hours. So what a
 * zone skips is not open, what it repeats is open both times, a day that never happened (Samoa, 30 December 2011) has
 * no hours, and a holiday is a holiday also in an hour that comes twice at midnight.
 * Lazy: who stops asking pays for no more days. Throws RangeError for an unknown zone.
 */
export function* openTime(clock: Clock, from: number, until: number): Generator<Stretch> {
  const week = clock.hours.map(tidy);
  const holidays = new Set(clock.holidays);
  let at = from;
  let offset = offsetAt(clock.zone, at);
  while (at < until) {
    const midnight = Math.min((Math.floor(at / DAY) + 1) * DAY, until);
    const after = offsetAt(clock.zone, midnight);
    const end = after === offset ? midnight : changeBetween(clock.zone, at, midnight);
    for (let day = Math.floor((at + offset) / DAY); day * DAY < end + offset; day++) {
      const hours = week[(day + 3) % 7] ?? []; // day 0 was a Thursday
      if (hours.length === 0) continue;
      const date = new Date(day * DAY).toISOString().slice(0, 10);
      if (holidays.has(date) || (clock.awayUntil !== null && date < clock.awayUntil)) continue;
      for (const [opens, closes] of hours) {
        const start = Math.max(at, day * DAY + opens * MINUTE - offset);
        const stop = Math.min(end, day * DAY + closes * MINUTE - offset);
        if (start < stop) yield { start, end: stop };
      }
    }
    at = end;
    offset = after;
  }
}

/** When a search may begin: not long before the team is back. */
function searchFrom(clock: Clock, from: number): number {
  return clock.awayUntil === null ? from : Math.max(from, Date.parse(clock.awayUntil) - 2 * DAY);
}

/**
 * What a search for open time from an instant on has to look at: from when the team is back, as long as the worst clock
 * that settings admit may take to open.
 */
export function search(clock: Clock, from: number): Generator<Stretch> {
  const start = searchFrom(clock, from);
  return openTime(clock, start, start + SEARCH_MS);
}

/**
 * When a person will have answered what was received at `receivedAt`: the instant at which `figureMin` minutes of
 * working time have passed, rounded up to the next five minutes on the site's wall, but never past closing time
 * (which people can also say). All times in ms UTC; the answer lies in open time or at its very end.
 * Working time is time that really passes: an hour that the zone skips does not count, one that it repeats counts twice.
 * Throws RangeError for an unknown zone and for a clock that `neverOpens`.
 */
export function promiseDue(clock: Clock, receivedAt: number): number {
  let left = clock.figureMin * MINUTE;
  let due: number | undefined;
  let end = receivedAt;
  for (const open of search(clock, receivedAt)) {
    if (due === undefined) {
      const length = open.end - open.start;
      if (length < left) {
        left -= length;
        continue;
      }
      due = Math.ceil((open.start + left) / SPEAKABLE_MS) * SPEAKABLE_MS;
    } else if (open.start !== end) {
      break; // it closed before the rounded time
    }
    end = open.end;
    if (due <= end) return due;
  }
  if (due === undefined) throw new RangeError("this clock never reaches its figure");
  return end;
}

/** Open time between two instants, in ms; 0 when `to` is not after `from`. All times in ms UTC. Cost grows with the days between. */
export function workingMs(clock: Clock, from: number, to: number): number {
  let sum = 0;
  for (const open of openTime(clock, searchFrom(clock, from), to)) sum += open.end - open.start;
  return sum;
}

/**
 * The instant at which a share (0 to 1) of the working time between two instants has passed, in open time or at its very
 * end; `to` when there is none between them. All times in ms UTC. Throws RangeError for an unknown zone.
 */
export function pointBetween(clock: Clock, from: number, to: number, share: number): number {
  const total = workingMs(clock, from, to);
  if (total === 0) return to;
  let left = Math.ceil(total * Math.min(Math.max(share, 0), 1));
  for (const open of openTime(clock, searchFrom(clock, from), to)) {
    const length = open.end - open.start;
    if (left <= length) return open.start + left;
    left -= length;
  }
  return to;
}

/**
 * Can this clock promise nothing? True when no weekday has hours, or so few that the figure needs more than 200 weeks
 * of them. Settings refuse such a clock; for every other one with a known zone `promiseDue` has an answer.
 */
export function neverOpens(clock: Clock): boolean {
  let minutes = 0;
  for (const day of clock.hours) for (const [from, to] of tidy(day)) minutes += to - from;
  return minutes * REACH_WEEKS < clock.figureMin;
}

/** Does this runtime know the time zone? An IANA name such as `Europe/Berlin`, or `UTC`. */
export function knownZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}
