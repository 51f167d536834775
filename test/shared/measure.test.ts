import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { neverOpens, promiseDue, workingMs } from "../../shared/hours.ts";
import {
  figureAt,
  HOURLY_MIN,
  measure,
  MEASURED_DAYS,
  MEASURED_FLOOR_MIN,
  OVERALL_MIN,
  type Sample,
  SAMPLES_MAX,
} from "../../shared/measure.ts";
import { Measured } from "../../shared/promise.ts";
import type { Clock, Hours } from "../../shared/site.ts";
import { clockAndTime, wallAt } from "./wall.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const day: Hours[number] = [[540, 1080]];
const always: Hours = Array.from({ length: 7 }, () => [[0, 1440]]);
const shop: Clock = {
  zone: "Europe/Berlin",
  hours: [day, day, day, day, day, [], []],
  holidays: [],
  figureMin: 60,
  awayUntil: null,
};
/** Tuesday noon in Berlin. */
const NOW = Date.parse("2026-11-24T11:00:00Z");

/** So many complaints a day apart, each answered after so long. */
function answered(times: number, after: number, until = NOW): Sample[] {
  return Array.from({ length: times }, (_, i) => {
    const receivedAt = until - (i + 1) * DAY;
    return { receivedAt, answeredAt: receivedAt + after };
  });
}
const open24 = { ...shop, zone: "UTC", hours: always };

