import type { Env } from "./env.ts";

/** Whoever looks hears of the first news at once, and of what follows so closely together. */
const FOLD_MS = 200;

/** Sites that were nudged just now, with what has happened since. Real time: this is about how often we call. */
const folding = new Map<string, { until: number; complaints: Set<string> }>();

/** Tells whoever looks at these complaints that there is news. */
export async function nudgeAll(env: Env, site: string, complaints: readonly string[]): Promise<void> {
  await env.LIVE.get(env.LIVE.idFromName(site)).nudge(complaints);
}

/** The same for one; never waited for by a request. On a busy day it is one call for many. */
export async function nudge(env: Env, site: string, complaint: string): Promise<void> {
  const open = folding.get(site);
  const rest = (open?.until ?? 0) - Date.now();
  // A request that ended early leaves its fold open: nobody waits for that one beyond its time.
  if (open && rest > 0 && rest <= FOLD_MS) {
    open.complaints.add(complaint);
    return;
  }
  const fold = { until: Date.now() + FOLD_MS, complaints: new Set<string>(open?.complaints) };
  folding.set(site, fold);
  await nudgeAll(env, site, [complaint]);
  await new Promise((resolve) => setTimeout(resolve, FOLD_MS));
  if (folding.get(site) === fold) folding.delete(site);
  if (fold.complaints.size > 0) await nudgeAll(env, site, [...fold.complaints]);
}
