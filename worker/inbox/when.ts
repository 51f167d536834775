import { LANG, words } from "./words.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const relative = new Intl.RelativeTimeFormat(LANG, { numeric: "always" });
const EXACT = {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
} as const;
const exact = new Intl.DateTimeFormat(LANG, EXACT);
const hour = new Intl.DateTimeFormat(LANG, { hour: "numeric", minute: "2-digit" });

/** "3 hours ago", "in 20 minutes". Both times in ms UTC. */
export function relativeWords(at: number, now: number): string {
  const gap = at - now;
  const size = Math.abs(gap);
  if (size < MINUTE) return gap > 0 ? words.when.soon : words.when.justNow;
  if (size < HOUR) return relative.format(Math.trunc(gap / MINUTE), "minute");
  if (size < 2 * DAY) return relative.format(Math.trunc(gap / HOUR), "hour");
  return relative.format(Math.trunc(gap / DAY), "day");
}

/** "3 days", "20 minutes": how long something still lasts, from a minute upwards. */
export function spanWords(ms: number): string {
  const [size, unit] = ms < HOUR ? [MINUTE, "minute"] : ms < 2 * DAY ? [HOUR, "hour"] : [DAY, "day"];
  const count = Math.max(1, Math.round(ms / size));
  return new Intl.NumberFormat(LANG, { style: "unit", unit, unitDisplay: "long" }).format(count);
}

export function exactWords(at: number): string {
  return exact.format(at);
}

/** The same on the wall of another zone. */
export function wallWords(at: number, zone: string): string {
  return new Intl.DateTimeFormat(LANG, { ...EXACT, timeZone: zone }).format(at);
}

/** "24 Nov 2026": the day of a moment on the wall of a zone. */
export function wallDayWords(at: number, zone: string): string {
  return new Intl.DateTimeFormat(LANG, { dateStyle: "medium", timeZone: zone }).format(at);
}

/** The same of a calendar day, `2026-11-24`. */
export function dayWords(day: string): string {
  return wallDayWords(Date.parse(`${day}T12:00Z`), "UTC");
}

/** "14:02". */
export function clockWords(at: number): string {
  return hour.format(at);
}

/** "14:02" of a time today or last night, the whole of it when it is longer ago. */
export function sinceWords(at: number, now: number): string {
  return now - at < DAY / 2 ? hour.format(at) : exact.format(at);
}

/** How much of the time to answer is left, 1 (just came) to 0 (due or overdue). */
export function shareLeft(receivedAt: number, dueAt: number, now: number): number {
  if (now >= dueAt) return 0;
  return Math.min(1, (dueAt - now) / Math.max(1, dueAt - receivedAt));
}

/** Half of the time to answer has gone, or four fifths of it. */
export type Stage = "early" | "half" | "near";
export function stageOf(receivedAt: number, dueAt: number, now: number): Stage {
  const left = shareLeft(receivedAt, dueAt, now);
  return left > 0.5 ? "early" : left > 0.2 ? "half" : "near";
}
