import * as v from "valibot";
import { CheckedView, ReadingView } from "./coaching.ts";
import {
  EffortView,
  ElsewhereView,
  ENDINGS,
  FOLLOW_UP_ANSWERS,
  FollowUpView,
  OverView,
  RatingView,
} from "./closing.ts";
import { FAILURES } from "./coach/types.ts";
import { KINDS, REACHES, WISHES } from "./complaint.ts";
import { SIGNS } from "./first-look.ts";
import { HistoryView } from "./history.ts";
import { ComplaintId } from "./id.ts";
import { AUTHORS, EVENT_KINDS, MESSAGE_KINDS, SOURCES, STATES } from "./life.ts";
import { PhotoView } from "./photo/view.ts";
import { PreventionView } from "./prevention.ts";
import { TeamOfferView } from "./remedy.ts";
import { STEPS } from "./steps.ts";
import { MissedView, PROMISE_BASES, PromiseView } from "./promise.ts";
import { KEPT_VERDICTS, VERDICTS } from "./spam.ts";

export {
  NoteDraft,
  CallDraft,
  SUMMARY_MAX,
  HandOverDraft,
  CAUSES_MAX,
  CausesView,
  EnteredDraft,
} from "./team-words.ts";
export { EarlierView, HISTORY_MAX, HistoryView, SECOND_MS } from "./history.ts";

/**
 * Filters of the list. `open` is what is owed first, then what waits without a promise. The list of spam has two parts:
 * `spam` is marked and nobody has looked, `confirmed` is spam that a person has looked at.
 */
export const FILTERS = ["open", "answered", "closed", "all", "spam", "confirmed"] as const;
export const Filter = v.picklist(FILTERS, "filter.unknown");
export type Filter = v.InferOutput<typeof Filter>;

export const InboxItemView = v.object({
  id: v.string(),
  reference: v.string(),
  kind: v.picklist(KINDS),
  state: v.picklist(STATES),
  /** First words of the complaint, at most 200 units. */
  excerpt: v.string(),
  lang: v.string(),
  /** Who, as far as they said. */
  name: v.nullable(v.string()),
  wish: v.nullable(v.picklist(WISHES)),
  anger: v.nullable(v.number()),
  reach: v.picklist(REACHES),
  receivedAt: v.number(),
  /** What is owed and when: `answer` (nobody answered yet), `reply` (the visitor wrote again), or nothing. */
  owed: v.nullable(v.object({ what: v.picklist(["answer", "reply"]), dueAt: v.number() })),
  /** An answer is stored and leaves at this time (it can still be taken back). */
  leavesAt: v.nullable(v.number()),
  unread: v.boolean(),
  spam: v.boolean(),
  /** Why it was marked, whether or not that put it among spam; codes of SIGNALS. Empty when it was not. */
  signals: v.array(v.string()),
  /** What a person last said of its being spam; null where nobody has. */
  verdict: v.nullable(v.picklist(KEPT_VERDICTS)),
  test: v.boolean(),
  onItBy: v.nullable(v.string()),
  /** How it came to be over; null while it is not. */
  ending: v.optional(v.nullable(v.picklist(ENDINGS))),
});
export type InboxItemView = v.InferOutput<typeof InboxItemView>;

/**
 * Why words wait in the spool: the database errs, it does not answer in time, or it takes others but not these
 * (`poison`: set aside, tried again later, never dropped).
 */
export const SPOOL_WHYS = ["d1.error", "d1.slow", "poison"] as const;
export type SpoolWhy = (typeof SPOOL_WHYS)[number];

/** What is kept and not filed yet: complaints and messages together, since when the oldest waits (ms UTC), and why. */
export const SpooledView = v.object({ count: v.number(), since: v.number(), why: v.picklist(SPOOL_WHYS) });
export type SpooledView = v.InferOutput<typeof SpooledView>;

export const InboxPage = v.object({
  items: v.array(InboxItemView),
  /** Opaque cursor of the next page, or null. */
  next: v.nullable(v.string()),
  /** Each counted to 100 at most, which means "100 or more". */
  counts: v.object({ open: v.number(), overdue: v.number(), spam: v.number(), failing: v.number() }),
  /** On the list of spam only: how many a person released and confirmed, each counted to 100 at most. */
  verdicts: v.nullable(v.object({ release: v.number(), confirm: v.number() })),
  /** What waits to be filed; null where nothing does, and where the spool does not say. */
  spooled: v.nullable(SpooledView),
  /** When the next follow-up is asked by itself, ms UTC, for the empty state of `open`; null where none is planned. */
  followUpAt: v.optional(v.nullable(v.number())),
  now: v.number(),
});
export type InboxPage = v.InferOutput<typeof InboxPage>;

export const TeamMessageView = v.object({
  id: v.string(),
  author: v.picklist(AUTHORS),
  kind: v.picklist(MESSAGE_KINDS),
  by: v.nullable(v.string()),
  text: v.string(),
  lang: v.string(),
  at: v.number(),
  /** Later than now: stored, not yet left, can be taken back. */
  leavesAt: v.number(),
  takenBack: v.boolean(),
  /** What the coach said when it was sent; null for whatever is no answer of ours, and for older ones. */
  checked: v.nullable(CheckedView),
  /** Is it one of the site's good answers? */
  good: v.boolean(),
});
export type TeamMessageView = v.InferOutput<typeof TeamMessageView>;

