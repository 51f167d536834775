import { commit } from "./commit.ts";

/** Objects in the bucket that are to go, and the site they were of. */
export interface Removal {
  prefix: string;
  site: string;
}

const UNFINISHED = "FROM photos WHERE added_at IS NULL AND began_at < ?1 ORDER BY began_at LIMIT ?2";

/**
 * Up to `limit` removals that are due, after up to `limit` photos that began before `before` and never ended have been
 * forgotten and their objects owed for removal. One round trip; times in ms UTC.
 */
export async function dueRemovals(db: D1Database, before: number, now: number, limit: number): Promise<Removal[]> {
  const owe = (room: string) =>
    db
      .prepare(
        `INSERT INTO photo_removals (prefix, site, due_at) SELECT '${room}/' || object, site, ?3
         FROM (SELECT object, site ${UNFINISHED}) WHERE true ON CONFLICT DO NOTHING`,
      )
      .bind(before, limit, now);
  const results = await commit<Removal>(db, [
    owe("parts"),
    owe("photos"),
    db
      .prepare(`DELETE FROM photos WHERE (site, complaint, id) IN (SELECT site, complaint, id ${UNFINISHED})`)
      .bind(before, limit),
    db.prepare("SELECT prefix, site FROM photo_removals WHERE due_at <= ?1 ORDER BY due_at LIMIT ?2").bind(now, limit),
  ]);
  return results[3]?.results ?? [];
}

/** Objects in the bucket whose names begin so are not needed any more, from this time on or from one that was said before. */
export function oweRemoval(db: D1Database, site: string, prefix: string, dueAt: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO photo_removals (prefix, site, due_at) VALUES (?1, ?2, ?3)
       ON CONFLICT DO UPDATE SET due_at = MIN(due_at, excluded.due_at)`,
    )
    .bind(prefix, site, dueAt);
}

/** The bucket has said that they are gone. */
export function removed(db: D1Database, prefix: string): D1PreparedStatement {
  return db.prepare("DELETE FROM photo_removals WHERE prefix = ?1").bind(prefix);
}

/** The bucket did not answer: later. */
export function postponeRemoval(db: D1Database, prefix: string, dueAt: number): D1PreparedStatement {
  return db.prepare("UPDATE photo_removals SET due_at = ?2 WHERE prefix = ?1").bind(prefix, dueAt);
}
