import type { ReportView, TodayView } from "../../../../shared/report-view.ts";
import { newId } from "../../../../worker/inbox/drafts.ts";

const DAY = 86_400_000;
/** A day in November, so that three months stand in the report. */
const COUNTED = Date.parse("2026-11-22T02:00Z");

/** A report in which nothing has happened. */
export function emptyReport(part: Partial<ReportView> = {}): ReportView {
  const times = { n: 0, median: null, p90: null };
  const mean = { n: 0, mean: null };
  return {
    days: 90,
    countedAt: COUNTED,
    from: COUNTED - 60 * DAY,
    n: 0,
    currency: "EUR",
    firstAnswer: times,
    finalAnswer: times,
    answers: { inTime: 0, late: 0, never: 0 },
    promises: { kept: 0, late: 0, broken: 0, open: 0 },
    anger: { all: null, byCause: [], byRemedy: [] },
    followUps: { yes: 0, partly: 0, no: 0, silent: 0 },
    scores: { outcome: mean, process: mean, treatment: mean },
    causes: [],
    remedies: {
      offered: 0,
      accepted: 0,
      declined: 0,
      countered: 0,
      expired: 0,
      delivered: 0,
      cost: 0,
      byMonth: [],
      byCause: [],
    },
    secondFailures: 0,
    parts: [],
    undermining: [],
    phrases: [],
    otherPhrases: 0,
    ...part,
  };
}

const present = (...counts: readonly number[]): Record<string, number> => {
  const [regret = 0, explanation = 0, responsibility = 0, repentance = 0, repair = 0, forgiveness = 0] = counts;
  return { regret, explanation, responsibility, repentance, repair, forgiveness };
};

/** A shop with a good deal to tell. */
export function fullReport(part: Partial<ReportView> = {}): ReportView {
  return emptyReport({
    n: 143,
    firstAnswer: { n: 131, median: 95, p90: 410 },
    finalAnswer: { n: 98, median: 640, p90: 2_950 },
    answers: { inTime: 118, late: 9, never: 4 },
    promises: { kept: 41, late: 5, broken: 3, open: 6 },
    anger: {
      all: { key: "all", n: 64, before: 7.1, after: 3.2 },
      byRemedy: [
        { key: "call_back", n: 26, before: 7.4, after: 2.8 },
        { key: "refund", n: 24, before: 6.9, after: 3.9 },
        { key: "gift", n: 6, before: 8.2, after: 3.6 },
      ],
      byCause: [
        { key: "Parcel handed to the wrong neighbour", n: 31, before: 7.2, after: 2.9 },
        { key: "Glaze cracks in the oven", n: 22, before: 6.8, after: 5.4 },
        { key: "Wrong size sent", n: 8, before: 5.9, after: 3.1 },
      ],
    },
    followUps: { yes: 48, partly: 9, no: 7, silent: 21 },
    scores: { outcome: { n: 33, mean: 3.9 }, process: { n: 31, mean: 3.1 }, treatment: { n: 34, mean: 4.4 } },
    causes: [
      cause("Parcel handed to the wrong neighbour", [20, 18, 5], "2026-10-28T10:00Z"),
      cause("Glaze cracks in the oven", [9, 12, 14]),
      cause("Wrong size sent", [4, 6, 3], "2026-11-18T10:00Z"),
    ],
    remedies: {
      offered: 52,
      accepted: 38,
      declined: 5,
      countered: 4,
      expired: 3,
      delivered: 41,
      cost: 128_450,
      byMonth: [
        { month: "2026-09", n: 6, cost: 21_500 },
        { month: "2026-10", n: 22, cost: 78_950 },
        { month: "2026-11", n: 13, cost: 28_000 },
      ],
      byCause: [
        { cause: "Glaze cracks in the oven", n: 19, cost: 84_000 },
        { cause: "Parcel handed to the wrong neighbour", n: 15, cost: 39_450 },
        { cause: "Wrong size sent", n: 7, cost: 5_000 },
      ],
    },
    secondFailures: 6,
    parts: [
      { month: "2026-09", n: 12, present: present(11, 7, 6, 3, 8, 1) },
      { month: "2026-10", n: 61, present: present(58, 44, 41, 20, 51, 9) },
      { month: "2026-11", n: 49, present: present(48, 40, 38, 29, 45, 12) },
    ],
    undermining: [
      { class: "passive", n: 14 },
      { class: "vague-promise", n: 9 },
      { class: "conditional-if", n: 4 },
    ],
    phrases: [
      { class: "passive", phrase: "mistakes were made", answers: 8, times: 9 },
      { class: "conditional-if", phrase: "if … offended", answers: 4, times: 4 },
      { class: "vague-promise", phrase: "soon", answers: 3, times: 5 },
      { class: "burden-on-customer", phrase: "soon", answers: 1, times: 1 },
    ],
    otherPhrases: 12,
    ...part,
  });
}

function cause(name: string, counts: readonly number[], fixedAt?: string): ReportView["causes"][number] {
  const months = ["2026-09", "2026-10", "2026-11"].map((month, index) => ({ month, n: counts[index] ?? 0 }));
  const fixes = fixedAt === undefined ? [] : [{ at: Date.parse(fixedAt), change: "The driver rings first" }];
  return { cause: name, n: counts.reduce((sum, n) => sum + n, 0), months, fixes };
}

/** What is owed, of which the first fell due an hour and a half ago. */
export function today(part: Partial<TodayView> = {}): TodayView {
  const now = Date.now();
  const owed = (what: "answer" | "reply" | "promise", text: string, inHours: number) => ({
    complaint: newId(),
    reference: "K7F-3QX-9MD",
    what,
    text,
    dueAt: now + inHours * 3_600_000,
  });
  return {
    now,
    overdue: 1,
    dueToday: 2,
    items: [
      owed("answer", "The parcel never came, and nobody answers the phone.", -1.5),
      owed("promise", "A new bowl", 2.5),
      owed("reply", "It is still the wrong size.", 5),
    ],
    clean: false,
    ...part,
  };
}
