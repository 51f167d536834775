import type { ComplaintRow } from "./complaints.ts";
import { AFFECTED } from "./fixes.ts";
import { ASKED, fromStates } from "./follow-up.ts";

/** Something that a visitor is told by machine before anybody else is, or alone. What is written looks again whether it is so. */
export interface Word {
  site: string;
  fact: string;
  notice: "answer.missed" | "promise.missed" | "follow.up" | "fixed.told";
  complaint: string;
  /** Of a promise on record that was missed. */
  promise: string | null;
  /** Of what was missed: the new time that the visitor is told, ms UTC. */
  next: number;
  /** Of a follow-up: the number of the question, from 1. */
  n: number;
  /** A member had it sent now; no machine chose the day. */
  byHand: boolean;
  /** Whom to mail, where there is a mail to be sent now. */
  person: string | null;
  email: string | null;
}

/** A visitor hears from the machine once in this, in ms. */
export const TOLD_EVERY_MS = 24 * 60 * 60_000;
/** Why a mail waits for its turn. */
export const NOT_NOW = "cap.day";

/** ?1 as rows: JSON of words. */
export const WORDS = `(SELECT value ->> 'site' AS of_site, value ->> 'complaint' AS of_complaint, value ->> 'promise' AS of_promise,
  value ->> 'fact' AS of_fact, value ->> 'notice' AS of_notice, value ->> 'next' AS next, value ->> 'n' AS of_n,
  value ->> 'byHand' AS by_hand, value ->> 'person' AS of_person, value ->> 'email' AS of_email FROM json_each(?1))`;
export const COMPLAINT = "CROSS JOIN complaints c ON c.site = of_site AND c.id = of_complaint";

/** Their time of the machine's word is free: nobody was told within the day, or this very fact holds it since a try that died. */
const FREE = `(by_hand = 1 OR people.told_at IS NULL OR people.told_at NOT BETWEEN ?2 - ${TOLD_EVERY_MS - 1} AND ?2
  OR EXISTS (SELECT 1 FROM deliveries d WHERE d.site = of_site AND d.fact = of_fact AND d.channel = 'visitor_mail'
    AND d.created_at = people.told_at AND d.error IS NOT '${NOT_NOW}'))`;

const CLAIMED = `EXISTS (SELECT 1 FROM deliveries WHERE site = of_site AND fact = of_fact AND channel = 'visitor_mail'
  AND created_at = ?2 AND state = 'waiting' AND error IS NULL)`;

/** The question stands, and the visitor does not wait for us. */
const STILL_ASKED = `of_notice = 'follow.up' AND c.asked_n = of_n AND ${ASKED} AND c.owed_what IS NULL AND c.ends_at IS NULL
  AND c.state IN ${fromStates("confirm")} AND c.spam = 0 AND c.test = 0`;

/** They were told that it is fixed, and nothing has made that none of their business since. */
const STILL_FIXED = `of_notice = 'fixed.told' AND c.fixed_told_at IS NOT NULL AND ${AFFECTED}`;

/**
 * The one mail of the day goes to whoever claims it: the delivery waits from now on, and the day is the person's, in one
 * transaction. A claim holds for the round in which it was made; a try after that claims anew. `late` is what makes a word of
 * a miss true. Of each person at most one word may name a person to mail.
 */
export function claimMails(db: D1Database, words: readonly Word[], late: string, now: number): D1PreparedStatement[] {
  const list = JSON.stringify(words.filter(({ person }) => person !== null));
  return [
    // Whoever had their words deleted meanwhile is known no more.
    db
      .prepare(
        `INSERT INTO people (site, id, email, first_at, last_at) SELECT of_site, of_person, of_email, ?2, ?2
         FROM ${WORDS} ${COMPLAINT} WHERE c.email = of_email ON CONFLICT DO NOTHING`,
      )
      .bind(list, now),
    // Without it nobody would find them when the words are deleted or the address is corrected.
    db
      .prepare(
        `UPDATE complaints AS c SET person = of_person FROM ${WORDS}
         WHERE c.site = of_site AND c.id = of_complaint AND c.person IS NULL AND c.email = of_email`,
      )
      .bind(list),
    db
      .prepare(
        `INSERT INTO deliveries (site, fact, channel, notice, complaint, state, attempts, created_at)
         SELECT of_site, of_fact, 'visitor_mail', of_notice, c.id, 'waiting', 0, ?2
         FROM ${WORDS} ${COMPLAINT} JOIN people ON people.site = of_site AND people.id = of_person
         WHERE ${FREE} AND c.email IS NOT NULL AND (${late} OR ${STILL_ASKED} OR ${STILL_FIXED})
         ON CONFLICT (site, fact, channel) DO UPDATE SET state = 'waiting', created_at = ?2, next_at = NULL, error = NULL
         WHERE deliveries.state IN ('waiting', 'failed')`,
      )
      .bind(list, now),
    db
      .prepare(
        `UPDATE people SET told_at = ?2 FROM ${WORDS}
         WHERE people.site = of_site AND people.id = of_person AND ${CLAIMED}`,
      )
      .bind(list, now),
    // A mail that had to wait until the new time had passed too names another one.
    db
      .prepare(
        `UPDATE complaints AS c SET promise_next_at = next FROM ${WORDS}
         WHERE c.site = of_site AND c.id = of_complaint AND of_notice = 'answer.missed' AND c.promise_next_at <= ?2 AND ${CLAIMED}`,
      )
      .bind(list, now),
  ];
}

/**
 * When the follow-up will be asked, as the team sees it coming; null when it will not be. `row` is the complaint as it was
 * read: where somebody has planned it anew since, that holds.
 */
export function moveFollowUp(
  db: D1Database,
  { site, id, asked_n: n, follow_up_at: seen }: Pick<ComplaintRow, "site" | "id" | "asked_n" | "follow_up_at">,
  at: number | null,
): D1PreparedStatement {
  return db
    .prepare(
      "UPDATE complaints SET follow_up_at = ?5 WHERE site = ?1 AND id = ?2 AND asked_n = ?3 AND follow_up_at IS ?4",
    )
    .bind(site, id, n, seen, at);
}
