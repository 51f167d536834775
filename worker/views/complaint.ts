import { signsIn } from "../../shared/first-look.ts";
import type { ComplaintView, InboxItemView } from "../../shared/inbox.ts";
import { stateAt } from "../../shared/life.ts";
import { TEXT_MAX } from "../../shared/limits.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { TeamRows } from "../store/thread.ts";
import type { ElsewhereView } from "../../shared/closing.ts";
import { standingOf } from "../steps.ts";
import { teamCan, toEffortView, toFollowUpView, toOverView, toRatingView } from "./closing.ts";
import { toChecked, toReading } from "./coaching.ts";
import { toTeamEvent } from "./event.ts";
import { toHistoryView } from "./history.ts";
import { type Decider, stateOf, toTeamOfferViews } from "./offer.ts";
import { owedOf } from "./owed.ts";
import { toPhotoViews } from "./photo.ts";
import { type Looking, toPreventionViews } from "./prevention.ts";
import { missedOf, toPromiseViews } from "./promise.ts";

function signalsOf(row: ComplaintRow): string[] {
  return row.signals === "" ? [] : row.signals.split(",");
}

export function toItem(row: ComplaintRow, now: number): InboxItemView {
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    state: stateAt(row, now),
    excerpt: row.excerpt,
    lang: row.lang,
    name: row.name,
    wish: row.wish,
    anger: row.anger,
    reach: row.reach,
    receivedAt: row.received_at,
    owed: owedOf(row, now),
    leavesAt: row.answer_leaves_at !== null && row.answer_leaves_at > now ? row.answer_leaves_at : null,
    unread: row.team_read_at === null || row.visitor_wrote_at > row.team_read_at,
    spam: row.spam === 1,
    signals: signalsOf(row),
    verdict: row.spam_verdict,
    test: row.test === 1,
    onItBy: row.on_it_by,
    ending: toOverView(row, now)?.how ?? null,
  };
}

function saidIn({ messages }: Pick<TeamRows, "messages">): string[] {
  return messages.flatMap(({ kind, text }) => (kind === "words" ? [text] : []));
}

/** Everything the visitor has said, the newest last. */
export function wordsOf(rows: Pick<TeamRows, "messages">): string {
  return saidIn(rows).join("\n\n");
}

/**
 * What can be seen in their words without guessing. Reading takes a millisecond for every thousand letters, so that of
 * somebody who has written very much the first words and the newest are read.
 */
function firstLookOf(rows: TeamRows): ComplaintView["firstLook"] {
  const [first = "", ...later] = saidIn(rows);
  const newest = later.join("\n\n").slice(-TEXT_MAX);
  const signs = signsIn(`${first}\n\n${newest}`, rows.complaint.lang);
  return signs.map(({ sign, text, suggests }) => ({ sign, text, suggests }));
}

/** What a view adds to the rows of a complaint. */
interface Beside {
  /** Of one that was entered by hand, to hand over. */
  code: string | null;
  /** Was a link used that only the visitor's mailbox had? */
  verified: boolean;
  /** Where else they can turn, as the settings have it now. */
  elsewhere: ElsewhereView[];
  /** Who reads it, where something waits for a manager. */
  decider: Decider | null;
  looking: Looking;
}

/** All the team sees of one complaint. `publicName`s stand for members: visitors and colleagues read the same. */
export function toComplaintView(rows: TeamRows, beside: Beside, now: number): ComplaintView {
  const { complaint } = rows;
  const { code, verified, elsewhere, decider, looking } = beside;
  const followUp = toFollowUpView(complaint, now);
  return {
    item: { ...toItem(complaint, now), state: stateOf(rows, now) },
    reading: toReading(complaint),
    source: complaint.source,
    sourceUrl: complaint.source_url,
    code,
    email: complaint.email,
    phone: complaint.phone,
    phoneWhen: complaint.phone_when,
    order: complaint.order_no,
    promiseDueAt: complaint.promise_due_at,
    promiseBasis: complaint.promise_basis,
    missed: missedOf(complaint),
    promises: toPromiseViews(rows.promises, now),
    firstLook: firstLookOf(rows),
    handedOver:
      complaint.handed_over_at === null ? null : { by: complaint.handed_over_by ?? "", at: complaint.handed_over_at },
    person: toHistoryView(rows, verified, now),
    offers: toTeamOfferViews(rows.offers, decider, now),
    preventions: toPreventionViews(rows.preventions, looking),
    followUp: followUp && { ...followUp, anger: complaint.follow_anger },
    over: toOverView(complaint, now),
    effort: toEffortView(complaint, rows.messages, now),
    rating: toRatingView(complaint),
    elsewhere,
    can: teamCan(complaint, standingOf(rows, now), now),
    pageUrl: complaint.page_url,
    pageTitle: complaint.page_title,
    viewport: complaint.viewport,
    agent: complaint.agent,
    origin: complaint.origin,
    originListed: complaint.origin_listed === 1,
    signals: signalsOf(complaint),
    disownedAt: complaint.disowned_at,
    readBy: complaint.seen_at === null ? null : { name: complaint.seen_by ?? "", at: complaint.seen_at },
    onItBy: complaint.on_it_at === null ? null : { name: complaint.on_it_by ?? "", at: complaint.on_it_at },
    messages: rows.messages.map((message) => ({
      id: message.id,
      author: message.author,
      kind: message.kind,
      by: message.by_name,
      text: message.text,
      lang: message.lang,
      at: message.at,
      leavesAt: message.leaves_at,
      takenBack: message.taken_back_at !== null,
      checked: toChecked(rows.checks.find((check) => check.message === message.id)),
      good: rows.good.includes(message.id),
    })),
    photos: toPhotoViews(rows.photos),
    events: rows.events.map(toTeamEvent),
    notTold: rows.deliveries.filter((delivery) => delivery.state === "failed" || delivery.state === "given_up").length,
  };
}
