import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { knownZone, neverOpens, pointBetween, promiseDue, workingMs } from "../../shared/hours.ts";
import { Clock, type Hours } from "../../shared/site.ts";
import { clockAndTime, isOpen, promiseByWaiting, wallAt, ZONES } from "./wall.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Monday to Friday nine to six, four hours promised. */
function shop(changes: Partial<Clock> = {}): Clock {
  const day: Hours[number] = [[540, 1080]];
  return v.parse(Clock, {
    zone: "Europe/Berlin",
    hours: [day, day, day, day, day, [], []],
    holidays: [],
    figureMin: 240,
    awayUntil: null,
    ...changes,
  });
}
const always: Hours = Array.from({ length: 7 }, () => [[0, 1440]]);
const due = (clock: Clock, received: string) => new Date(promiseDue(clock, Date.parse(received))).toISOString();

describe("a promise is kept in working time", () => {
  test.each([
    ["on a Tuesday morning", "2026-11-24T08:00:00Z", "2026-11-24T12:00:00.000Z"],
    ["in the afternoon, so the rest is left for tomorrow", "2026-11-24T15:30:00Z", "2026-11-25T10:30:00.000Z"],
    ["on Friday evening, so Monday counts from the opening", "2026-11-20T19:00:00Z", "2026-11-23T12:00:00.000Z"],
    ["so that it ends exactly at closing time", "2026-11-24T13:00:00Z", "2026-11-24T17:00:00.000Z"],
    ["at an odd minute, rounded up to one that can be spoken", "2026-11-24T08:01:17Z", "2026-11-24T12:05:00.000Z"],
    ["a second late, rounded to closing time and not beyond", "2026-11-24T12:59:59Z", "2026-11-24T17:00:00.000Z"],
    ["on Saturday before Christmas week", "2026-12-19T12:00:00Z", "2026-12-21T12:00:00.000Z"],
    ["on the eve of a leap day", "2028-02-28T16:00:00Z", "2028-02-29T11:00:00.000Z"],
  ])("received %s", (_when, received, expected) => {
    expect(due(shop(), received)).toBe(expected);
  });

  test("a holiday is skipped", () => {
    const clock = shop({ holidays: ["2026-12-25"] });
    expect(due(clock, "2026-12-24T16:00:00Z")).toBe("2026-12-28T11:00:00.000Z");
  });

  test("nothing is open before the team is back", () => {
    const clock = shop({ awayUntil: "2027-01-04" });
    expect(due(clock, "2026-11-24T08:00:00Z")).toBe("2027-01-04T12:00:00.000Z");
  });

  test("away in the past changes nothing", () => {
    expect(due(shop({ awayUntil: "2020-01-01" }), "2026-11-24T08:00:00Z")).toBe("2026-11-24T12:00:00.000Z");
  });

  test("closing time at an odd minute is not overrun by rounding", () => {
    const clock = shop({ hours: Array.from({ length: 7 }, () => [[540, 542]]), figureMin: 15 });
    // Two minutes a day: seven days give 14, the eighth gives the last one, and the shop closes at 9:02.
    expect(due(clock, "2026-11-23T00:00:00Z")).toBe("2026-11-30T08:02:00.000Z");
  });

  test("intervals that touch or overlap are one", () => {
    const whole = shop({ hours: Array.from({ length: 7 }, () => [[600, 720]]) });
    const pieces: Hours[number] = [
      [660, 720],
      [600, 650],
      [630, 660],
    ];
    const torn = shop({ hours: Array.from({ length: 7 }, () => pieces) });
    expect(due(torn, "2026-11-24T07:00:00Z")).toBe(due(whole, "2026-11-24T07:00:00Z"));
  });
});

