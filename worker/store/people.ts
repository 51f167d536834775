import { SECOND_MS } from "../../shared/inbox.ts";
import { SHELF } from "../../shared/life.ts";

/** Somebody who wrote to this site, told apart by the address they gave; fed from the outbox, never at the door. */
export interface Somebody {
  site: string;
  complaint: string;
  person: string;
  /** Whose it was taken for until now. */
  former: string | null;
  email: string | null;
  phone: string | null;
  name: string | null;
}

const FOUND = "(site, id) IN (SELECT value ->> 'site', value ->> 'complaint' FROM json_each(?1))";
// What json_each gives has an id of its own.
const OF_FOUND = "value ->> 'site' = complaints.site AND value ->> 'complaint' = complaints.id";

/** The latest problem that the same person had not long before this one; nothing that was spam, a test or not theirs. */
const EARLIER = `SELECT %s FROM complaints e INDEXED BY complaints_person
  WHERE e.site = c.site AND e.person = c.person AND e.received_at BETWEEN c.received_at - ${SECOND_MS} AND c.received_at
    AND (e.received_at, e.id) < (c.received_at, c.id) AND e.kind = 'problem' AND e.spam = 0 AND e.test = 0 AND e.disowned_at IS NULL
  ORDER BY e.received_at DESC LIMIT 1`;
const earlier = (column: string): string => `(${EARLIER.replace("%s", `e.${column}`)})`;
const REPEATS = `c.repeat_of IS NULL AND c.kind = 'problem' AND c.spam = 0 AND c.test = 0`;

/**
 * Who wrote these, each complaint with its person; then those that are a second failure: linked to the one before, on the
 * timeline, and moved up among what is owed. All of a round at once, in this order: the one before may be in it too. Of
 * whoever had their words deleted meanwhile, and of an address that was corrected everywhere, nothing is kept.
 */
export function linkPeople(db: D1Database, found: readonly Somebody[], now: number): D1PreparedStatement[] {
  const list = JSON.stringify(found);
  return [
    db
      .prepare(
        `INSERT INTO people (site, id, email, phone, name, first_at, last_at)
         SELECT value ->> 'site', value ->> 'person', value ->> 'email', value ->> 'phone', value ->> 'name', ?2, ?2
         FROM json_each(?1) CROSS JOIN complaints c ON c.site = value ->> 'site' AND c.id = value ->> 'complaint'
         WHERE c.words_deleted_at IS NULL
         ON CONFLICT (site, id) DO UPDATE SET last_at = ?2, name = COALESCE(excluded.name, name)`,
      )
      .bind(list, now),
    db
      .prepare(
        `UPDATE complaints SET person = (SELECT value ->> 'person' FROM json_each(?1) WHERE ${OF_FOUND}) WHERE ${FOUND}
           AND words_deleted_at IS NULL`,
      )
      .bind(list),
    db
      .prepare(
        `DELETE FROM people WHERE (site, id) IN (SELECT value ->> 'site', value ->> 'former' FROM json_each(?1))
         AND NOT EXISTS (SELECT 1 FROM complaints o WHERE o.site = people.site AND o.person = people.id)`,
      )
      .bind(list),
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, at, detail)
         SELECT c.site, c.id, (SELECT MAX(n) FROM events WHERE site = c.site AND complaint = c.id) + 1, 'linked', 'amends', ?2,
           ${earlier("reference")}
         FROM (SELECT DISTINCT value ->> 'site' AS of_site, value ->> 'complaint' AS of_id FROM json_each(?1))
         CROSS JOIN complaints c ON c.site = of_site AND c.id = of_id WHERE ${REPEATS} AND ${earlier("id")} IS NOT NULL`,
      )
      .bind(list, now),
    db
      .prepare(
        `UPDATE complaints AS c SET repeat_of = ${earlier("id")},
           sort_at = CASE WHEN shelf = ${SHELF.owed} THEN MIN(sort_at, received_at) ELSE sort_at END
         WHERE ${FOUND.replace("(site, id)", "(c.site, c.id)")} AND ${REPEATS} AND ${earlier("id")} IS NOT NULL`,
      )
      .bind(list),
  ];
}
