import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { ReportView } from "../../../shared/report-view.ts";
import type { CheckFacts, Facts } from "../../../shared/report/facts.ts";
import { type Fix, reportOf } from "../../../shared/report/report.ts";
import { CAUSES_KEPT, merge, type Tally, tallyOf } from "../../../shared/report/tally.ts";
import { anyProblem, by, clock, DAY, HOUR, MINUTE, NOW, offer, problem } from "./facts.ts";
import { recount } from "./recount.ts";

function reported(problems: readonly Facts[], fixes: readonly Fix[] = []): ReportView {
  return reportOf(tallyOf(problems, by), { days: 90, countedAt: NOW, from: by.from, currency: "EUR", fixes });
}

/** Kept as the Worker keeps it. */
function stored(tally: Tally): Tally {
  return JSON.parse(JSON.stringify(tally)) as Tally;
}

describe("whatever complaints there are", { timeout: 60_000 }, () => {
  test("the report equals a slow recount, and is one", () => {
    fc.assert(
      fc.property(fc.array(anyProblem, { maxLength: 25 }), (problems) => {
        const report = reported(problems);
        expect(report).toEqual(recount(problems, by, 90));
        expect(v.is(ReportView, report)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("counted in pieces of any size, and kept between them, they are the same as counted at once", () => {
    fc.assert(
      fc.property(fc.array(anyProblem, { maxLength: 20 }), fc.array(fc.nat(20), { maxLength: 4 }), (problems, cuts) => {
        const places = [
          0,
          ...cuts.map((cut) => Math.min(cut, problems.length)).toSorted((a, b) => a - b),
          problems.length,
        ];
        const pieces = places.slice(1).map((end, i) => tallyOf(problems.slice(places[i], end), by));
        const forwards = pieces.reduce((sum, piece) => stored(merge(sum, piece)), {} as Tally);
        const backwards = pieces.reduceRight((sum, piece) => stored(merge(piece, sum)), {} as Tally);
        expect(forwards).toEqual(tallyOf(problems, by));
        expect(backwards).toEqual(forwards);
      }),
      { numRuns: 100 },
    );
  });

  test("more causes than are told apart are left out the same way, however they were counted", () => {
    const many = Array.from({ length: 3 * CAUSES_KEPT }, (_, i) =>
      problem({ cause: `cause ${(i * 7_919) % (2 * CAUSES_KEPT)}`, anger: 9, angerAfter: 2 }),
    );
    const whole = tallyOf(many, by);
    const halves = [many.filter((_, i) => i % 2 === 0), many.filter((_, i) => i % 2 === 1)];

    expect(merge(tallyOf(halves[0]!, by), tallyOf(halves[1]!, by))).toEqual(whole);
    expect(new Set(Object.keys(whole).filter((name) => name.startsWith("cause/"))).size).toBe(CAUSES_KEPT);
    expect(whole["n"]).toBe(3 * CAUSES_KEPT);
  });
});

describe("first and final answers", () => {
  /** Tuesday, 10:00 in Berlin. */
  const tuesday = Date.parse("2026-11-17T09:00:00Z");

  function after(minutes: number): Facts {
    return problem({ receivedAt: tuesday, answeredAt: [tuesday + minutes * MINUTE] });
  }

  test("take working time: what waits over a weekend waits for few hours", () => {
    const friday = Date.parse("2026-11-13T15:30:00Z"); // half an hour before closing
    const monday = Date.parse("2026-11-16T08:30:00Z"); // half an hour after opening
    expect(reported([problem({ receivedAt: friday, answeredAt: [monday] })]).firstAnswer).toEqual({
      n: 1,
      median: 60,
      p90: 60,
    });
  });

  test("the median and the ninth of ten are ones that there are", () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 400].map(after);
    expect(reported(ten).firstAnswer).toEqual({ n: 10, median: 5, p90: 9 });
    expect(reported(ten.slice(0, 1)).firstAnswer).toEqual({ n: 1, median: 1, p90: 1 });
    expect(reported([]).firstAnswer).toEqual({ n: 0, median: null, p90: null });
  });

  test("the final one is the last answer, and only of what is settled or over", () => {
    const answeredAt = [tuesday + HOUR, tuesday + 3 * HOUR];
    const open = problem({ receivedAt: tuesday, answeredAt, state: "answered" });
    const report = reported([open, { ...open, state: "settled" }, { ...open, state: "final" }]);
    expect(report.firstAnswer.n).toBe(3);
    expect(report.finalAnswer).toEqual({ n: 2, median: 180, p90: 180 });
  });

  test("an answer in the same minute took a minute, and one outside of hours none", () => {
    const sunday = Date.parse("2026-11-15T12:00:00Z");
    expect(reported([problem({ receivedAt: tuesday, answeredAt: [tuesday + 1_000] })]).firstAnswer.median).toBe(1);
    expect(reported([problem({ receivedAt: sunday, answeredAt: [sunday + HOUR] })]).firstAnswer.median).toBe(0);
  });
});

describe("the promised answer", () => {
  const due = NOW - 5 * DAY;
  const answers = (more: Partial<Facts>) => reported([problem({ promiseDueAt: due, ...more })]).answers;

  test("is in time at the very moment, late after it, never when nobody came", () => {
    expect(answers({ answeredAt: [due] })).toEqual({ inTime: 1, late: 0, never: 0 });
    expect(answers({ answeredAt: [due + 1] })).toEqual({ inTime: 0, late: 1, never: 0 });
    expect(answers({})).toEqual({ inTime: 0, late: 0, never: 1 });
  });

  test("says nothing while its time is ahead, and where none was promised", () => {
    expect(answers({ promiseDueAt: NOW })).toEqual({ inTime: 0, late: 0, never: 0 });
    expect(answers({ promiseDueAt: null })).toEqual({ inTime: 0, late: 0, never: 0 });
  });

  test("binds nobody who withdrew before its time, and everybody who withdrew after", () => {
    expect(answers({ overAt: due - 1, state: "withdrawn" })).toEqual({ inTime: 0, late: 0, never: 0 });
    expect(answers({ overAt: due + 1, state: "withdrawn" })).toEqual({ inTime: 0, late: 0, never: 1 });
  });

  test("passed while it was withdrawn: nobody waited; but who had been told of the miss did", () => {
    const again = { reopenedAt: due + DAY, answeredAt: [due + 2 * DAY] };
    expect(answers(again)).toEqual({ inTime: 0, late: 0, never: 0 });
    expect(answers({ ...again, missedAt: due + 1 })).toEqual({ inTime: 0, late: 1, never: 0 });
  });
});

describe("a promise with a date that was not kept", () => {
  const over = NOW - 6 * DAY;
  const promised = (madeAt: number, dueAt: number) =>
    reported([problem({ state: "final", overAt: over, promises: [{ madeAt, dueAt, doneAt: null }] })]).promises;
  const none = { kept: 0, late: 0, broken: 0, open: 0 };

  test("is not broken where it was over before its time came", () => {
    expect(promised(over - 1, over)).toEqual(none);
    expect(promised(over - DAY, over - 1)).toEqual({ ...none, broken: 1 });
  });

  test("is broken where it was agreed on after the end", () => {
    expect(promised(over, over + 1)).toEqual({ ...none, broken: 1 });
    expect(promised(over + DAY, NOW - 1)).toEqual({ ...none, broken: 1 });
    expect(promised(over + DAY, NOW)).toEqual({ ...none, open: 1 });
  });
});

test("anger is compared for those who said both, by cause, and once by each kind of remedy they got", () => {
  const twice = [
    offer({ state: "delivered" }),
    offer({ state: "accepted" }),
    offer({ kind: "gift", state: "declined" }),
  ];
  const report = reported([
    problem({ anger: 9, angerAfter: 2, cause: "Late parcel", offers: twice }),
    problem({ anger: 7, angerAfter: 4, cause: "Late parcel" }),
    problem({ anger: 10, cause: "Late parcel" }),
    problem({ angerAfter: 1 }),
  ]);

  expect(report.anger).toEqual({
    all: { key: "all", n: 2, before: 8, after: 3 },
    byCause: [{ key: "Late parcel", n: 2, before: 8, after: 3 }],
    byRemedy: [{ key: "refund", n: 1, before: 9, after: 2 }],
  });
});

test("months are those of the site's wall", () => {
  const atMidnight = Date.parse("2026-10-31T23:30:00Z"); // 1 November, 00:30 in Berlin
  const cause = "Broken";
  const fixes = [{ cause, at: NOW - DAY, change: "A new box" }];
  expect(reported([problem({ receivedAt: atMidnight, cause })], fixes).causes).toEqual([
    { cause, n: 1, months: [{ month: "2026-11", n: 1 }], fixes: [{ at: NOW - DAY, change: "A new box" }] },
  ]);
});

test("costs are of what was accepted or done, in the currency of the site", () => {
  const report = reported([
    problem({
      cause: "Broken",
      offers: [
        offer({ state: "accepted", isAccepted: true, answeredAt: NOW - DAY, cost: 1_250 }),
        offer({ state: "delivered", isOutright: true, deliveredAt: NOW - 40 * DAY, cost: 300 }),
        offer({ state: "accepted", isAccepted: true, answeredAt: NOW, cost: 9_999, currency: "USD" }),
        offer({ state: "declined" }),
        offer({ state: "open", standsUntil: NOW - 1 }),
        offer({ state: "open" }),
      ],
    }),
  ]);

  expect(report.remedies).toEqual({
    offered: 5,
    accepted: 2,
    declined: 1,
    countered: 0,
    expired: 1,
    delivered: 1,
    cost: 1_550,
    byMonth: [
      { month: "2026-10", n: 1, cost: 300 },
      { month: "2026-11", n: 2, cost: 1_250 },
    ],
    byCause: [{ cause: "Broken", n: 3, cost: 1_550 }],
  });
});

type Found = CheckFacts["findings"][number];
const found = (...classes: Found["class"][]): Found[] => classes.map((one) => ({ class: one, phrase: null }));

test("what an answer undermined itself with counts once for it, and what is no undermining does not", () => {
  const check = {
    leftAt: NOW,
    present: ["regret", "repair"] as const,
    findings: found("passive", "passive", "length"),
  };
  const report = reported([
    problem({ checks: [check, { ...check, present: [], findings: found("excuse", "passive") }] }),
  ]);
  expect(report.undermining).toEqual([
    { class: "passive", n: 2 },
    { class: "excuse", n: 1 },
  ]);
  expect(report.parts).toMatchObject([{ month: "2026-11", n: 2, present: { regret: 1, repair: 1, explanation: 0 } }]);
});

test("being away takes nothing out of what answers took before", () => {
  const away = { ...by, clock: { ...clock, awayUntil: "2027-01-07" } };
  const tuesday = Date.parse("2026-11-17T09:00:00Z");
  const one = [problem({ receivedAt: tuesday, answeredAt: [tuesday + HOUR] })];
  expect(tallyOf(one, away)).toEqual(tallyOf(one, by));
});