describe("when the clocks change", () => {
  test.each([
    ["spring in Berlin takes an hour", "Europe/Berlin", "2026-03-29T00:00:00Z", "2026-03-29T04:00:00.000Z"],
    ["autumn in Berlin gives one", "Europe/Berlin", "2026-10-25T00:00:00Z", "2026-10-25T04:00:00.000Z"],
  ])("%s on the wall, and four hours stay four hours", (_what, zone, received, expected) => {
    expect(due(shop({ zone, hours: always }), received)).toBe(expected);
  });

  test("hours inside the skipped hour are not there that day", () => {
    const clock = shop({ hours: Array.from({ length: 7 }, () => [[120, 180]]), figureMin: 60 });
    expect(due(clock, "2026-03-28T12:00:00Z")).toBe("2026-03-30T01:00:00.000Z");
    expect(workingMs(clock, Date.parse("2026-03-28T12:00:00Z"), Date.parse("2026-03-29T12:00:00Z"))).toBe(0);
  });

  test("hours inside the repeated hour are there twice", () => {
    const clock = shop({ hours: Array.from({ length: 7 }, () => [[120, 180]]), figureMin: 120 });
    expect(due(clock, "2026-10-24T12:00:00Z")).toBe("2026-10-25T02:00:00.000Z");
  });

  test("half an hour of summer time on Lord Howe Island counts as half an hour", () => {
    const clock = shop({ zone: "Australia/Lord_Howe", hours: always });
    const day = [Date.parse("2026-10-03T13:30:00Z"), Date.parse("2026-10-04T13:00:00Z")] as const;
    expect(wallAt(clock.zone, day[0]).date).toBe("2026-10-04");
    expect(workingMs(clock, ...day)).toBe(23.5 * HOUR);
  });

  test("Samoa had no 30 December 2011", () => {
    const clock = shop({ zone: "Pacific/Apia", hours: [[], [], [], [], [[540, 1080]], [], []] });
    expect(due(clock, "2011-12-28T00:00:00Z")).toBe("2012-01-05T23:00:00.000Z");
  });

  test("a holiday stays closed when its first hour comes twice", () => {
    const clock = shop({ zone: "America/Havana", hours: always, holidays: ["2026-11-01"] });
    const [start, end] = [Date.parse("2026-11-01T04:00:00Z"), Date.parse("2026-11-02T05:00:00Z")];
    expect([wallAt(clock.zone, start).minute, wallAt(clock.zone, end).minute]).toEqual([0, 0]);
    expect(workingMs(clock, start, end)).toBe(0);
    expect(workingMs(clock, start - MINUTE, end + MINUTE)).toBe(2 * MINUTE);
  });
});

