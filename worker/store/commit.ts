/** D1 has no BEGIN: a batch is its transaction. Nothing else in this codebase calls it. */
export async function commit<Row = Record<string, unknown>>(
  db: D1Database,
  statements: D1PreparedStatement[],
): Promise<D1Result<Row>[]> {
  return db.batch<Row>(statements);
}

/** How many rows a committed statement changed. */
export function changed(result: D1Result | undefined): number {
  return result?.meta.changes ?? 0;
}

/** The same; undefined where a constraint forbade it: then nothing of it is kept. */
export async function commitOrRefused(
  db: D1Database,
  statements: D1PreparedStatement[],
): Promise<D1Result[] | undefined> {
  try {
    return await commit(db, statements);
  } catch (error) {
    // D1 says so in words only.
    if (error instanceof Error && error.message.includes("SQLITE_CONSTRAINT")) return undefined;
    throw error;
  }
}
