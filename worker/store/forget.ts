import { PARTICULARS, spellingOf } from "../../shared/particulars.ts";
import { SHELF } from "../../shared/life.ts";
import { fromStates } from "./follow-up.ts";
import { endOffers } from "./offers.ts";
import type { ThreadRows } from "./thread.ts";
import { type Act, addEventIf } from "./writing.ts";

const OF_IT = "site = ?1 AND complaint = ?2";

/**
 * The names of all facts about a complaint: each is found by its key, because no index knows them by complaint. Not of a remedy that
 * was agreed on after the end: nothing withdraws it, and the team still owes it.
 */
function factsOf({ complaint, messages, promises: all, events, offers }: ThreadRows): string[] {
  const agreed = new Set(offers.filter(({ state }) => state === "accepted").map(({ id }) => id));
  const promises = complaint.state === "final" ? all.filter(({ id }) => !agreed.has(id)) : all;
  const { id, asked_n: asked, handed_over_at: handedOver, fixed_by: fixedBy } = complaint;
  return [
    ...messages.filter(({ author }) => author === "visitor").map((message) => message.id),
    ...promises.flatMap((promise) => [`near:${promise.id}`, `missed:${promise.id}`]),
    ...events.filter(({ author, message }) => author === "visitor" && message).map(({ message }) => `acted:${message}`),
    ...offers.flatMap(({ id }) => ["approval", "decided", "lapse-offer", "delivered"].map((fact) => `${fact}:${id}`)),
    ...["half", "near", "missed"].map((stage) => `${stage}:${id}`),
    ...[asked - 1, asked].map((n) => `follow:${id}:${n}`),
    `lapse:${id}:${asked}`,
    `owner:${id}:${handedOver}`,
    `fixed:${fixedBy}:${id}`,
  ];
}

/** Nobody is told of it any more. An answer that is leaving still leaves; it has nowhere to be mailed to. */
function silence(db: D1Database, act: Act, rows: ThreadRows): D1PreparedStatement[] {
  const facts = factsOf(rows);
  const answers = rows.messages.filter(({ author }) => author === "team").map(({ id }) => id);
  return [
    db
      .prepare(
        "UPDATE outbox SET done_at = ?3 WHERE site = ?1 AND id IN (SELECT value FROM json_each(?2)) AND done_at IS NULL",
      )
      .bind(act.site, JSON.stringify(facts), act.now),
    db
      .prepare(
        `UPDATE deliveries SET state = 'withheld', error = 'words_deleted', next_at = NULL WHERE site = ?1
         AND fact IN (SELECT value FROM json_each(?2)) AND state IN ('waiting', 'failed')`,
      )
      .bind(act.site, JSON.stringify([...facts, ...answers])),
  ];
}

