import { HELD_UNTIL, type OfferState, type OptionDraft } from "../../shared/remedy.ts";
import { type Step, statesFor } from "../../shared/steps.ts";
import { bucketOf } from "./outbox.ts";
import type { MemberAct } from "./steps.ts";
import { type Act, addEventIf } from "./writing.ts";

/** What was offered, asked for or given, as stored. Times in ms UTC, sums in minor units. */
export interface OfferRow {
  complaint: string;
  id: string;
  message: string | null;
  member: string;
  by_name: string;
  currency: string;
  /** OptionDraft[] as JSON. */
  options: string;
  state: OfferState;
  cost: number;
  made_at: number;
  stands_until: number;
  asked_at: number | null;
  decided_at: number | null;
  decided_by: string | null;
  decided_why: string | null;
  chosen: number | null;
  answered_at: number | null;
  counter: number | null;
  due_at: number | null;
  delivered_at: number | null;
  proof: string | null;
  /** Of one that is asked for: HeldPromise[] as JSON. */
  promises: string | null;
}

export const OFFER_COLUMNS = `complaint, id, message, member, by_name, currency, options, state, cost, made_at, stands_until, asked_at, decided_at,
  decided_by, decided_why, chosen, answered_at, counter, due_at, delivered_at, proof, promises`;

export function selectOffers(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  return db.prepare(`SELECT ${OFFER_COLUMNS} FROM offers WHERE site = ?1 AND complaint = ?2`).bind(site, complaint);
}

export function optionsOf({ options }: Pick<OfferRow, "options">): OptionDraft[] {
  return JSON.parse(options) as OptionDraft[];
}

/** It waits for the visitor's yes, as of ?3; of a row `o`. */
export const STANDS = "o.state = 'open' AND o.made_at <= ?3 AND o.stands_until >= ?3";
/** Of complaint ?2 the offer ?4, where this holds of its row `o`. */
export function anOffer(holds: string): string {
  return `EXISTS (SELECT 1 FROM offers o WHERE o.site = ?1 AND o.complaint = ?2 AND o.id = ?4 AND ${holds})`;
}
/** A problem on which this step can be taken; what ends for good must have left, or not be on its way. */
export function problemFor(step: Step): string {
  const states = statesFor(step).map((state) => `'${state}'`);
  return `site = ?1 AND id = ?2 AND kind = 'problem' AND state IN (${states.join(", ")}) AND (ends_at IS NULL OR ends_at <= ?3)`;
}

/** What this complaint was given or offered and still stands, minor units; of ?1, ?2 and ?3. */
const GIVEN = `(SELECT COALESCE(SUM(o.cost), 0) FROM offers o WHERE o.site = ?1 AND o.complaint = ?2
  AND (o.state IN ('accepted', 'delivered') OR o.state = 'open' AND o.stands_until >= ?3))`;

/** An offer that goes out with an answer or waits for a manager with it, or what is given outright. */
export interface NewOffer {
  id: string;
  /** The answer it goes with; null for what is given outright. */
  message: string | null;
  state: "open" | "asked" | "delivered";
  currency: string;
  options: readonly OptionDraft[];
  cost: number;
  /** What was given or offered before, as it was judged by the member's limit. */
  given: number;
  madeAt: number;
  standsUntil: number;
  proof?: string;
  promises?: string;
}

/**
 * Puts it on record. Where it may not stand any more (a step was quicker, another one stands, something was given meanwhile, its id
 * is known) a constraint fails, and with it the whole batch (`commitOrRefused`): nothing of the answer is kept either.
 */
export function insertOffer(db: D1Database, act: MemberAct, step: Step, it: NewOffer): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO offers (site, complaint, id, message, member, by_name, currency, options, state, cost, made_at, stands_until, asked_at,
         delivered_at, proof, promises)
       VALUES (?1, ?2, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
         (SELECT ?11 FROM complaints WHERE ${problemFor(step)} AND ${GIVEN} = ?14 AND NOT EXISTS (SELECT 1 FROM outbox
           WHERE site = ?1 AND id IN ('lapse-offer:' || ?4, 'approval:' || ?4, 'delivered:' || ?4))),
         ?12, ?13, CASE ?10 WHEN 'asked' THEN ?3 END, CASE ?10 WHEN 'delivered' THEN ?3 END, ?15, ?16)`,
    )
    .bind(
      act.site,
      act.complaint,
      act.now,
      it.id,
      it.message,
      act.member.id,
      act.member.name,
      it.currency,
      JSON.stringify(it.options),
      it.state,
      it.cost,
      it.madeAt,
      it.standsUntil,
      it.given,
      it.proof ?? null,
      it.promises ?? null,
    );
}

/** What is owed to the team when an offer that stands has not been answered in its time. Goes after what lets it out. */
export function oweLapse(db: D1Database, { site, complaint, now }: Act, offer: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, detail, bucket, created_at, due_at)
       SELECT site, 'lapse-offer:' || id, 'offer.lapse', complaint, id, ?5, ?3, stands_until + 1 FROM offers
       WHERE site = ?1 AND complaint = ?2 AND id = ?4 AND state = 'open' ON CONFLICT DO NOTHING`,
    )
    .bind(site, complaint, now, offer, bucketOf(site));
}

