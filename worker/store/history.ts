import type { Kind } from "../../shared/complaint.ts";
import type { State } from "../../shared/life.ts";
import { OFFER_COLUMNS } from "./offers.ts";
import { PROMISE_COLUMNS } from "./promises.ts";

/** An earlier complaint of the same person, as the team is reminded of it. */
export interface EarlierRow {
  id: string;
  reference: string;
  kind: Kind;
  state: State;
  excerpt: string;
  received_at: number;
  cause: string | null;
  answer_leaves_at: number | null;
  reopened_at: number | null;
  ends_at: number | null;
}

/** So many of a person's complaints are looked at, the latest first: spam, tests and what they did not write fall out of them. */
const LOOKED_AT = 20;
/** Promises on all of them together, at most, and as many remedies. */
const PROMISES_READ = 100;

/** Whoever said "I did not write this" is not who complains here, nor did they then. */
const EARLIER = `(SELECT id, reference, kind, state, excerpt, received_at, cause, answer_leaves_at, reopened_at, ends_at, spam, test, disowned_at
  FROM complaints INDEXED BY complaints_person WHERE site = ?1
    AND person = (SELECT person FROM complaints WHERE site = ?1 AND id = ?2 AND disowned_at IS NULL)
    AND received_at < (SELECT received_at FROM complaints WHERE site = ?1 AND id = ?2)
  ORDER BY received_at DESC LIMIT ${LOOKED_AT}) WHERE spam = 0 AND test = 0 AND disowned_at IS NULL`;

/** What the same person complained of before this, the latest first; spam and tests left out. */
export function selectEarlier(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT id, reference, kind, state, excerpt, received_at, cause, answer_leaves_at, reopened_at, ends_at FROM ${EARLIER}`,
    )
    .bind(site, complaint);
}

/** What was promised them then. */
export function selectEarlierPromises(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT ${PROMISE_COLUMNS} FROM promises WHERE site = ?1 AND complaint IN (SELECT id FROM ${EARLIER}) LIMIT ${PROMISES_READ}`,
    )
    .bind(site, complaint);
}

/** What was offered or given to them then. */
export function selectEarlierOffers(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT ${OFFER_COLUMNS} FROM offers WHERE site = ?1 AND complaint IN (SELECT id FROM ${EARLIER}) LIMIT ${PROMISES_READ}`,
    )
    .bind(site, complaint);
}

/** Was a link really used that only this mailbox had? The address comes in as an HMAC. */
export async function isProven(db: D1Database, site: string, address: string): Promise<boolean> {
  const row = await db
    .prepare("SELECT proven_at FROM proven_addresses WHERE site = ?1 AND address = ?2")
    .bind(site, address)
    .first<{ proven_at: number }>();
  return row !== null;
}
