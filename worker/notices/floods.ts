import type { Notice } from "../../shared/notice.ts";
import { countTold, type DeliveryRow } from "../store/deliveries.ts";
import { type Fact, isDone } from "../store/outbox.ts";

/** So many are told one by one within the window; from the next on they come as digests. */
const ONE_BY_ONE = 3;
const WINDOW_MS = 10 * 60_000;
const DIGEST_EVERY_MS = 5 * 60_000;
/** Digests that were told already, by a clock that was wrong, and are skipped. */
const SKIPPED_MAX = 12;

/**
 * What is told together: new complaints; warnings, of which the first channel alone hears; what is late or nearly so; what visitors did;
 * and what they were offered and did not answer.
 * The name begins the id of the digest, its time ends it.
 */
const FLOODS = {
  digest: ["complaint.received"],
  "digest-half": ["answer.half"],
  "digest-owed": ["answer.near", "answer.missed", "promise.near", "promise.missed"],
  "digest-acted": ["visitor.acted"],
  "digest-lapsed": ["offer.lapse"],
} as const satisfies Record<string, readonly Notice[]>;
export type Flood = keyof typeof FLOODS;

/** What this notice is told together with when many come; undefined where it is always told by itself. */
function floodOf(notice: Notice): Flood | undefined {
  return (Object.keys(FLOODS) as Flood[]).find((flood) => (FLOODS[flood] as readonly Notice[]).includes(notice));
}

/** What a digest of this id tells of. */
export function floodIn(id: string): Flood {
  const [name] = id.split(":");
  return name !== undefined && Object.hasOwn(FLOODS, name) ? (name as Flood) : "digest";
}

/** When a digest of this id is due, ms UTC. */
export function digestDue(id: string): number {
  return Number(id.slice(id.indexOf(":") + 1));
}

/** Id and time of the digest that a fact told now would go into. */
export function digestSlot(now: number, flood: Flood = "digest"): { id: string; dueAt: number } {
  const dueAt = Math.ceil((now + 1) / DIGEST_EVERY_MS) * DIGEST_EVERY_MS;
  return { id: `${flood}:${dueAt}`, dueAt };
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
    const flood = floodOf(fact.notice);
    const begun = done.some((row) => row.channel !== "visitor_mail" && row.state !== "digested");
    if (!flood || begun) return undefined;
    const key = `${fact.site}/${flood}`;
    const told = this.#told.get(key) ?? (await countTold(this.#db, fact.site, FLOODS[flood], now - WINDOW_MS));
    this.#told.set(key, told);
    if (told >= ONE_BY_ONE) return this.#openSlot(fact.site, flood, now);
    this.#told.set(key, told + 1);
    return undefined;
  }

  /** The next digest that has not left: after a clock was set back, one that has would never leave again. */
  async #openSlot(site: string, flood: Flood, now: number): Promise<string> {
    const known = this.#slots.get(`${site}/${flood}`);
    if (known) return known;
    let slot = digestSlot(now, flood);
    for (let n = 0; n < SKIPPED_MAX && (await isDone(this.#db, site, slot.id)); n++)
      slot = digestSlot(slot.dueAt, flood);
    this.#slots.set(`${site}/${flood}`, slot.id);
    return slot.id;
  }
}
