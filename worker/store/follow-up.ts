import { SHELF } from "../../shared/life.ts";
import { statesFor, type Step } from "../../shared/steps.ts";
import { bucketOf } from "./outbox.ts";
import { type Act, addMessageIf, type NewMessage } from "./writing.ts";

/** The states from which a step can be taken, as a list for SQL. */
export function fromStates(step: Step): string {
  return `(${statesFor(step)
    .map((state) => `'${state}'`)
    .join(", ")})`;
}

/** Is a follow-up ever asked of it? Beside the state: of who wanted to hear from us, and said so themselves. */
export const ASKABLE = `kind = 'problem' AND spam = 0 AND test = 0 AND reach <> 'none' AND disowned_at IS NULL AND words_deleted_at IS NULL
  AND ends_at IS NULL`;
export const ASKED = "asked_at IS NOT NULL AND follow_answered_at IS NULL";
export const UNASKED = "(asked_at IS NULL OR follow_answered_at IS NOT NULL)";
/** Nothing that the visitor waits for. What was broken and answered for binds no more (`stillBinds`). */
export const UNOWED = `owed_what IS NULL AND NOT EXISTS (SELECT 1 FROM promises p WHERE p.site = complaints.site AND p.complaint = complaints.id
  AND p.done_at IS NULL AND (p.missed_at IS NULL OR p.missed_at >= COALESCE(complaints.answer_leaves_at, 0)))`;

/** Nor anything that waits for their yes, is about to, or waits for a manager; nor what was agreed on and is not done. */
export const UNOFFERED = `NOT EXISTS (SELECT 1 FROM offers o WHERE o.site = complaints.site AND o.complaint = complaints.id
  AND o.state IN ('open', 'asked', 'accepted'))`;

const PLANNABLE = `site = ?1 AND id = ?2 AND state IN ${fromStates("follow_up")} AND ${ASKABLE} AND ${UNASKED}`;
const CAN_ASK = `${PLANNABLE} AND ${UNOWED} AND ${UNOFFERED}`;

/** `at` is when to ask, ms UTC. */
export interface PlannedFollowUp {
  site: string;
  complaint: string;
  at: number;
}

/**
 * The follow-up will be asked at `at`, by the fact `follow:COMPLAINT:N`, where N is how often it was asked before. Planned
 * again, it moves; where none is to be asked nothing is planned. Goes after what files an answer or a step.
 */
export function planFollowUp(
  db: D1Database,
  { site, complaint, at }: PlannedFollowUp,
  now: number,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT INTO outbox (site, id, notice, complaint, bucket, created_at, due_at)
         SELECT site, 'follow:' || id || ':' || asked_n, 'follow.up', id, ?4, ?5, ?3 FROM complaints WHERE ${PLANNABLE}
         ON CONFLICT (site, id) DO UPDATE SET due_at = excluded.due_at, done_at = NULL`,
      )
      .bind(site, complaint, at, bucketOf(site), now),
    db.prepare(`UPDATE complaints SET follow_up_at = ?3 WHERE ${PLANNABLE}`).bind(site, complaint, at),
  ];
}

/**
 * Asks. The event first: of two who ask at once one does, and it says so by its change. `message` is the line that a member
 * wrote with it, which stands already. `lapse:COMPLAINT:N` (N counts this one too, and stands in its detail) is owed at
 * `lapseAt`, ms UTC. Asked by hand, the fact `follow:COMPLAINT:N` comes due now with that message, and finds it asked.
 */
export function askFollowUp(db: D1Database, act: Act, message: string | null, lapseAt: number): D1PreparedStatement[] {
  const { site, complaint, now, author, member } = act;
  return [
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at)
         SELECT site, id, (SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2) + 1, 'follow_up_sent', ?3, ?4, ?5, ?6, ?7
         FROM complaints WHERE ${CAN_ASK}`,
      )
      .bind(site, complaint, author, member?.id ?? null, member?.name ?? null, message, now),
    ...(author === "team" ? [oweAsked(db, act, message)] : []),
    db
      .prepare(
        `INSERT INTO outbox (site, id, notice, complaint, detail, bucket, created_at, due_at)
         SELECT site, 'lapse:' || id || ':' || (asked_n + 1), 'follow.lapse', id, CAST(asked_n + 1 AS TEXT), ?3, ?4, ?5
         FROM complaints WHERE ${CAN_ASK} ON CONFLICT DO NOTHING`,
      )
      .bind(site, complaint, bucketOf(site), now, lapseAt),
    db
      .prepare(
        `UPDATE complaints SET asked_at = ?3, asked_n = asked_n + 1, follow_up_at = NULL, follow_answer = NULL, follow_anger = NULL,
           follow_answered_at = NULL WHERE ${CAN_ASK}`,
      )
      .bind(site, complaint, now),
  ];
}

