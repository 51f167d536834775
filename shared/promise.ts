import * as v from "valibot";
import { Instant, ownWords } from "./field.ts";
import { MessageId } from "./id.ts";
import { LINE_MAX } from "./limits.ts";

/** A promise with a date is open, kept in time, kept late, or broken: its time has passed and it is not done. */
export const PROMISE_STATES = ["open", "kept", "late", "broken"] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** How a promise stands as of `now`; all times in ms UTC. Nothing else says so: it is never stored. */
export function promiseState({ dueAt, doneAt }: { dueAt: number; doneAt: number | null }, now: number): PromiseState {
  if (doneAt !== null) return doneAt <= dueAt ? "kept" : "late";
  return now <= dueAt ? "open" : "broken";
}

/**
 * Does a promise still bind? Until it is kept, or was missed, told to be, and answered for: then it is broken for good, and keeps
 * nothing from ending. `answeredAt` is when our last answer left; all times in ms UTC.
 */
export function stillBinds(
  { doneAt, missedAt }: { doneAt: number | null; missedAt: number | null },
  answeredAt: number | null,
): boolean {
  return doneAt === null && (missedAt === null || missedAt >= (answeredAt ?? 0));
}

/** Promises that one answer can put on record. */
export const PROMISES_MAX = 3;
/** Nobody is held to a day further away than this, in ms: two years. */
export const PROMISE_AHEAD_MAX_MS = 2 * 366 * 86_400_000;

/** What is promised, by when. The id is made in the inbox, so a retry stays one promise. */
export const PromiseDraft = v.object({
  id: MessageId,
  text: ownWords("promise", LINE_MAX),
  /** ms UTC; later than now (the Worker looks), at most two years ahead. */
  dueAt: Instant,
  /** Member id of who keeps it; default: whoever records it. */
  owner: v.optional(v.string("owner.unknown")),
});
export type PromiseDraft = v.InferOutput<typeof PromiseDraft>;

/** A promise as everybody sees it, the visitor too. Times in ms UTC. */
export const PromiseView = v.object({
  id: v.string(),
  text: v.string(),
  /** Public name of the member who keeps it. */
  by: v.string(),
  madeAt: v.number(),
  dueAt: v.number(),
  doneAt: v.nullable(v.number()),
  /** When the visitor was told that it is late. */
  missedAt: v.nullable(v.number()),
  state: v.picklist(PROMISE_STATES),
});
export type PromiseView = v.InferOutput<typeof PromiseView>;

/** Where the figure of a first answer comes from: measured from this site's own answers, or set by its owner. */
export const PROMISE_BASES = ["measured", "set"] as const;
export type PromiseBasis = (typeof PROMISE_BASES)[number];

/** The promised first answer was late: when it had been due, when the visitor was told, and the new time named then. */
export const MissedView = v.object({ dueAt: v.number(), toldAt: v.number(), nextAt: v.number() });
export type MissedView = v.InferOutput<typeof MissedView>;

/**
 * What this site's own first human answers take, in minutes of working time: the 95th percentile over 90 days, open ones at
 * their present age. `figureMin` from 20 answers on, else null; `byHour` from 40 in an hour of the week (0 is Monday 00:00 to
 * 01:00 on the site's wall), else null there.
 */
export const Measured = v.object({
  at: v.number(),
  n: v.number(),
  figureMin: v.nullable(v.number()),
  byHour: v.array(v.nullable(v.number())),
});
export type Measured = v.InferOutput<typeof Measured>;
