import type { Author, EventKind, MessageKind } from "../../shared/life.ts";
import type { DeliveryState } from "../../shared/notice.ts";
import { commit } from "./commit.ts";
import { type ComplaintRow, selectComplaint } from "./complaints.ts";
import { type PhotoRow, selectPhotos } from "./photos.ts";

export interface MessageRow {
  id: string;
  author: Author;
  kind: MessageKind;
  member: string | null;
  by_name: string | null;
  text: string;
  lang: string;
  at: number;
  leaves_at: number;
  taken_back_at: number | null;
}

export interface EventRow {
  n: number;
  kind: EventKind;
  author: Author;
  by_name: string | null;
  message: string | null;
  at: number;
}

export interface ThreadRows {
  complaint: ComplaintRow;
  messages: MessageRow[];
  events: EventRow[];
  deliveries: { notice: string; channel: string; state: DeliveryState }[];
  /** Those that have begun, too. */
  photos: PhotoRow[];
}

/** A complaint with its messages (by time), events (by number) and how its notices fare: one round trip. */
export async function readThread(db: D1Database, site: string, id: string): Promise<ThreadRows | undefined> {
  const results = await commit(db, [
    selectComplaint(db, site, id),
    db
      .prepare(
        `SELECT id, author, kind, member, by_name, text, lang, at, leaves_at, taken_back_at FROM messages
         WHERE site = ?1 AND complaint = ?2`,
      )
      .bind(site, id),
    db
      .prepare("SELECT n, kind, author, by_name, message, at FROM events WHERE site = ?1 AND complaint = ?2 ORDER BY n")
      .bind(site, id),
    // A notice about a complaint is named after the message it tells of, so the key of deliveries serves; no index more.
    db
      .prepare(
        `SELECT d.notice, d.channel, d.state FROM messages m CROSS JOIN deliveries d ON d.site = m.site AND d.fact = m.id
         WHERE m.site = ?1 AND m.complaint = ?2`,
      )
      .bind(site, id),
    selectPhotos(db, site, id),
  ]);
  const complaint = results[0]?.results[0] as ComplaintRow | undefined;
  if (!complaint) return undefined;
  return {
    complaint,
    // Ordered here: sorting in the database reads every row twice.
    messages: ((results[1]?.results ?? []) as unknown as MessageRow[]).toSorted(
      (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
    ),
    events: (results[2]?.results ?? []) as unknown as EventRow[],
    deliveries: (results[3]?.results ?? []) as unknown as ThreadRows["deliveries"],
    photos: (results[4]?.results ?? []) as unknown as PhotoRow[],
  };
}

export function selectMessage(db: D1Database, site: string, complaint: string, id: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT id, author, kind, member, by_name, text, lang, at, leaves_at, taken_back_at FROM messages
       WHERE site = ?1 AND complaint = ?2 AND id = ?3`,
    )
    .bind(site, complaint, id);
}

/** What writing to a thread has to know: the complaint, and the words that are already there under this message id. */
export interface Writable {
  complaint: ComplaintRow;
  known: string | undefined;
}

export async function readWritable(
  db: D1Database,
  site: string,
  id: string,
  message: string,
): Promise<Writable | undefined> {
  const results = await commit(db, [
    selectComplaint(db, site, id),
    db.prepare("SELECT text FROM messages WHERE site = ?1 AND complaint = ?2 AND id = ?3").bind(site, id, message),
  ]);
  const complaint = results[0]?.results[0] as ComplaintRow | undefined;
  const words = results[1]?.results[0] as { text: string } | undefined;
  return complaint && { complaint, known: words?.text };
}
