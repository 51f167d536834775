import { countTold, type DeliveryRow } from "../store/deliveries.ts";
import { type Fact, isDone } from "../store/outbox.ts";

/** So many new complaints are told one by one within the window; from the next on they come as digests. */
const ONE_BY_ONE = 3;
const DIGEST = "digest:";
const WINDOW_MS = 10 * 60_000;
const DIGEST_EVERY_MS = 5 * 60_000;
/** Digests that were told already, by a clock that was wrong, and are skipped. */
const SKIPPED_MAX = 12;

/** When a digest of this id is due, ms UTC. */
export function digestDue(id: string): number {
  return Number(id.slice(DIGEST.length));
}

/** Id and time of the digest that a fact told now would go into. */
export function digestSlot(now: number): { id: string; dueAt: number } {
  const dueAt = Math.ceil((now + 1) / DIGEST_EVERY_MS) * DIGEST_EVERY_MS;
  return { id: `${DIGEST}${dueAt}`, dueAt };
}

/**
 * Decides between one notice each and a digest. One per drain: facts that are planned together must count each other,
 * because their deliveries are written only after they were told.
 */
export class Floods {
  readonly #db: D1Database;
  readonly #told = new Map<string, number>();
  readonly #slots = new Map<string, string>();
  constructor(db: D1Database) {
    this.#db = db;
  }

  /** The digest that takes this fact, or undefined when it is to be told by itself. */
  async digestFor(fact: Fact, done: DeliveryRow[], now: number): Promise<string | undefined> {
    const begun = done.some((row) => row.channel !== "visitor_mail" && row.state !== "digested");
    if (begun) return undefined;
    const told = this.#told.get(fact.site) ?? (await countTold(this.#db, fact.site, now - WINDOW_MS));
    this.#told.set(fact.site, told);
    if (told >= ONE_BY_ONE) return this.#openSlot(fact.site, now);
    this.#told.set(fact.site, told + 1);
    return undefined;
  }

  /** The next digest that has not left: after a clock was set back, one that has would never leave again. */
  async #openSlot(site: string, now: number): Promise<string> {
    const known = this.#slots.get(site);
    if (known) return known;
    let slot = digestSlot(now);
    for (let n = 0; n < SKIPPED_MAX && (await isDone(this.#db, site, slot.id)); n++) slot = digestSlot(slot.dueAt);
    this.#slots.set(site, slot.id);
    return slot.id;
  }
}
