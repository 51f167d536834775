import * as v from "valibot";
import { FollowUpView, OverView, VISITOR_STEPS } from "./closing.ts";
import { KINDS, Words } from "./complaint.ts";
import { whole } from "./field.ts";
import { ComplaintId, MessageId, SiteKey, ThreadSecret } from "./id.ts";
import { AUTHORS, EVENT_KINDS, MESSAGE_KINDS, STATES } from "./life.ts";
import { PhotoView } from "./photo/view.ts";
import { FixedView } from "./prevention.ts";
import { MissedView, PROMISE_BASES, PromiseView } from "./promise.ts";
import { OfferView } from "./remedy.ts";

/** 256 bits of HMAC as base64url: the key in mailed links. Computed when a mail is rendered, stored nowhere. */
const MailKey = ThreadSecret;

/** Opens one thread: the browser's own secret, or the key out of a mail. Either one, never none. */
export const ThreadKey = v.pipe(
  v.object({ site: SiteKey, id: ComplaintId, secret: v.optional(ThreadSecret), mail: v.optional(MailKey) }),
  v.check((key) => (key.secret === undefined) !== (key.mail === undefined), "key.shape"),
);
export type ThreadKey = v.InferOutput<typeof ThreadKey>;

/** What the visitor writes into a thread that exists. */
export const MessageDraft = v.object({ key: ThreadKey, messageId: MessageId, text: Words });
export type MessageDraft = v.InferOutput<typeof MessageDraft>;

/** Asks for news since an event number; answered at once when there is some, else held. */
export const ChangesQuery = v.object({
  key: ThreadKey,
  since: whole("since.shape", 0, Number.MAX_SAFE_INTEGER),
  /** False asks for an answer at once in every case. */
  hold: v.optional(v.boolean("hold.shape")),
});
export type ChangesQuery = v.InferOutput<typeof ChangesQuery>;

/** The acknowledgement. The same bytes for every retry of the same complaint. Times in ms UTC. */
export const ReceiptView = v.object({
  id: v.string(),
  reference: v.string(),
  kind: v.picklist(KINDS),
  receivedAt: v.number(),
  /** When a person will have answered; null where nothing is promised (ideas, thanks, no answer needed). */
  promiseDueAt: v.nullable(v.number()),
  /** Where that time comes from: measured, or set by the owner; null where nothing is promised. */
  promiseBasis: v.nullable(v.picklist(PROMISE_BASES)),
  /** Who reads it: the signer of the site at the time it was received. */
  reader: v.object({ name: v.string(), role: v.string() }),
  /** Whether a receipt mail is owed (it may still be withheld by a cap; the thread then says so). */
  mail: v.boolean(),
  /** The last event number the receipt knows; feed it to `changes`. */
  event: v.number(),
});
export type ReceiptView = v.InferOutput<typeof ReceiptView>;

export const MessageView = v.object({
  id: v.string(),
  author: v.picklist(AUTHORS),
  kind: v.picklist(MESSAGE_KINDS),
  /** Public name of the team member, or null for the visitor. */
  by: v.nullable(v.string()),
  text: v.string(),
  lang: v.string(),
  at: v.number(),
});
export type MessageView = v.InferOutput<typeof MessageView>;

export const EventView = v.object({
  n: v.number(),
  kind: v.picklist(EVENT_KINDS),
  by: v.nullable(v.string()),
  at: v.number(),
});
export type EventView = v.InferOutput<typeof EventView>;

/** What became of the receipt mail: none asked for, waiting, sent, or withheld ("we did not mail this"). */
export const RECEIPT_MAILS = ["none", "waiting", "sent", "withheld"] as const;

/** What the visitor may see of a thread, and nothing more. */
export const ThreadView = v.object({
  id: v.string(),
  site: v.string(),
  siteName: v.string(),
  reference: v.string(),
  kind: v.picklist(KINDS),
  state: v.picklist(STATES),
  lang: v.string(),
  receivedAt: v.number(),
  promiseDueAt: v.nullable(v.number()),
  /** Where the promised time comes from; null where none is promised, and for complaints from before it was kept. */
  promiseBasis: v.nullable(v.picklist(PROMISE_BASES)),
  /** The promised answer was late and the visitor was told so; null otherwise. */
  missed: v.nullable(MissedView),
  /** What was promised with a date, in the order it falls due. */
  promises: v.array(PromiseView),
  reader: v.object({ name: v.string(), role: v.string() }),
  /** "read by NAME, TIME": only when a person really had it open. */
  readBy: v.nullable(v.object({ name: v.string(), at: v.number() })),
  /** "NAME is on it". */
  onItBy: v.nullable(v.object({ name: v.string(), at: v.number() })),
  receiptMail: v.picklist(RECEIPT_MAILS),
  messages: v.array(MessageView),
  photos: v.array(PhotoView),
  /** How many more can be added; 0 also where photos are not set up. */
  photosLeft: v.number(),
  events: v.array(EventView),
  /** Remedies that were offered or given, the oldest first. */
  offers: v.array(OfferView),
  /** What was changed because of this, once the visitor was told. */
  fixed: v.nullable(FixedView),
  /** The follow-up; null where none is ever asked. */
  followUp: v.nullable(FollowUpView),
  /** How it ended; null while it has not. */
  over: v.nullable(OverView),
  /** The three questions at the end were answered. */
  rated: v.boolean(),
  /** By when we reply to what the visitor said last; missing where nobody waits for a reply, or none is promised. */
  replyDueAt: v.optional(v.number()),
  /** What the visitor can do now. */
  can: v.array(v.picklist(VISITOR_STEPS)),
  /** The visitor had their words deleted. */
  wordsDeleted: v.boolean(),
  /** Last event number in this view. */
  event: v.number(),
  /** True while it is kept durably but not filed yet ("received, being filed"); filing it is news. */
  filing: v.boolean(),
});
export type ThreadView = v.InferOutput<typeof ThreadView>;

/**
 * The answer (202) to words that are kept durably and not filed yet: their thread cannot be looked up just now. `at` is
 * when they were received, ms UTC, the same for every retry. Words under a wrong key are refused when they are filed.
 */
export const FilingView = v.object({ filing: v.literal(true), at: v.number() });
export type FilingView = v.InferOutput<typeof FilingView>;

/** News: the whole thread again, or null when nothing changed. `wait_s` is how long to wait before asking again. */
export const ChangesView = v.object({ event: v.number(), thread: v.nullable(ThreadView), wait_s: v.number() });
export type ChangesView = v.InferOutput<typeof ChangesView>;
