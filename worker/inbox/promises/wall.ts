import { me } from "../session.ts";

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const two = "2-digit";
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: two,
      day: two,
      hour: two,
      minute: two,
    });
    formats.set(zone, format);
  }
  return format;
}

/** Where the browser is. */
const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone in which the team promises days and hours: the site's, else the browser's. */
export function siteZone(): string {
  return me.value?.zone ?? here();
}

/** Does the wall that is meant hang elsewhere? Then it is named. */
export function isElsewhere(zone: string, at: number): boolean {
  return wallOf(at, zone) !== wallOf(at, here());
}

/** What the clock on the wall says, as a `datetime-local` field has it: `2026-11-24T14:30`. `at` in ms UTC. */
export function wallOf(at: number, zone: string): string {
  const parts = formatOf(zone).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "00";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/** Local time minus UTC, in ms. */
function offsetAt(at: number, zone: string): number {
  return Date.parse(`${wallOf(at, zone)}Z`) - Math.floor(at / 60_000) * 60_000;
}

/** When the clock on the wall says so, in ms UTC; undefined for what is no time. An hour that the zone skips is the one after. */
export function instantOf(wall: string, zone: string): number | undefined {
  const utc = Date.parse(`${wall}Z`);
  if (Number.isNaN(utc)) return undefined;
  const near = utc - offsetAt(utc, zone);
  return utc - offsetAt(near, zone);
}

/** The last minute of a day of the zone, `2026-11-24`, in ms UTC; undefined for what is no day. */
export function endOfDay(day: string, zone: string): number | undefined {
  return instantOf(`${day}T23:59`, zone);
}

/** Times that are promised often, later than now and on the site's wall. */
export const PICKS = ["today", "tomorrow", "friday"] as const;
export interface PickedTime {
  name: (typeof PICKS)[number];
  at: number;
}

/** Today at 17:00 while that is still to come, tomorrow at noon, and the next Friday at 17:00. All in ms UTC. */
export function picks(now: number, zone: string): PickedTime[] {
  const today = Date.parse(`${wallOf(now, zone).slice(0, 10)}T00:00Z`);
  const toFriday = (5 - new Date(today).getUTCDay() + 7) % 7 || 7;
  const on = (days: number, time: string): number =>
    instantOf(`${new Date(today + days * DAY).toISOString().slice(0, 10)}T${time}`, zone)!;
  const all: PickedTime[] = [
    { name: "today", at: on(0, "17:00") },
    { name: "tomorrow", at: on(1, "12:00") },
    { name: "friday", at: on(toFriday, "17:00") },
  ];
  return all.filter(({ at }) => at > now);
}
