import type { Author, EventKind, MessageKind } from "../../shared/life.ts";
import { SHELF } from "../../shared/life.ts";
import { HELD_UNTIL } from "../../shared/remedy.ts";

/** Who acts, on which complaint, when. Times in ms UTC. */
export interface Act {
  site: string;
  complaint: string;
  now: number;
  author: Author;
  member?: { id: string; name: string };
}

/** What an event needs besides who acts and what happened. `at` default: now. */
interface Told {
  message?: string | null;
  at?: number;
  /** For the team alone. */
  detail?: string | null;
  /** What the condition is about besides the complaint, as an offer's id. */
  about?: string | null;
}

/**
 * The event of a step that can be taken, and of several at once one. `when` is a condition on the complaint's row, of ?1 (its
 * site), ?2 (its id), ?3 (now) and ?4 (`about`). Goes before what ends the condition; its change says whether the step was taken.
 */
export function addEventIf(
  db: D1Database,
  act: Act,
  kind: EventKind,
  when: string,
  { message = null, at, detail = null, about = null }: Told = {},
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at, detail)
       SELECT site, id, COALESCE((SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2), 0) + 1, ?5, ?6, ?7, ?8, ?9,
         COALESCE(?10, ?3), ?11 FROM complaints WHERE ${when}`,
    )
    .bind(
      act.site,
      act.complaint,
      act.now,
      about,
      kind,
      act.author,
      act.member?.id ?? null,
      act.member?.name ?? null,
      message,
      at ?? null,
      detail,
    );
}

const ITS = "site = ?1 AND id = ?2";
/** The words it is tied to have no such event yet. */
const ONCE =
  "NOT EXISTS (SELECT 1 FROM events e WHERE e.site = ?1 AND e.complaint = ?2 AND e.message = ?9 AND e.kind = ?5)";

/** The next event on a complaint's timeline; `message` ties it to words, and then a retry adds no second one. `detail` is for the team. */
export function addEvent(
  db: D1Database,
  act: Act,
  kind: EventKind,
  message: string | null,
  at: number = act.now,
  detail: string | null = null,
): D1PreparedStatement {
  return addEventIf(db, act, kind, `${ITS} AND (?9 IS NULL OR ${ONCE})`, { message, at, detail });
}

export interface NewMessage {
  id: string;
  kind: MessageKind;
  text: string;
  lang: string;
  leavesAt: number;
}

/** Words that come with a step, where it can be taken. `when` as in addEventIf. A second message of the same id changes nothing. */
export function addMessageIf(
  db: D1Database,
  act: Act,
  message: NewMessage,
  when: string,
  about: string | null = null,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO messages (site, complaint, id, author, kind, member, by_name, text, lang, at, leaves_at)
       SELECT site, id, ?5, ?6, ?7, ?8, ?9, ?10, ?11, CASE ?12 WHEN ${HELD_UNTIL} THEN ?3 ELSE MAX(?3, ?12) END, ?12 FROM complaints WHERE ${when} ON CONFLICT DO NOTHING`,
    )
    .bind(
      act.site,
      act.complaint,
      act.now,
      about,
      message.id,
      act.author,
      message.kind,
      act.member?.id ?? null,
      act.member?.name ?? null,
      message.text,
      message.lang,
      message.leavesAt,
    );
}

/** Adds words to a complaint that exists. */
export function addMessage(db: D1Database, act: Act, message: NewMessage): D1PreparedStatement {
  return addMessageIf(db, act, message, ITS);
}

/** An answer is on its way out: state and clocks follow when it has left. */
export function awaitLeaving(db: D1Database, act: Act, leavesAt: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET answer_leaves_at = ?3, team_read_at = ?4 WHERE site = ?1 AND id = ?2
       AND (answer_leaves_at IS NULL OR answer_leaves_at < ?3)`,
    )
    .bind(act.site, act.complaint, leavesAt, act.now);
}

const OVER = "('closed', 'withdrawn', 'final')";
/** What was said before does not answer who wrote, or reopened it, or was told of a broken promise, since. */
const STILL_OWED = `(MAX(visitor_wrote_at, COALESCE(owed_since, 0)) > answer_leaves_at OR COALESCE(reopened_at, 0) >= answer_leaves_at)`;

/**
 * The answer has left: state, shelf and what is owed follow. Runs when its notice falls due, and again harmlessly; a
 * visitor who wrote after the answer left, or was told after it that a promise is late, or opened it again, is owed a reply
 * and stays on the shelf. What is over stays so.
 */
export function fileAnswer(db: D1Database, site: string, complaint: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET first_answered_at = COALESCE(first_answered_at, answer_leaves_at),
         state = CASE WHEN state IN ('received', 'seen') AND COALESCE(reopened_at, 0) < answer_leaves_at THEN 'answered' ELSE state END,
         owed_what = CASE WHEN ${STILL_OWED} AND owed_what IS NOT NULL THEN 'reply' ELSE NULL END,
         owed_at = CASE WHEN ${STILL_OWED} THEN owed_at ELSE NULL END,
         sort_at = CASE WHEN ${STILL_OWED} THEN sort_at ELSE MAX(answer_leaves_at, COALESCE(over_at, 0)) END,
         shelf = CASE WHEN spam = 1 OR ${STILL_OWED} THEN shelf WHEN state IN ${OVER} THEN ${SHELF.closed} ELSE ${SHELF.answered} END
       WHERE site = ?1 AND id = ?2 AND answer_leaves_at <= ?3`,
    )
    .bind(site, complaint, now);
}

