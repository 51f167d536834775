import type { ReadingView } from "../../shared/coaching.ts";
import type { ComplaintView, InboxItemView } from "../../shared/inbox.ts";
import { stateAt } from "../../shared/life.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { TeamRows } from "../store/thread.ts";
import { toChecked } from "./coaching.ts";
import { toPhotoViews } from "./photo.ts";

function signalsOf(row: ComplaintRow): string[] {
  return row.signals === "" ? [] : row.signals.split(",");
}

export function toItem(row: ComplaintRow, now: number): InboxItemView {
  const state = stateAt(row, now);
  const answered =
    row.answer_leaves_at !== null && row.answer_leaves_at <= now && row.visitor_wrote_at <= row.answer_leaves_at;
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    state,
    excerpt: row.excerpt,
    lang: row.lang,
    name: row.name,
    wish: row.wish,
    anger: row.anger,
    reach: row.reach,
    receivedAt: row.received_at,
    owed:
      row.owed_what === null || row.owed_at === null || answered || row.spam === 1
        ? null
        : { what: row.owed_what, dueAt: row.owed_at },
    leavesAt: row.answer_leaves_at !== null && row.answer_leaves_at > now ? row.answer_leaves_at : null,
    unread: row.team_read_at === null || row.visitor_wrote_at > row.team_read_at,
    spam: row.spam === 1,
    signals: signalsOf(row),
    verdict: row.spam_verdict,
    test: row.test === 1,
    onItBy: row.on_it_by,
  };
}

/** All the team sees of one complaint. `publicName`s stand for members: visitors and colleagues read the same. */
export function toComplaintView(rows: TeamRows, code: string | null, now: number): ComplaintView {
  const { complaint } = rows;
  return {
    item: toItem(complaint, now),
    reading: { severity: complaint.severity, fault: complaint.fault, failure: complaint.failure },
    source: complaint.source,
    sourceUrl: complaint.source_url,
    code,
    email: complaint.email,
    phone: complaint.phone,
    phoneWhen: complaint.phone_when,
    order: complaint.order_no,
    promiseDueAt: complaint.promise_due_at,
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
    events: rows.events.map((event) => ({
      n: event.n,
      kind: event.kind,
      author: event.author,
      by: event.by_name,
      at: event.at,
      reading: event.kind === "assessed" ? (JSON.parse(event.detail ?? "null") as ReadingView | null) : null,
      reason: event.kind === "sent_anyway" ? event.detail : null,
    })),
    notTold: rows.deliveries.filter((delivery) => delivery.state === "failed" || delivery.state === "given_up").length,
  };
}