/** From when its answer has left the complaint is offered. Harmless to repeat; goes after the answer itself is filed. */
export function fileOffer(db: D1Database, site: string, complaint: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET state = 'offered' WHERE site = ?1 AND id = ?2 AND state IN ('received', 'seen', 'answered')
         AND EXISTS (SELECT 1 FROM offers o WHERE o.site = ?1 AND o.complaint = ?2 AND ${STANDS})`,
    )
    .bind(site, complaint, now);
}

/** Nothing is offered any more: it is answered. Harmless to repeat; goes after what ends an offer. */
export function fileUnoffered(db: D1Database, { site, complaint }: Act): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET state = 'answered' WHERE site = ?1 AND id = ?2 AND state = 'offered'
         AND NOT EXISTS (SELECT 1 FROM offers o WHERE o.site = ?1 AND o.complaint = ?2 AND o.state = 'open')`,
    )
    .bind(site, complaint);
}

const LAPSED = anOffer(`o.state = 'open' AND o.made_at <= ?3 AND o.stands_until < ?3`);

/**
 * Its time has passed: statements to commit together, in this order, harmless to repeat. The first says by its change whether it
 * was this that ended it. Where nothing was offered since, the follow-up is planned after it (`planFollowUp`).
 */
export function expireOffer(
  db: D1Database,
  { site, complaint, now }: Pick<Act, "site" | "complaint" | "now">,
  offer: string,
): D1PreparedStatement[] {
  const act: Act = { site, complaint, now, author: "amends" };
  const when = `site = ?1 AND id = ?2 AND ${LAPSED}`;
  return [
    addEventIf(db, act, "offer_expired", when, { detail: offer, about: offer }),
    db
      .prepare(
        `UPDATE offers SET state = 'expired' WHERE site = ?1 AND complaint = ?2 AND id = ?4 AND state = 'open' AND made_at <= ?3
           AND stands_until < ?3`,
      )
      .bind(site, complaint, now, offer),
    fileUnoffered(db, act),
  ];
}

/** A member takes it back. The first statement says whether they did. */
export function retractOffer(db: D1Database, act: MemberAct, offer: string): D1PreparedStatement[] {
  const stands = anOffer(STANDS);
  return [
    addEventIf(db, act, "offer_retracted", `${problemFor("retract")} AND ${stands}`, { detail: offer, about: offer }),
    db
      .prepare(
        `UPDATE offers SET state = 'retracted' WHERE site = ?1 AND complaint = ?2 AND id = ?4
           AND EXISTS (SELECT 1 FROM complaints WHERE ${problemFor("retract")}) AND ${stands}`,
      )
      .bind(act.site, act.complaint, act.now, offer),
    fileUnoffered(db, act),
  ];
}

/** What stands ends where this holds of the complaint: as in addEventIf, of ?1, ?2, ?3 and ?4 (`about`). */
export function endStanding(db: D1Database, act: Act, when: string, about: string | null = null): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE offers SET state = 'retracted' WHERE site = ?1 AND complaint = ?2 AND state = 'open' AND ?3 > 0 AND ?4 IS ?4
         AND EXISTS (SELECT 1 FROM complaints WHERE ${when})`,
    )
    .bind(act.site, act.complaint, act.now, about);
}

/**
 * What stands, is about to, or waits for a manager ends with the complaint, and with what waits its answer. `when` as in addEventIf, of
 * ?1, ?2 and ?3; goes before what ends it.
 */
export function endOffers(db: D1Database, act: Act, when: string): D1PreparedStatement[] {
  const asked = "site = ?1 AND complaint = ?2 AND state = 'asked'";
  return [
    db
      .prepare(
        `UPDATE messages SET taken_back_at = ?3 WHERE site = ?1 AND complaint = ?2 AND taken_back_at IS NULL
           AND id IN (SELECT message FROM offers WHERE ${asked}) AND EXISTS (SELECT 1 FROM complaints WHERE ${when})`,
      )
      .bind(act.site, act.complaint, act.now),
    db
      .prepare(
        `UPDATE offers SET state = 'retracted' WHERE ${asked} AND ?3 > 0 AND EXISTS (SELECT 1 FROM complaints WHERE ${when})`,
      )
      .bind(act.site, act.complaint, act.now),
    endStanding(db, act, when),
  ];
}

const OF_TAKEN_BACK = `site = ?1 AND complaint = ?2 AND message = ?3 AND state IN ('asked', 'open') AND EXISTS (SELECT 1 FROM messages m
  WHERE m.site = ?1 AND m.complaint = ?2 AND m.id = ?3 AND m.taken_back_at IS NOT NULL)`;

/** With an answer that was taken back before it left goes its offer: nobody was ever offered anything. */
export function takeBackOffers(db: D1Database, act: Act, message: string): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `DELETE FROM outbox WHERE site = ?1 AND id IN (SELECT 'lapse-offer:' || id FROM offers WHERE ${OF_TAKEN_BACK}
           UNION ALL SELECT 'approval:' || id FROM offers WHERE ${OF_TAKEN_BACK})`,
      )
      .bind(act.site, act.complaint, message),
    db.prepare(`DELETE FROM offers WHERE ${OF_TAKEN_BACK}`).bind(act.site, act.complaint, message),
  ];
}

/** Waits for a manager, and its answer with it. */
export function isHeld({ leaves_at: leavesAt }: { leaves_at: number }): boolean {
  return leavesAt === HELD_UNTIL;
}
