import { COUNT_MAX } from "../../shared/limits.ts";
import { SHELF } from "../../shared/life.ts";
import { fromStates } from "./follow-up.ts";

/** What is due: counted to COUNT_MAX, of which so many are overdue. */
export interface DueCount {
  overdue: number;
  due: number;
}

/** Something that we owe, with a time. ms UTC. */
export interface OwedRow {
  complaint: string;
  reference: string;
  what: "answer" | "reply" | "promise";
  text: string;
  due_at: number;
}

/** Something is owed to the visitor as of ?2, and nothing that has left has answered it: `owedOf`, in SQL. */
const OWED = `site = ?1 AND shelf = ${SHELF.owed} AND owed_at IS NOT NULL AND owed_what IS NOT NULL AND spam = 0 AND test = 0
  AND (ends_at IS NULL OR ends_at > ?2 OR owed_since > ends_at)
  AND NOT (COALESCE(answer_leaves_at, ?2 + 1) <= ?2 AND MAX(visitor_wrote_at, COALESCE(owed_since, 0)) <= answer_leaves_at
    AND COALESCE(reopened_at, 0) < answer_leaves_at)`;

/**
 * A promise whose time passed long ago and that nobody has told the visitor of binds no more than one they were told of: that
 * one is on the shelf, as a reply that we owe. So the index is read from here on, and what lies behind it costs nothing.
 */
const BACK_MS = 30 * 86_400_000;
const ITS = "CROSS JOIN complaints c ON c.site = p.site AND c.id = p.complaint";
const COUNTS = "p.done_at IS NULL AND p.made_at <= ?2 AND c.spam = 0 AND c.test = 0";
const PROMISED = `promises p INDEXED BY promises_open ${ITS}
  WHERE p.site = ?1 AND p.due_at > ?2 - ${BACK_MS} AND p.missed_at IS NULL AND c.ends_at IS NULL AND c.state IN ${fromStates("promise")}
    AND ${COUNTS} AND NOT EXISTS (SELECT 1 FROM offers o WHERE o.site = p.site AND o.complaint = p.complaint AND o.id = p.id AND o.state = 'accepted')`;
/** What was agreed on is owed until it is done, however long ago that was to be: also after its delay was owned up to, and where all else is over. */
const AGREED = `offers o INDEXED BY offers_agreed CROSS JOIN promises p ON p.site = o.site AND p.complaint = o.complaint AND p.id = o.id ${ITS}
  WHERE o.site = ?1 AND o.state = 'accepted' AND ${COUNTS}`;

/** The oldest answers and replies owed. Sorted by what is on top of the list, so that the few that are shown are those read. */
export function selectOwed(db: D1Database, site: string, now: number, limit: number): D1PreparedStatement {
  return db
    .prepare(
      `SELECT id AS complaint, reference, owed_what AS what, excerpt AS text, owed_at AS due_at FROM complaints
       WHERE ${OWED} ORDER BY sort_at, id LIMIT ?3`,
    )
    .bind(site, now, limit);
}

export function selectPromised(db: D1Database, site: string, now: number, limit: number): D1PreparedStatement {
  const named = "complaint, reference, what, text, due_at";
  const columns = "p.complaint, c.reference, 'promise' AS what, p.text, p.due_at";
  // Of those agreed on, the ones of the oldest complaints: in the order of their index, so that what is not read costs nothing.
  return db
    .prepare(
      `SELECT ${named} FROM (SELECT ${columns} FROM ${PROMISED} ORDER BY p.due_at LIMIT ?3)
       UNION ALL SELECT ${named} FROM (SELECT ${columns} FROM ${AGREED} ORDER BY o.complaint LIMIT ${COUNT_MAX})`,
    )
    .bind(site, now, limit);
}

/** Answers and replies due by `until`. What is due soon stands before what is due later, but for what was put on top. */
export function countOwed(db: D1Database, site: string, now: number, until: number): D1PreparedStatement {
  return db
    .prepare(
      `SELECT COUNT(*) AS due, COALESCE(SUM(owed_at < ?2), 0) AS overdue FROM (SELECT owed_at FROM complaints
       WHERE ${OWED} AND sort_at <= ?3 AND owed_at <= ?3 ORDER BY sort_at LIMIT ${COUNT_MAX})`,
    )
    .bind(site, now, until);
}

export function countPromised(db: D1Database, site: string, now: number, until: number): D1PreparedStatement {
  return db
    .prepare(
      `SELECT COUNT(*) AS due, COALESCE(SUM(due_at < ?2), 0) AS overdue FROM (
         SELECT due_at FROM (SELECT p.due_at FROM ${PROMISED} AND p.due_at <= ?3 ORDER BY p.due_at LIMIT ${COUNT_MAX})
         UNION ALL SELECT due_at FROM (SELECT p.due_at FROM ${AGREED} AND p.due_at <= ?3 LIMIT ${COUNT_MAX}))`,
    )
    .bind(site, now, until);
}
