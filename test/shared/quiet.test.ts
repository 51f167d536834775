import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fittingAt } from "../../shared/quiet.ts";
import type { Clock, Hours } from "../../shared/site.ts";
import { clockAndTime, wallAt, ZONES } from "./wall.ts";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const day: Hours[number] = [[540, 1080]];
const shop: Clock = {
  zone: "Europe/Berlin",
  hours: [day, day, day, day, day, [], []],
  holidays: [],
  figureMin: 240,
  awayUntil: null,
};
const at = (now: string, zone: string | null = null, clock: Clock = shop) =>
  new Date(fittingAt(Date.parse(now), zone, clock)).toISOString();

describe("a machine tells a visitor something", () => {
  test.each([
    ["at once, at noon", "2026-11-24T11:00:00.000Z", "2026-11-24T11:00:00.000Z"],
    ["at once, a moment before nine in the evening", "2026-11-24T19:59:59.999Z", "2026-11-24T19:59:59.999Z"],
    ["not at nine: the next morning at eight", "2026-11-24T20:00:00.000Z", "2026-11-25T07:00:00.000Z"],
    ["not in the night: in the morning", "2026-11-24T02:00:00.000Z", "2026-11-24T07:00:00.000Z"],
    ["not on Friday night: on Monday", "2026-11-20T20:30:00.000Z", "2026-11-23T07:00:00.000Z"],
    ["not on Sunday", "2026-11-22T11:00:00.000Z", "2026-11-23T07:00:00.000Z"],
    ["before the doors open, on a day on which they do", "2026-11-24T07:00:00.000Z", "2026-11-24T07:00:00.000Z"],
    [
      "at eight on the wall, also when the clocks were turned in the night",
      "2026-03-29T21:00:00Z",
      "2026-03-30T06:00:00.000Z",
    ],
  ])("%s", (_when, now, expected) => {
    expect(at(now)).toBe(expected);
  });

  test("not on a holiday, and not while everybody is away", () => {
    const closed = { ...shop, holidays: ["2026-12-25"] };
    expect(at("2026-12-25T11:00:00Z", null, closed)).toBe("2026-12-28T07:00:00.000Z");
    expect(at("2026-11-24T11:00:00Z", null, { ...shop, awayUntil: "2027-01-04" })).toBe("2027-01-04T07:00:00.000Z");
  });

  test("by the visitor's own clock: noon in Berlin is night in New York and evening in Auckland", () => {
    expect(at("2026-11-24T11:00:00Z", "America/New_York")).toBe("2026-11-24T13:00:00.000Z");
    // Midnight there; eight in the morning there is evening in Berlin, on the same working day.
    expect(at("2026-11-24T11:00:00Z", "Pacific/Auckland")).toBe("2026-11-24T19:00:00.000Z");
  });

  test.each(["", "Mars/Olympus", "<script>", "x".repeat(1_000)])("a zone nobody knows (%j) is the site's", (zone) => {
    expect(at("2026-11-24T20:00:00Z", zone)).toBe(at("2026-11-24T20:00:00Z"));
  });

  test("in the worst clock that settings take: one weekday, and that a holiday for years", () => {
    const sunday = Date.UTC(2026, 0, 4);
    const holidays = Array.from({ length: 200 }, (_, week) =>
      new Date(sunday + week * 7 * DAY).toISOString().slice(0, 10),
    );
    const clock: Clock = { ...shop, hours: [[], [], [], [], [], [], [[150, 151]]], holidays };
    expect(wallAt(clock.zone, fittingAt(sunday, "Pacific/Kiritimati", clock)).weekday).toBe(6);
  });
});

function fits(moment: number, zone: string | null, clock: Clock): boolean {
  const theirs = wallAt(zone ?? clock.zone, moment);
  const ours = wallAt(clock.zone, moment);
  if (theirs.minute < 8 * 60 || theirs.minute >= 21 * 60) return false;
  if (clock.holidays.includes(ours.date) || (clock.awayUntil !== null && ours.date < clock.awayUntil)) return false;
  return clock.hours[ours.weekday]!.length > 0;
}

describe("for every clock, every visitor and every moment", () => {
  const cases = fc.tuple(clockAndTime({ max: 4_000 }), fc.constantFrom(null, ...ZONES));

  test("the moment fits, is not before now, and no earlier one would have done", () => {
    fc.assert(
      fc.property(cases, ([{ clock, at: now }, zone]) => {
        const moment = fittingAt(now, zone, clock);
        expect(moment).toBeGreaterThanOrEqual(now);
        expect(fits(moment, zone, clock)).toBe(true);
        if (moment === now) return;
        expect(fits(moment - 1, zone, clock)).toBe(false);
        for (let earlier = now; earlier < moment; earlier += 59 * MINUTE) {
          expect(fits(earlier, zone, clock)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  test("what fits, still fits when it is asked again", () => {
    fc.assert(
      fc.property(cases, ([{ clock, at: now }, zone]) => {
        const moment = fittingAt(now, zone, clock);
        expect(fittingAt(moment, zone, clock)).toBe(moment);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
