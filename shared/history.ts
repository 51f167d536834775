import * as v from "valibot";
import { STATES } from "./life.ts";
import { PromiseView } from "./promise.ts";
import { OFFER_STATES } from "./remedy.ts";

/** An earlier complaint of the same person, newest first. */
export const EarlierView = v.object({
  id: v.string(),
  reference: v.string(),
  state: v.picklist(STATES),
  excerpt: v.string(),
  receivedAt: v.number(),
  cause: v.nullable(v.string()),
  promises: v.array(PromiseView),
  /** What was offered or given then, the oldest first: of a choice what was chosen, else the first. Sums in minor units. */
  remedies: v.array(
    v.object({
      id: v.string(),
      text: v.string(),
      amount: v.nullable(v.number()),
      currency: v.string(),
      state: v.picklist(OFFER_STATES),
      at: v.number(),
    }),
  ),
});

/** Complaints shown of one person at most. */
export const HISTORY_MAX = 10;
/** A second complaint within this is a second failure, in ms: 90 days. */
export const SECOND_MS = 90 * 86_400_000;
/** What else is known of this person. */
export const HistoryView = v.object({
  /** The address was really theirs: they used a link that only this mailbox had. */
  verified: v.boolean(),
  earlier: v.array(EarlierView),
  /** Is there another one within 90 days before this? */
  second: v.boolean(),
});
export type HistoryView = v.InferOutput<typeof HistoryView>;
