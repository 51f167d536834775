import { Refusal } from "../problem.ts";

/**
 * How many writes an isolate has under way at most. D1 takes its writes one after the other, one or two hundred batches
 * a second; what stands further back than this would wait longer than the 1.5 s after which all of it goes to the spool
 * at once. An isolate's memory holds so many drafts ten times over.
 */
const CAPACITY = 256;
/** Long enough for a full house to be empty again, and spread, so that not everybody comes back at once; in s. */
const WAIT_S = 5;
const SPREAD_S = 10;

const underWay = new Map<string, number>();
let taken = 0;

/** Seconds to wait, another number for everybody. */
export function spread(atLeast: number, more: number): number {
  return atLeast + Math.floor(Math.random() * (more + 1));
}

/**
 * Lets a write to this site in, or refuses it with the wait. A site may have as much under way as is still free, so a
 * crowd at one door fills half of the house, two fill a third each, and there is always room for the door that opens
 * next: one shop's bad day is not everybody's. (Known from switches as dynamic thresholds: Choudhury and Hahne, 1998.)
 * The caller calls what it gets back, once, when the write has ended.
 */
export function admit(site: string): () => void {
  const own = underWay.get(site) ?? 0;
  if (own >= CAPACITY - taken) throw new Refusal("busy", { retry_after_s: spread(WAIT_S, SPREAD_S) });
  underWay.set(site, own + 1);
  taken++;
  return () => {
    taken--;
    const rest = (underWay.get(site) ?? 1) - 1;
    if (rest === 0) underWay.delete(site);
    else underWay.set(site, rest);
  };
}
