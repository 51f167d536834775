import type { SpoolWhy, SpooledView } from "../../shared/inbox.ts";
import type { Entry, Words } from "../spooled/entry.ts";
import type { Intake } from "../store/intake.ts";

export interface Stored {
  n: number;
  complaint: string;
  tries: number;
  strikes: number;
  at: number;
  entry: Entry;
}

type Row = { n: number; complaint: string; tries: number; strikes: number; at: number; body: string };

/** A machine's clock that was moved back must not keep anything waiting: nothing waits longer than this, in ms. */
const FAR_MS = 2 * 60 * 60_000;

function read({ body, ...row }: Row): Stored {
  return { ...row, entry: JSON.parse(body) as Entry };
}

/** The spool's table: entries by number, which is the order they came in. In the object's own SQLite, so every call is at once. Times in ms UTC. */
export class Entries {
  readonly #sql: SqlStorage;
  #count: number;
  #unchecked: number;
  #stray: number;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(
      `CREATE TABLE IF NOT EXISTS entries (n INTEGER PRIMARY KEY AUTOINCREMENT, complaint TEXT NOT NULL, message TEXT NOT NULL,
         kind TEXT NOT NULL, hash TEXT NOT NULL, checked INTEGER NOT NULL, stray INTEGER NOT NULL DEFAULT 0, why TEXT NOT NULL, at INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0,
         strikes INTEGER NOT NULL DEFAULT 0, next_at INTEGER NOT NULL, body TEXT NOT NULL) STRICT`,
    );
    sql.exec("CREATE INDEX IF NOT EXISTS entries_complaint ON entries (complaint, n)");
    const { count, checked, stray } = sql
      .exec<Record<"count" | "checked" | "stray", number>>(
        "SELECT COUNT(*) AS count, TOTAL(checked) AS checked, TOTAL(stray) AS stray FROM entries",
      )
      .one();
    this.#count = count;
    this.#unchecked = count - checked;
    this.#stray = stray;
  }

  get count(): number {
    return this.#count;
  }

  /** Words whose key nobody could check yet. */
  get unchecked(): number {
    return this.#unchecked;
  }

  /** Behind everything; and it waits at least as long as what stands before it on the same complaint. */
  add(entry: Entry, why: SpoolWhy, checked: boolean): void {
    const { complaint, message, hash, at } =
      entry.kind === "intake"
        ? {
            complaint: entry.intake.draft.id,
            message: entry.intake.draft.messageId,
            hash: entry.intake.secretHash,
            at: entry.intake.receivedAt,
          }
        : {
            complaint: entry.words.complaint,
            message: entry.words.id,
            hash: entry.words.proof.hash,
            at: entry.words.at,
          };
    this.#sql.exec(
      `INSERT INTO entries (complaint, message, kind, hash, checked, why, at, body, next_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,
         COALESCE((SELECT MAX(next_at) FROM entries WHERE complaint = ?1 AND stray = 0 AND (kind = 'intake' OR why <> 'poison')), 0))`,
      complaint,
      message,
      entry.kind,
      hash,
      checked ? 1 : 0,
      why,
      at,
      JSON.stringify(entry),
    );
    this.#count++;
    if (!checked) this.#unchecked++;
  }

  /** Everything of one complaint; of words only those whose key is known to be right. */
  of(complaint: string): { intakes: Intake[]; words: Words[] } {
    const entries = this.#sql
      .exec<{ body: string }>("SELECT body FROM entries WHERE complaint = ?1 AND checked = 1 ORDER BY n", complaint)
      .toArray()
      .map(({ body }) => JSON.parse(body) as Entry);
    return {
      intakes: entries.flatMap((entry) => (entry.kind === "intake" ? [entry.intake] : [])),
      words: entries.flatMap((entry) => (entry.kind === "words" ? [entry.words] : [])),
    };
  }

  /** The words that came under this message id and key, or undefined. */
  words(complaint: string, message: string, hash: string): Words | undefined {
    for (const { body } of this.#sql.exec<{ body: string }>(
      "SELECT body FROM entries WHERE complaint = ?1 AND message = ?2 AND hash = ?3",
      complaint,
      message,
      hash,
    )) {
      const entry = JSON.parse(body) as Entry;
      if (entry.kind === "words") return entry.words;
    }
    return undefined;
  }

  countOf(complaint: string): number {
    return this.#sql.exec<{ n: number }>("SELECT COUNT(*) AS n FROM entries WHERE complaint = ?1", complaint).one().n;
  }

  /** The oldest that are due, in order. */
  due(now: number, limit: number): Stored[] {
    return this.#sql
      .exec<Row>(
        `SELECT n, complaint, tries, strikes, at, body FROM entries WHERE next_at <= ?1 OR next_at > ?1 + ?2 ORDER BY n LIMIT ?3`,
        now,
        FAR_MS,
        limit,
      )
      .toArray()
      .map(read);
  }

  /** When the next one is due, or undefined when nothing waits. */
  nextAt(): number | undefined {
    const row = this.#sql.exec<{ at: number | null }>("SELECT MIN(next_at) AS at FROM entries").one();
    return row.at ?? undefined;
  }

  /** It is dealt with; what had to wait for it waits no longer. */
  remove({ n, complaint }: Stored): void {
    for (const { checked, stray } of this.#sql.exec<{ checked: number; stray: number }>(
      "DELETE FROM entries WHERE n = ?1 RETURNING checked, stray",
      n,
    )) {
      this.#count--;
      if (checked === 0) this.#unchecked--;
      if (stray === 1) this.#stray--;
    }
    this.#sql.exec("UPDATE entries SET next_at = 0 WHERE complaint = ?1", complaint);
  }

  /** It could not be filed: it and all that stands behind it on the same complaint wait, so that their order is kept. */
  postpone({ n, complaint }: Stored, until: number, why: SpoolWhy, struck: boolean): void {
    this.#sql.exec("UPDATE entries SET tries = tries + 1, strikes = strikes + ?2 WHERE n = ?1", n, struck ? 1 : 0);
    this.#sql.exec("UPDATE entries SET next_at = ?2, why = ?3 WHERE complaint = ?1", complaint, until, why);
  }

  /** D1 takes others but not this one: it alone waits, and what stands behind it goes on. */
  setAside({ n }: Stored, until: number): void {
    this.#sql.exec(
      "UPDATE entries SET tries = tries + 1, strikes = strikes + 1, why = 'poison', next_at = ?2 WHERE n = ?1",
      n,
      until,
    );
  }

  /** Words for a complaint that nobody knows: they wait for it, and are no news to the team. */
  setStray({ n }: Stored, until: number): void {
    const { rowsWritten } = this.#sql.exec("UPDATE entries SET stray = 1 WHERE n = ?1 AND stray = 0", n);
    if (rowsWritten > 0) this.#stray++;
    this.#sql.exec("UPDATE entries SET tries = tries + 1, next_at = ?2 WHERE n = ?1", n, until);
  }

  /** What waits, since when and why: what keeps all of it back rather than what keeps a single one. */
  figure(): SpooledView | null {
    const count = this.#count - this.#stray;
    if (count === 0) return null;
    const row = this.#sql
      .exec<{ since: number; why: SpoolWhy }>(
        `SELECT (SELECT at FROM entries WHERE stray = 0 ORDER BY n LIMIT 1) AS since,
           COALESCE((SELECT why FROM entries WHERE stray = 0 AND why <> 'poison' ORDER BY n LIMIT 1), 'poison') AS why`,
      )
      .one();
    return { count, ...row };
  }
}
