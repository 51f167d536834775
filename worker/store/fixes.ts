import { bucketOf } from "./outbox.ts";

/** Whose business a fix is, beside the cause: of everybody who brought a problem and stands by it. Of complaints named `c`. */
export const AFFECTED = `c.kind = 'problem' AND c.spam = 0 AND c.test = 0 AND c.disowned_at IS NULL AND c.words_deleted_at IS NULL
  AND c.state <> 'withdrawn'`;
/** And who has not heard of one yet: the rows of the index complaints_untold. */
export const UNTOLD = `c.fixed_told_at IS NULL AND ${AFFECTED}`;

/** Of complaints named `c`: whoever brought the cause of this prevention before it was fixed, and has not heard of it. */
export const suffered = (prevention: string): string =>
  `c.site = ${prevention}.site AND c.cause = ${prevention}.cause AND c.received_at < ${prevention}.fixed_at AND ${UNTOLD}`;
/** They are being told, piece by piece. */
export const isBeingTold = (prevention: string): string =>
  `EXISTS (SELECT 1 FROM outbox t WHERE t.site = ${prevention}.site AND t.id = 'tell:' || ${prevention}.id AND t.done_at IS NULL)`;

/** Complaints told of a fix in one round, at most. */
const PIECE = 50;

/** Somebody who is to hear of a fix. Times in ms UTC. */
export interface Suffered {
  id: string;
  email: string | null;
  phone: string | null;
  person: string | null;
  zone: string | null;
}

/** A fix that is being told of. */
export interface Fix {
  site: string;
  id: string;
  cause: string;
  fixedAt: number;
  /** Who has it told. */
  member: { id: string | null; name: string };
}

/** The next who are to hear of it, the oldest first: whoever brought the cause before it was fixed. */
export async function readSuffered(db: D1Database, fix: Pick<Fix, "site" | "cause" | "fixedAt">): Promise<Suffered[]> {
  const { results } = await db
    .prepare(
      `SELECT c.id, c.email, c.phone, c.person, c.zone FROM complaints c INDEXED BY complaints_untold
       WHERE c.site = ?1 AND c.cause = ?2 AND c.received_at < ?3 AND ${UNTOLD} ORDER BY c.received_at LIMIT ${PIECE}`,
    )
    .bind(fix.site, fix.cause, fix.fixedAt)
    .all<Suffered>();
  return results;
}

/** Somebody of a piece. `person` names whom to mail; of each person at most one of a piece does. */
export interface Told {
  id: string;
  email: string | null;
  person: string | null;
  /** When their mail fits, ms UTC. */
  dueAt: number;
}

/** ?1 as rows: JSON of those told; each of them as it is now. */
const THOSE = `(SELECT value ->> 'id' AS of_id, value ->> 'email' AS of_email, value ->> 'person' AS of_person, value ->> 'dueAt' AS due_at
  FROM json_each(?1)) CROSS JOIN complaints c ON c.site = ?2 AND c.id = of_id`;

/** Without it nobody would know that two of them are one person, nor find them when the words are deleted. */
function know(db: D1Database, { site }: Fix, told: readonly Told[], now: number): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT INTO people (site, id, email, first_at, last_at) SELECT c.site, of_person, of_email, ?3, ?3 FROM ${THOSE}
         WHERE of_person IS NOT NULL AND c.person IS NULL AND c.email = of_email AND ${UNTOLD} ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(told), site, now),
    db
      .prepare(
        `UPDATE complaints AS c SET person = of_person FROM (SELECT value ->> 'site' AS of_site, value ->> 'id' AS of_id,
           value ->> 'email' AS of_email, value ->> 'person' AS of_person FROM json_each(?1))
         WHERE c.site = of_site AND c.id = of_id AND of_person IS NOT NULL AND c.person IS NULL AND c.email = of_email AND ${UNTOLD}`,
      )
      .bind(JSON.stringify(told.map((one) => ({ ...one, site })))),
  ];
}

/**
 * A piece of them hears of it: once, on their timelines, and by one mail to each person. What is written looks again whether it
 * is so; a piece that is told twice changes nothing the second time. Statements to commit together, in this order.
 */
export function tellPiece(db: D1Database, fix: Fix, told: readonly Told[], now: number): D1PreparedStatement[] {
  const { site, id, member } = fix;
  const list = JSON.stringify(told);
  return [
    ...know(db, fix, told, now),
    db
      .prepare(
        `INSERT INTO outbox (site, id, notice, complaint, detail, bucket, created_at, due_at)
         SELECT c.site, 'fixed:' || ?3 || ':' || c.id, 'fixed.told', c.id, ?3, ?4, ?5, due_at FROM ${THOSE}
         WHERE of_person IS NOT NULL AND c.email = of_email AND ${UNTOLD} AND NOT EXISTS (
           SELECT 1 FROM complaints o INDEXED BY complaints_person
           WHERE o.site = c.site AND o.person = of_person AND o.fixed_by = ?3 AND o.email IS NOT NULL)
         ON CONFLICT DO NOTHING`,
      )
      .bind(list, site, id, bucketOf(site), now),
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, member, by_name, at, detail)
         SELECT c.site, c.id, COALESCE((SELECT MAX(n) FROM events WHERE site = c.site AND complaint = c.id), 0) + 1, 'fixed_told', 'team', ?3, ?4, ?5, ?6
         FROM ${THOSE} WHERE ${UNTOLD}`,
      )
      .bind(list, site, member.id, member.name, now, id),
    db
      .prepare(
        `UPDATE preventions SET told = told + (SELECT COUNT(*) FROM ${THOSE} WHERE ${UNTOLD}) WHERE site = ?2 AND id = ?3`,
      )
      .bind(list, site, id),
    db
      .prepare(
        `UPDATE complaints SET fixed_by = ?3, fixed_told_at = ?4 WHERE (site, id) IN (SELECT c.site, c.id FROM ${THOSE} WHERE ${UNTOLD})`,
      )
      .bind(list, site, id, now),
  ];
}
