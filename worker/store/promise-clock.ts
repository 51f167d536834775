import { SHELF } from "../../shared/life.ts";
import { statesFor } from "../../shared/steps.ts";
import type { Fact } from "./outbox.ts";
import { COMPLAINT, claimMails, type Word, WORDS } from "./first-told.ts";
import { PROMISE_COLUMNS, type PromiseRow } from "./promises.ts";

/** What is promised on the complaints of these facts, where it matters to them. */
export function selectPromisesOf(db: D1Database, facts: readonly Fact[]): D1PreparedStatement {
  return db
    .prepare(
      `SELECT of_site AS site, ${PROMISE_COLUMNS} FROM (SELECT DISTINCT value ->> 'site' AS of_site, value ->> 'complaint' AS of_complaint
         FROM json_each(?1) WHERE value ->> 'notice' IN ('promise.near', 'promise.missed', 'team.answered', 'follow.up', 'follow.lapse',
         'offer.lapse'))
       CROSS JOIN promises ON site = of_site AND complaint = of_complaint`,
    )
    .bind(JSON.stringify(facts));
}
export type DuePromise = PromiseRow & { site: string };

const OPEN = `c.state IN (${statesFor("miss")
  .map((state) => `'${state}'`)
  .join(", ")}) AND c.spam = 0 AND c.test = 0`;
const UNENDED = "(c.ends_at IS NULL OR c.ends_at > ?2)";
/** Nobody has answered, and no answer is about to leave. */
const UNANSWERED = `${OPEN} AND ${UNENDED} AND c.kind = 'problem' AND c.reach <> 'none' AND c.owed_what = 'answer' AND c.answer_leaves_at IS NULL
  AND c.promise_due_at <= ?2 AND c.promise_due_at > COALESCE(c.reopened_at, 0)`;
/** After the end only what was agreed on since binds. */
const BROKEN = `${OPEN} AND (${UNENDED} OR p.made_at >= c.ends_at) AND p.done_at IS NULL AND p.made_at <= ?2 AND p.due_at <= ?2`;

const PROMISE = "CROSS JOIN promises p ON p.site = of_site AND p.complaint = of_complaint AND p.id = of_promise";
const MAX_N = "(SELECT MAX(n) FROM events WHERE site = of_site AND complaint = of_complaint)";

/** The first answer is late: on the timeline, once, with the new time. The event first, because the mark ends its condition. */
function missAnswers(db: D1Database, list: string, now: number): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, at)
         SELECT c.site, c.id, ${MAX_N} + 1, 'promise_missed', 'amends', ?2 FROM ${WORDS} ${COMPLAINT}
         WHERE of_notice = 'answer.missed' AND c.missed_at IS NULL AND ${UNANSWERED}`,
      )
      .bind(list, now),
    db
      .prepare(
        `UPDATE complaints AS c SET missed_at = ?2, promise_next_at = next FROM ${WORDS}
         WHERE c.site = of_site AND c.id = of_complaint AND of_notice = 'answer.missed' AND c.missed_at IS NULL AND ${UNANSWERED}`,
      )
      .bind(list, now),
  ];
}

/** The same of promises on record. The word about it is owed by the new time, where nothing else is owed. */
function missPromises(db: D1Database, list: string, now: number): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, at, detail)
         SELECT p.site, p.complaint, ${MAX_N} + ROW_NUMBER() OVER (PARTITION BY p.site, p.complaint ORDER BY p.due_at, p.id),
           'promise_missed', 'amends', ?2, p.id
         FROM ${WORDS} ${PROMISE} JOIN complaints c ON c.site = p.site AND c.id = p.complaint
         WHERE p.missed_at IS NULL AND ${BROKEN}`,
      )
      .bind(list, now),
    db
      .prepare(
        `UPDATE complaints AS c SET owed_since = ?2, owed_what = COALESCE(owed_what, 'reply'), shelf = ${SHELF.owed},
           owed_at = CASE WHEN owed_what IS NULL THEN next ELSE owed_at END,
           sort_at = CASE WHEN owed_what IS NULL THEN next ELSE sort_at END
         FROM ${WORDS} ${PROMISE} WHERE c.site = of_site AND c.id = of_complaint AND p.missed_at IS NULL AND ${BROKEN}`,
      )
      .bind(list, now),
    db
      .prepare(
        `UPDATE promises AS p SET missed_at = ?2 FROM ${WORDS} ${COMPLAINT}
         WHERE p.site = of_site AND p.complaint = of_complaint AND p.id = of_promise AND p.missed_at IS NULL AND ${BROKEN}`,
      )
      .bind(list, now),
  ];
}

/** What of a miss is still true when its mail is claimed. */
const LATE = `(of_notice = 'answer.missed' AND c.missed_at IS NOT NULL AND ${UNANSWERED}
  OR EXISTS (SELECT 1 FROM promises p WHERE p.site = of_site AND p.complaint = of_complaint AND p.id = of_promise AND p.missed_at IS NOT NULL AND ${BROKEN}))`;

/**
 * What the visitors hear first, on their timelines and by the mail of the day: statements to commit together, in this order,
 * after those that put a question. Of each person at most one word may name a person to mail.
 */
export function sayFirst(db: D1Database, words: readonly Word[], now: number): D1PreparedStatement[] {
  const misses = words.filter(({ notice }) => notice === "answer.missed" || notice === "promise.missed");
  const list = JSON.stringify(misses);
  return [
    ...(misses.length > 0 ? [...missAnswers(db, list, now), ...missPromises(db, list, now)] : []),
    ...(words.some(({ person }) => person !== null) ? claimMails(db, words, LATE, now) : []),
  ];
}