export const TeamEventView = v.object({
  n: v.number(),
  kind: v.picklist(EVENT_KINDS),
  author: v.picklist(AUTHORS),
  by: v.nullable(v.string()),
  at: v.number(),
  /** Of `assessed`: what was set. */
  reading: v.nullable(ReadingView),
  /** Of `sent_anyway`: why. */
  reason: v.nullable(v.string()),
  /**
   * Of `promised`, `promise_kept` and `promise_missed`: the promise's id, null for the promised answer. Of `linked`: the
   * reference of the earlier complaint. Of `handed_over`: the summary. Of what is about an offer or a prevention: its id.
   */
  about: v.optional(v.nullable(v.string())),
  /** Of `follow_up_answered`: what the visitor said then. */
  answered: v.optional(v.nullable(v.object({ answer: v.picklist(FOLLOW_UP_ANSWERS), anger: v.nullable(v.number()) }))),
});
export type TeamEventView = v.InferOutput<typeof TeamEventView>;

/** Something plain in the words, and what it suggests. `text` is the words themselves. */
export const HintView = v.object({
  sign: v.picklist(SIGNS),
  text: v.string(),
  suggests: v.partial(v.object({ severity: v.number(), safety: v.boolean(), failure: v.picklist(FAILURES) })),
});
export type HintView = v.InferOutput<typeof HintView>;

/** All the team sees of one complaint. */
export const ComplaintView = v.object({
  item: InboxItemView,
  reading: ReadingView,
  source: v.picklist(SOURCES),
  sourceUrl: v.nullable(v.string()),
  /** For complaints entered by hand: ten letters that open the thread together with the reference, to hand over. */
  code: v.nullable(v.string()),
  email: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  phoneWhen: v.nullable(v.string()),
  order: v.nullable(v.string()),
  promiseDueAt: v.nullable(v.number()),
  promiseBasis: v.nullable(v.picklist(PROMISE_BASES)),
  missed: v.nullable(MissedView),
  promises: v.array(PromiseView),
  /** What the words themselves suggest for the first look; nothing of it is set before somebody taps. */
  firstLook: v.array(HintView),
  /** Who asked the owner to answer this one, and when. */
  handedOver: v.nullable(v.object({ by: v.string(), at: v.number() })),
  person: v.nullable(HistoryView),
  /** The oldest first; those that wait for approval and those that were refused, too. */
  offers: v.array(TeamOfferView),
  /** What changes because of its cause, the newest first. */
  preventions: v.array(PreventionView),
  followUp: v.nullable(v.object({ ...FollowUpView.entries, anger: v.nullable(v.number()) })),
  over: v.nullable(OverView),
  effort: EffortView,
  rating: v.nullable(RatingView),
  /** Where else they can turn as the settings have it now: what would be frozen if it were closed for good today. */
  elsewhere: v.optional(v.array(ElsewhereView)),
  /** What a member can do now; screens offer nothing else. */
  can: v.array(v.picklist(STEPS)),
  pageUrl: v.nullable(v.string()),
  pageTitle: v.nullable(v.string()),
  viewport: v.nullable(v.string()),
  agent: v.nullable(v.string()),
  /** The page's origin, and whether the site lists it as its own. */
  origin: v.nullable(v.string()),
  originListed: v.boolean(),
  /** The same as the item's. */
  signals: v.array(v.string()),
  /** When the owner of the mail address said that they did not write this; ms UTC. Nothing is mailed to it since. */
  disownedAt: v.nullable(v.number()),
  readBy: v.nullable(v.object({ name: v.string(), at: v.number() })),
  onItBy: v.nullable(v.object({ name: v.string(), at: v.number() })),
  messages: v.array(TeamMessageView),
  /** In the order they came, at most three. */
  photos: v.array(PhotoView),
  events: v.array(TeamEventView),
  /** Notices about this complaint that did not arrive. */
  notTold: v.number(),
});
export type ComplaintView = v.InferOutput<typeof ComplaintView>;

/** Complaints that can be judged at once; a page holds fewer. */
export const VERDICTS_MAX = 100;
/** One verdict on complaints of the member's own site; ids of others change nothing, and are not told apart from none. */
export const VerdictDraft = v.object({
  ids: v.pipe(v.array(ComplaintId), v.minLength(1, "ids.range"), v.maxLength(VERDICTS_MAX, "ids.range")),
  verdict: v.picklist(VERDICTS, "verdict.unknown"),
});
export type VerdictDraft = v.InferOutput<typeof VerdictDraft>;
/** The complaints that the verdict changed; what stood so already is not among them. */
export const VerdictView = v.object({ changed: v.array(v.string()) });
export type VerdictView = v.InferOutput<typeof VerdictView>;

/** What the inbox's socket says: something changed in the list, or in one complaint. Truth is fetched, never pushed. */
export const LiveNews = v.object({ complaint: v.nullable(v.string()) });
export type LiveNews = v.InferOutput<typeof LiveNews>;
