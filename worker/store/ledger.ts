import { OFFER_COLUMNS, type OfferRow } from "./offers.ts";

/** A line of the ledger. */
export interface LedgerRow extends OfferRow {
  reference: string;
  cause: string | null;
}

/** Where a page ends. `made` in ms UTC. */
export interface LedgerPlace {
  made: number;
  complaint: string;
  id: string;
}

const QUALIFIED = OFFER_COLUMNS.replaceAll(/[a-z_]+/g, "o.$&");

/** What was offered and given until now, the newest first; what is asked for, was refused or has not left is not in it. */
export async function listLedger(
  db: D1Database,
  site: string,
  before: LedgerPlace | undefined,
  now: number,
  limit: number,
): Promise<LedgerRow[]> {
  const { made, complaint, id } = before ?? { made: now + 1, complaint: "", id: "" };
  const { results } = await db
    .prepare(
      `SELECT ${QUALIFIED}, c.reference, c.cause FROM (SELECT site, ${OFFER_COLUMNS} FROM offers INDEXED BY offers_made
         WHERE site = ?1 AND state NOT IN ('asked', 'refused') AND (made_at, complaint, id) < (?2, ?3, ?4)
         ORDER BY made_at DESC, complaint DESC, id DESC LIMIT ?5) o
       CROSS JOIN complaints c ON c.site = o.site AND c.id = o.complaint ORDER BY o.made_at DESC, o.complaint DESC, o.id DESC`,
    )
    .bind(site, made, complaint, id, limit)
    .all<LedgerRow>();
  return results;
}
