import type { InboxItemView } from "../../shared/inbox.ts";
import type { ComplaintRow } from "../store/complaints.ts";

/**
 * What the visitor waits for, as of `now`; an answer counts from the moment it leaves, even before it is filed. After the end that
 * is a word about a remedy that was agreed on since, and was not delivered in time; nothing else.
 */
export function owedOf(row: ComplaintRow, now: number): InboxItemView["owed"] {
  const left = row.answer_leaves_at ?? Infinity;
  const answered =
    left <= now && Math.max(row.visitor_wrote_at, row.owed_since ?? 0) <= left && (row.reopened_at ?? 0) < left;
  const ended = row.ends_at !== null && row.ends_at <= now;
  if (ended && (row.owed_since ?? 0) <= (row.ends_at ?? 0)) return null;
  if (row.owed_what === null || row.owed_at === null || answered || row.spam === 1) return null;
  return { what: row.owed_what, dueAt: row.owed_at };
}
