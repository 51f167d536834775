import * as fc from "fast-check";
import { neverOpens } from "../../shared/hours.ts";
import type { Clock } from "../../shared/site.ts";

/** What the clock on the wall of a site reads. Slow, and on purpose made another way than the code it judges. */
export interface Wall {
  date: string;
  /** 0 is Monday. */
  weekday: number;
  /** Minutes after midnight. */
  minute: number;
  second: number;
}

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const formats = new Map<string, Intl.DateTimeFormat>();

export function wallAt(zone: string, at: number): Wall {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      weekday: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formats.set(zone, format);
  }
  const [, weekday, date, hour, minute, second] = /^(\w+)\W+([\d-]+)\W+(\d+):(\d+):(\d+)/.exec(format.format(at)) ?? [];
  if (!weekday || !date) throw new Error(`cannot read the wall clock of ${zone}: ${format.format(at)}`);
  return {
    date,
    weekday: WEEKDAYS.indexOf(weekday),
    minute: Number(hour) * 60 + Number(minute),
    second: Number(second),
  };
}

/** Does the site say "open" at this instant? */
export function isOpen(clock: Clock, at: number): boolean {
  const wall = wallAt(clock.zone, at);
  if (clock.holidays.includes(wall.date)) return false;
  if (clock.awayUntil !== null && wall.date < clock.awayUntil) return false;
  return clock.hours[wall.weekday]!.some(([from, to]) => from <= wall.minute && wall.minute < to);
}

/** The promise found by waiting minute by minute, looking at the wall. */
export function promiseByWaiting(clock: Clock, receivedAt: number): number {
  const minute = 60_000;
  let at = receivedAt;
  let left = clock.figureMin * minute;
  for (;;) {
    const next = (Math.floor(at / minute) + 1) * minute;
    if (isOpen(clock, at)) {
      if (next - at >= left) break;
      left -= next - at;
    }
    at = next;
  }
  at += left;
  while (at % minute !== 0 || wallAt(clock.zone, at).minute % 5 !== 0) {
    const next = (Math.floor(at / minute) + 1) * minute;
    if (!isOpen(clock, at)) break;
    at = next;
  }
  return at;
}

export const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns", // turned its clocks at 00:01 until 2011, so midnight came twice
  "America/Sao_Paulo", // skipped and repeated midnight until 2019
  "America/Havana",
  "Asia/Kathmandu", // +05:45
  "Australia/Lord_Howe", // half an hour of summer time
  "Pacific/Apia", // never had 30 December 2011
  "Africa/Casablanca", // winter time in Ramadan
  "Africa/Cairo",
  "Pacific/Kiritimati", // +14:00
  "Etc/GMT+12", // -12:00
];

const DAY = 86_400_000;
const FROM = Date.UTC(2005, 0, 1);
const TO = Date.UTC(2037, 0, 1);

/** Noons (UTC) after which a zone's wall clock jumps before the next. */
const jumps = new Map<string, number[]>();
function jumpsOf(zone: string): number[] {
  let found = jumps.get(zone);
  if (!found) {
    found = [];
    let last = wallAt(zone, FROM).minute;
    for (let at = FROM; at < TO; at += DAY) {
      const { minute } = wallAt(zone, at);
      if (minute !== last) found.push(at - DAY);
      last = minute;
    }
    jumps.set(zone, found);
  }
  return found;
}

/** Any instant of three decades, and every other time one close to where a wall clock jumps, or to a leap day. */
function instant(zone: string): fc.Arbitrary<number> {
  const leap = [2008, 2012, 2024, 2028].map((year) => Date.UTC(year, 1, 28));
  const edges = [...jumpsOf(zone), ...leap, Date.UTC(2011, 11, 29)];
  return fc.oneof(
    fc.integer({ min: FROM, max: TO }),
    fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -2 * DAY, max: 2 * DAY })).map(([edge, by]) => edge + by),
  );
}

const interval = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 2 })
  .map(([a, b]) => [Math.min(a!, b!), Math.max(a!, b!)] as [number, number]);
const dayHours = fc.oneof(
  fc.constant([[540, 1080]] as [number, number][]),
  fc.constant([[0, 1440]] as [number, number][]),
  fc.array(interval, { maxLength: 3 }),
);

/** A clock that the settings would take, and a moment at which a complaint comes. */
export function clockAndTime(figure: { max: number }): fc.Arbitrary<{ clock: Clock; at: number }> {
  return fc
    .constantFrom(...ZONES)
    .chain((zone) => fc.tuple(fc.constant(zone), instant(zone)))
    .chain(([zone, at]) => {
      const near = fc.integer({ min: -3, max: 12 }).map((days) => new Date(at + days * DAY).toISOString().slice(0, 10));
      return fc.record({
        at: fc.constant(at),
        clock: fc.record({
          zone: fc.constant(zone),
          hours: fc.array(dayHours, { minLength: 7, maxLength: 7 }),
          holidays: fc.array(near, { maxLength: 4 }),
          figureMin: fc.integer({ min: 15, max: figure.max }),
          awayUntil: fc.option(near, { freq: 3 }),
        }),
      });
    })
    .filter(({ clock }) => !neverOpens(clock));
}
