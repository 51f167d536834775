import { SMALL_SAMPLE } from "../../../shared/report-view.ts";
import { LANG } from "../words.ts";

const decimal = new Intl.NumberFormat(LANG, { maximumFractionDigits: 1 });
const unit = (name: string) => new Intl.NumberFormat(LANG, { style: "unit", unit: name, unitDisplay: "short" });
const minute = unit("minute");
const hour = unit("hour");
const day = unit("day");
const shortMonth = new Intl.DateTimeFormat(LANG, { month: "short", timeZone: "UTC" });
const fullMonth = new Intl.DateTimeFormat(LANG, { month: "long", year: "numeric", timeZone: "UTC" });

/** "7.2": a mean, to one decimal. */
export function meanWords(mean: number): string {
  return decimal.format(mean);
}

/** "45 min", "2 hr 15 min", "27 hr": working time, as finely as anybody speaks of it, and a minute at least. */
export function workWords(minutes: number): string {
  const whole = Math.max(1, Math.round(minutes));
  if (whole < 60) return minute.format(whole);
  if (whole >= 600) return hour.format(Math.round(whole / 60));
  const rest = whole % 60;
  return rest === 0 ? hour.format(whole / 60) : `${hour.format(Math.floor(whole / 60))} ${minute.format(rest)}`;
}

/** How much time is left, or has gone: never more than there is. `ms` from 0. */
export function spareWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 600) return minutes === 0 ? minute.format(0) : workWords(minutes);
  return minutes < 2_880 ? hour.format(Math.floor(minutes / 60)) : day.format(Math.floor(minutes / 1_440));
}

function dayOf(month: string): number {
  return Date.parse(`${month}-15T12:00Z`);
}

/** "Nov" of `2026-11`. */
export function shortMonthWords(month: string): string {
  return shortMonth.format(dayOf(month));
}

/** "November 2026" of `2026-11`. */
export function monthWords(month: string): string {
  return fullMonth.format(dayOf(month));
}

/** Every month from the first to the last of these, none left out; months like `2026-11`. */
export function monthsThrough(months: readonly string[]): string[] {
  const sorted = months.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const through: string[] = [];
  for (let at = dayOf(first); at <= dayOf(last);) {
    through.push(new Date(at).toISOString().slice(0, 7));
    const next = new Date(at);
    at = next.setUTCMonth(next.getUTCMonth() + 1);
  }
  return through;
}

/** So few say little. None at all is nothing to mark. */
export function isSmall(n: number): boolean {
  return n > 0 && n < SMALL_SAMPLE;
}

/** How far the difference between two answers of one person scatters on the ten steps of anger: a cautious round figure. */
const SCATTER = 3;

/**
 * May it be said that the mean of `n` people changed? Only where the difference is beyond what chance alone would do in nineteen of
 * twenty cases, at a scatter of three steps: 1.3 steps of 20 people, 0.6 of 100.
 */
export function isCarried(difference: number, n: number): boolean {
  return n >= SMALL_SAMPLE && Math.abs(difference) >= (1.96 * SCATTER) / Math.sqrt(n);
}
