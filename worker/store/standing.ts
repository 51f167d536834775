import { ASKABLE, ASKED, fromStates, UNASKED } from "./follow-up.ts";
import { bucketOf } from "./outbox.ts";
import { NEAR_MS } from "./promises.ts";

/** Complaints of one site, and from when on (ms UTC) anybody may hear of what is owed of them. */
export interface Standing {
  site: string;
  ids: readonly string[];
  now: number;
  from: number;
}

const THESE = `site = ?1 AND id IN (SELECT value FROM json_each(?2)) AND spam = 0 AND test = 0`;
const OPEN = `${THESE} AND ends_at IS NULL`;
/** The promised first answer is owed, and binds: it was not due already when it was opened again. */
const AWAITED = `${OPEN} AND state IN ${fromStates("miss")} AND kind = 'problem' AND reach <> 'none' AND owed_what = 'answer'
  AND promise_due_at > COALESCE(reopened_at, 0) AND (answer_leaves_at IS NULL OR answer_leaves_at > ?4)`;
/** After the end, what was agreed on since. */
const PROMISED = `FROM complaints c CROSS JOIN promises p ON p.site = c.site AND p.complaint = c.id
  WHERE c.id IN (SELECT id FROM complaints WHERE ${THESE} AND state IN ${fromStates("miss")}) AND c.site = ?1
    AND (c.ends_at IS NULL OR p.made_at >= c.ends_at) AND p.done_at IS NULL AND p.missed_at IS NULL`;

/**
 * Owes what still stands of complaints that are opened again, or no spam any more: what fell due meanwhile was finished,
 * because just then nobody waited for it. Whatever comes due too early, or was told before, is seen by whoever tells it. What
 * is not finished comes due again too: a round may hold it that has read how it was before. Goes after what opens them. D1 takes
 * five in a row at most, so that the two of the follow-up are one.
 */
export function oweStanding(db: D1Database, { site, ids, now, from }: Standing): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, detail, bucket, created_at, due_at)
       SELECT ?1, fact, notice, complaint, detail, ?3, ?4, due FROM (
         SELECT 'half:' || id AS fact, 'answer.half' AS notice, id AS complaint, NULL AS detail, ?5 AS due
           FROM complaints WHERE ${AWAITED}
         UNION ALL SELECT 'near:' || p.id, 'promise.near', c.id, p.id, MAX(p.due_at - ${NEAR_MS}, ?5) ${PROMISED}
           AND p.due_at - ${NEAR_MS} > p.made_at AND p.due_at > ?5
         UNION ALL SELECT 'missed:' || p.id, 'promise.missed', c.id, p.id, MAX(p.due_at, ?5) ${PROMISED}
         UNION ALL SELECT fact, notice, complaint, detail, due FROM (
           SELECT 'follow:' || id || ':' || asked_n AS fact, 'follow.up' AS notice, id AS complaint, NULL AS detail,
             MAX(COALESCE(follow_up_at, 0), ?5) AS due
             FROM complaints WHERE ${OPEN} AND state IN ${fromStates("follow_up")} AND ${ASKABLE} AND ${UNASKED} AND owed_what IS NULL
           UNION ALL SELECT 'lapse:' || id || ':' || asked_n, 'follow.lapse', id, CAST(asked_n AS TEXT), ?5
             FROM complaints WHERE ${OPEN} AND state IN ${fromStates("lapse")} AND ${ASKED})
         UNION ALL SELECT 'lapse-offer:' || o.id, 'offer.lapse', o.complaint, o.id, MAX(o.stands_until + 1, ?5) FROM offers o
           WHERE o.site = ?1 AND o.complaint IN (SELECT id FROM complaints WHERE ${THESE}) AND o.state = 'open'
       ) WHERE true ON CONFLICT (site, id) DO UPDATE SET due_at = excluded.due_at, done_at = NULL`,
    )
    .bind(site, JSON.stringify(ids), bucketOf(site), now, from);
}