/** Their objects in the bucket are owed for removal with the rows, also of those that have only begun. */
function forgetPictures(db: D1Database, act: Act): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT INTO photo_removals (prefix, site, due_at) SELECT json_each.value || '/' || object, site, ?3
         FROM photos CROSS JOIN json_each('["photos", "parts"]') WHERE ${OF_IT}
         ON CONFLICT DO UPDATE SET due_at = MIN(due_at, excluded.due_at)`,
      )
      .bind(act.site, act.complaint, act.now),
    db.prepare(`DELETE FROM photos WHERE ${OF_IT}`).bind(act.site, act.complaint),
  ];
}

/** What can name its visitor, as they gave it at one time. */
interface Given {
  email: string | null;
  phone: string | null;
  order: string | null;
}

/** What they gave, now and before every correction. */
export function givenIn({ complaint, events }: Pick<ThreadRows, "complaint" | "events">): Given[] {
  const none: Given = { email: null, phone: null, order: null };
  const before = events.flatMap(({ kind, detail }) =>
    kind === "corrected" && detail !== null ? [{ ...none, ...(JSON.parse(detail) as Partial<Given>) }] : [],
  );
  return [{ email: complaint.email, phone: complaint.phone, order: complaint.order_no }, ...before];
}

/** What their addresses and numbers are found by, and who gave them, where this was the last that they are known of. */
function forgetPerson(
  db: D1Database,
  act: Act,
  given: readonly Given[],
  people: readonly string[],
): D1PreparedStatement[] {
  const known = given.flatMap(({ email: mail, phone, order }) =>
    PARTICULARS.map((kind) => ({ kind, spelling: spellingOf(kind, { mail, phone, order }[kind] ?? "") })),
  );
  return [
    db
      .prepare(
        `DELETE FROM particulars WHERE (site, kind, spelling, complaint) IN
           (SELECT ?1, value ->> 'kind', value ->> 'spelling', ?2 FROM json_each(?3))`,
      )
      .bind(act.site, act.complaint, JSON.stringify(known)),
    db
      .prepare(`UPDATE events SET detail = NULL WHERE ${OF_IT} AND kind = 'corrected' AND detail IS NOT NULL`)
      .bind(act.site, act.complaint),
    db
      .prepare(
        `DELETE FROM people WHERE site = ?1 AND id IN
           (SELECT person FROM complaints WHERE site = ?1 AND id = ?2 UNION ALL SELECT value FROM json_each(?3))
         AND NOT EXISTS (SELECT 1 FROM complaints o WHERE o.site = ?1 AND o.person = people.id AND o.id <> ?2)`,
      )
      .bind(act.site, act.complaint, JSON.stringify(people)),
    // Held up as an example it would go on naming who complained: what hides the name goes with the name.
    db.prepare(`DELETE FROM good_answers WHERE ${OF_IT}`).bind(act.site, act.complaint),
  ];
}

const FORGETS = `site = ?1 AND id = ?2 AND (words_deleted_at IS NULL OR EXISTS (SELECT 1 FROM messages m
  WHERE m.site = ?1 AND m.complaint = ?2 AND m.author = 'visitor' AND m.text <> ''))`;
const OPEN = `state IN ${fromStates("withdraw")} AND ends_at IS NULL`;

/**
 * Deletes what the visitor said and gave; what is open is withdrawn by it. Reference, dates, states, events and the team's
 * answers stay. `rows` is the thread as it was just read, `people` who may be known by what is `givenIn` it, beside
 * whom it names. The first statement says whether there was anything to delete.
 */
export function forget(db: D1Database, act: Act, rows: ThreadRows, people: readonly string[]): D1PreparedStatement[] {
  return [
    addEventIf(db, act, "words_deleted", FORGETS),
    ...silence(db, act, rows),
    ...forgetPictures(db, act),
    ...forgetPerson(db, act, givenIn(rows), people),
    ...endOffers(db, act, "site = ?1 AND id = ?2"),
    db.prepare(`UPDATE messages SET text = '' WHERE ${OF_IT} AND author = 'visitor'`).bind(act.site, act.complaint),
    db
      .prepare(
        `UPDATE complaints SET words_deleted_at = ?3, excerpt = '', name = NULL, email = NULL, phone = NULL, phone_when = NULL,
           order_no = NULL, page_url = NULL, page_title = NULL, viewport = NULL, agent = NULL, network = NULL, source_url = NULL,
           zone = NULL, person = NULL, follow_up_at = NULL WHERE site = ?1 AND id = ?2`,
      )
      .bind(act.site, act.complaint, act.now),
    db
      .prepare(
        `UPDATE complaints SET state = 'withdrawn', over_how = 'withdrawn', over_at = ?3, owed_what = NULL, owed_at = NULL, sort_at = ?3,
           shelf = CASE WHEN spam = 1 THEN shelf ELSE ${SHELF.closed} END WHERE site = ?1 AND id = ?2 AND ${OPEN}`,
      )
      .bind(act.site, act.complaint, act.now),
  ];
}
