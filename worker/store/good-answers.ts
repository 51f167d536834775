import type { Kind, Wish } from "../../shared/complaint.ts";
import type { Act } from "./writing.ts";

/** An answer held up as an example, with what has to be known to leave out whom it was for. */
export interface GoodAnswerRow {
  complaint: string;
  message: string;
  text: string;
  lang: string;
  kind: Kind;
  wish: Wish | null;
  name: string | null;
  order_no: string | null;
  at: number;
}

/** Marks an answer that has left. A second time changes nothing. */
export function markGood(db: D1Database, act: Act & { member: { id: string } }, message: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO good_answers (site, complaint, message, member, at)
       SELECT site, complaint, id, ?4, ?5 FROM messages WHERE site = ?1 AND complaint = ?2 AND id = ?3 AND author = 'team'
         AND kind = 'reply' AND taken_back_at IS NULL AND leaves_at <= ?5 ON CONFLICT DO NOTHING`,
    )
    .bind(act.site, act.complaint, message, act.member.id, act.now);
}

export function unmarkGood(db: D1Database, site: string, complaint: string, message: string): D1PreparedStatement {
  return db
    .prepare("DELETE FROM good_answers WHERE site = ?1 AND complaint = ?2 AND message = ?3")
    .bind(site, complaint, message);
}

export function selectGood(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  return db.prepare("SELECT message FROM good_answers WHERE site = ?1 AND complaint = ?2").bind(site, complaint);
}

/** The latest first. What was deleted since, words or complaint, is in no list any more. */
export async function listGood(db: D1Database, site: string, limit: number): Promise<GoodAnswerRow[]> {
  const { results } = await db
    .prepare(
      `SELECT g.complaint, g.message, m.text, m.lang, c.kind, c.wish, c.name, c.order_no, g.at FROM good_answers g
       CROSS JOIN messages m ON m.site = g.site AND m.complaint = g.complaint AND m.id = g.message
       CROSS JOIN complaints c ON c.site = g.site AND c.id = g.complaint
       WHERE g.site = ?1 ORDER BY g.at DESC LIMIT ?2`,
    )
    .bind(site, limit)
    .all<GoodAnswerRow>();
  return results;
}
