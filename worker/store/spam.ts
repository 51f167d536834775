import { SHELF } from "../../shared/life.ts";
import { COUNT_MAX } from "../../shared/limits.ts";
import type { PromiseBasis } from "../../shared/promise.ts";
import type { KEPT_VERDICTS, Verdict } from "../../shared/spam.ts";
import { bucketOf } from "./outbox.ts";
import { oweStanding } from "./standing.ts";
import type { Act } from "./writing.ts";

/** One verdict of one person on many complaints. Times in ms UTC. */
export interface Judgement extends Omit<Act, "complaint"> {
  ids: readonly string[];
  verdict: Verdict;
  /** What an answer is promised for that was owed to nobody while it was spam. */
  promiseDueAt: number;
  promiseBasis: PromiseBasis;
  /** When the team and the visitor are told of what is released; until then it can be undone. */
  tellAt: number;
}

/** Complaints of the site that the verdict changes. The ids travel as one parameter, however many they are. */
const ASKED = "site = ?1 AND id IN (SELECT value FROM json_each(?2))";
const CHANGED: Record<Verdict, string> = {
  release: `${ASKED} AND spam = 1`,
  confirm: `${ASKED} AND (spam = 0 OR spam_verdict IS NOT 'confirm')`,
  undecided: `${ASKED} AND spam_verdict IS NOT NULL`,
};
const EVENT: Record<Verdict, string> = {
  release: "'spam_undone'",
  confirm: "CASE WHEN c.spam = 1 THEN 'spam_confirmed' ELSE 'spam_marked' END",
  undecided: "'spam_marked'",
};

function addEvents(db: D1Database, it: Judgement, ids: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at)
       SELECT c.site, c.id, (SELECT MAX(n) FROM events WHERE site = c.site AND complaint = c.id) + 1, ${EVENT[it.verdict]},
         ?3, ?4, ?5, NULL, ?6 FROM complaints c WHERE ${CHANGED[it.verdict]}`,
    )
    .bind(it.site, ids, it.author, it.member?.id ?? null, it.member?.name ?? null, it.now);
}

/**
 * What the mark had held back is owed again, also where its notice came due meanwhile. Nothing is told twice: what was
 * told stands in the deliveries. The fact is named after the first words, as at the door.
 */
function oweAgain(db: D1Database, it: Judgement, ids: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, message, bucket, created_at, due_at)
       SELECT e.site, e.message, 'complaint.received', e.complaint, e.message, ?3, ?4, ?5
       FROM (SELECT site, id, test FROM complaints WHERE ${CHANGED.release}) c
       CROSS JOIN events e ON e.site = c.site AND e.complaint = c.id AND e.n = 1 WHERE c.test = 0
       ON CONFLICT (site, id) DO UPDATE SET due_at = excluded.due_at, done_at = NULL`,
    )
    .bind(it.site, ids, bucketOf(it.site), it.now, it.tellAt);
}

/** They wrote since our answer; what came with a yes to an offer, or with a follow-up's answer, asks for nothing. */
const SPOKE = "visitor_wrote_at > MAX(answer_leaves_at, COALESCE(settled_at, 0), COALESCE(follow_answered_at, 0))";

/**
 * Back among what is owed. A promise that the visitor was shown before the mark stands; where none was shown, the clock
 * of the promise begins now, because nobody could have kept an earlier one.
 */
function release(db: D1Database, it: Judgement, ids: string): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET spam = 0, spam_verdict = 'release', owed_what = n.what, owed_at = n.due,
         promise_due_at = COALESCE(promise_due_at, CASE n.what WHEN 'answer' THEN n.due END),
         promise_basis = CASE WHEN promise_due_at IS NULL AND n.what = 'answer' THEN ?5 ELSE promise_basis END,
         shelf = CASE WHEN n.due IS NOT NULL THEN ${SHELF.owed} WHEN state IN ('closed', 'withdrawn', 'final') THEN ${SHELF.closed}
           WHEN n.answered THEN ${SHELF.answered} ELSE ${SHELF.waiting} END,
         sort_at = CASE WHEN n.due IS NOT NULL THEN n.due WHEN n.answered THEN answer_leaves_at ELSE visitor_wrote_at END
       FROM (SELECT id AS judged, what, answered,
           CASE WHEN what IS NOT NULL THEN COALESCE(owed_at,
             CASE WHEN what = 'answer' AND promise_due_at > COALESCE(reopened_at, 0) THEN promise_due_at END, ?3) END AS due
         FROM (SELECT id, owed_at, promise_due_at, reopened_at, COALESCE(answer_leaves_at <= ?4 AND NOT ${SPOKE}
               AND COALESCE(reopened_at, 0) < answer_leaves_at AND COALESCE(owed_since, 0) <= answer_leaves_at, 0) AS answered,
             CASE WHEN owed_what IS NOT NULL THEN owed_what WHEN state IN ('withdrawn', 'final') THEN NULL
               WHEN kind <> 'problem' OR reach = 'none' THEN NULL
               WHEN answer_leaves_at IS NULL OR answer_leaves_at > ?4 THEN 'answer'
               WHEN ${SPOKE} OR reopened_at >= answer_leaves_at AND state <> 'closed' THEN 'reply' END AS what
           FROM complaints WHERE ${CHANGED.release})) AS n
       WHERE site = ?1 AND id = n.judged RETURNING id`,
    )
    .bind(it.site, ids, it.promiseDueAt, it.now, it.promiseBasis);
}

function shelve(db: D1Database, it: Judgement, ids: string): D1PreparedStatement {
  const kept = it.verdict === "confirm" ? "'confirm'" : "NULL";
  return db
    .prepare(
      `UPDATE complaints SET spam = 1, spam_verdict = ${kept}, shelf = ${SHELF.spam} WHERE ${CHANGED[it.verdict]} RETURNING id`,
    )
    .bind(it.site, ids);
}

/** Statements to commit together; one returns the `id` of each complaint that changed, the others nothing. Nothing is ever deleted. */
export function judge(db: D1Database, it: Judgement): D1PreparedStatement[] {
  const ids = JSON.stringify(it.ids);
  return it.verdict === "release"
    ? [addEvents(db, it, ids), oweAgain(db, it, ids), release(db, it, ids), oweStanding(db, { ...it, from: it.tellAt })]
    : [addEvents(db, it, ids), shelve(db, it, ids)];
}

/** How many are marked and wait for a person's look; counted to 100. */
export async function countMarked(db: D1Database, site: string): Promise<number> {
  const row = await db
    .prepare(
      // Named, because without an order to keep the planner would rather walk all of the site's complaints.
      `SELECT COUNT(*) AS n FROM (SELECT 1 FROM complaints INDEXED BY complaints_marked
       WHERE site = ?1 AND spam = 1 AND spam_verdict IS NULL LIMIT ?2)`,
    )
    .bind(site, COUNT_MAX)
    .first<{ n: number }>();
  return row?.n ?? 0;
}

/** How many a person has last judged so; counted to 100. */
export async function countVerdict(
  db: D1Database,
  site: string,
  verdict: (typeof KEPT_VERDICTS)[number],
): Promise<number> {
  const row = await db
    .prepare("SELECT COUNT(*) AS n FROM (SELECT 1 FROM complaints WHERE site = ?1 AND spam_verdict = ?2 LIMIT ?3)")
    .bind(site, verdict, COUNT_MAX)
    .first<{ n: number }>();
  return row?.n ?? 0;
}
