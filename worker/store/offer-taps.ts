import { type EventKind, SHELF } from "../../shared/life.ts";
import { anOffer, problemFor, STANDS } from "./offers.ts";
import { owePromise } from "./promises.ts";
import { oweActed } from "./visitor-steps.ts";
import { type Act, addEventIf, addMessageIf, type NewMessage } from "./writing.ts";

/** What a visitor answers to an offer. */
export type OfferAnswer = "accept" | "decline" | "counter";

const EVENT = { accept: "accepted", decline: "declined", counter: "countered" } as const satisfies Record<
  OfferAnswer,
  EventKind
>;
const WHEN = {
  accept: `${problemFor("accept")} AND ${anOffer(STANDS)}`,
  decline: `${problemFor("decline")} AND ${anOffer(STANDS)}`,
  counter: `${problemFor("counter")} AND ${anOffer(STANDS)}`,
} as const satisfies Record<OfferAnswer, string>;

/** An option that was chosen; `due` is by when it is done, ms UTC, `cost` in minor units. */
export interface Chosen {
  n: number;
  text: string;
  cost: number;
  dueAt: number;
}

/** A visitor's answer to an offer, by the id that makes a retry the same one. Sums in minor units. */
export interface Answering {
  id: string;
  step: OfferAnswer;
  offer: string;
  chosen?: Chosen | undefined;
  amount?: number | undefined;
  words?: NewMessage | undefined;
  /** By when we reply to a no, ms UTC; null where nothing is promised. */
  dueAt: number | null;
  /** What the team is told, as the detail of its fact. */
  detail: string;
}

/** What a yes agrees on is promised: it binds, is reminded of and confessed like any other, and has no event of its own. */
function promiseIt(db: D1Database, act: Act, offer: string, { text, dueAt }: Chosen): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO promises (site, complaint, id, text, member, by_name, message, made_at, due_at)
       SELECT o.site, o.complaint, o.id, ?5, o.member, o.by_name, NULL, ?3, ?6 FROM offers o
       WHERE o.site = ?1 AND o.complaint = ?2 AND o.id = ?4 AND EXISTS (SELECT 1 FROM complaints WHERE ${WHEN.accept})
       ON CONFLICT DO NOTHING`,
    )
    .bind(act.site, act.complaint, act.now, offer, text, dueAt);
}

function answerOffer(db: D1Database, act: Act, it: Answering): D1PreparedStatement {
  const { step, offer, chosen, amount } = it;
  const state = EVENT[step];
  return db
    .prepare(
      `UPDATE offers SET state = '${state}', answered_at = ?3, chosen = ?5, cost = COALESCE(?6, cost), due_at = ?7, counter = ?8
       WHERE site = ?1 AND complaint = ?2 AND id = ?4 AND EXISTS (SELECT 1 FROM complaints WHERE ${WHEN[step]})`,
    )
    .bind(
      act.site,
      act.complaint,
      act.now,
      offer,
      chosen?.n ?? null,
      chosen?.cost ?? null,
      chosen?.dueAt ?? null,
      amount ?? null,
    );
}

const MARKED =
  "team_read_at = NULL, visitor_wrote_at = CASE WHEN ?5 THEN MAX(visitor_wrote_at, ?3) ELSE visitor_wrote_at END";

/** It is settled, what is promised with it is all that is owed, and whoever says yes has answered what we asked. */
function fileYes(db: D1Database, act: Act, { offer, words }: Answering): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET state = CASE state WHEN 'final' THEN state ELSE 'settled' END, settled_at = COALESCE(settled_at, ?3),
         asked_at = CASE WHEN follow_answered_at IS NULL THEN NULL ELSE asked_at END, owed_what = NULL, owed_at = NULL,
         sort_at = CASE state WHEN 'final' THEN sort_at ELSE ?3 END,
         shelf = CASE WHEN spam = 1 OR state = 'final' THEN shelf ELSE ${SHELF.answered} END, ${MARKED}
       WHERE ${problemFor("accept")} AND ${anOffer("o.state = 'accepted' AND o.answered_at = ?3")}`,
    )
    .bind(act.site, act.complaint, act.now, offer, words ? 1 : 0);
}

const OWES = "state <> 'final' AND owed_what IS NULL AND ?6 IS NOT NULL";

/** It is answered, and a no is owed a reply; not where it is over. */
function fileNo(db: D1Database, act: Act, { step, offer, dueAt }: Answering): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET state = CASE state WHEN 'final' THEN state ELSE 'answered' END,
         owed_what = CASE WHEN ${OWES} THEN 'reply' ELSE owed_what END, owed_at = CASE WHEN ${OWES} THEN ?6 ELSE owed_at END,
         sort_at = CASE WHEN spam = 1 OR state = 'final' THEN sort_at WHEN owed_what IS NULL THEN COALESCE(?6, ?3) ELSE sort_at END,
         shelf = CASE WHEN spam = 1 OR state = 'final' THEN shelf WHEN owed_what IS NOT NULL OR ?6 IS NOT NULL THEN ${SHELF.owed}
           ELSE ${SHELF.waiting} END, ${MARKED}
       WHERE ${problemFor(step)} AND ${anOffer(`o.state = '${EVENT[step]}' AND o.answered_at = ?3`)}`,
    )
    .bind(act.site, act.complaint, act.now, offer, 1, dueAt);
}

/**
 * The visitor answers an offer: statements to commit together, in this order. The first says whether it was taken; where it was not,
 * nothing of it is kept. Whether this very answer was given before is for the caller to see.
 */
export function tapOffer(db: D1Database, act: Act, it: Answering): D1PreparedStatement[] {
  const { id, step, offer, chosen, amount, words } = it;
  const when = WHEN[step];
  const detail = JSON.stringify({
    offer,
    ...(chosen && { option: chosen.n }),
    ...(amount !== undefined && { amount }),
  });
  return [
    addEventIf(db, act, EVENT[step], when, { message: id, detail, about: offer }),
    ...(words ? [addMessageIf(db, act, words, when, offer)] : []),
    oweActed(db, act, { ...it, about: offer }, when),
    ...(chosen ? [promiseIt(db, act, offer, chosen), owePromise(db, act, offer)] : []),
    answerOffer(db, act, it),
    step === "accept" ? fileYes(db, act, it) : fileNo(db, act, it),
  ];
}
