import type { Channel, DeliveryState, Notice } from "../../shared/notice.ts";
import { COUNT_MAX } from "../../shared/limits.ts";
import { commit } from "./commit.ts";
import type { Fact } from "./outbox.ts";

export interface DeliveryRow {
  site: string;
  fact: string;
  channel: Channel;
  notice: Notice;
  complaint: string | null;
  state: DeliveryState;
  attempts: number;
  created_at: number;
  next_at: number | null;
  sent_at: number | null;
  error: string | null;
  provider_id: string | null;
}

const COLUMNS =
  "site, fact, channel, notice, complaint, state, attempts, created_at, next_at, sent_at, error, provider_id";

function selectDeliveries(db: D1Database, site: string, fact: string): D1PreparedStatement {
  return db.prepare(`SELECT ${COLUMNS} FROM deliveries WHERE site = ?1 AND fact = ?2`).bind(site, fact);
}

/** How the notices of these facts fare. */
export function selectDeliveriesOf(db: D1Database, facts: readonly Fact[]): D1PreparedStatement {
  return db
    .prepare(
      `SELECT ${COLUMNS} FROM (SELECT value ->> 'site' AS of_site, value ->> 'id' AS of_fact FROM json_each(?1))
       CROSS JOIN deliveries ON site = of_site AND fact = of_fact`,
    )
    .bind(JSON.stringify(facts));
}

export async function readDeliveries(db: D1Database, site: string, fact: string): Promise<DeliveryRow[]> {
  const { results } = await selectDeliveries(db, site, fact).all<DeliveryRow>();
  return results;
}

/** Deliveries, the latest first; `before` is exclusive. With the reference of the complaint each is about. */
export async function listDeliveries(
  db: D1Database,
  site: string,
  before: { at: number; fact: string; channel: string } | undefined,
  limit: number,
): Promise<(DeliveryRow & { reference: string | null })[]> {
  const { results } = await db
    .prepare(
      `SELECT d.site, d.fact, d.channel, d.notice, d.complaint, d.state, d.attempts, d.created_at, d.next_at, d.sent_at, d.error,
         d.provider_id, c.reference AS reference
       FROM deliveries d LEFT JOIN complaints c ON c.site = d.site AND c.id = d.complaint
       WHERE d.site = ?1 AND (d.created_at, d.fact, d.channel) < (?2, ?3, ?4)
       ORDER BY d.created_at DESC, d.fact DESC, d.channel DESC LIMIT ?5`,
    )
    .bind(site, before?.at ?? Number.MAX_SAFE_INTEGER, before?.fact ?? "", before?.channel ?? "", limit)
    .all<DeliveryRow & { reference: string | null }>();
  return results;
}

/** What becomes of a delivery, and the digest it went into. */
export type DeliveryOutcome = DeliveryRow & { digest?: string | null };

const WRITTEN = `${COLUMNS}, digest`;
const FROM_JSON = WRITTEN.split(", ")
  .map((column) => `value ->> '${column}'`)
  .join(", ");

/** Writes what became of attempts, all in one statement. What was sent is never overwritten by a later, confused try. */
export function putDeliveries(db: D1Database, rows: readonly DeliveryOutcome[]): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO deliveries (${WRITTEN}) SELECT ${FROM_JSON} FROM json_each(?1) WHERE true
       ON CONFLICT (site, fact, channel) DO UPDATE SET state = excluded.state, attempts = excluded.attempts,
         next_at = excluded.next_at, sent_at = excluded.sent_at, error = excluded.error, provider_id = excluded.provider_id,
         digest = excluded.digest WHERE deliveries.state <> 'sent'`,
    )
    .bind(JSON.stringify(rows));
}

/** "Send again": due now, with a fresh schedule. Never a mail the visitor already has: it would only be a nuisance, and a cap would turn "sent" into "withheld". */
export function resetDelivery(
  db: D1Database,
  site: string,
  fact: string,
  channel: Channel,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE deliveries SET state = 'waiting', attempts = 0, next_at = ?4, error = NULL
       WHERE site = ?1 AND fact = ?2 AND channel = ?3 AND notice NOT IN ('member.signin', 'member.invited')
         AND NOT (channel = 'visitor_mail' AND state = 'sent')`,
    )
    .bind(site, fact, channel, now);
}

export async function countFailing(db: D1Database, site: string): Promise<number> {
  const row = await db
    .prepare(
      "SELECT COUNT(*) AS n FROM (SELECT 1 FROM deliveries WHERE site = ?1 AND state IN ('failed', 'given_up') LIMIT ?2)",
    )
    .bind(site, COUNT_MAX)
    .first<{ n: number }>();
  return row?.n ?? 0;
}

/** Facts of these notices that this site's team was told of since `since`, one by one (digests not counted). */
export async function countTold(
  db: D1Database,
  site: string,
  notices: readonly Notice[],
  since: number,
): Promise<number> {
  const row = await db
    .prepare(
      `SELECT COUNT(*) AS n FROM (SELECT DISTINCT fact FROM deliveries WHERE site = ?1 AND created_at >= ?2
         AND notice IN (SELECT value FROM json_each(?3)) AND channel <> 'visitor_mail' AND state <> 'digested' LIMIT 10)`,
    )
    .bind(site, since, JSON.stringify(notices))
    .first<{ n: number }>();
  return row?.n ?? 0;
}

const DIGESTED = "SELECT DISTINCT complaint FROM deliveries WHERE site = ?1 AND digest = ?2 AND complaint IS NOT NULL";

/** The complaints a digest tells of: the first few by name, and how many there are. */
export async function readDigested(
  db: D1Database,
  site: string,
  digest: string,
  listed: number,
): Promise<{ first: string[]; total: number }> {
  const [rows, count] = await commit<{ complaint: string; n: number }>(db, [
    db.prepare(`${DIGESTED} LIMIT ?3`).bind(site, digest, listed),
    db.prepare(`SELECT COUNT(*) AS n FROM (${DIGESTED})`).bind(site, digest),
  ]);
  return { first: rows?.results.map(({ complaint }) => complaint) ?? [], total: count?.results[0]?.n ?? 0 };
}