/** Takes an answer back, if it has not left yet. */
export function takeBack(db: D1Database, act: Act, message: string): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `UPDATE messages SET taken_back_at = ?4 WHERE site = ?1 AND complaint = ?2 AND id = ?3 AND author = 'team'
         AND kind = 'reply' AND taken_back_at IS NULL AND leaves_at > ?4
         AND NOT EXISTS (SELECT 1 FROM complaints WHERE site = ?1 AND id = ?2 AND state = 'final' AND ending_message = ?3)`,
      )
      .bind(act.site, act.complaint, message, act.now),
    // Of a last answer: nothing ends.
    db
      .prepare(
        `UPDATE complaints SET ending_message = NULL, ends_at = NULL, last_words = NULL WHERE site = ?1 AND id = ?2
         AND ending_message = ?3 AND EXISTS (SELECT 1 FROM messages WHERE site = ?1 AND complaint = ?2 AND id = ?3 AND taken_back_at = ?4)`,
      )
      .bind(act.site, act.complaint, message, act.now),
    db
      .prepare(
        `UPDATE complaints SET answer_leaves_at = (SELECT MAX(leaves_at) FROM messages WHERE site = ?1 AND complaint = ?2
           AND author = 'team' AND kind IN ('reply', 'call') AND taken_back_at IS NULL AND leaves_at < ${HELD_UNTIL})
         WHERE site = ?1 AND id = ?2 AND answer_leaves_at > ?3`,
      )
      .bind(act.site, act.complaint, act.now),
    db
      .prepare(
        `UPDATE outbox SET done_at = ?4 WHERE site = ?1 AND id = ?3 AND complaint = ?2 AND done_at IS NULL
         AND EXISTS (SELECT 1 FROM messages WHERE site = ?1 AND complaint = ?2 AND id = ?3 AND taken_back_at = ?4)`,
      )
      .bind(act.site, act.complaint, message, act.now),
    addEventIf(
      db,
      { ...act, author: act.member ? "team" : "amends" },
      "taken_back",
      `${ITS} AND ${ONCE} AND EXISTS (SELECT 1 FROM messages m WHERE m.site = ?1 AND m.complaint = ?2 AND m.id = ?9 AND m.taken_back_at = ?3)`,
      { message },
    ),
  ];
}

/**
 * The visitor wrote again: unread, back on the shelf of what is owed if a reply is due; what is closed for good stays where it
 * is. Keyed on the message's own time, and never undone by a repetition.
 */
export function visitorWrote(
  db: D1Database,
  act: Act,
  message: string,
  dueAt: number | null,
  filedAt: number = act.now,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET visitor_wrote_at = ?6,
         owed_what = CASE WHEN owed_what IS NULL AND ?5 IS NOT NULL THEN 'reply' ELSE owed_what END,
         owed_at = CASE WHEN owed_what IS NULL AND ?5 IS NOT NULL THEN ?5 ELSE owed_at END,
         sort_at = CASE WHEN spam = 1 OR state = 'final' THEN sort_at WHEN owed_what IS NULL THEN COALESCE(?5, ?4) ELSE sort_at END,
         shelf = CASE WHEN spam = 1 OR state = 'final' THEN shelf WHEN owed_what IS NOT NULL OR ?5 IS NOT NULL THEN ${SHELF.owed} ELSE ${SHELF.waiting} END
       WHERE site = ?1 AND id = ?2 AND visitor_wrote_at < ?6
         AND EXISTS (SELECT 1 FROM messages WHERE site = ?1 AND complaint = ?2 AND id = ?3 AND at = ?4)`,
    )
    .bind(act.site, act.complaint, message, act.now, dueAt, filedAt);
}

export function markOriginListed(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  return db.prepare("UPDATE complaints SET origin_listed = 1 WHERE site = ?1 AND id = ?2").bind(site, complaint);
}
