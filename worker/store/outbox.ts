import type { Notice } from "../../shared/notice.ts";

/** One fact we owe somebody news of. Never rendered text, a link or a key. */
export interface Fact {
  site: string;
  id: string;
  notice: Notice;
  complaint: string | null;
  message: string | null;
  detail: string | null;
  createdAt: number;
  attempts: number;
  /** Until then nobody else takes it, ms UTC. */
  leasedTo: number;
}

interface OutboxRow {
  site: string;
  id: string;
  notice: Notice;
  complaint: string | null;
  message: string | null;
  detail: string | null;
  created_at: number;
  attempts: number;
  due_at: number;
}

const BUCKETS = 256;
/** Sites are spread over buckets, buckets over Timekeepers; the number of Timekeepers can change without touching rows. */
export function bucketOf(site: string): number {
  let hash = 2166136261;
  for (let i = 0; i < site.length; i++) hash = Math.imul(hash ^ site.charCodeAt(i), 16777619);
  return (hash >>> 0) % BUCKETS;
}

export interface Owed {
  site: string;
  id: string;
  notice: Notice;
  complaint?: string;
  message?: string;
  detail?: string;
  dueAt: number;
}

/** Owes a notice. A second row for the same fact changes nothing. */
export function enqueue(db: D1Database, row: Owed, now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, message, detail, bucket, created_at, due_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING`,
    )
    .bind(
      row.site,
      row.id,
      row.notice,
      row.complaint ?? null,
      row.message ?? null,
      row.detail ?? null,
      bucketOf(row.site),
      now,
      row.dueAt,
    );
}

/** Owes many, in one statement. One that was owed already and is `anew` comes due again. */
export function oweAll(db: D1Database, rows: readonly (Owed & { anew?: boolean })[], now: number): D1PreparedStatement {
  const list = rows.map((row) => ({ ...row, anew: row.anew ? 1 : 0, bucket: bucketOf(row.site) }));
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, message, detail, bucket, created_at, due_at)
       SELECT value ->> 'site', value ->> 'id', value ->> 'notice', value ->> 'complaint', value ->> 'message', value ->> 'detail',
         value ->> 'bucket', ?2, value ->> 'dueAt' FROM json_each(?1) WHERE true
       ON CONFLICT (site, id) DO UPDATE SET due_at = excluded.due_at, done_at = NULL WHERE outbox.id IN
         (SELECT value ->> 'id' FROM json_each(?1) WHERE value ->> 'anew' = 1 AND value ->> 'site' = outbox.site) AND outbox.done_at IS NOT NULL`,
    )
    .bind(JSON.stringify(list), now);
}

/** What a round may spend on facts that cost it dearly: what one of each notice costs, and how much there is. */
export interface Purse {
  costs: Partial<Record<Notice, number>>;
  max: number;
}

/** So many of what is due are looked at, the longest due first: behind many that have to wait others are found. */
const LOOKED_AT = 100;
const DUE = "FROM outbox WHERE done_at IS NULL AND due_at <= ?1 ORDER BY due_at";

/**
 * Takes up to `limit` due facts, and of those that cost something what the purse pays for beside. A third of them is what has
 * just come due: whoever complains while thousands are mailed is heard at once. Moves them `leaseMs` into the future in the
 * same statement, so that two drains never hold the same one, and a drain that dies gives them back by itself. Attempts grow
 * here, not on success.
 */
