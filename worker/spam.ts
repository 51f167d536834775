import { base64url } from "../shared/id.ts";
import { type Signal, sameWords, spamSignals } from "../shared/spam.ts";
import type { Env } from "./env.ts";
import { hmac } from "./keys.ts";

/** So many complaints a minute from one network to one site are unusual, as a share of how many it may send at all. */
const UNUSUAL_SHARE = 5;
const WINDOW_MS = 60_000;
/** Networks that are counted at once in an isolate; the oldest is forgotten first. */
const NETWORKS_MAX = 5_000;

/**
 * Complaints by site and network within the running minute. In memory, because a mark needs no exact number and every
 * complaint would pay for one: an isolate sees most of what one network sends, and one that is new counts from nothing.
 */
const crowds = new Map<string, { since: number; count: number }>();

function isCrowded(key: string, perMin: number, now: number): boolean {
  const known = crowds.get(key);
  const running = known !== undefined && Math.abs(now - known.since) < WINDOW_MS;
  const crowd = running ? known : { since: now, count: 0 };
  crowd.count += 1;
  crowds.delete(key);
  crowds.set(key, crowd);
  if (crowds.size > NETWORKS_MAX) crowds.delete(crowds.keys().next().value ?? key);
  return crowd.count > perMin / UNUSUAL_SHARE;
}

/** Have the same words come to this site again and again, from wherever? Nothing is known of them but a keyed hash. */
async function isRepeated(env: Env, site: string, text: string): Promise<boolean> {
  if (!env.REPEAT_LIMIT) return false;
  try {
    const key = base64url((await hmac(env.LINK_KEY, "repeat", site, sameWords(text))).subarray(0, 16));
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
  const crowded = isCrowded(`${arrival.site}/${from.network}`, from.networkPerMin, now);
  return spamSignals({ ...arrival, crowded, repeated: await isRepeated(env, arrival.site, arrival.text) });
}
