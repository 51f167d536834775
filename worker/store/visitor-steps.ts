import type { FollowUpAnswer } from "../../shared/closing.ts";
import { type EventKind, SHELF } from "../../shared/life.ts";
import { REOPEN_MS, type Step } from "../../shared/steps.ts";
import { ASKED, fromStates } from "./follow-up.ts";
import { endOffers } from "./offers.ts";
import { bucketOf } from "./outbox.ts";
import { oweStanding } from "./standing.ts";
import { type Act, addEventIf, addMessageIf, type NewMessage } from "./writing.ts";

/** What a tap of the visitor comes to: a yes, a doubt, and the three they do by themselves. */
export type Tapped = "confirm" | "doubt" | "settle" | "reopen" | "withdraw";

const EVENT = {
  confirm: "follow_up_answered",
  doubt: "follow_up_answered",
  settle: "settled",
  reopen: "reopened",
  withdraw: "withdrawn",
} as const satisfies Record<Tapped, EventKind>;

/** ?1 is the site, ?2 the complaint, ?3 now. A last answer that has left ends everything, filed or not. */
function can(step: Step, more = ""): string {
  return `site = ?1 AND id = ?2 AND state IN ${fromStates(step)} AND ends_at IS NULL ${more}`;
}
const PROBLEM = "AND kind = 'problem'";
const REOPENS = can("reopen", `${PROBLEM} AND words_deleted_at IS NULL`);
const WHEN: Record<Tapped, string> = {
  confirm: can("confirm", `${PROBLEM} AND ${ASKED}`),
  doubt: can("doubt", `${PROBLEM} AND ${ASKED}`),
  settle: can("settle", PROBLEM),
  reopen: `${REOPENS} AND NOT (state IN ('closed', 'withdrawn') AND COALESCE(over_at, ?3) < ?3 - ${REOPEN_MS})`,
  withdraw: can("withdraw"),
};

const unlessSpam = (shelf: string): string => `CASE WHEN spam = 1 THEN shelf ELSE ${shelf} END`;
/** On top of all that is owed, and of several the first one first: a thousandth of a time lies before every real one. */
const TOP = "CAST(?3 / 1000 AS INTEGER)";
/** Of ?4, by when we reply (null where nothing is promised). */
const OWED = `CASE WHEN ?4 IS NULL THEN ${SHELF.waiting} ELSE ${SHELF.owed} END`;
/** It is right now; what was promised to be answered still is. */
const RIGHT = `settled_at = COALESCE(settled_at, ?3), sort_at = CASE WHEN owed_what IS NULL THEN ?3 ELSE sort_at END,
  shelf = ${unlessSpam(`CASE WHEN owed_what IS NULL THEN ${SHELF.answered} ELSE shelf END`)}`;
/** Open again: everything that ended it is gone, and only what is said from now on counts as an answer. */
const OPEN_AGAIN = `reopened_at = ?3, settled_at = NULL, over_at = NULL, over_how = NULL, follow_up_at = NULL,
  owed_at = CASE WHEN ?4 IS NOT NULL AND answer_leaves_at IS NULL AND promise_due_at > ?3 THEN promise_due_at ELSE ?4 END, sort_at = ${TOP},
  shelf = ${unlessSpam(OWED)}`;
const ANSWERED = "follow_anger = ?6, follow_answered_at = ?3, follow_answer = ?5";

const SET: Record<Tapped, string> = {
  confirm: `state = 'followed_up', follow_up_at = NULL, ${ANSWERED}, ${RIGHT}`,
  doubt: `state = CASE state WHEN 'offered' THEN state ELSE 'seen' END, owed_what = CASE WHEN ?4 IS NULL THEN NULL ELSE 'reply' END,
    ${ANSWERED}, ${OPEN_AGAIN}`,
  // Who says so unasked has answered what we asked.
  settle: `state = 'settled', asked_at = CASE WHEN follow_answered_at IS NULL THEN NULL ELSE asked_at END, ${RIGHT}`,
  reopen: `state = CASE state WHEN 'withdrawn' THEN 'received' ELSE 'seen' END,
    owed_what = CASE WHEN ?4 IS NULL THEN NULL WHEN answer_leaves_at IS NULL THEN 'answer' ELSE 'reply' END,
    asked_at = CASE WHEN follow_answered_at IS NULL THEN NULL ELSE asked_at END, ${OPEN_AGAIN}`,
  withdraw: `state = 'withdrawn', over_how = 'withdrawn', over_at = ?3, owed_what = NULL, owed_at = NULL, follow_up_at = NULL,
    asked_at = CASE WHEN follow_answered_at IS NULL THEN NULL ELSE asked_at END, sort_at = ?3, shelf = ${unlessSpam(String(SHELF.closed))}`,
};