export async function claimDue(
  db: D1Database,
  now: number,
  leaseMs: number,
  limit: number,
  { costs, max }: Purse = { costs: {}, max: 0 },
): Promise<Fact[]> {
  const { results } = await db
    .prepare(
      `UPDATE outbox SET due_at = ?1 + ?2, attempts = attempts + 1 FROM (
         SELECT of_site, of_id FROM (SELECT of_site, of_id, cost, SUM(cost) OVER (ROWS UNBOUNDED PRECEDING) AS spent,
           SUM(cost = 0) OVER (ROWS UNBOUNDED PRECEDING) AS free
           FROM (SELECT site AS of_site, id AS of_id, COALESCE(?4 ->> notice, 0) AS cost ${DUE} LIMIT ${LOOKED_AT}))
         WHERE CASE cost WHEN 0 THEN free <= ?3 - ?3 / 3 ELSE spent <= ?5 END
         UNION ALL SELECT of_site, of_id FROM (SELECT site AS of_site, id AS of_id, notice ${DUE} DESC LIMIT ?3 / 3)
         WHERE ?4 ->> notice IS NULL)
       WHERE site = of_site AND id = of_id
       RETURNING site, id, notice, complaint, message, detail, created_at, attempts, outbox.due_at`,
    )
    .bind(now, leaseMs, limit, JSON.stringify(costs), max)
    .all<OutboxRow>();
  return results
    .map((row) => ({
      site: row.site,
      id: row.id,
      notice: row.notice,
      complaint: row.complaint,
      message: row.message,
      detail: row.detail,
      createdAt: row.created_at,
      attempts: row.attempts,
      leasedTo: row.due_at,
    }))
    .toSorted((a, b) => a.createdAt - b.createdAt);
}

const LISTED = "(site, id) IN (SELECT value ->> 'site', value ->> 'id' FROM json_each(?1))";

/** Nothing more is owed of these; but of one that somebody has made due anew since it was claimed, the new thing is. */
export function finish(
  db: D1Database,
  facts: readonly Pick<Fact, "site" | "id" | "leasedTo">[],
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE outbox SET done_at = ?2 FROM (SELECT value ->> 'site' AS of_site, value ->> 'id' AS of_id, value ->> 'leasedTo' AS leased
         FROM json_each(?1)) WHERE site = of_site AND id = of_id AND +due_at = leased AND done_at IS NULL`,
    )
    .bind(JSON.stringify(facts.map(({ site, id, leasedTo }) => ({ site, id, leasedTo }))), now);
}

/** Claimed, and there was no room for them in the round: due as if nobody had. */
export function giveBack(
  db: D1Database,
  facts: readonly Pick<Fact, "site" | "id">[],
  now: number,
): D1PreparedStatement {
  return db
    .prepare(`UPDATE outbox SET due_at = ?2, attempts = attempts - 1 WHERE ${LISTED} AND done_at IS NULL`)
    .bind(JSON.stringify(facts.map(({ site, id }) => ({ site, id }))), now);
}

/** Comes due (again) at `dueAt`; also reopens a finished fact, for "send again". */
export function postpone(db: D1Database, site: string, id: string, dueAt: number): D1PreparedStatement {
  return db.prepare("UPDATE outbox SET due_at = ?3, done_at = NULL WHERE site = ?1 AND id = ?2").bind(site, id, dueAt);
}

/** Has this fact been dealt with for good? */
export async function isDone(db: D1Database, site: string, id: string): Promise<boolean> {
  const row = await db
    .prepare("SELECT done_at FROM outbox WHERE site = ?1 AND id = ?2")
    .bind(site, id)
    .first<{ done_at: number | null }>();
  return (row?.done_at ?? null) !== null;
}

/** When the next fact is due, or undefined when nothing is owed. */
export async function nextDue(db: D1Database): Promise<number | undefined> {
  const row = await db
    .prepare("SELECT due_at FROM outbox WHERE done_at IS NULL ORDER BY due_at LIMIT 1")
    .first<{ due_at: number }>();
  return row?.due_at;
}

/** Facts undone and due for longer than `ageMs`: the health page's figure. */
export async function countLate(db: D1Database, now: number, ageMs: number): Promise<number> {
  const row = await db
    .prepare("SELECT COUNT(*) AS late FROM outbox WHERE done_at IS NULL AND due_at <= ?1 - ?2")
    .bind(now, ageMs)
    .first<{ late: number }>();
  return row?.late ?? 0;
}
