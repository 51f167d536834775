import { SHELF } from "../../shared/life.ts";
import { statesFor } from "../../shared/steps.ts";
import type { Fact } from "./outbox.ts";
import { PROMISE_COLUMNS, type PromiseRow } from "./promises.ts";

/** What the promises are that these facts are about, named in their detail. */
export function selectPromisesOf(db: D1Database, facts: readonly Fact[]): D1PreparedStatement {
  return db
    .prepare(
      `SELECT of_site AS site, ${PROMISE_COLUMNS} FROM (SELECT value ->> 'site' AS of_site, value ->> 'complaint' AS of_complaint,
         value ->> 'detail' AS detail FROM json_each(?1) WHERE value ->> 'notice' LIKE 'promise.%')
       CROSS JOIN promises ON site = of_site AND complaint = of_complaint AND id = detail`,
    )
    .bind(JSON.stringify(facts));
}
export type DuePromise = PromiseRow & { site: string };

/** A promise whose time has passed, as far as was seen; what is written looks again. Of the first answer there is no `promise`. */
export interface Miss {
  site: string;
  fact: string;
  complaint: string;
  promise: string | null;
  /** The new time that the visitor is told, ms UTC. */
  next: number;
  /** Whom to mail, where there is a mail to be sent now. */
  person: string | null;
  email: string | null;
}

/** A visitor hears from the machine once in this, in ms. */
export const TOLD_EVERY_MS = 24 * 60 * 60_000;
/** Why a mail waits for its turn. */
export const NOT_NOW = "cap.day";

const OPEN = `c.state IN (${statesFor("miss")
  .map((state) => `'${state}'`)
  .join(", ")}) AND c.spam = 0 AND c.test = 0`;
/** Nobody has answered, and no answer is about to leave. */
const UNANSWERED = `${OPEN} AND c.kind = 'problem' AND c.reach <> 'none' AND c.owed_what = 'answer' AND c.answer_leaves_at IS NULL
  AND c.promise_due_at <= ?2`;
const BROKEN = `${OPEN} AND p.done_at IS NULL AND p.made_at <= ?2 AND p.due_at <= ?2`;

const MISSES = `(SELECT value ->> 'site' AS of_site, value ->> 'complaint' AS of_complaint, value ->> 'promise' AS of_promise,
  value ->> 'fact' AS of_fact, value ->> 'next' AS next, value ->> 'person' AS of_person, value ->> 'email' AS of_email FROM json_each(?1))`;
const COMPLAINT = "CROSS JOIN complaints c ON c.site = of_site AND c.id = of_complaint";
const PROMISE = "CROSS JOIN promises p ON p.site = of_site AND p.complaint = of_complaint AND p.id = of_promise";
const MAX_N = "(SELECT MAX(n) FROM events WHERE site = of_site AND complaint = of_complaint)";

/** Their time of the machine's word is free: nobody was told within the day, or this very fact holds it since a try that died. */
const FREE = `(people.told_at IS NULL OR people.told_at NOT BETWEEN ?2 - ${TOLD_EVERY_MS - 1} AND ?2 OR EXISTS (SELECT 1 FROM deliveries d
  WHERE d.site = of_site AND d.fact = of_fact AND d.channel = 'visitor_mail' AND d.created_at = people.told_at AND d.error IS NOT '${NOT_NOW}'))`;

