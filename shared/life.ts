/** The life of a complaint. Side doors last; `spam` is a mark beside the state, not a state. */
export const STATES = [
  "received",
  "seen",
  "answered",
  "offered",
  "settled",
  "followed_up",
  "closed",
  "withdrawn",
  "final",
] as const;
export type State = (typeof STATES)[number];

/** Who did or wrote something. `amends` is the machine, and always says so. */
export const AUTHORS = ["visitor", "team", "amends"] as const;
export type Author = (typeof AUTHORS)[number];

/** How a message reached the thread. */
export const MESSAGE_KINDS = ["words", "reply", "call", "note"] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Where a complaint that was entered by hand had been spoken; `widget` and `form` are our own doors. */
export const SOURCES = ["widget", "form", "phone", "counter", "mail", "social", "letter", "other"] as const;
export type Source = (typeof SOURCES)[number];

/** Everything that can stand on a timeline and that the visitor sees. */
const SHOWN = [
  "received",
  "entered",
  "corrected",
  "seen",
  "on_it",
  "replied",
  "called",
  "wrote",
  // A picture was added to the words.
  "photo_added",
  // A promise with a date was put on record; it was kept, before its time or after; its time passed, and the visitor was told.
  "promised",
  "promise_kept",
  "promise_missed",
  // A member asked the owner to answer this one.
  "handed_over",
  "offered",
  "accepted",
  "declined",
  "countered",
  "offer_expired",
  "delivered",
  // The visitor said that it is right now.
  "settled",
  "follow_up_sent",
  "follow_up_answered",
  // By a member, or because the follow-up stayed unanswered.
  "closed",
  // Closed for good, with a last answer.
  "ended",
  "reopened",
  "withdrawn",
  // The team took an offer back.
  "offer_retracted",
  // What was broken is changed, and they were told since when.
  "fixed_told",
  // The visitor answered the three questions at the end.
  "rated",
  // The visitor had their words deleted; reference, dates and outcome stay.
  "words_deleted",
] as const;
/** And what is the team's own business. */
const HIDDEN = [
  "taken_back",
  "noted",
  "spam_marked",
  "spam_undone",
  "spam_confirmed",
  "allowed_origin",
  // Whoever owns the mail address said "I did not write this".
  "disowned",
  // And took that back.
  "disown_undone",
  // Words came under a wrong key while nobody could look; they were kept out.
  "refused",
  // The team said how grave it is, whose fault, and what failed.
  "assessed",
  // An answer went out although the coach had stopped it; the reason is kept.
  "sent_anyway",
  // The same person had another complaint not long before.
  "linked",
  // A member asked a manager to approve an offer over their limit; the manager did, or did not.
  "approval_asked",
  "approved",
  "approval_refused",
  // What changes so that its cause does not come back was put on record.
  "prevention_set",
] as const;
/** Everything that can stand on a timeline. Events are only ever added. */
export const EVENT_KINDS = [...SHOWN, ...HIDDEN] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
/** Events the visitor may see; whoever adds a kind says which it is. */
export const VISITOR_EVENTS: readonly EventKind[] = SHOWN;

/**
 * Shelves of the inbox, in their order: what is owed, what waits without a promise, answered, closed, spam.
 * Stored as small integers so that one index serves order and filter.
 */
export const SHELF = { owed: 1, waiting: 2, answered: 3, closed: 4, spam: 9 } as const;
export type Shelf = (typeof SHELF)[keyof typeof SHELF];

/** A message as far as leaving is concerned; times in ms UTC. */
export interface Leaving {
  leaves_at: number;
  taken_back_at: number | null;
}

/**
 * Has this message left? Until then visitor views, notices, state and clocks ignore it.
 * The one predicate behind every read.
 */
export function hasLeft(message: Leaving, now: number): boolean {
  return message.taken_back_at === null && message.leaves_at <= now;
}

/**
 * The state as of `now`: an answer counts from the moment it leaves, even before the Timekeeper has filed it, and so does
 * the last one, at `ends_at`; one from before it was reopened does not. Times in ms UTC.
 */
export function stateAt(
  complaint: {
    state: State;
    answer_leaves_at: number | null;
    reopened_at?: number | null;
    ends_at?: number | null;
  },
  now: number,
): State {
  if (complaint.ends_at && complaint.ends_at <= now) return "final";
  const leaves = complaint.answer_leaves_at;
  const answered = leaves !== null && leaves <= now && leaves > (complaint.reopened_at ?? -Infinity);
  return answered && (complaint.state === "received" || complaint.state === "seen") ? "answered" : complaint.state;
}
