import { base64url } from "../shared/id.ts";
import { isMadeOfLinks, type Signal, sameWords, spamSignals } from "../shared/spam.ts";
import type { Env } from "./env.ts";
import { digest, hmac } from "./keys.ts";

/** So many complaints a minute from one network to one site are unusual, as a share of how many it may send at all. */
const UNUSUAL_SHARE = 5;
const WINDOW_MS = 60_000;
/** Networks, and words, that are counted at once in an isolate; the oldest is forgotten first. */
const KEYS_MAX = 5_000;

/** The same words this often within a minute are nothing unusual; REPEAT_LIMIT in wrangler.toml says the same. */
const SAME_WORDS_MAX = 3;

/**
 * How often each key came within its running minute. In memory, because a mark needs no exact number and every complaint
 * would pay for one: an isolate sees most of what one network sends, and one that is new counts from nothing.
 */
class Tally {
  readonly #known = new Map<string, { since: number; count: number }>();

  /** Counts one more and answers how many there were. */
  add(key: string, now: number): number {
    const known = this.#known.get(key);
    const running = known !== undefined && Math.abs(now - known.since) < WINDOW_MS;
    const one = running ? known : { since: now, count: 0 };
    one.count += 1;
    this.#known.delete(key);
    this.#known.set(key, one);
    if (this.#known.size > KEYS_MAX) this.#known.delete(this.#known.keys().next().value ?? key);
    return one.count;
  }
}
const networks = new Tally();
const words = new Tally();

/**
 * Have the same words come to this site again and again, from wherever? Words made of links can be shelved for it, so all
 * isolates count those together, under a keyed hash; of others it is a mark only, and each isolate counts for itself.
 */
async function isRepeated(env: Env, { site, text, name }: Arrival, now: number): Promise<boolean> {
  const same = sameWords(text);
  if (!isMadeOfLinks({ text, name })) {
    return words.add(base64url(await digest("repeat", site, same)), now) > SAME_WORDS_MAX;
  }
  if (!env.REPEAT_LIMIT) return false;
  try {
    const key = base64url((await hmac(env.LINK_KEY, "repeat", site, same)).subarray(0, 16));
    return !(await env.REPEAT_LIMIT.limit({ key })).success;
  } catch {
    // A mark is never worth a complaint.
    return false;
  }
}

interface Arrival {
  site: string;
  text: string;
  name?: string | undefined;
  website?: string | undefined;
  took?: number | undefined;
}

/** Everything that marks a complaint at the door. `networkPerMin` is what the site allows one network. */
export async function readSignals(
  env: Env,
  arrival: Arrival,
  from: { network: string; networkPerMin: number },
  now: number,
): Promise<Signal[]> {
  const crowded = networks.add(`${arrival.site}/${from.network}`, now) > from.networkPerMin / UNUSUAL_SHARE;
  return spamSignals({ ...arrival, crowded, repeated: await isRepeated(env, arrival, now) });
}
