import type { ThreadView } from "../../shared/thread.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import { toRatingView } from "./closing.ts";

/** What the visitor takes along: the thread as they see it, and what they gave with it. Times in ms UTC. */
export function toThreadFile(row: ComplaintRow, thread: ThreadView, at: number) {
  const { name, email, phone, phone_when: phoneWhen, order_no: order, wish, anger, reach, zone } = row;
  const page = { url: row.page_url, title: row.page_title, viewport: row.viewport, agent: row.agent };
  const rating = toRatingView(row);
  const given = { name, email, phone, phoneWhen, order, wish, anger, reach, zone, page };
  return { at, thread, given: { ...given, angerAtFollowUp: row.follow_anger, rating } };
}