/** The first answer is late: on the timeline, once, with the new time. The event first, because the mark ends its condition. */
function missAnswers(db: D1Database, list: string, now: number): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, at)
         SELECT c.site, c.id, ${MAX_N} + 1, 'promise_missed', 'amends', ?2 FROM ${MISSES} ${COMPLAINT}
         WHERE of_promise IS NULL AND c.missed_at IS NULL AND ${UNANSWERED}`,
      )
      .bind(list, now),
    db
      .prepare(
        `UPDATE complaints AS c SET missed_at = ?2, promise_next_at = next FROM ${MISSES}
         WHERE c.site = of_site AND c.id = of_complaint AND of_promise IS NULL AND c.missed_at IS NULL AND ${UNANSWERED}`,
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
         FROM ${MISSES} ${PROMISE} JOIN complaints c ON c.site = p.site AND c.id = p.complaint
         WHERE p.missed_at IS NULL AND ${BROKEN}`,
      )
      .bind(list, now),
    db
      .prepare(
        `UPDATE complaints AS c SET owed_since = ?2, owed_what = COALESCE(owed_what, 'reply'), shelf = ${SHELF.owed},
           owed_at = CASE WHEN owed_what IS NULL THEN next ELSE owed_at END,
           sort_at = CASE WHEN owed_what IS NULL THEN next ELSE sort_at END
         FROM ${MISSES} ${PROMISE} WHERE c.site = of_site AND c.id = of_complaint AND p.missed_at IS NULL AND ${BROKEN}`,
      )
      .bind(list, now),
    db
      .prepare(
        `UPDATE promises AS p SET missed_at = ?2 FROM ${MISSES} ${COMPLAINT}
         WHERE p.site = of_site AND p.complaint = of_complaint AND p.id = of_promise AND p.missed_at IS NULL AND ${BROKEN}`,
      )
      .bind(list, now),
  ];
}

const CLAIMED = `EXISTS (SELECT 1 FROM deliveries WHERE site = of_site AND fact = of_fact AND channel = 'visitor_mail'
  AND created_at = ?2 AND state = 'waiting' AND error IS NULL)`;

/**
 * The one mail of the day goes to whoever claims it: the delivery waits from now on, and the day is the person's, in one
 * transaction. A claim holds for the round in which it was made; a try after that claims anew.
 */
function claimMails(db: D1Database, list: string, now: number): D1PreparedStatement[] {
  const late = `(of_promise IS NULL AND c.missed_at IS NOT NULL AND ${UNANSWERED}
    OR EXISTS (SELECT 1 FROM promises p WHERE p.site = of_site AND p.complaint = of_complaint AND p.id = of_promise AND p.missed_at IS NOT NULL AND ${BROKEN}))`;
  return [
    db
      .prepare(
        `INSERT INTO people (site, id, email, first_at, last_at) SELECT of_site, of_person, of_email, ?2, ?2
         FROM ${MISSES} WHERE of_person IS NOT NULL ON CONFLICT DO NOTHING`,
      )
      .bind(list, now),
    db
      .prepare(
        `INSERT INTO deliveries (site, fact, channel, notice, complaint, state, attempts, created_at)
         SELECT of_site, of_fact, 'visitor_mail', CASE WHEN of_promise IS NULL THEN 'answer.missed' ELSE 'promise.missed' END, c.id,
           'waiting', 0, ?2 FROM ${MISSES} ${COMPLAINT} JOIN people ON people.site = of_site AND people.id = of_person
         WHERE ${FREE} AND ${late}
         ON CONFLICT (site, fact, channel) DO UPDATE SET state = 'waiting', created_at = ?2, next_at = NULL, error = NULL
         WHERE deliveries.state IN ('waiting', 'failed')`,
      )
      .bind(list, now),
    db
      .prepare(
        `UPDATE people SET told_at = ?2 FROM ${MISSES}
         WHERE people.site = of_site AND people.id = of_person AND ${CLAIMED}`,
      )
      .bind(list, now),
    // A mail that had to wait until the new time had passed too names another one.
    db
      .prepare(
        `UPDATE complaints AS c SET promise_next_at = next FROM ${MISSES}
         WHERE c.site = of_site AND c.id = of_complaint AND of_promise IS NULL AND c.promise_next_at <= ?2 AND ${CLAIMED}`,
      )
      .bind(list, now),
  ];
}

/** Statements to commit together, in this order. Of each person at most one miss may name a person to mail. */
export function confessAll(db: D1Database, misses: readonly Miss[], now: number): D1PreparedStatement[] {
  const list = JSON.stringify(misses);
  return [...missAnswers(db, list, now), ...missPromises(db, list, now), ...claimMails(db, list, now)];
}
