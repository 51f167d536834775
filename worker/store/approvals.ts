import { bucketOf, enqueue } from "./outbox.ts";
import { anOffer, OFFER_COLUMNS, type OfferRow, oweLapse, problemFor } from "./offers.ts";
import { addPromise } from "./promises.ts";
import type { MemberAct } from "./steps.ts";
import { type Act, addEventIf } from "./writing.ts";

/** What a held answer promises: nobody has been promised anything until it may leave. Times in ms UTC. */
export interface HeldPromise {
  id: string;
  text: string;
  dueAt: number;
  keeper: { id: string; name: string };
}

export function promisesHeld({ promises }: Pick<OfferRow, "promises">): HeldPromise[] {
  return promises === null ? [] : (JSON.parse(promises) as HeldPromise[]);
}

/** It waits still; its answer is `message`. */
const WAITS = anOffer(`o.state = 'asked' AND EXISTS (SELECT 1 FROM messages m
  WHERE m.site = ?1 AND m.complaint = ?2 AND m.id = o.message AND m.taken_back_at IS NULL)`);

const WROTE_SINCE =
  "visitor_wrote_at > (SELECT o.asked_at FROM offers o WHERE o.site = ?1 AND o.complaint = ?2 AND o.id = ?4)";

/** To the team: a member asks for it to be approved. */
export function askApproval(db: D1Database, act: MemberAct, offer: string): D1PreparedStatement {
  const { site, complaint, now } = act;
  return enqueue(
    db,
    { site, id: `approval:${offer}`, notice: "approval.asked", complaint, detail: offer, dueAt: now },
    now,
  );
}