describe("for every clock and every moment", () => {
  const cases = clockAndTime({ max: 4_000 });

  test("the promise is at least the figure, and less than five working minutes more", () => {
    fc.assert(
      fc.property(cases, ({ clock, at }) => {
        const worked = workingMs(clock, at, promiseDue(clock, at));
        expect(worked).toBeGreaterThanOrEqual(clock.figureMin * MINUTE);
        expect(worked).toBeLessThan((clock.figureMin + 5) * MINUTE);
      }),
      { numRuns: 1_500 },
    );
  });

  test("the promise lies in open time, at a time that can be spoken or at closing time", () => {
    fc.assert(
      fc.property(cases, ({ clock, at }) => {
        const promise = promiseDue(clock, at);
        expect(isOpen(clock, promise - 1)).toBe(true);
        const wall = wallAt(clock.zone, promise);
        if (isOpen(clock, promise)) expect([wall.minute % 5, wall.second, promise % 1_000]).toEqual([0, 0, 0]);
      }),
      { numRuns: 1_500 },
    );
  });

  test("who complains later is never promised an earlier answer", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 3 * DAY }), ({ clock, at }, later) => {
        expect(promiseDue(clock, at + later)).toBeGreaterThanOrEqual(promiseDue(clock, at));
      }),
      { numRuns: 1_500 },
    );
  });

  test("working time adds up, and is never more than the time that passed", () => {
    const gap = fc.integer({ min: 0, max: 9 * DAY });
    fc.assert(
      fc.property(cases, gap, gap, ({ clock, at }, first, second) => {
        const [middle, end] = [at + first, at + first + second];
        expect(workingMs(clock, at, middle) + workingMs(clock, middle, end)).toBe(workingMs(clock, at, end));
        expect(workingMs(clock, at, end)).toBeLessThanOrEqual(end - at);
        expect(workingMs(clock, end, at - 1)).toBe(0);
      }),
      { numRuns: 800 },
    );
  });

  test("waiting minute by minute and looking at the wall finds the same promise", () => {
    fc.assert(
      fc.property(clockAndTime({ max: 400 }), ({ clock, at }) => {
        expect(promiseDue(clock, at)).toBe(promiseByWaiting(clock, at));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

const point = (from: string, to: string, share: number, clock = shop()) =>
  new Date(pointBetween(clock, Date.parse(from), Date.parse(to), share)).toISOString();

describe("the point at which a share of the working time has passed", () => {
  test("half of four working hours over a night", () => {
    expect(point("2026-11-24T16:00:00Z", "2026-11-25T11:00:00Z", 0.5)).toBe("2026-11-25T09:00:00.000Z");
  });
  test("four fifths of a day", () => {
    expect(point("2026-11-24T08:00:00Z", "2026-11-24T13:00:00Z", 0.8)).toBe("2026-11-24T12:00:00.000Z");
  });
  test("where nobody works in between it is the end", () => {
    expect(point("2026-11-21T08:00:00Z", "2026-11-22T08:00:00Z", 0.5)).toBe("2026-11-22T08:00:00.000Z");
    expect(point("2026-11-24T13:00:00Z", "2026-11-24T08:00:00Z", 0.5)).toBe("2026-11-24T08:00:00.000Z");
  });

  test("lies between the two, never goes back as the share grows, and has that share behind it", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const gap = fc.integer({ min: 0, max: 9 * DAY });
    fc.assert(
      fc.property(clockAndTime({ max: 4_000 }), gap, share, share, ({ clock, at }, long, one, other) => {
        const to = at + long;
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [early, late] = [pointBetween(clock, at, to, less), pointBetween(clock, at, to, more)];
        expect(early).toBeGreaterThanOrEqual(at);
        expect(late).toBeLessThanOrEqual(to);
        expect(early).toBeLessThanOrEqual(late);
        const all = workingMs(clock, at, to);
        if (all > 0) expect(Math.abs(workingMs(clock, at, late) - all * more)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  }, 30_000);
});

describe("clocks that promise nothing", () => {
  test("a week without hours never opens, one minute a week for a short figure does", () => {
    const none: Hours = [[], [], [], [], [], [], []];
    expect(neverOpens(shop({ hours: none }))).toBe(true);
    expect(() => promiseDue(shop({ hours: none }), Date.UTC(2026, 0, 1))).toThrow(RangeError);
    expect(neverOpens(shop({ hours: [[[0, 1]], [], [], [], [], [], []], figureMin: 200 }))).toBe(false);
    expect(neverOpens(shop({ hours: [[[0, 1]], [], [], [], [], [], []], figureMin: 201 }))).toBe(true);
  });

  test("the worst clock that is not refused still has an answer: one minute a week, 200 holidays on that day", () => {
    const sunday = Date.UTC(2026, 0, 4);
    const holidays = Array.from({ length: 200 }, (_, week) =>
      new Date(sunday + week * 7 * DAY).toISOString().slice(0, 10),
    );
    const skipped: Hours = [[], [], [], [], [], [], [[150, 151]]]; // and 02:30 is skipped once a year
    const clock = shop({ hours: skipped, holidays, figureMin: 200 });
    expect(neverOpens(clock)).toBe(false);
    expect(workingMs(clock, sunday, promiseDue(clock, sunday))).toBe(200 * MINUTE);
  });

  test("zones are known or not", () => {
    for (const zone of ZONES) expect(knownZone(zone)).toBe(true);
    for (const zone of ["", "Mars/Olympus", "Europe/Berlin ", "<script>", "x".repeat(1_000)])
      expect(knownZone(zone)).toBe(false);
    expect(() => promiseDue(shop({ zone: "Mars/Olympus" }), 0)).toThrow(RangeError);
  });
});
