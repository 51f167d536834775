import { COUNT_MAX } from "../../shared/limits.ts";
import { isBeingTold, suffered } from "./fixes.ts";
import type { Fact } from "./outbox.ts";

/** What changes so that a cause does not come back, as stored. Times in ms UTC. */
export interface PreventionRow {
  site: string;
  id: string;
  cause: string;
  change: string;
  /** Who sees to it. */
  member: string;
  by_name: string;
  complaint: string | null;
  made_at: number;
  due_at: number;
  fixed_at: number | null;
  told_at: number | null;
  /** Who had everybody told. */
  told_member: string | null;
  told_name: string | null;
  told: number;
  held: number | null;
  held_at: number | null;
}

/** The same with what is counted for the team. */
export interface CountedPrevention extends PreventionRow {
  /** Who would hear of it now, to TELL_MAX. */
  would_tell: number;
  /** Complaints of the cause since it was fixed, to COUNT_MAX. */
  recurred: number;
  /** Ids of those who have acknowledged it, as JSON. */
  seen: string;
}

const TELL_MAX = 1_000;
/** Of one cause so many are looked at, the newest first. */
export const OF_CAUSE_MAX = 10;
/** So many of the newest changes are looked through for what a member has not seen. */
const NEWS_LOOKED_AT = 100;

const COLUMNS = `p.site, p.id, p.cause, p.change, p.member, p.by_name, p.complaint, p.made_at, p.due_at, p.fixed_at, p.told_at,
  p.told_member, p.told_name, p.told, p.held, p.held_at`;

/** Complaints that count, of the cause of `p`. */
const OF_CAUSE = "c.site = p.site AND c.cause = p.cause AND c.kind = 'problem' AND c.spam = 0 AND c.test = 0";
const COUNTED = `${COLUMNS},
  CASE WHEN ${isBeingTold("p")} THEN 0 ELSE (SELECT COUNT(*) FROM (SELECT 1 FROM complaints c INDEXED BY complaints_untold
    WHERE ${suffered("p")} LIMIT ${TELL_MAX})) END AS would_tell,
  (SELECT COUNT(*) FROM (SELECT 1 FROM complaints c INDEXED BY complaints_cause
    WHERE ${OF_CAUSE} AND c.received_at >= p.fixed_at LIMIT ${COUNT_MAX})) AS recurred,
  (SELECT json_group_array(s.member) FROM prevention_seen s WHERE s.site = p.site AND s.prevention = p.id) AS seen`;

export async function readPrevention(db: D1Database, site: string, id: string): Promise<CountedPrevention | null> {
  return db
    .prepare(`SELECT ${COUNTED} FROM preventions p WHERE p.site = ?1 AND p.id = ?2`)
    .bind(site, id)
    .first<CountedPrevention>();
}

const NEWEST_OF = (cause: string): string =>
  `(SELECT n.id FROM preventions n WHERE n.site = ?1 AND n.cause = ${cause} ORDER BY n.made_at DESC LIMIT ${OF_CAUSE_MAX})`;

/** What changes because of the cause of this complaint. */
export function selectPreventions(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  const cause = "(SELECT cause FROM complaints WHERE site = ?1 AND id = ?2)";
  return db
    .prepare(`SELECT ${COUNTED} FROM preventions p WHERE p.site = ?1 AND p.id IN ${NEWEST_OF(cause)}`)
    .bind(site, complaint);
}

/** The same of these causes. */
export function selectPreventionsFor(db: D1Database, site: string, causes: readonly string[]): D1PreparedStatement {
  return db
    .prepare(
      `SELECT ${COUNTED} FROM json_each(?2) CROSS JOIN preventions p ON p.site = ?1 AND p.id IN ${NEWEST_OF("json_each.value")}`,
    )
    .bind(site, JSON.stringify(causes));
}

/** Of which fix the visitor of this complaint was told. */
export function selectFix(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT p.change, p.fixed_at, c.fixed_told_at FROM complaints c CROSS JOIN preventions p ON p.site = c.site AND p.id = c.fixed_by
       WHERE c.site = ?1 AND c.id = ?2`,
    )
    .bind(site, complaint);
}
export interface FixRow {
  change: string;
  fixed_at: number;
  fixed_told_at: number;
}

/** The changes these facts are about. */
export function selectPreventionsOf(db: D1Database, facts: readonly Fact[]): D1PreparedStatement {
  return db
    .prepare(
      `SELECT ${COLUMNS},
         (SELECT m.email FROM members m WHERE m.site = p.site AND m.id = p.member AND m.removed_at IS NULL) AS member_email
       FROM (SELECT DISTINCT value ->> 'site' AS of_site, value ->> 'detail' AS of_id FROM json_each(?1))
       CROSS JOIN preventions p ON p.site = of_site AND p.id = of_id`,
    )
    .bind(JSON.stringify(facts));
}
/** `member_email`: the address of whoever sees to it, as of now; null where they are a member no more. */
export type DuePrevention = PreventionRow & { member_email: string | null };

/** Fixed changes that this member has not acknowledged, the newest first. */
export async function listNews(
  db: D1Database,
  site: string,
  member: string,
  limit: number,
): Promise<CountedPrevention[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COUNTED} FROM (SELECT id AS of_id FROM preventions WHERE site = ?1 AND fixed_at IS NOT NULL
         ORDER BY fixed_at DESC LIMIT ${NEWS_LOOKED_AT}) CROSS JOIN preventions p ON p.site = ?1 AND p.id = of_id
       WHERE NOT EXISTS (SELECT 1 FROM prevention_seen n WHERE n.site = ?1 AND n.prevention = of_id AND n.member = ?2) LIMIT ?3`,
    )
    .bind(site, member, limit)
    .all<CountedPrevention>();
  return results;
}
