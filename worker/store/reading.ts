import type { ReadingDraft, ReadingView } from "../../shared/coaching.ts";
import type { Act } from "./writing.ts";

const PARTS = ["severity", "fault", "failure", "safety", "cause"] as const satisfies (keyof ReadingView)[];

/** Parameters from ?3 on: for each part whether it is named, and what it is to be. */
const named = (part: number): string => `?${3 + 2 * part}`;
const wanted = (part: number): string => `?${4 + 2 * part}`;
const WHO = 3 + 2 * PARTS.length;

const after = (part: (typeof PARTS)[number], n: number): string =>
  `CASE WHEN ${named(n)} THEN ${wanted(n)} ELSE ${part} END`;
const CHANGES = `(${PARTS.map((part, n) => `${named(n)} AND ${part} IS NOT ${wanted(n)}`).join(" OR ")})`;

/** Stored as a number, kept on the timeline as what it means. */
const SAFETY_JSON = "json(CASE safety WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END)";
const DETAIL = PARTS.map((part) => `'${part}', ${part === "safety" ? SAFETY_JSON : part}`).join(", ");

/** Is it named, and what is it to be? */
function bound(value: string | number | boolean | null | undefined): [number, string | number | null] {
  const kept = typeof value === "boolean" ? Number(value) : (value ?? null);
  return [value === undefined ? 0 : 1, kept];
}

/** Sets what the draft names; an event when that changes anything. Statements to commit together, in this order. */
export function setReading(db: D1Database, act: Act, draft: ReadingDraft): D1PreparedStatement[] {
  const asked = [act.site, act.complaint, ...PARTS.flatMap((part) => bound(draft[part]))];
  return [
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at, detail)
         SELECT site, id, (SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2) + 1, 'assessed', ?${WHO}, ?${WHO + 1},
           ?${WHO + 2}, NULL, ?${WHO + 3}, json_object(${DETAIL})
         FROM (SELECT site, id, ${PARTS.map((part, n) => `${after(part, n)} AS ${part}`).join(", ")}
           FROM complaints WHERE site = ?1 AND id = ?2 AND ${CHANGES})`,
      )
      .bind(...asked, act.author, act.member?.id ?? null, act.member?.name ?? null, act.now),
    db
      .prepare(
        `UPDATE complaints SET ${PARTS.map((part, n) => `${part} = ${after(part, n)}`).join(", ")}
         WHERE site = ?1 AND id = ?2 AND ${CHANGES}`,
      )
      .bind(...asked),
  ];
}
