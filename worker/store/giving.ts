import { SHELF } from "../../shared/life.ts";
import { anOffer, endStanding, problemFor, STANDS } from "./offers.ts";
import { bucketOf } from "./outbox.ts";
import type { MemberAct } from "./steps.ts";
import { addEvent, addEventIf } from "./writing.ts";

/** What was agreed on, or still stands. */
const UNDONE = anOffer(`(o.state = 'accepted' OR ${STANDS})`);
const DONE_NOW = anOffer("o.state = 'delivered' AND o.delivered_at = ?3");

function oweDelivered(db: D1Database, { site, complaint, now }: MemberAct, offer: string, when: string) {
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, detail, bucket, created_at, due_at)
       SELECT site, 'delivered:' || ?4, 'remedy.delivered', id, ?4, ?5, ?3, ?3 FROM complaints WHERE ${when} ON CONFLICT DO NOTHING`,
    )
    .bind(site, complaint, now, offer, bucketOf(site));
}

/** It is put right, as far as we can say; what was promised to be answered still is. */
function fileDelivered(db: D1Database, { site, complaint, now }: MemberAct, offer: string): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET state = 'settled', settled_at = COALESCE(settled_at, ?3),
         sort_at = CASE WHEN owed_what IS NULL THEN ?3 ELSE sort_at END,
         shelf = CASE WHEN spam = 1 OR owed_what IS NOT NULL THEN shelf ELSE ${SHELF.answered} END
       WHERE ${problemFor("deliver")} AND state IN ('seen', 'answered', 'offered') AND ${DONE_NOW}`,
    )
    .bind(site, complaint, now, offer);
}

/** Nothing but the word that was promised when its time had passed is owed: they have not written since, and all else is kept. */
const ONLY_WORD = `owed_what = 'reply' AND visitor_wrote_at <= MAX(COALESCE(answer_leaves_at, 0), COALESCE(settled_at, 0))
  AND COALESCE(reopened_at, 0) < COALESCE(settled_at, answer_leaves_at, 0)
  AND EXISTS (SELECT 1 FROM promises p WHERE p.site = ?1 AND p.complaint = ?2 AND p.id = ?4 AND p.missed_at = complaints.owed_since)
  AND NOT EXISTS (SELECT 1 FROM promises p WHERE p.site = ?1 AND p.complaint = ?2 AND p.done_at IS NULL AND p.missed_at IS NOT NULL)`;

/** It was late, and we said that we would write how it stands: what says that it is done is that word. */
function endWord(db: D1Database, { site, complaint, now }: MemberAct, offer: string): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET owed_what = NULL, owed_at = NULL, sort_at = ?3, shelf = CASE WHEN spam = 1 THEN shelf
         WHEN state = 'final' THEN ${SHELF.closed} ELSE ${SHELF.answered} END
       WHERE site = ?1 AND id = ?2 AND ${DONE_NOW} AND ${ONLY_WORD}`,
    )
    .bind(site, complaint, now, offer);
}

/**
 * What was accepted, or stands without a yes, is done: its promise with it, one event, and the visitor is told. Statements to commit
 * together, in this order; the first says whether it was taken.
 */
export function deliver(db: D1Database, act: MemberAct, offer: string, proof: string): D1PreparedStatement[] {
  const { site, complaint, now } = act;
  const when = `${problemFor("deliver")} AND ${UNDONE}`;
  return [
    addEventIf(db, act, "delivered", when, { detail: offer, about: offer }),
    oweDelivered(db, act, offer, when),
    db
      .prepare(
        `UPDATE promises SET done_at = ?3 WHERE site = ?1 AND complaint = ?2 AND id = ?4 AND done_at IS NULL
           AND EXISTS (SELECT 1 FROM complaints WHERE ${when})`,
      )
      .bind(site, complaint, now, offer),
    db
      .prepare(
        `UPDATE offers SET state = 'delivered', delivered_at = ?3, proof = ?5
         WHERE site = ?1 AND complaint = ?2 AND id = ?4 AND EXISTS (SELECT 1 FROM complaints WHERE ${when})`,
      )
      .bind(site, complaint, now, offer, proof),
    endStanding(db, act, `site = ?1 AND id = ?2 AND state <> 'final' AND ${DONE_NOW}`, offer),
    endWord(db, act, offer),
    fileDelivered(db, act, offer),
  ];
}

/** The same of what was never offered; goes after `insertOffer`, which lets none of it happen where it may not. */
export function give(db: D1Database, act: MemberAct, offer: string): D1PreparedStatement[] {
  return [
    addEvent(db, act, "delivered", null, act.now, offer),
    oweDelivered(db, act, offer, "site = ?1 AND id = ?2 AND ?3 > 0"),
    endStanding(db, act, `site = ?1 AND id = ?2 AND state <> 'final' AND ${DONE_NOW}`, offer),
    fileDelivered(db, act, offer),
  ];
}