describe("what first answers take here", () => {
  test("is said from twenty on, and not before", () => {
    expect(measure(answered(OVERALL_MIN - 1, 3 * HOUR), open24, NOW)).toMatchObject({ n: 19, figureMin: null });
    expect(measure(answered(OVERALL_MIN, 3 * HOUR), open24, NOW)).toMatchObject({ n: 20, figureMin: 180 });
  });

  test("is what nineteen of twenty did not exceed", () => {
    const slow = (hours: number) => ({ receivedAt: NOW - 60 * DAY, answeredAt: NOW - 60 * DAY + hours * HOUR });
    expect(measure([...answered(19, HOUR), slow(300)], open24, NOW).figureMin).toBe(60);
    expect(measure([...answered(18, HOUR), slow(200), slow(300)], open24, NOW).figureMin).toBe(200 * 60);
  });

  test("is working time: Friday evening to Monday morning is short", () => {
    const friday = Date.parse("2026-11-20T16:30:00Z"); // half an hour before closing
    const monday = Date.parse("2026-11-23T08:30:00Z"); // half an hour after opening
    const samples = Array.from({ length: 20 }, () => ({ receivedAt: friday, answeredAt: monday }));
    expect(measure(samples, shop, NOW).figureMin).toBe(60);
  });

  test("counts who still waits with the time waited so far", () => {
    const waiting = Array.from({ length: 2 }, () => ({ receivedAt: NOW - 50 * HOUR, answeredAt: null }));
    expect(measure([...answered(18, HOUR), ...waiting], open24, NOW).figureMin).toBe(50 * 60);
    // An answer that has not left yet is none.
    const leaving = waiting.map(({ receivedAt }) => ({ receivedAt, answeredAt: NOW + 10_000 }));
    expect(measure([...answered(18, HOUR), ...leaving], open24, NOW).figureMin).toBe(50 * 60);
  });

  test("is said for an hour of the week from forty in that hour", () => {
    const hour = 24 + 12; // Tuesday, noon to one
    const then = NOW - 7 * DAY + 5 * MINUTE;
    const samples = (times: number) =>
      Array.from({ length: times }, (_, i) => ({
        receivedAt: then + i * MINUTE,
        answeredAt: then + i * MINUTE + 2 * HOUR,
      }));
    expect(measure(samples(HOURLY_MIN - 1), shop, NOW).byHour.every((figure) => figure === null)).toBe(true);
    const { byHour } = measure(samples(HOURLY_MIN), shop, NOW);
    expect(byHour).toHaveLength(7 * 24);
    expect(byHour.flatMap((figure, at) => (figure === null ? [] : [[at, figure]]))).toEqual([[hour, 120]]);
  });

  test("forgets what is older than ninety days, and all but the newest two thousand", () => {
    const old = answered(20, 40 * HOUR, NOW - (MEASURED_DAYS - 1) * DAY);
    expect(measure(old, open24, NOW).n).toBe(0);
    const many = [
      ...Array.from({ length: SAMPLES_MAX }, (_, i) => ({
        receivedAt: NOW - DAY - i,
        answeredAt: NOW - DAY - i + HOUR,
      })),
      ...Array.from({ length: 500 }, () => ({ receivedAt: NOW - 50 * DAY, answeredAt: null })),
    ];
    expect(measure(many, open24, NOW)).toMatchObject({ n: SAMPLES_MAX, figureMin: 60 });
  });

  test("does not become nothing because the team was away since", () => {
    const back = { ...open24, awayUntil: "2026-11-20" };
    expect(measure(answered(20, 3 * HOUR), back, NOW).figureMin).toBe(180);
  });

  test("takes a moment for two thousand of them", () => {
    const samples = Array.from({ length: SAMPLES_MAX }, (_, i) => ({
      receivedAt: NOW - i * 60 * MINUTE,
      answeredAt: i % 7 ? NOW - i * 50 * MINUTE : null,
    }));
    measure(samples, shop, NOW);
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      measure(samples, shop, NOW);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });

  test("is the same as looking at each by itself, for every clock", () => {
    const samples = fc.array(
      fc.record({
        ago: fc.integer({ min: 0, max: 100 * DAY }),
        took: fc.option(fc.integer({ min: 0, max: 30 * DAY }), { freq: 4 }),
      }),
      { minLength: 20, maxLength: 60 },
    );
    fc.assert(
      fc.property(clockAndTime({ max: 4_000 }), samples, ({ clock, at }, drawn) => {
        const list = drawn.map(({ ago, took }) => ({
          receivedAt: at - ago,
          answeredAt: took === null ? null : at - ago + took,
        }));
        const here = { ...clock, awayUntil: null };
        const recent = list.filter(({ receivedAt }) => receivedAt > at - MEASURED_DAYS * DAY);
        const took = recent
          .map(({ receivedAt, answeredAt }) => workingMs(here, receivedAt, Math.min(answeredAt ?? at, at)))
          .toSorted((a, b) => a - b);
        const figure = took[Math.ceil(took.length * 0.95) - 1]!;
        const measured = measure(list, clock, at);
        expect(v.parse(Measured, measured)).toEqual(measured);
        expect(measured.n).toBe(recent.length);
        expect(measured.figureMin).toBe(recent.length < OVERALL_MIN ? null : Math.ceil(figure / MINUTE));
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  test("never gets shorter because somebody was answered later, or not at all", () => {
    const wait = fc.integer({ min: 0, max: 60 * DAY });
    fc.assert(
      fc.property(
        clockAndTime({ max: 4_000 }),
        fc.array(fc.tuple(wait, wait, wait, fc.boolean()), { minLength: 20, maxLength: 40 }),
        ({ clock, at }, drawn) => {
          const quick = drawn.map(([ago, took]) => ({ receivedAt: at - ago, answeredAt: at - ago + took }));
          const slow = drawn.map(([ago, took, more, never]) => ({
            receivedAt: at - ago,
            answeredAt: never ? null : at - ago + took + more,
          }));
          const [one, other] = [measure(quick, clock, at), measure(slow, clock, at)];
          expect(other.figureMin!).toBeGreaterThanOrEqual(one.figureMin!);
          expect(figureAt(clock, other, at).min).toBeGreaterThanOrEqual(figureAt(clock, one, at).min);
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);
});

const measured = (figureMin: number | null, byHour: Measured["byHour"] = []): Measured => ({
  at: NOW,
  n: 100,
  figureMin,
  byHour,
});
const own = (figureMin: number): Clock => ({ ...shop, figureMin });

describe("the figure that is promised", () => {
  test.each([
    ["not measured yet: the owner's, said as such", own(240), null, 240, "set"],
    ["too few measured: the owner's", own(240), measured(null), 240, "set"],
    ["an owner may promise a quarter of an hour where nothing is measured", own(15), undefined, 15, "set"],
    ["measured longer than the owner's", own(240), measured(300), 300, "measured"],
    ["the owner's longer than measured", own(480), measured(300), 480, "set"],
    ["both alike: nothing was measured that is not set", own(300), measured(290), 300, "set"],
    ["quicker than an hour: an hour", own(15), measured(4), 60, "measured"],
    ["up to two hours by the quarter", own(60), measured(91), 105, "measured"],
    ["two hours are two hours", own(60), measured(120), 120, "measured"],
    ["up to eight by the half", own(60), measured(121), 150, "measured"],
    ["above by the hour", own(60), measured(481), 540, "measured"],
    ["an odd figure of the owner is not rounded", own(100), measured(70), 100, "set"],
  ] as const)("%s", (_what, clock, what, min, basis) => {
    expect(figureAt(clock, what, NOW)).toEqual({ min, basis });
  });

  test("is that of this hour of the week, where there is one", () => {
    const byHour = Array.from<number | null>({ length: 168 }).fill(null);
    byHour[24 + 12] = 400;
    expect(figureAt(shop, measured(90, byHour), NOW)).toEqual({ min: 420, basis: "measured" });
    expect(figureAt(shop, measured(90, byHour), NOW + HOUR)).toEqual({ min: 90, basis: "measured" });
    expect(figureAt(shop, measured(null, byHour), NOW + HOUR)).toEqual({ min: 60, basis: "set" });
  });

  test("can be promised also when the hours were cut since it was measured", () => {
    const little: Clock = { ...own(15), hours: [[[0, 1]], [], [], [], [], [], []] };
    const { min, basis } = figureAt(little, measured(5_000), NOW);
    expect({ min, basis }).toEqual({ min: 15, basis: "set" });
    expect(() => promiseDue({ ...little, figureMin: min }, NOW)).not.toThrow();
  });

  test("is never shorter than the owner's, nor measured under an hour; it can be said, and can be kept", () => {
    const figure = fc.option(fc.integer({ min: 0, max: 200_000 }), { freq: 5 });
    const byHour = fc.oneof(fc.constant<(number | null)[]>([]), fc.array(figure, { minLength: 168, maxLength: 168 }));
    fc.assert(
      fc.property(clockAndTime({ max: 4_000 }), figure, byHour, ({ clock, at }, overall, hours) => {
        const { min, basis } = figureAt(clock, measured(overall, hours), at);
        const wall = wallAt(clock.zone, at);
        const here = hours[wall.weekday * 24 + Math.floor(wall.minute / 60)] ?? overall;
        expect(min).toBeGreaterThanOrEqual(clock.figureMin);
        if (basis === "measured") {
          expect(min).toBeGreaterThanOrEqual(Math.max(here!, MEASURED_FLOOR_MIN));
          expect(min).toBeGreaterThan(clock.figureMin);
          expect(min).toBeLessThan(Math.max(here!, MEASURED_FLOOR_MIN) + 60);
          expect(min % (min <= 120 ? 15 : min <= 480 ? 30 : 60)).toBe(0);
        } else {
          expect(min).toBe(clock.figureMin);
          if (here !== null) expect(here <= min || neverOpens({ ...clock, figureMin: here + 60 })).toBe(true);
        }
        expect(neverOpens({ ...clock, figureMin: min })).toBe(false);
      }),
      { numRuns: 600 },
    );
  }, 30_000);
});
