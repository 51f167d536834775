const TRIES_MAX = 10;
const HOUR_MS = 3_600_000;

/** What a reference and code may open: candidates that still have a try left this hour; the try is counted by asking. */
export async function countCodeTry(
  db: D1Database,
  reference: string,
  now: number,
): Promise<{ site: string; id: string; codeHash: string }[]> {
  const { results } = await db
    .prepare(
      `UPDATE complaints SET code_tries = CASE WHEN code_tries_since <= ?2 - ${HOUR_MS} THEN 1 ELSE code_tries + 1 END,
         code_tries_since = CASE WHEN code_tries_since <= ?2 - ${HOUR_MS} THEN ?2 ELSE code_tries_since END
       WHERE reference = ?1 AND code_hash IS NOT NULL AND (code_tries < ${TRIES_MAX} OR code_tries_since <= ?2 - ${HOUR_MS})
       RETURNING site, id, code_hash`,
    )
    .bind(reference, now)
    .all<{ site: string; id: string; code_hash: string }>();
  return results.map((row) => ({ site: row.site, id: row.id, codeHash: row.code_hash }));
}

/** The right code was given: its holder may look as often as they like. */
export function clearCodeTries(db: D1Database, site: string, id: string): D1PreparedStatement {
  return db.prepare("UPDATE complaints SET code_tries = 0 WHERE site = ?1 AND id = ?2").bind(site, id);
}
