import { CAUSES_MAX } from "../../shared/inbox.ts";
import { COUNT_MAX } from "../../shared/limits.ts";
import { commit } from "./commit.ts";
import { type CountedPrevention, selectPreventionsFor } from "./preventions.ts";

export interface CauseRow {
  cause: string;
  n: number;
}

/** Different causes looked at. Who has named more than this has named none. */
const DIFFERENT_MAX = 200;

/** Complaints that count: the rows of the index complaints_cause. */
const COUNTS = "c.kind = 'problem' AND c.spam = 0 AND c.test = 0";

/** The first cause after this one, in the order of their names. */
const next = (after: string): string =>
  `(SELECT c.cause FROM complaints c INDEXED BY complaints_cause WHERE c.site = ?1 AND c.cause > ${after} AND ${COUNTS} ORDER BY c.cause LIMIT 1)`;

/**
 * The causes of a site, most used first. Steps over the index from one cause to the next and counts each to COUNT_MAX, so
 * that it costs the same however many complaints have them.
 */
export async function listCauses(db: D1Database, site: string): Promise<CauseRow[]> {
  const { results } = await db
    .prepare(
      `WITH RECURSIVE causes(cause) AS (
         SELECT ${next("''")} UNION ALL SELECT ${next("causes.cause")} FROM causes WHERE causes.cause IS NOT NULL LIMIT ${DIFFERENT_MAX})
       SELECT cause, (SELECT COUNT(*) FROM (SELECT 1 FROM complaints c INDEXED BY complaints_cause
         WHERE c.site = ?1 AND c.cause = causes.cause AND ${COUNTS} LIMIT ?2)) AS n FROM causes WHERE cause IS NOT NULL`,
    )
    .bind(site, COUNT_MAX)
    .all<CauseRow>();
  // Ordered here: sorting in the database reads every row twice. They come in the order of their names.
  return results.toSorted((a, b) => b.n - a.n).slice(0, CAUSES_MAX);
}

/** Causes whose changes are shown although few complain of them, at most. */
const CHANGED_MAX = 50;
/** Complaints of one cause looked at, the newest first. */
const LOOKED_AT = 1_000;

/** The next cause of which a change is on record, in the order of their names. */
const nextChanged = (after: string): string =>
  `(SELECT p.cause FROM preventions p WHERE p.site = ?1 AND p.cause > ${after} ORDER BY p.cause LIMIT 1)`;

/** Causes about which something changes, or is to. */
async function listChanged(db: D1Database, site: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      `WITH RECURSIVE causes(cause) AS (
         SELECT ${nextChanged("''")} UNION ALL SELECT ${nextChanged("causes.cause")} FROM causes WHERE causes.cause IS NOT NULL LIMIT ${CHANGED_MAX})
       SELECT cause FROM causes WHERE cause IS NOT NULL`,
    )
    .bind(site)
    .all<{ cause: string }>();
  return results.map(({ cause }) => cause);
}

/** A cause, as far as its LOOKED_AT newest complaints say. Times in ms UTC, sums in minor units. */
export interface CauseFigures {
  cause: string;
  complaints: number;
  /** Of them, those received since a given moment. */
  recent: number;
  last_at: number | null;
  /** Of remedies that were accepted or delivered. */
  cost: number;
}

/** What there is to know of a site's causes. */
export interface CausePage {
  figures: CauseFigures[];
  preventions: CountedPrevention[];
}

/**
 * The causes that are named most, and all about which something changes. Each costs as many rows as it has complaints and
 * remedies, LOOKED_AT of them at most, however many the site has.
 */
export async function readCausePage(db: D1Database, site: string, since: number, currency: string): Promise<CausePage> {
  const [named, changed] = await Promise.all([listCauses(db, site), listChanged(db, site)]);
  const causes = [...new Set([...named.map(({ cause }) => cause), ...changed])];
  const [figures, preventions] = await commit(db, [
    db
      .prepare(
        `SELECT (SELECT json_object('cause', json_each.value, 'complaints', COUNT(*), 'recent', COALESCE(SUM(received_at >= ?3), 0),
             'last_at', MAX(received_at), 'cost', COALESCE(SUM(cost), 0)) FROM (
           SELECT c.received_at, (SELECT SUM(o.cost) FROM offers o
             WHERE o.site = c.site AND o.complaint = c.id AND o.state IN ('accepted', 'delivered') AND o.currency = ?4) AS cost
           FROM complaints c INDEXED BY complaints_cause WHERE c.site = ?1 AND c.cause = json_each.value AND ${COUNTS}
           ORDER BY c.received_at DESC LIMIT ${LOOKED_AT})) AS figures FROM json_each(?2)`,
      )
      .bind(site, JSON.stringify(causes), since, currency),
    selectPreventionsFor(db, site, causes),
  ]);
  return {
    figures: (figures?.results ?? []).map((row) => JSON.parse(String(row["figures"])) as CauseFigures),
    preventions: (preventions?.results ?? []) as unknown as CountedPrevention[],
  };
}
