import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env as platform } from "cloudflare:workers";
import { expect, onTestFinished, vi } from "vitest";
import type { SpooledView } from "../../../shared/inbox.ts";
import { heard } from "../../../worker/database.ts";
import type { Env } from "../../../worker/env.ts";
import { seams } from "../../../worker/seams.ts";
import { SECOND } from "../world.ts";

const env = platform as unknown as Env;

/**
 * What becomes of one call to the database. `before`: it errs and nothing is done · `after`: it is done and errs ·
 * `stall`: no answer ever, and nothing is done · `late`: no answer, and it is done when `comeLate` says so · `mistake`:
 * it says that the statement is wrong.
 */
export type Fate = "well" | "before" | "after" | "stall" | "late" | "mistake";

/** The database of a laptop with the bad days of production, made one call at a time. Ends with the test. */
export class Days {
  /** What was bound to the statements decides, so that a test can be about one complaint. */
  fate: (bound: readonly unknown[]) => Fate = () => "well";
  calls = 0;
  readonly #late: (() => Promise<unknown>)[] = [];
  readonly #bound = new WeakMap<object, { statement: D1PreparedStatement; values: unknown[] }>();

  constructor() {
    const before = seams.database;
    heard(undefined);
    vi.spyOn(console, "error").mockImplementation(() => {});
    seams.database = (db) => this.#wrapped(before(db));
    onTestFinished(() => {
      seams.database = before;
      heard(undefined);
    });
  }

  all(fate: Fate): void {
    this.fate = () => fate;
    if (fate === "well") heard(undefined);
  }

  /** Only calls that carry these words or this id. */
  only(fate: Fate, marker: string): void {
    this.fate = (bound) => (bound.some((value) => String(value).includes(marker)) ? fate : "well");
  }

  /** Tries that nobody waits for any more reach the database after all; what has been filed meanwhile is refused there. */
  async comeLate(): Promise<void> {
    for (const work of this.#late.splice(0)) {
      await work().catch((error: Error) => expect(error.message).toContain("UNIQUE constraint failed"));
    }
  }

  #wrapped(db: D1Database): D1Database {
    const prepare = (sql: string) => this.#statement(db.prepare(sql), []);
    const batch = (list: D1PreparedStatement[]) => {
      const parts = list.map((one) => this.#bound.get(one) ?? { statement: one, values: [] });
      return this.#fare(
        parts.flatMap(({ values }) => values),
        () => db["batch"](parts.map(({ statement }) => statement)),
      );
    };
    return { prepare, batch } as unknown as D1Database;
  }

  #statement(statement: D1PreparedStatement, values: unknown[]): D1PreparedStatement {
    const wrapped = {
      bind: (...more: unknown[]) => this.#statement(statement.bind(...more), more),
      first: (column?: string) => this.#fare(values, () => (column ? statement.first(column) : statement.first())),
      all: () => this.#fare(values, () => statement.all()),
      run: () => this.#fare(values, () => statement.run()),
    } as unknown as D1PreparedStatement;
    this.#bound.set(wrapped, { statement, values });
    return wrapped;
  }

  async #fare(values: unknown[], work: () => Promise<unknown>): Promise<unknown> {
    this.calls++;
    switch (this.fate(values)) {
      case "well":
        return work();
      case "before":
        throw new Error("D1_ERROR: D1 DB is overloaded. Requests queued for too long.");
      case "after":
        await work();
        throw new Error("D1_ERROR: Network connection lost.");
      case "mistake":
        throw new Error("D1_ERROR: CHECK constraint failed: reach: SQLITE_CONSTRAINT");
      case "late":
        this.#late.push(work);
        return new Promise<never>(() => {});
      case "stall":
        return new Promise<never>(() => {});
    }
  }
}

/** A site's spool object, from outside. */
export class SpoolWatch {
  readonly #stub;
  constructor(site: string) {
    this.#stub = env.SPOOL.get(env.SPOOL.idFromName(site));
  }

  figure(): Promise<SpooledView | null> {
    return this.#stub.figure() as Promise<SpooledView | null>;
  }

  /** When it wakes next, in ms from now; null when it has nothing to wake for. */
  async nextBeat(): Promise<number | null> {
    const alarm = await runInDurableObject(this.#stub, (_spool, state) => state.storage.getAlarm());
    return alarm === null ? null : alarm - Date.now();
  }

  /** Moves the clock to its next beat and runs it. */
  async beat(): Promise<void> {
    const rest = await this.nextBeat();
    if (rest === null) throw new Error("the spool has no heartbeat");
    vi.setSystemTime(Date.now() + Math.max(0, rest));
    if (!(await runDurableObjectAlarm(this.#stub))) throw new Error("the spool's alarm did not run");
  }

  /** Runs the alarm without waiting for its time. */
  async beatNow(): Promise<void> {
    if (!(await runDurableObjectAlarm(this.#stub))) throw new Error("the spool has no heartbeat");
  }

  /** Beats until nothing waits any more. */
  async empties(): Promise<void> {
    for (let beats = 0; (await this.figure()) !== null; beats++) {
      if (beats > 60) throw new Error(`after 60 beats there still waits ${JSON.stringify(await this.figure())}`);
      await this.beat();
    }
  }

  /** The process ends and begins again. */
  restarts(): Promise<void> {
    return evictDurableObject(this.#stub);
  }

  /** All that is stored, as one text. */
  everything(): Promise<string> {
    return runInDurableObject(this.#stub, (_spool, state) =>
      JSON.stringify(state.storage.sql.exec("SELECT n, complaint, hash, body FROM entries").toArray()),
    );
  }

  /** Fills the table up to so many entries, all of them far in the future. */
  async fill(count: number): Promise<void> {
    await runInDurableObject(this.#stub, (_spool, state) => {
      state.storage.sql.exec(
        `WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ?1)
         INSERT INTO entries (complaint, message, kind, hash, checked, why, at, next_at, body)
         SELECT 'filler-' || n, 'filler', 'intake', '', 1, 'd1.error', ?2, ?2 + 3600000, '{}' FROM c`,
        count,
        Date.now(),
      );
    });
    await this.restarts();
  }
}

export const FIRST_WAIT = 2 * SECOND;
export const LONGEST_WAIT = 30 * SECOND;
