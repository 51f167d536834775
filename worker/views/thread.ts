import { type EventKind, hasLeft, VISITOR_EVENTS } from "../../shared/life.ts";
import { PHOTOS_MAX } from "../../shared/photo/limits.ts";
import type { RECEIPT_MAILS, ThreadView } from "../../shared/thread.ts";
import { standingOf } from "../steps.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { OfferRow } from "../store/offers.ts";
import type { PromiseRow } from "../store/promises.ts";
import type { EventRow, MessageRow, ThreadRows } from "../store/thread.ts";
import { toFollowUpView, toOverView, toRatingView, visitorCan } from "./closing.ts";
import { owedOf } from "./owed.ts";
import { isShown, offerStateOf, stateOf, toOfferViews } from "./offer.ts";
import { toPhotoViews } from "./photo.ts";
import { toFixedView } from "./prevention.ts";
import { isOnRecord, isOverdue, missedOf, toPromiseViews } from "./promise.ts";

type ReceiptMail = (typeof RECEIPT_MAILS)[number];

function receiptMail(rows: ThreadRows): ReceiptMail {
  const { complaint, deliveries } = rows;
  if (complaint.email === null || complaint.spam === 1 || complaint.test === 1) return "none";
  const delivery = deliveries.find((one) => one.notice === "complaint.received" && one.channel === "visitor_mail");
  if (delivery?.state === "sent") return "sent";
  return delivery?.state === "withheld" || delivery?.state === "given_up" ? "withheld" : "waiting";
}

/** Of these the message is the photo, the tap or the question; words need not have come with it. */
const OWN_NAMES: ReadonlySet<EventKind> = new Set([
  "photo_added",
  "follow_up_sent",
  "follow_up_answered",
  "settled",
  "reopened",
  "withdrawn",
  "accepted",
  "declined",
  "countered",
] as const);

/** Events the visitor may see now: of a reply only once it has left. */
function visibleEvents(rows: ThreadRows, left: ReadonlySet<string>, now: number): EventRow[] {
  return rows.events.filter(
    (event) =>
      VISITOR_EVENTS.includes(event.kind) &&
      event.at <= now &&
      (event.message === null || OWN_NAMES.has(event.kind) || left.has(event.message)),
  );
}

/** What this deployment and its site add to a thread that is shown. */
export interface House {
  siteName: string;
  /** Are photos set up? */
  photos: boolean;
}

/** What has left with an answer. */
interface OnRecord {
  promises: PromiseRow[];
  offers: OfferRow[];
}

function isTurn({ kind }: EventRow): boolean {
  return kind === "spam_marked" || kind === "spam_undone";
}

/**
 * Grows with every visible event, and once more when the fate of the receipt mail is known. A reply's event gets its
 * number before it is visible, so the highest number would skip news; the count of what is visible does not. What is
 * marked or released loses or gains its promise, which is news too, though its event is the team's own business. So is a
 * promise or an offer whose time passes, which nobody has to do anything for, and an offer that ends with something else.
 */
function newsOf(rows: ThreadRows, events: EventRow[], { promises, offers }: OnRecord, mail: ReceiptMail, now: number) {
  const turns = rows.events.filter(isTurn);
  const overdue = promises.filter((promise) => isOverdue(promise, now));
  const over = offers.filter((offer) => offerStateOf(offer, now) !== "open");
  const known = mail === "sent" || mail === "withheld";
  return (events.length + turns.length + overdue.length + over.length) * 2 + (known ? 1 : 0);
}

/** By when we reply to what the visitor said last; a first answer has its own time. */
function replyDueAt(complaint: ComplaintRow, now: number): number | undefined {
  const owed = complaint.test === 0 ? owedOf(complaint, now) : null;
  return owed?.what === "reply" ? owed.dueAt : undefined;
}

/** What the visitor may see, as of `now`; notes and what has not left do not exist here. */
export function toThreadView(rows: ThreadRows, { siteName, photos }: House, now: number): ThreadView {
  const { complaint } = rows;
  const messages = rows.messages.filter((message: MessageRow) => hasLeft(message, now) && message.kind !== "note");
  const events = visibleEvents(rows, new Set(messages.map((message) => message.id)), now);
  const mail = receiptMail(rows);
  const pictures = toPhotoViews(rows.photos);
  const promises = rows.promises.filter((promise) => isOnRecord(promise, now));
  const offers = rows.offers.filter((offer) => isShown(offer, now));
  // Spam and tests are promised no answer.
  const isPromised = complaint.spam === 0 && complaint.test === 0 && complaint.promise_due_at !== null;
  return {
    id: complaint.id,
    site: complaint.site,
    siteName,
    reference: complaint.reference,
    kind: complaint.kind,
    state: stateOf(rows, now),
    lang: complaint.lang,
    receivedAt: complaint.received_at,
    promiseDueAt: isPromised ? complaint.promise_due_at : null,
    promiseBasis: isPromised ? complaint.promise_basis : null,
    missed: isPromised ? missedOf(complaint) : null,
    promises: toPromiseViews(promises, now),
    reader: { name: complaint.reader_name, role: complaint.reader_role },
    readBy: complaint.seen_at === null ? null : { name: complaint.seen_by ?? "", at: complaint.seen_at },
    onItBy: complaint.on_it_at === null ? null : { name: complaint.on_it_by ?? "", at: complaint.on_it_at },
    receiptMail: mail,
    messages: messages.map((message) => ({
      id: message.id,
      author: message.author,
      kind: message.kind,
      by: message.author === "visitor" ? null : message.by_name,
      text: message.text,
      lang: message.lang,
      at: message.at,
    })),
    photos: pictures,
    photosLeft: photos ? Math.max(0, PHOTOS_MAX - pictures.length) : 0,
    events: events.map((event) => ({ n: event.n, kind: event.kind, by: event.by_name, at: event.at })),
    offers: toOfferViews(offers, now),
    fixed: toFixedView(rows.fixed),
    followUp: toFollowUpView(complaint, now),
    over: toOverView(complaint, now),
    rated: toRatingView(complaint) !== null,
    replyDueAt: replyDueAt(complaint, now),
    can: visitorCan(complaint, standingOf(rows, now), now),
    wordsDeleted: complaint.words_deleted_at !== null,
    event: newsOf(rows, events, { promises, offers }, mail, now),
    filing: false,
  };
}
