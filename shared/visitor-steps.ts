import * as v from "valibot";
import { FOLLOW_UP_ANSWERS, type FollowUpAnswer, SCORE_MAX, VISITOR_STEPS, type VisitorStep } from "./closing.ts";
import { ANGER_MAX, Words } from "./complaint.ts";
import { whole } from "./field.ts";
import { MessageId } from "./id.ts";
import { MONEY_MAX, OPTIONS_MAX } from "./remedy.ts";
import { ThreadKey } from "./thread.ts";

const tap = {
  id: MessageId,
  step: v.picklist(VISITOR_STEPS, "step.unknown"),
  answer: v.optional(v.picklist(FOLLOW_UP_ANSWERS, "answer.unknown")),
  /** How angry they are now; asked, never guessed, for the team alone. */
  anger: v.optional(whole("anger.range", 1, ANGER_MAX)),
  text: v.optional(Words),
  /** Which offer is accepted, declined or countered. */
  offer: v.optional(MessageId),
  /** Which of its options is accepted, from 0. */
  option: v.optional(whole("option.range", 0, OPTIONS_MAX - 1)),
  /** Of a counter: the sum that would put it right, minor units, if it is one. */
  amount: v.optional(whole("money.range", 0, MONEY_MAX)),
};

interface Answering {
  step: VisitorStep;
  answer?: FollowUpAnswer | undefined;
  text?: string | undefined;
  offer?: string | undefined;
  option?: number | undefined;
  amount?: number | undefined;
}
const ABOUT_OFFER: ReadonlySet<VisitorStep> = new Set(["accept", "decline", "counter"] as const);

/** An answer is there when, and only when, the step is one. */
function isWhole({ step, answer }: Answering): boolean {
  return (step === "follow_up") === (answer !== undefined);
}
/** So is an offer; an option with a yes alone; and a counter says what it asks for, in words or as a sum. */
function isAboutOffer({ step, offer, option, amount, text }: Answering): boolean {
  return (
    ABOUT_OFFER.has(step) === (offer !== undefined) &&
    (step === "accept") === (option !== undefined) &&
    (step === "counter" ? amount !== undefined || text !== undefined : amount === undefined)
  );
}

/** One tap without its key, for a form that carries reference and code instead. */
export const TapDraft = v.pipe(
  v.object(tap),
  v.check((made) => isWhole(made), "answer.unknown"),
  v.check((made) => isAboutOffer(made), "offer.shape"),
);

/**
 * One tap of the visitor. `id` makes a retry the same tap; words that come along are kept as a message of that id. An answer is
 * there when, and only when, the step is `follow_up`; an offer with those about one.
 */
export const VisitorStepDraft = v.pipe(
  v.object({ key: ThreadKey, ...tap }),
  v.check((made) => isWhole(made), "answer.unknown"),
  v.check((made) => isAboutOffer(made), "offer.shape"),
);
export type VisitorStepDraft = v.InferOutput<typeof VisitorStepDraft>;

const scores = {
  outcome: v.optional(whole("score.range", 1, SCORE_MAX)),
  process: v.optional(whole("score.range", 1, SCORE_MAX)),
  treatment: v.optional(whole("score.range", 1, SCORE_MAX)),
};
/** The three questions without their key. */
export const ScoresDraft = v.object(scores);

/** The three questions at the end, each or none. */
export const RatingDraft = v.object({ key: ThreadKey, ...scores });
export type RatingDraft = v.InferOutput<typeof RatingDraft>;

/** "Delete my words" and "give me what you have": the key alone. */
export const KeyDraft = v.object({ key: ThreadKey });
export type KeyDraft = v.InferOutput<typeof KeyDraft>;