/**
 * A member asks, with a line of their own or without; the line is an answer of ours that has left. `id` names the question, so
 * that a retry is the same one. The first statement says whether they did.
 */
export function askByHand(
  db: D1Database,
  act: Act,
  id: string,
  line: NewMessage | null,
  lapseAt: number,
): D1PreparedStatement[] {
  const [event, ...rest] = askFollowUp(db, act, id, lapseAt) as [D1PreparedStatement, ...D1PreparedStatement[]];
  if (!line) return [event, ...rest];
  return [
    event,
    addMessageIf(db, act, line, CAN_ASK),
    ...rest,
    db
      .prepare(
        `UPDATE complaints SET answer_leaves_at = ?3, team_read_at = ?3 WHERE site = ?1 AND id = ?2 AND asked_at = ?3
         AND EXISTS (SELECT 1 FROM messages WHERE site = ?1 AND complaint = ?2 AND id = ?4 AND leaves_at = ?3)`,
      )
      .bind(act.site, act.complaint, act.now, line.id),
  ];
}

function oweAsked(db: D1Database, { site, complaint, now }: Act, message: string | null): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, message, detail, bucket, created_at, due_at)
       SELECT site, 'follow:' || id || ':' || asked_n, 'follow.up', id, ?3, 'by_hand', ?4, ?5, ?5 FROM complaints WHERE ${CAN_ASK}
       ON CONFLICT (site, id) DO UPDATE SET due_at = ?5, done_at = NULL, message = ?3, detail = 'by_hand'`,
    )
    .bind(site, complaint, message, bucketOf(site), now);
}

/**
 * Silence closes it, as silence: the question of this number was asked and has no answer. Harmless to repeat; the first
 * statement says whether it did.
 */
export function lapse(db: D1Database, site: string, complaint: string, n: number, now: number): D1PreparedStatement[] {
  const lapses = `site = ?1 AND id = ?2 AND asked_n = ?4 AND state IN ${fromStates("lapse")} AND ${ASKED} AND ${UNOWED} AND ${UNOFFERED} AND ends_at IS NULL`;
  return [
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, at)
         SELECT site, id, (SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2) + 1, 'closed', 'amends', ?3
         FROM complaints WHERE ${lapses}`,
      )
      .bind(site, complaint, now, n),
    db
      .prepare(
        `UPDATE complaints SET state = 'closed', over_how = 'no_answer', over_at = ?3, follow_up_at = NULL, sort_at = ?3,
           shelf = CASE WHEN spam = 1 THEN shelf ELSE ${SHELF.closed} END WHERE ${lapses}`,
      )
      .bind(site, complaint, now, n),
  ];
}

/** When the next follow-up of a site is asked by itself, ms UTC; null where none is planned. */
export async function nextFollowUp(db: D1Database, site: string): Promise<number | null> {
  const row = await db
    .prepare(
      `SELECT follow_up_at AS at FROM complaints INDEXED BY complaints_follow_up
       WHERE site = ?1 AND follow_up_at IS NOT NULL ORDER BY follow_up_at LIMIT 1`,
    )
    .bind(site)
    .first<{ at: number }>();
  return row?.at ?? null;
}
