import * as v from "valibot";
import { Instant, ownWords } from "./field.ts";
import { MessageId } from "./id.ts";
import { LINE_MAX } from "./limits.ts";
import { PROMISE_AHEAD_MAX_MS } from "./promise.ts";

const DAY_MS = 86_400_000;
/** So long after it was fixed somebody is asked whether it held, in ms. */
export const HELD_AFTER_MS = 30 * DAY_MS;
/** Nobody is held to a day further away than this, in ms. */
export const PREVENTION_AHEAD_MAX_MS = PROMISE_AHEAD_MAX_MS;

/** What changes so that a cause does not come back. `complaint` is the one from which it was recorded; its cause is set with it. */
export const PreventionDraft = v.object({
  id: MessageId,
  cause: ownWords("cause", LINE_MAX),
  change: ownWords("change", 500),
  /** Member id of who sees to it; default: whoever records it. */
  owner: v.optional(v.string("owner.unknown")),
  /** By when, ms UTC: later than now, at most PREVENTION_AHEAD_MAX_MS ahead (the Worker looks). */
  dueAt: Instant,
  complaint: v.optional(v.string("complaint.shape")),
});
export type PreventionDraft = v.InferOutput<typeof PreventionDraft>;

/** Did it hold, about a month later? */
export const HeldDraft = v.object({ held: v.boolean("held.shape") });

/** A prevention as the team sees it. Times in ms UTC. */
export const PreventionView = v.object({
  id: v.string(),
  cause: v.string(),
  change: v.string(),
  /** Public name of who sees to it. */
  by: v.string(),
  madeAt: v.number(),
  dueAt: v.number(),
  /** Since when it is fixed; null while it is not. */
  fixedAt: v.nullable(v.number()),
  /** When everybody who suffered it was told first, and how many complaints that was. */
  toldAt: v.nullable(v.number()),
  told: v.number(),
  /** How many complaints would be told now, counted to 1,000 at most; 0 while it is not fixed, and once they were, unless a cause was named since. */
  wouldTell: v.number(),
  /** When somebody is asked whether it held; null while it is not fixed. */
  checkAt: v.nullable(v.number()),
  held: v.nullable(v.boolean()),
  heldAt: v.nullable(v.number()),
  /** Complaints of the cause received since it was fixed, counted to 100 at most. */
  recurred: v.number(),
  /** Has whoever reads this seen and acknowledged the change? */
  acknowledged: v.boolean(),
});
export type PreventionView = v.InferOutput<typeof PreventionView>;

/** What the visitor is told once: what was changed, and since when. */
export const FixedView = v.object({ change: v.string(), since: v.number(), at: v.number() });
export type FixedView = v.InferOutput<typeof FixedView>;

/** A cause on its page. Counts stop at 1,000. */
export const CauseView = v.object({
  cause: v.string(),
  complaints: v.number(),
  /** Of the last 90 days. */
  recent: v.number(),
  lastAt: v.number(),
  /** What remedies for it cost so far, minor units; delivered and accepted ones. */
  cost: v.number(),
  /** The newest first. */
  preventions: v.array(PreventionView),
});
export type CauseView = v.InferOutput<typeof CauseView>;
/** Those that came back after a fix first, then the most frequent. */
export const CausePageView = v.object({ items: v.array(CauseView), currency: v.string() });
export type CausePageView = v.InferOutput<typeof CausePageView>;

/** Changes that whoever reads this has not acknowledged yet, the newest first, ten at most. */
export const PreventionNewsView = v.object({ items: v.array(PreventionView) });
export type PreventionNewsView = v.InferOutput<typeof PreventionNewsView>;
