import { suffered } from "./fixes.ts";
import { bucketOf } from "./outbox.ts";

export interface NewPrevention {
  site: string;
  id: string;
  cause: string;
  change: string;
  /** Who sees to it; the name is the public one. */
  keeper: { id: string; name: string };
  complaint: string | null;
  madeAt: number;
  dueAt: number;
}

/**
 * Puts on record what changes, once for its id, and on the timeline of the complaint from which it was recorded, whose cause it
 * sets. Statements to commit together, in this order; the first one says whether it is new.
 */
export function addPrevention(
  db: D1Database,
  it: NewPrevention,
  by: { id: string; name: string },
): D1PreparedStatement[] {
  const { site, id, cause, change, keeper, complaint, madeAt, dueAt } = it;
  const isNew = "p.site = ?1 AND p.id = ?2 AND p.made_at = ?3";
  return [
    db
      .prepare(
        `INSERT INTO preventions (site, id, cause, change, member, by_name, complaint, made_at, due_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING`,
      )
      .bind(site, id, cause, change, keeper.id, keeper.name, complaint, madeAt, dueAt),
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, member, by_name, at, detail)
         SELECT p.site, p.complaint, (SELECT MAX(n) FROM events WHERE site = p.site AND complaint = p.complaint) + 1, 'prevention_set',
           'team', ?4, ?5, ?3, p.id FROM preventions p WHERE ${isNew} AND p.complaint IS NOT NULL AND NOT EXISTS (SELECT 1 FROM events e
             WHERE e.site = p.site AND e.complaint = p.complaint AND e.kind = 'prevention_set' AND e.detail = p.id)`,
      )
      .bind(site, id, madeAt, by.id, by.name),
    db
      .prepare(
        `UPDATE complaints SET cause = p.cause FROM preventions p
         WHERE ${isNew} AND complaints.site = ?1 AND complaints.id = p.complaint AND complaints.cause IS NOT p.cause`,
      )
      .bind(site, id, madeAt),
    db
      .prepare(
        `INSERT INTO outbox (site, id, notice, detail, bucket, created_at, due_at)
         SELECT p.site, 'prevdue:' || p.id, 'prevention.due', p.id, ?4, ?3, p.due_at FROM preventions p WHERE ${isNew}
         ON CONFLICT DO NOTHING`,
      )
      .bind(site, id, madeAt, bucketOf(site)),
  ];
}

/** One change, who acts on it, and when. */
export interface PreventionAct {
  site: string;
  id: string;
  member: { id: string; name: string };
  now: number;
}

/** Acknowledged by this member, once. */
export function seePrevention(db: D1Database, { site, id, member, now }: PreventionAct): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO prevention_seen (site, prevention, member, at) SELECT site, id, ?3, ?4 FROM preventions
       WHERE site = ?1 AND id = ?2 AND fixed_at IS NOT NULL ON CONFLICT DO NOTHING`,
    )
    .bind(site, id, member.id, now);
}

/** It is fixed, from now on and once; whoever says so has seen it, and is asked at `checkAt` (ms UTC) whether it held. */
export function fixPrevention(db: D1Database, act: PreventionAct, checkAt: number): D1PreparedStatement[] {
  const { site, id, now } = act;
  return [
    db
      .prepare("UPDATE preventions SET fixed_at = ?3 WHERE site = ?1 AND id = ?2 AND fixed_at IS NULL")
      .bind(site, id, now),
    db
      .prepare(
        `INSERT INTO outbox (site, id, notice, detail, bucket, created_at, due_at)
         SELECT site, 'prevcheck:' || id, 'prevention.check', id, ?4, ?3, ?5 FROM preventions
         WHERE site = ?1 AND id = ?2 AND fixed_at = ?3 ON CONFLICT DO NOTHING`,
      )
      .bind(site, id, now, bucketOf(site), checkAt),
    seePrevention(db, act),
  ];
}

/** Somebody is left to be told: at first, or because a cause was named later. */
const UNHEARD = `EXISTS (SELECT 1 FROM complaints c INDEXED BY complaints_untold WHERE ${suffered("preventions")})`;

/**
 * Everybody who suffered it is to be told, and not before it is fixed; again only where the cause of somebody was named since. Each
 * complaint is told once. The first statement says whether they are.
 */
export function tellFixed(db: D1Database, { site, id, member, now }: PreventionAct): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `UPDATE preventions SET told_at = COALESCE(told_at, ?3), told_member = ?4, told_name = ?5
         WHERE site = ?1 AND id = ?2 AND fixed_at <= ?3 AND (told_at IS NULL OR ${UNHEARD})`,
      )
      .bind(site, id, now, member.id, member.name),
    db
      .prepare(
        `INSERT INTO outbox (site, id, notice, detail, bucket, created_at, due_at)
         SELECT site, 'tell:' || id, 'cause.fixed', id, ?4, ?3, ?3 FROM preventions
         WHERE site = ?1 AND id = ?2 AND fixed_at <= ?3 AND (told_at = ?3 OR ${UNHEARD})
         ON CONFLICT (site, id) DO UPDATE SET due_at = excluded.due_at, done_at = NULL`,
      )
      .bind(site, id, now, bucketOf(site)),
  ];
}

/** Did it hold? As they say it last. */
export function setHeld(db: D1Database, act: PreventionAct, held: boolean): D1PreparedStatement {
  return db
    .prepare(
      "UPDATE preventions SET held = ?4, held_at = ?3 WHERE site = ?1 AND id = ?2 AND fixed_at <= ?3 AND held IS NOT ?4",
    )
    .bind(act.site, act.id, act.now, Number(held));
}
