import type { Sample } from "../../shared/measure.ts";

/**
 * The newest complaints since `from` that were promised an answer, and when a person first answered: a call counts, and so
 * does what has left but is not filed yet. Spam, tests and what was withdrawn say nothing about us.
 */
export async function readSamples(
  db: D1Database,
  site: string,
  { from, now, limit }: { from: number; now: number; limit: number },
): Promise<Sample[]> {
  const { results } = await db
    .prepare(
      `SELECT received_at, COALESCE(first_answered_at, CASE WHEN answer_leaves_at <= ?3 THEN answer_leaves_at END) AS answered_at
       FROM complaints WHERE site = ?1 AND received_at > ?2 AND received_at <= ?3 AND kind = 'problem' AND promise_due_at IS NOT NULL
         AND spam = 0 AND test = 0 AND state <> 'withdrawn'
       ORDER BY received_at DESC LIMIT ?4`,
    )
    .bind(site, from, now, limit)
    .all<{ received_at: number; answered_at: number | null }>();
  return results.map((row) => ({ receivedAt: row.received_at, answeredAt: row.answered_at }));
}
