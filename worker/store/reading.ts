import type { ReadingDraft } from "../../shared/coaching.ts";
import type { Act } from "./writing.ts";

// ?3..?8: for each part whether it is named, and what it is to be.
const AFTER = `CASE WHEN ?3 THEN ?4 ELSE severity END AS s, CASE WHEN ?5 THEN ?6 ELSE fault END AS f,
  CASE WHEN ?7 THEN ?8 ELSE failure END AS w`;
const CHANGES = `(?3 AND severity IS NOT ?4 OR ?5 AND fault IS NOT ?6 OR ?7 AND failure IS NOT ?8)`;

/** Is it named, and what is it to be? */
function part<T>(value: T | undefined): [number, NonNullable<T> | null] {
  return [value === undefined ? 0 : 1, value ?? null];
}

/** Sets what the draft names; an event when that changes anything. Statements to commit together, in this order. */
export function setReading(db: D1Database, act: Act, draft: ReadingDraft): D1PreparedStatement[] {
  const asked = [act.site, act.complaint, ...part(draft.severity), ...part(draft.fault), ...part(draft.failure)];
  return [
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at, detail)
         SELECT site, id, (SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2) + 1, 'assessed', ?9, ?10, ?11, NULL, ?12,
           json_object('severity', s, 'fault', f, 'failure', w)
         FROM (SELECT site, id, ${AFTER} FROM complaints WHERE site = ?1 AND id = ?2 AND ${CHANGES})`,
      )
      .bind(...asked, act.author, act.member?.id ?? null, act.member?.name ?? null, act.now),
    db
      .prepare(
        `UPDATE complaints SET severity = CASE WHEN ?3 THEN ?4 ELSE severity END, fault = CASE WHEN ?5 THEN ?6 ELSE fault END,
           failure = CASE WHEN ?7 THEN ?8 ELSE failure END WHERE site = ?1 AND id = ?2 AND ${CHANGES}`,
      )
      .bind(...asked),
  ];
}
