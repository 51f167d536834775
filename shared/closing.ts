import * as v from "valibot";
import { Words } from "./complaint.ts";
import { Instant, ownWords } from "./field.ts";
import { MessageId } from "./id.ts";

const DAY_MS = 86_400_000;
/** Days from what was promised, given or said to the follow-up, where a site has not set its own. */
export const FOLLOW_UP_DAYS = 7;
export const FOLLOW_UP_DAYS_MAX = 30;
/** A follow-up that stays unanswered so long closes the complaint as "no answer", in ms. */
export const LAPSE_MS = 14 * DAY_MS;

/** What a visitor answers to "did we do what we said, and is it right now?". */
export const FOLLOW_UP_ANSWERS = ["yes", "partly", "no"] as const;
export type FollowUpAnswer = (typeof FOLLOW_UP_ANSWERS)[number];

/** How it came to be over. `no_answer` is silence: counted apart, never taken for a yes. */
export const ENDINGS = ["closed", "no_answer", "withdrawn", "final"] as const;
export type Ending = (typeof ENDINGS)[number];

/** What a visitor does with one tap. `follow_up` answers our question, the last three our offer; the others they do by themselves. */
export const VISITOR_STEPS = ["follow_up", "settle", "reopen", "withdraw", "accept", "decline", "counter"] as const;
export type VisitorStep = (typeof VISITOR_STEPS)[number];

/** The three questions at the end: is what came out fair, was the way there, were they treated well? 1 (no) to 5 (yes). */
export const SCORES = ["outcome", "process", "treatment"] as const;
export const SCORE_MAX = 5;

/** The follow-up. Times in ms UTC. */
export const FollowUpView = v.object({
  /** When it will be asked by itself; null when it will not be, or was. */
  plannedAt: v.nullable(v.number()),
  askedAt: v.nullable(v.number()),
  /** Asked, and not answered yet. */
  open: v.boolean(),
  answer: v.nullable(v.picklist(FOLLOW_UP_ANSWERS)),
  answeredAt: v.nullable(v.number()),
});
export type FollowUpView = v.InferOutput<typeof FollowUpView>;

/** A way to turn elsewhere, as it is shown. */
export const ElsewhereView = v.object({
  name: v.string(),
  text: v.string(),
  url: v.nullable(v.string()),
  /** The day on which somebody last looked whether this is still so, `2026-03-01`; null for the owner's own words. */
  checkedOn: v.nullable(v.string()),
});
export type ElsewhereView = v.InferOutput<typeof ElsewhereView>;

/** How it ended. Times in ms UTC. */
export const OverView = v.object({
  how: v.picklist(ENDINGS),
  at: v.number(),
  /** Until when the visitor reopens it with one tap; null when they cannot. */
  reopenUntil: v.nullable(v.number()),
  /** Of `final`: what was done, what still stands and until when, where else they can turn. */
  last: v.nullable(
    v.object({
      done: v.string(),
      offer: v.string(),
      offerUntil: v.nullable(v.number()),
      elsewhere: v.array(ElsewhereView),
    }),
  ),
});
export type OverView = v.InferOutput<typeof OverView>;

/** Closing for good. Its words are an answer, read by the coach at the moment `closure`; it is final when they have left. */
export const EndDraft = v.object({
  messageId: MessageId,
  text: Words,
  done: ownWords("done", 500),
  /** The last offer; empty where nothing is offered any more. */
  offer: ownWords("offer", 500, 0),
  /** Until when the last offer stands, ms UTC; null where there is none. */
  offerUntil: v.nullable(Instant),
  reason: v.optional(ownWords("reason", 500)),
});
export type EndDraft = v.InferOutput<typeof EndDraft>;

/** A follow-up by hand; the line stands in the thread as an answer of this id. Without a line, the id makes a retry the same question. */
export const FollowUpDraft = v.object({
  messageId: MessageId,
  text: v.optional(Words),
  /** Why the line goes out although the coach stopped it. */
  reason: v.optional(ownWords("reason", 500)),
});
export type FollowUpDraft = v.InferOutput<typeof FollowUpDraft>;

/** What it took so far, for the team: whoever has gone three rounds sees that. */
export const EffortView = v.object({
  /** How often the visitor wrote and we answered. */
  rounds: v.number(),
  answers: v.number(),
  calls: v.number(),
  /** Whole days from the first words until now, or until it was over. */
  days: v.number(),
});
export type EffortView = v.InferOutput<typeof EffortView>;

/** What the visitor said at the end, each 1 to 5 or not at all. */
export const RatingView = v.object({
  outcome: v.nullable(v.number()),
  process: v.nullable(v.number()),
  treatment: v.nullable(v.number()),
});
export type RatingView = v.InferOutput<typeof RatingView>;
