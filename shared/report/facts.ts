import type { Ending, FollowUpAnswer, SCORES } from "../closing.ts";
import type { Component, FindingClass } from "../coach/types.ts";
import type { State } from "../life.ts";
import type { OfferState, Remedy } from "../remedy.ts";
import type { Clock } from "../site.ts";

/** An offer that was made, or something given outright. Sums in minor units, times in ms UTC. */
export interface OfferFacts {
  /** Of what was chosen; of what nobody has chosen from, of its first option. */
  kind: Remedy;
  /** As it stands in the record: an open one whose time has passed is expired all the same. */
  state: OfferState;
  standsUntil: number;
  /** Did the visitor say yes? */
  isAccepted: boolean;
  /** Given without being offered. */
  isOutright: boolean;
  answeredAt: number | null;
  deliveredAt: number | null;
  cost: number;
  /** ISO 4217. */
  currency: string;
}

/** What the coach read in an answer that has left. */
export interface CheckFacts {
  /** ms UTC. */
  leftAt: number;
  /** Parts of an apology that were there. */
  present: readonly Component[];
  /** `phrase` is null where no words are kept of it. */
  findings: readonly { class: FindingClass; phrase: string | null }[];
}

/** One problem, as far as the report counts it. Times in ms UTC; what lies after the report's `asOf` is not in it. */
export interface Facts {
  receivedAt: number;
  state: State;
  /** Frozen at the door; null where no answer is promised. */
  promiseDueAt: number | null;
  /** When the visitor was told that the promised answer is late. */
  missedAt: number | null;
  /** When answers left, in any order: calls count, the receipt never. */
  answeredAt: readonly number[];
  reopenedAt: number | null;
  overAt: number | null;
  overHow: Ending | null;
  /** 1 to ANGER_MAX, as asked; null where nobody said. */
  anger: number | null;
  angerAfter: number | null;
  followUp: FollowUpAnswer | null;
  /** 1 to SCORE_MAX. */
  scores: Readonly<Record<(typeof SCORES)[number], number | null>>;
  cause: string | null;
  /** The same person's second within 90 days. */
  isSecond: boolean;
  promises: readonly { madeAt: number; dueAt: number; doneAt: number | null }[];
  offers: readonly OfferFacts[];
  checks: readonly CheckFacts[];
}

/** By what a site's report is counted. */
export interface Measure {
  clock: Clock;
  /** ISO 4217; sums in other currencies are left out of the costs. */
  currency: string;
  /** From when on problems are counted, and as of when they are looked at; ms UTC. */
  from: number;
  asOf: number;
}
