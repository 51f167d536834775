import { Refusal } from "../problem.ts";

/**
 * How many writes an isolate has under way at most. D1 takes its writes one after the other, from a few dozen to two
 * hundred batches a second; what stands further back than this would be answered when nobody waits any more.
 */
const CAPACITY = 128;
/**
 * The platform ends a request without a word when whoever asked goes away: then nothing of ours runs, and its place
 * would be taken for ever. Pages give up after ten seconds.
 */
const HELD_MS = 10_000;
/** Long enough for a full house to be empty again, and spread, so that not everybody comes back at once; in s. */
const WAIT_S = 5;
const SPREAD_S = 10;

interface Place {
  site: string;
  /** Real time on purpose: this is about work under way, not about what is due. */
  since: number;
}
/** The oldest first. */
const underWay = new Set<Place>();
const bySite = new Map<string, number>();

function leave(place: Place): void {
  if (!underWay.delete(place)) return;
  const rest = (bySite.get(place.site) ?? 1) - 1;
  if (rest === 0) bySite.delete(place.site);
  else bySite.set(place.site, rest);
}

/** Seconds to wait, another number for everybody. */
export function spread(atLeast: number, more: number): number {
  return atLeast + Math.floor(Math.random() * (more + 1));
}

/**
 * Lets a write to this site in, or refuses it with the wait. A site may have as much under way as is still free, so a
 * crowd at one door fills half of the house, two fill a third each, and there is always room for the door that opens
 * next: one shop's bad day is not everybody's. (Known from switches as dynamic thresholds: Choudhury and Hahne, 1998.)
 * The caller calls what it gets back when the write has ended; a place that is never left is free again after ten
 * seconds.
 */
export function admit(site: string, now: number = Date.now()): () => void {
  for (const place of underWay) {
    if (Math.abs(now - place.since) < HELD_MS) break;
    leave(place);
  }
  const own = bySite.get(site) ?? 0;
  if (own >= CAPACITY - underWay.size) throw new Refusal("busy", { retry_after_s: spread(WAIT_S, SPREAD_S) });
  const place = { site, since: now };
  underWay.add(place);
  bySite.set(site, own + 1);
  return () => leave(place);
}
