// The Worker under test, with a meter at its database. Slower than the real one: used for counting rows, never for time.
import type { D1Database, D1PreparedStatement, D1Result } from "@cloudflare/workers-types";
import worker from "amends-worker";
import type { Reading } from "./reading.ts";

export * from "amends-worker";

const zero = { trips: 0, read: 0, written: 0 };
const none: Reading = { ...zero, intake: zero };
let reading = none;
let watched = false;

function count(results: D1Result[], isIntake = false): void {
  const sum = (name: "rows_read" | "rows_written") => results.reduce((total, { meta }) => total + meta[name], 0);
  const add = ({ trips, read, written }: Omit<Reading, "intake">) => ({
    trips: trips + 1,
    read: read + sum("rows_read"),
    written: written + sum("rows_written"),
  });
  reading = { ...add(reading), intake: isIntake ? add(reading.intake) : reading.intake };
}

/** Statements keep their text, though their type does not say so. */
function storesComplaint(list: readonly D1PreparedStatement[]): boolean {
  return list.some((one) => /^\s*INSERT INTO complaints\b/.test((one as unknown as { statement: string }).statement));
}

/** The Worker and its objects share one isolate here, so one look at each prototype sees them all. */
function watch(db: D1Database): void {
  watched = true;
  const database = Object.getPrototypeOf(db) as D1Database;
  const statement = Object.getPrototypeOf(db.prepare("SELECT 1")) as D1PreparedStatement;
  const { batch } = database;
  const { all } = statement;
  Object.assign(database, {
    async batch(this: D1Database, list: D1PreparedStatement[]) {
      const results = await batch.call(this, list);
      count(results as D1Result[], storesComplaint(list));
      return results;
    },
  });
  Object.assign(statement, {
    async all(this: D1PreparedStatement) {
      const result = (await all.call(this)) as D1Result;
      count([result]);
      return result;
    },
    // `first` does not say what it cost; asked for everything, the same statement does.
    async first(this: D1PreparedStatement) {
      const result = (await all.call(this)) as D1Result<Record<string, unknown>>;
      count([result]);
      return result.results[0] ?? null;
    },
  });
}

export default {
  ...worker,
  fetch(request: Request, env: { DB: D1Database }, context: unknown): Response | Promise<Response> {
    if (!watched) watch(env.DB);
    if (new URL(request.url).pathname !== "/meter") return worker.fetch(request, env, context);
    const answer = Response.json(reading);
    reading = none;
    return answer;
  },
};
