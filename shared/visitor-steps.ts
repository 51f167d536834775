import * as v from "valibot";
import { FOLLOW_UP_ANSWERS, type FollowUpAnswer, SCORE_MAX, VISITOR_STEPS, type VisitorStep } from "./closing.ts";
import { ANGER_MAX, Words } from "./complaint.ts";
import { MessageId } from "./id.ts";
import { ThreadKey } from "./thread.ts";

const whole = (max: number, code: string) =>
  v.optional(v.pipe(v.number(code), v.integer(code), v.minValue(1, code), v.maxValue(max, code)));

const tap = {
  id: MessageId,
  step: v.picklist(VISITOR_STEPS, "step.unknown"),
  answer: v.optional(v.picklist(FOLLOW_UP_ANSWERS, "answer.unknown")),
  /** How angry they are now; asked, never guessed, for the team alone. */
  anger: whole(ANGER_MAX, "anger.range"),
  text: v.optional(Words),
};
/** An answer is there when, and only when, the step is one. */
function isWhole(step: VisitorStep, answer: FollowUpAnswer | undefined): boolean {
  return (step === "follow_up") === (answer !== undefined);
}

/** One tap without its key, for a form that carries reference and code instead. */
export const TapDraft = v.pipe(
  v.object(tap),
  v.check(({ step, answer }) => isWhole(step, answer), "answer.unknown"),
);

/**
 * One tap of the visitor. `id` makes a retry the same tap; words that come along are kept as a message of that id. An answer is
 * there when, and only when, the step is `follow_up`.
 */
export const VisitorStepDraft = v.pipe(
  v.object({ key: ThreadKey, ...tap }),
  v.check(({ step, answer }) => isWhole(step, answer), "answer.unknown"),
);
export type VisitorStepDraft = v.InferOutput<typeof VisitorStepDraft>;

const scores = {
  outcome: whole(SCORE_MAX, "score.range"),
  process: whole(SCORE_MAX, "score.range"),
  treatment: whole(SCORE_MAX, "score.range"),
};
/** The three questions without their key. */
export const ScoresDraft = v.object(scores);

/** The three questions at the end, each or none. */
export const RatingDraft = v.object({ key: ThreadKey, ...scores });
export type RatingDraft = v.InferOutput<typeof RatingDraft>;

/** "Delete my words" and "give me what you have": the key alone. */
export const KeyDraft = v.object({ key: ThreadKey });
export type KeyDraft = v.InferOutput<typeof KeyDraft>;
