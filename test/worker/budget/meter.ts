import { env } from "cloudflare:workers";
import { vi } from "vitest";

/** What a stretch of work cost at the database. */
export interface Cost {
  /** Round trips. */
  trips: number;
  read: number;
  written: number;
  /** The statements that ran, as written. */
  sql: string[];
}

const database = Object.getPrototypeOf(env.DB) as D1Database;
const statement = Object.getPrototypeOf(env.DB.prepare("SELECT 1")) as D1PreparedStatement;

/** Adds up what the database itself says of everything that runs meanwhile, by whatever isolate or object. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const cost: Cost = { trips: 0, read: 0, written: 0, sql: [] };
  const count = (results: D1Result<unknown>[]) => {
    cost.trips++;
    for (const { meta } of results) {
      cost.read += meta.rows_read;
      cost.written += meta.rows_written;
    }
  };
  const { batch } = database;
  const { all } = statement;
  const spies = [
    vi.spyOn(database, "prepare").mockImplementation(function (this: D1Database, sql) {
      cost.sql.push(sql);
      return prepare.call(this, sql);
    }),
    vi.spyOn(database, "batch").mockImplementation(async function <T>(this: D1Database, list: D1PreparedStatement[]) {
      const results = await batch.call(this, list);
      count(results);
      return results as D1Result<T>[];
    }),
    vi.spyOn(statement, "all").mockImplementation(async function <T>(this: D1PreparedStatement) {
      const result = await all.call(this);
      count([result]);
      return result as D1Result<T>;
    }),
    // `first` does not say what it cost; asked for everything, the same statement does.
    vi.spyOn(statement, "first").mockImplementation(async function (this: D1PreparedStatement) {
      const result = await all.call(this);
      count([result]);
      return result.results[0] ?? null;
    }),
    ...(["run", "raw"] as const).map((name) =>
      vi.spyOn(statement, name).mockImplementation(() => {
        throw new Error(`the meter does not know how to count ${name}()`);
      }),
    ),
  ];
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return cost;
}

const { prepare } = database;

export interface Step {
  sql: string;
  detail: string;
}

/** How the database would go about each statement. */
export async function plansOf(statements: Iterable<string>): Promise<Step[]> {
  const steps: Step[] = [];
  for (const sql of new Set(statements)) {
    const count = Math.max(0, ...(sql.match(/\?\d+/g) ?? []).map((parameter) => Number(parameter.slice(1))));
    const explained = env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`).bind(...Array.from({ length: count }, () => 1));
    const { results } = await explained.all<{ detail: string }>();
    steps.push(...results.map(({ detail }) => ({ sql, detail })));
  }
  return steps;
}

/** The first row of an index in its order is no scan, whatever the plan calls it; nor is all of an index that has only what is owed. */
const FEW_ROWS = /SELECT due_at FROM outbox WHERE done_at IS NULL ORDER BY due_at LIMIT 1|INDEXED BY sites_unpublished/;

/** The steps that go through a whole table: not json_each, which is what was sent along, nor `causes` and `piece`, which the statement itself has just found. */
export function scansIn(steps: readonly Step[]): Step[] {
  const scans = steps.filter(({ detail }) => /^SCAN (?!CONSTANT ROW|\(?subquery|json_each|causes|piece)/i.test(detail));
  return scans.filter(({ sql }) => !FEW_ROWS.test(sql));
}
