import { neverOpens, offsetAt, openTime, type Stretch } from "./hours.ts";
import type { Measured, PromiseBasis } from "./promise.ts";
import type { Clock } from "./site.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK_HOURS = 7 * 24;

/** The newest so many samples are measured; older ones of a busy site say nothing new. */
export const SAMPLES_MAX = 2_000;
/** Only what was received within so many days is measured. */
export const MEASURED_DAYS = 90;
/** From so many samples on the whole site has a figure; with fewer, one slow answer would be all of it. */
export const OVERALL_MIN = 20;
/** From so many samples on an hour of the week has a figure of its own. */
export const HOURLY_MIN = 40;
/** No measured figure is shorter, in minutes: a site that is always quick still sleeps badly once. */
export const MEASURED_FLOOR_MIN = 60;
/** The share of the answers that took no longer than the figure. */
const SHARE = 0.95;

/** One complaint that was promised an answer: when it came, and when a person first answered (null: nobody has). ms UTC. */
export interface Sample {
  receivedAt: number;
  answeredAt: number | null;
}

/**
 * What first human answers take here: the 95th percentile (nearest rank) of their working time in whole minutes, rounded up, over
 * MEASURED_DAYS days before `now` (ms UTC). Who still waits counts with the time waited so far, so silence makes the figure longer.
 * Which complaints are samples is the caller's to say; more than SAMPLES_MAX are cut to the newest. Throws RangeError for an unknown
 * zone.
 *
 * Being away is not taken out: a clock knows until when, not since when, and without that all earlier answers would have taken no
 * time at all.
 */
export function measure(samples: readonly Sample[], clock: Clock, now: number): Measured {
  const recent = samples
    .filter(({ receivedAt }) => receivedAt <= now && receivedAt > now - MEASURED_DAYS * DAY)
    .toSorted((a, b) => b.receivedAt - a.receivedAt)
    .slice(0, SAMPLES_MAX);
  const worked = workedUntil({ ...clock, awayUntil: null }, recent.at(-1)?.receivedAt ?? now, now);
  const all: number[] = [];
  const hours: number[][] = Array.from({ length: WEEK_HOURS }, () => []);
  for (const { receivedAt, answeredAt } of recent) {
    const until = Math.min(answeredAt ?? now, now);
    const took = Math.max(0, worked(until) - worked(receivedAt));
    all.push(took);
    hours[hourOfWeek(clock.zone, receivedAt)]?.push(took);
  }
  return {
    at: now,
    n: recent.length,
    figureMin: figureOf(all, OVERALL_MIN),
    byHour: hours.map((took) => figureOf(took, HOURLY_MIN)),
  };
}

/**
 * What is promised for a complaint that comes now (ms UTC), in minutes of working time, and where that comes from. Measured for this
 * hour of the week, else for the whole site, never shorter than MEASURED_FLOOR_MIN, rounded up to what can be said; the owner's own
 * figure where that is longer, or where too little is measured. The owner makes it longer, never shorter. What is returned can be
 * promised by every clock that is not refused, also where its hours were cut after the measuring.
 */
export function figureAt(
  clock: Clock,
  measured: Measured | null | undefined,
  now: number,
): { min: number; basis: PromiseBasis } {
  const own = measured ? (measured.byHour[hourOfWeek(clock.zone, now)] ?? measured.figureMin) : null;
  const min = own === null ? 0 : speakable(Math.max(own, MEASURED_FLOOR_MIN));
  if (min <= clock.figureMin || neverOpens({ ...clock, figureMin: min })) return { min: clock.figureMin, basis: "set" };
  return { min, basis: "measured" };
}

/** Rounded up to what people say: quarters of an hour up to two hours, halves up to eight, then whole hours. In minutes. */
function speakable(min: number): number {
  const step = min <= 120 ? 15 : min <= 480 ? 30 : 60;
  return Math.ceil(min / step) * step;
}

/** The 95th percentile in whole minutes, or null of fewer than `least`. */
function figureOf(took: number[], least: number): number | null {
  if (took.length < least) return null;
  const sorted = took.toSorted((a, b) => a - b);
  return Math.ceil((sorted[Math.ceil(sorted.length * SHARE) - 1] ?? 0) / MINUTE);
}

/** 0 is Monday 00:00 to 01:00 on the wall of the zone. */
function hourOfWeek(zone: string, at: number): number {
  const hours = Math.floor((at + offsetAt(zone, at)) / HOUR) + 3 * 24; // 1970 began on a Thursday
  return ((hours % WEEK_HOURS) + WEEK_HOURS) % WEEK_HOURS;
}

/**
 * The working time from `from` until an instant not after `to`, in ms; all times in ms UTC. The calendar is walked once, however
 * many instants are asked for. Throws RangeError for an unknown zone.
 */
export function workedUntil(clock: Clock, from: number, to: number): (at: number) => number {
  const open: Stretch[] = [];
  /** What has passed when each stretch begins. */
  const passed: number[] = [];
  let sum = 0;
  for (const stretch of openTime(clock, from, to)) {
    open.push(stretch);
    passed.push(sum);
    sum += stretch.end - stretch.start;
  }
  return (at) => {
    let [low, high] = [0, open.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((open[middle]?.start ?? at) < at) low = middle + 1;
      else high = middle;
    }
    const last = open[low - 1];
    return last ? (passed[low - 1] ?? 0) + Math.min(at, last.end) - last.start : 0;
  };
}
