import { statesFor } from "../../shared/steps.ts";
import { bucketOf } from "./outbox.ts";
import type { Act } from "./writing.ts";

/** A promise with a date, as stored. On record from `made_at` on, which is when its answer leaves. Times in ms UTC. */
export interface PromiseRow {
  complaint: string;
  id: string;
  text: string;
  by_name: string;
  message: string | null;
  made_at: number;
  due_at: number;
  done_at: number | null;
  missed_at: number | null;
}

export const PROMISE_COLUMNS = "complaint, id, text, by_name, message, made_at, due_at, done_at, missed_at";

export function selectPromises(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  return db.prepare(`SELECT ${PROMISE_COLUMNS} FROM promises WHERE site = ?1 AND complaint = ?2`).bind(site, complaint);
}

export interface NewPromise {
  id: string;
  text: string;
  dueAt: number;
  /** Who keeps it; the name is the public one. */
  keeper: { id: string; name: string };
  /** The answer that makes it, if one does. */
  message: string | null;
  madeAt: number;
}

/** The team is reminded so long before a promise is due, in ms. */
export const NEAR_MS = 86_400_000;

/**
 * Puts a promise on record, once for its id: of an answer that stands, or of a complaint that is open. Its notices are
 * named after it, so that its id must not be anything else's at this site.
 */
function insertPromise(db: D1Database, act: Act, it: NewPromise): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO promises (site, complaint, id, text, member, by_name, message, made_at, due_at)
       SELECT site, id, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM complaints WHERE site = ?1 AND id = ?2 AND ends_at IS NULL
         AND CASE WHEN ?7 IS NULL THEN state IN (SELECT value FROM json_each(?10))
           ELSE EXISTS (SELECT 1 FROM messages WHERE site = ?1 AND complaint = ?2 AND id = ?7 AND taken_back_at IS NULL) END
         AND NOT EXISTS (SELECT 1 FROM outbox WHERE site = ?1 AND id IN ('near:' || ?3, 'missed:' || ?3))
         AND NOT EXISTS (SELECT 1 FROM complaints WHERE site = ?1 AND id = ?3)
       ON CONFLICT DO NOTHING`,
    )
    .bind(
      act.site,
      act.complaint,
      it.id,
      it.text,
      it.keeper.id,
      it.keeper.name,
      it.message,
      it.madeAt,
      it.dueAt,
      JSON.stringify(statesFor("promise")),
    );
}

/** An answer taken back and sent anew makes its promises anew, under the same ids. */
function addPromised(db: D1Database, act: Act, promise: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at, detail)
       SELECT p.site, p.complaint, (SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2) + 1, 'promised', ?4, ?5, ?6,
         p.message, p.made_at, p.id
       FROM promises p WHERE p.site = ?1 AND p.complaint = ?2 AND p.id = ?3 AND NOT EXISTS (SELECT 1 FROM events e
         WHERE e.site = ?1 AND e.complaint = ?2 AND e.kind = 'promised' AND e.detail = p.id AND e.message IS p.message)`,
    )
    .bind(act.site, act.complaint, promise, act.author, act.member?.id ?? null, act.member?.name ?? null);
}

/** What we owe the team a day before, and then everybody: the first of it only, and none before its time. */
export function owePromise(db: D1Database, act: Act, promise: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, detail, bucket, created_at, due_at)
       SELECT site, CASE WHEN far THEN 'near:' ELSE 'missed:' END || id, CASE WHEN far THEN 'promise.near' ELSE 'promise.missed' END,
         complaint, id, ?4, ?5, CASE WHEN far THEN due_at - ${NEAR_MS} ELSE due_at END
       FROM (SELECT site, complaint, id, due_at, due_at - ${NEAR_MS} > made_at AS far FROM promises
         WHERE site = ?1 AND complaint = ?2 AND id = ?3 AND done_at IS NULL) WHERE true ON CONFLICT DO NOTHING`,
    )
    .bind(act.site, act.complaint, promise, bucketOf(act.site), act.now);
}

/** Statements to commit together, in this order; the first one says whether it is new. */
export function addPromise(db: D1Database, act: Act, it: NewPromise): D1PreparedStatement[] {
  return [insertPromise(db, act, it), addPromised(db, act, it.id), owePromise(db, act, it.id)];
}

const KEEPABLE = "site = ?1 AND complaint = ?2 AND id = ?3 AND done_at IS NULL AND made_at <= ?4";

/** It is done; once, and not before it was made. Statements to commit together, in this order. */
export function keepPromise(db: D1Database, act: Act, promise: string): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, member, by_name, at, detail)
         SELECT site, complaint, (SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2) + 1, 'promise_kept', ?5, ?6, ?7, ?4, id
         FROM promises WHERE ${KEEPABLE}`,
      )
      .bind(act.site, act.complaint, promise, act.now, act.author, act.member?.id ?? null, act.member?.name ?? null),
    db.prepare(`UPDATE promises SET done_at = ?4 WHERE ${KEEPABLE}`).bind(act.site, act.complaint, promise, act.now),
  ];
}

const OF_TAKEN_BACK = `site = ?1 AND complaint = ?2 AND message = ?3 AND EXISTS (SELECT 1 FROM messages
  WHERE site = ?1 AND complaint = ?2 AND id = ?3 AND taken_back_at IS NOT NULL)`;

/** With an answer that was taken back before it left go its promises: nobody was ever promised anything. */
export function takeBackPromises(db: D1Database, act: Act, message: string): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `DELETE FROM outbox WHERE site = ?1 AND id IN (SELECT 'near:' || id FROM promises WHERE ${OF_TAKEN_BACK}
           UNION ALL SELECT 'missed:' || id FROM promises WHERE ${OF_TAKEN_BACK})`,
      )
      .bind(act.site, act.complaint, message),
    db.prepare(`DELETE FROM promises WHERE ${OF_TAKEN_BACK}`).bind(act.site, act.complaint, message),
  ];
}
