import { vi } from "vitest";
import { drain } from "../../../worker/notices/drain.ts";
import { env } from "./clock.ts";

const database = Object.getPrototypeOf(env.DB) as D1Database;
const statement = Object.getPrototypeOf(env.DB.prepare("SELECT 1")) as D1PreparedStatement;

/** Runs one round that dies right after its n-th call to the database has done its work. True if it got so far. */
export async function diesAfter(n: number, now: number): Promise<boolean> {
  let calls = 0;
  const fated = (work: (...args: never[]) => Promise<unknown>) =>
    async function (this: unknown, ...args: never[]) {
      calls++;
      if (calls > n) throw new Error("the process died");
      const result = await work.apply(this, args);
      if (calls >= n) throw new Error("the process died");
      return result;
    };
  const { batch } = database;
  const { all, first } = statement;
  const spies = [
    vi.spyOn(database, "batch").mockImplementation(fated(batch as never) as never),
    vi.spyOn(statement, "all").mockImplementation(fated(all as never) as never),
    vi.spyOn(statement, "first").mockImplementation(fated(first as never) as never),
    vi.spyOn(console, "error").mockImplementation(() => {}),
  ];
  await drain(env, now).catch(() => undefined);
  for (const spy of spies) spy.mockRestore();
  return calls >= n;
}
