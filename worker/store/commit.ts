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
