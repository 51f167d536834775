import * as v from "valibot";

/** A report looks back so many days; of these the owner picks. */
export const REPORT_DAYS = [30, 90, 365] as const;
/** Fewer than this say little, and are marked so. */
export const SMALL_SAMPLE = 20;

/** How long something took, in minutes of the site's working time; null where nothing is measured. */
const Times = v.object({ n: v.number(), median: v.nullable(v.number()), p90: v.nullable(v.number()) });
/** Anger as asked before and after, the means of the same people; null where nobody answered both. */
const Slope = v.object({ key: v.string(), n: v.number(), before: v.number(), after: v.number() });
export type SlopeView = v.InferOutput<typeof Slope>;
const Mean = v.object({ n: v.number(), mean: v.nullable(v.number()) });

/** The site's report, as counted at `countedAt`, over problems received within `days` before it; no spam, no tests. Times in ms UTC. */
export const ReportView = v.object({
  days: v.number(),
  countedAt: v.number(),
  from: v.number(),
  /** Problems received. */
  n: v.number(),
  currency: v.string(),
  /** First human answers and final ones (the last answer of what is settled or over). */
  firstAnswer: Times,
  finalAnswer: Times,
  /** Of what was promised an answer: in time, late, and not answered although its time has passed. */
  answers: v.object({ inTime: v.number(), late: v.number(), never: v.number() }),
  promises: v.object({ kept: v.number(), late: v.number(), broken: v.number(), open: v.number() }),
  anger: v.object({ all: v.nullable(Slope), byCause: v.array(Slope), byRemedy: v.array(Slope) }),
  followUps: v.object({ yes: v.number(), partly: v.number(), no: v.number(), silent: v.number() }),
  scores: v.object({ outcome: Mean, process: Mean, treatment: Mean }),
  /** Complaints by cause and month (`2026-11`, on the site's wall), and what was changed about it. */
  causes: v.array(
    v.object({
      cause: v.string(),
      n: v.number(),
      months: v.array(v.object({ month: v.string(), n: v.number() })),
      fixes: v.array(v.object({ at: v.number(), change: v.string() })),
    }),
  ),
  remedies: v.object({
    offered: v.number(),
    accepted: v.number(),
    declined: v.number(),
    countered: v.number(),
    expired: v.number(),
    delivered: v.number(),
    /** Minor units, of what was accepted or delivered. */
    cost: v.number(),
    byMonth: v.array(v.object({ month: v.string(), n: v.number(), cost: v.number() })),
    byCause: v.array(v.object({ cause: v.string(), n: v.number(), cost: v.number() })),
  }),
  /** Second complaints of the same person within 90 days. */
  secondFailures: v.number(),
  /** Answers that were sent and read by the coach, by month, and how many of them had each part. */
  parts: v.array(v.object({ month: v.string(), n: v.number(), present: v.record(v.string(), v.number()) })),
  /** Undermining classes in answers that were sent, the most frequent first, five at most. */
  undermining: v.array(v.object({ class: v.string(), n: v.number() })),
  /**
   * The words that did so, those in the most answers first, ten at most: in how many, and how often in all. `…` stands for
   * words that are not kept. A count from before words were kept has none of them.
   */
  phrases: v.optional(
    v.array(v.object({ phrase: v.string(), class: v.string(), answers: v.number(), times: v.number() })),
    [],
  ),
  /** How often it was other words than these. */
  otherPhrases: v.optional(v.number(), 0),
});
export type ReportView = v.InferOutput<typeof ReportView>;

/** What we owe today: live, never from a count. */
export const TodayView = v.object({
  now: v.number(),
  /** Counted to 100 at most. */
  overdue: v.number(),
  dueToday: v.number(),
  /** The oldest first, ten at most: an answer or a reply, or a promise with a date. */
  items: v.array(
    v.object({
      complaint: v.string(),
      reference: v.string(),
      what: v.picklist(["answer", "reply", "promise"]),
      text: v.string(),
      dueAt: v.number(),
    }),
  ),
  /** Nothing is overdue and nothing is due before the day ends. */
  clean: v.boolean(),
});
export type TodayView = v.InferOutput<typeof TodayView>;

/** Columns of the complaint register, in their order; the fields ISO 10002 suggests. No conformity is claimed. */
export const REGISTER_COLUMNS = [
  "reference",
  "received_at",
  "channel",
  "language",
  "kind",
  "state",
  "page",
  "visitor",
  "contact",
  "order",
  "words",
  "remedy_sought",
  "anger",
  "severity",
  "safety",
  "fault",
  "failure",
  "repeat_of",
  "promised_by",
  "acknowledged_at",
  "first_answer_at",
  "final_answer_at",
  "answers",
  "promises_kept",
  "promises_late",
  "promises_broken",
  "remedy",
  "remedy_cost",
  "remedy_done_at",
  "remedy_proof",
  "accepted",
  "cause",
  "prevention",
  "prevention_since",
  "prevention_held",
  "follow_up_asked_at",
  "follow_up_answer",
  "anger_after",
  "outcome_score",
  "process_score",
  "treatment_score",
  "closed_at",
  "closed_how",
  "elsewhere_told_at",
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];