/** Whoever asked hears what was decided. */
function oweDecided(db: D1Database, act: Act, offer: string, when: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, detail, bucket, created_at, due_at)
       SELECT site, 'decided:' || ?4, 'approval.decided', id, ?4, ?5, ?3, ?3 FROM complaints WHERE ${when} ON CONFLICT DO NOTHING`,
    )
    .bind(act.site, act.complaint, act.now, offer, bucketOf(act.site));
}

/** A held answer as it is let out. Times in ms UTC. */
export interface Approved {
  offer: string;
  /** The answer, and who wrote it. */
  message: string;
  writer: MemberAct["member"];
  leavesAt: number;
  standsUntil: number;
  promises: readonly HeldPromise[];
}

/**
 * The manager says yes: the answer leaves as its writer's. Statements to commit together, in this order; the first says whether it
 * was taken, and where it was not, nothing changes.
 */
export function approve(db: D1Database, act: MemberAct, it: Approved): D1PreparedStatement[] {
  const { site, complaint, now } = act;
  const { offer, message, leavesAt } = it;
  const when = `${problemFor("approve")} AND ends_at IS NULL AND ${WAITS}`;
  const byWriter: MemberAct = { ...act, member: it.writer };
  return [
    addEventIf(db, act, "approved", when, { detail: offer, about: offer }),
    addEventIf(db, byWriter, "replied", when, { message, at: leavesAt, about: offer }),
    addEventIf(db, byWriter, "offered", when, { message, at: leavesAt, detail: offer, about: offer }),
    overruled(db, byWriter, it, when),
    db
      .prepare(
        `INSERT INTO outbox (site, id, notice, complaint, message, bucket, created_at, due_at)
         SELECT site, ?5, 'team.answered', id, ?5, ?6, ?3, ?7 FROM complaints WHERE ${when} ON CONFLICT DO NOTHING`,
      )
      .bind(site, complaint, now, offer, message, bucketOf(site), leavesAt),
    oweDecided(db, act, offer, when),
    db
      .prepare(
        `UPDATE messages SET at = ?6, leaves_at = ?6 WHERE site = ?1 AND complaint = ?2 AND id = ?5
           AND EXISTS (SELECT 1 FROM complaints WHERE ${when})`,
      )
      .bind(site, complaint, now, offer, message, leavesAt),
    db
      .prepare(
        // What the visitor wrote while it waited is not what it answers, and nobody need have read it.
        `UPDATE complaints SET answer_leaves_at = MAX(COALESCE(answer_leaves_at, 0), ?5),
           owed_since = CASE WHEN ${WROTE_SINCE} THEN ?5 + 1 ELSE owed_since END WHERE ${when}`,
      )
      .bind(site, complaint, now, offer, leavesAt),
    db
      .prepare(
        `UPDATE offers SET state = 'open', made_at = ?5, stands_until = ?6, decided_at = ?3, decided_by = ?7, promises = NULL
         WHERE site = ?1 AND complaint = ?2 AND id = ?4 AND EXISTS (SELECT 1 FROM complaints WHERE ${when})`,
      )
      .bind(site, complaint, now, offer, leavesAt, it.standsUntil, act.member.name),
    // From here on these look for what the statements before have let out.
    oweLapse(db, act, offer),
    ...it.promises.flatMap((promise) => addPromise(db, byWriter, { ...promise, message, madeAt: leavesAt })),
  ];
}

/** What the coach had stopped goes out now, and for its reason. */
function overruled(db: D1Database, byWriter: MemberAct, { offer, message }: Approved, when: string) {
  const reason = "(SELECT k.reason FROM checks k WHERE k.site = ?1 AND k.complaint = ?2 AND k.message = ?5)";
  return db
    .prepare(
      `INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at, detail)
       SELECT site, id, (SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2) + 1, 'sent_anyway', 'team', ?6, ?7, ?5, ?3, ${reason}
       FROM complaints WHERE ${when} AND ${reason} IS NOT NULL`,
    )
    .bind(byWriter.site, byWriter.complaint, byWriter.now, offer, message, byWriter.member.id, byWriter.member.name);
}

/** The manager says no: nobody was ever answered. Statements as in `approve`. */
export function refuse(db: D1Database, act: MemberAct, offer: string, reason: string): D1PreparedStatement[] {
  const { site, complaint, now } = act;
  const when = `${problemFor("refuse_approval")} AND ${WAITS}`;
  return [
    addEventIf(db, act, "approval_refused", when, { detail: offer, about: offer }),
    oweDecided(db, act, offer, when),
    db
      .prepare(
        `UPDATE offers SET state = 'refused', decided_at = ?3, decided_by = ?5, decided_why = ?6
         WHERE site = ?1 AND complaint = ?2 AND id = ?4 AND EXISTS (SELECT 1 FROM complaints WHERE ${when})`,
      )
      .bind(site, complaint, now, offer, act.member.name, reason),
    db
      .prepare(
        `UPDATE messages SET taken_back_at = ?3 WHERE site = ?1 AND complaint = ?2 AND taken_back_at IS NULL
           AND id = (SELECT o.message FROM offers o WHERE o.site = ?1 AND o.complaint = ?2 AND o.id = ?4 AND o.state = 'refused')`,
      )
      .bind(site, complaint, now, offer),
  ];
}

/** One that waits, and what whoever decides has to know. */
export interface AskedRow extends OfferRow {
  reference: string;
  excerpt: string;
  /** Words of the answer. */
  text: string;
  /** What the complaint was given or offered before, and still stands; minor units. */
  given: number;
}

const QUALIFIED = OFFER_COLUMNS.replaceAll(/[a-z_]+/g, "o.$&");

/** The oldest first. */
export async function listAsked(db: D1Database, site: string, now: number, limit: number): Promise<AskedRow[]> {
  const { results } = await db
    .prepare(
      `SELECT ${QUALIFIED}, c.reference, c.excerpt, m.text, (SELECT COALESCE(SUM(g.cost), 0) FROM offers g
         WHERE g.site = o.site AND g.complaint = o.complaint AND g.state IN ('accepted', 'delivered')) AS given
       FROM (SELECT site, ${OFFER_COLUMNS} FROM offers INDEXED BY offers_asked WHERE site = ?1 AND state = 'asked' ORDER BY asked_at LIMIT ?3) o
       CROSS JOIN complaints c ON c.site = o.site AND c.id = o.complaint
       CROSS JOIN messages m ON m.site = o.site AND m.complaint = o.complaint AND m.id = o.message
       WHERE ?2 >= o.asked_at ORDER BY o.asked_at, o.id`,
    )
    .bind(site, now, limit)
    .all<AskedRow>();
  return results;
}
