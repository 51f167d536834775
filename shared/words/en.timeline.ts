import type { EventKind } from "../life.ts";

const or = (who: string | null): string => who ?? "Somebody here";

/**
 * The visitor's timeline, on pages and in the thread alike: a sentence per kind of event, by the name of the member who did it, or
 * null where it was the visitor or the machine. Of a kind that is missing nothing is said, so that old words can meet new kinds.
 */
export type TimelineWords = Partial<Record<EventKind, (who: string | null) => string>>;

export const timeline: TimelineWords = {
  received: () => "Your words reached us.",
  entered: (who) => `${or(who)} wrote down what you told us.`,
  corrected: () => "You corrected your words.",
  seen: (who) => `${or(who)} read it.`,
  on_it: (who) => `${or(who)} took it on.`,
  replied: (who) => `${or(who)} answered.`,
  called: (who) => `${or(who)} spoke with you by phone.`,
  wrote: () => "You wrote back.",
  photo_added: () => "You added a photo.",
  promised: (who) => `${or(who)} made a promise with a date.`,
  promise_kept: (who) => `${or(who)} did what we promised.`,
  promise_missed: () => "A promised time passed, and we had not done it. That delay is ours.",
  handed_over: (who) => `${or(who)} asked the owner to answer.`,
  offered: (who) => `${or(who)} made you an offer.`,
  accepted: () => "You said yes to the offer.",
  declined: () => "You said no to the offer.",
  countered: () => "You proposed something else.",
  offer_expired: () => "The time of the offer ended.",
  offer_retracted: (who) => `${or(who)} took the offer back.`,
  delivered: (who) => `${or(who)} delivered what was meant to put it right.`,
  settled: () => "You said that we put it right.",
  follow_up_sent: () => "We asked whether we had put it right.",
  follow_up_answered: () => "You told us how it is now.",
  closed: (who) => (who ? `${who} closed it.` : "We had no answer to our question and closed it."),
  ended: (who) => `${or(who)} wrote the last answer and closed it for good.`,
  reopened: (who) => `${who ?? "You"} opened it again.`,
  withdrawn: () => "You withdrew it.",
  fixed_told: (who) => `${or(who)} told you what was changed because of this.`,
  rated: () => "You answered the three questions at the end.",
  words_deleted: () => "You had your words deleted.",
};
