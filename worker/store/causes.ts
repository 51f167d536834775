import { CAUSES_MAX } from "../../shared/inbox.ts";
import { COUNT_MAX } from "../../shared/limits.ts";

export interface CauseRow {
  cause: string;
  n: number;
}

/** Different causes looked at. Who has named more than this has named none. */
const DIFFERENT_MAX = 200;

/** The first cause after this one, in the order of their names. */
const next = (after: string): string =>
  `(SELECT c.cause FROM complaints c INDEXED BY complaints_cause WHERE c.site = ?1 AND c.cause > ${after} ORDER BY c.cause LIMIT 1)`;

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
         WHERE c.site = ?1 AND c.cause = causes.cause LIMIT ?2)) AS n FROM causes WHERE cause IS NOT NULL`,
    )
    .bind(site, COUNT_MAX)
    .all<CauseRow>();
  // Ordered here: sorting in the database reads every row twice. They come in the order of their names.
  return results.toSorted((a, b) => b.n - a.n).slice(0, CAUSES_MAX);
}