/** Nobody asks whether it is right while it is open again, or over. */
function unplan(db: D1Database, act: Act, when: string): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE outbox SET done_at = ?3 WHERE site = ?1 AND done_at IS NULL
       AND id = (SELECT 'follow:' || id || ':' || asked_n FROM complaints WHERE ${when})`,
    )
    .bind(act.site, act.complaint, act.now);
}

/** With these nothing is left to be offered. What was doubted may still be put right by what stands. */
const ENDS_OFFERS: ReadonlySet<Tapped> = new Set(["confirm", "settle", "withdraw"] as const);

/** A tap as the team is told of it. */
interface Acted {
  id: string;
  words?: NewMessage | undefined;
  detail: string;
  about?: string;
}

/** Owes the team the news of a tap. `when` as in addEventIf. */
export function oweActed(db: D1Database, act: Act, it: Acted, when: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, message, detail, bucket, created_at, due_at)
       SELECT site, ?5, 'visitor.acted', id, ?6, ?7, ?8, ?3, ?3 FROM complaints WHERE ${when} AND spam = 0 AND test = 0
       ON CONFLICT DO NOTHING`,
    )
    .bind(
      act.site,
      act.complaint,
      act.now,
      it.about ?? null,
      `acted:${it.id}`,
      it.words?.id ?? null,
      it.detail,
      bucketOf(act.site),
    );
}

/** A tap of the visitor, by the id that makes a retry the same one. */
export interface Tap {
  id: string;
  step: Tapped;
  answer?: FollowUpAnswer | undefined;
  anger?: number | undefined;
  words?: NewMessage | undefined;
  /** By when we reply to what is open again, ms UTC; null where nothing is promised. */
  dueAt: number | null;
  /** What the team is told, as the detail of its fact. */
  detail: string;
}

/**
 * One tap, one event, whoever is quicker: statements to commit together, in this order. The first says whether it was taken;
 * where it was not, nothing of it is kept. Whether this very tap was taken before is for the caller to see.
 */
export function tap(db: D1Database, act: Act, it: Tap): D1PreparedStatement[] {
  const when = WHEN[it.step];
  const { answer = null, anger = null, words } = it;
  const detail = answer === null ? null : JSON.stringify({ answer, anger });
  return [
    addEventIf(db, act, EVENT[it.step], when, { message: it.id, detail }),
    ...(words ? [addMessageIf(db, act, words, when)] : []),
    oweActed(db, act, it, when),
    ...(it.step === "reopen" || it.step === "withdraw" ? [unplan(db, act, when)] : []),
    ...(ENDS_OFFERS.has(it.step) ? endOffers(db, act, when) : []),
    db
      .prepare(
        `UPDATE complaints SET ${SET[it.step]}, team_read_at = NULL, visitor_wrote_at = CASE WHEN ?7 THEN ?3 ELSE visitor_wrote_at END
         WHERE ${when}`,
      )
      .bind(act.site, act.complaint, act.now, it.dueAt, answer, anger, words ? 1 : 0),
    ...(it.step === "reopen" ? [stillOwed(db, act)] : []),
  ];
}

/** What was promised before it was withdrawn, and is not due yet, binds again. */
function stillOwed(db: D1Database, { site, complaint, now }: Act): D1PreparedStatement {
  return oweStanding(db, { site, ids: [complaint], now, from: now });
}

/** A member opens it again; the first statement says whether they did. `dueAt` as in a tap. */
export function reopenByTeam(db: D1Database, act: Act, dueAt: number | null): D1PreparedStatement[] {
  return [
    addEventIf(db, act, "reopened", REOPENS),
    unplan(db, act, REOPENS),
    db.prepare(`UPDATE complaints SET ${SET.reopen} WHERE ${REOPENS}`).bind(act.site, act.complaint, act.now, dueAt),
    stillOwed(db, act),
  ];
}

/** Scores can be changed for so long after they were first given, in ms. */
const RATED_FOR_MS = 30 * 86_400_000;

/** The three questions at the end: kept as last said, one event. The first statement says whether they were kept. */
export function rate(
  db: D1Database,
  act: Act,
  scores: Record<"outcome" | "process" | "treatment", number | null>,
): D1PreparedStatement[] {
  const rated = "SELECT 1 FROM events WHERE site = ?1 AND complaint = ?2 AND kind = 'rated'";
  return [
    db
      .prepare(
        `UPDATE complaints SET rated_outcome = ?4, rated_process = ?5, rated_treatment = ?6, team_read_at = NULL
         WHERE site = ?1 AND id = ?2 AND kind = 'problem' AND words_deleted_at IS NULL
           AND (state IN ('followed_up', 'closed', 'withdrawn', 'final') OR ends_at <= ?3)
           AND NOT EXISTS (${rated} AND at < ?3 - ${RATED_FOR_MS})`,
      )
      .bind(act.site, act.complaint, act.now, scores.outcome, scores.process, scores.treatment),
    addEventIf(
      db,
      act,
      "rated",
      `site = ?1 AND id = ?2 AND COALESCE(rated_outcome, rated_process, rated_treatment) IS NOT NULL AND NOT EXISTS (${rated})`,
    ),
  ];
}
