import { isOutage, NoAnswer } from "../database.ts";
import type { Env } from "../env.ts";
import { ensureHeartbeat, hurry } from "../heartbeat.ts";
import { nudgeAll } from "../nudge.ts";
import { file } from "../spooled/filing.ts";
import type { Entries, Stored } from "./entries.ts";

/** One alarm files at most this much: of seven statements each, below the 50 queries of one invocation. */
const PIECE = 6;
/** How long one that failed alone waits, in ms: doubled from the first to the longest. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
/** D1 took others and failed this one so often in between: it is the entry, not D1. */
const STRIKES_MAX = 8;
/** How long one that was set aside waits for its next try, in ms. */
const FIRST_ASIDE_MS = 60_000;
const LONGEST_ASIDE_MS = 60 * 60_000;
/** Words for a complaint that nobody knows are let go after this, in ms: until then it may be on its way from a device. */
const STRAY_MS = 24 * 60 * 60_000;

/** `first` doubled so many times, `longest` at most. */
export function doubled(first: number, longest: number, times: number): number {
  return Math.min(longest, first * 2 ** Math.max(0, Math.min(times, 20)));
}

/** True when D1 has dealt with it; false when it has to wait for a complaint that is not there. */
async function fileOne(env: Env, entries: Entries, stored: Stored, now: number): Promise<boolean> {
  const filed = await file(env, stored.entry, now);
  const isStray = filed === "no_complaint" && entries.of(stored.complaint).intakes.length === 0;
  if (filed !== "no_complaint" || (isStray && now - stored.at >= STRAY_MS)) {
    // There never was such a complaint: D1 and the spool have said so for a day.
    if (isStray) console.warn("spool", "stray");
    entries.remove(stored);
    return true;
  }
  const until = now + doubled(FIRST_ASIDE_MS, LONGEST_ASIDE_MS, stored.tries);
  if (isStray) entries.setStray(stored, until);
  else entries.setAside(stored, until);
  return false;
}

function putOff(entries: Entries, stored: Stored, error: unknown, isWell: boolean, now: number): void {
  const { entry, strikes } = stored;
  const isPoison = !isOutage(error) || (isWell && strikes + 1 >= STRIKES_MAX);
  if (isPoison) {
    const until = now + doubled(FIRST_ASIDE_MS, LONGEST_ASIDE_MS, strikes - STRIKES_MAX);
    // What follows words can go on without them; a correction never goes before its complaint.
    if (entry.kind === "words") entries.setAside(stored, until);
    else entries.postpone(stored, until, "poison", true);
    return;
  }
  const why = error instanceof NoAnswer ? error.why : "d1.error";
  entries.postpone(stored, now + doubled(FIRST_WAIT_MS, LONGEST_WAIT_MS, strikes), why, isWell);
}

/** How a piece went. `failing`: D1 took nothing of it. */
export type How = "well" | "failing" | "idle";

/** Whose entries they are, and what they may leave to be done after the alarm. */
interface House {
  env: Env;
  site: string;
  waitUntil(promise: Promise<unknown>): void;
}

/**
 * Files a bounded piece of what is due: complaints side by side, of each complaint one after the other. One that D1 does
 * not take keeps back only its own complaint.
 */
export async function filePiece({ env, site, waitUntil }: House, entries: Entries, now: number): Promise<How> {
  const failed: { stored: Stored; error: unknown }[] = [];
  const changed = new Set<string>();
  const fileInOrder = async (complaint: string, group: Stored[]): Promise<void> => {
    for (const stored of group) {
      try {
        if (await fileOne(env, entries, stored, now)) changed.add(complaint);
      } catch (error) {
        failed.push({ stored, error });
        return;
      }
    }
  };
  const groups = Map.groupBy(entries.due(now, PIECE), ({ complaint }) => complaint);
  await Promise.all(Array.from(groups, ([complaint, group]) => fileInOrder(complaint, group)));
  const isWell = changed.size > 0;
  for (const { stored, error } of failed) putOff(entries, stored, error, isWell, now);
  if (!isWell) return failed.length > 0 ? "failing" : "idle";
  // The team is told by the outbox; whoever has the thread or the list open sees it change. The next piece waits for neither.
  const speed = [hurry(env, site), nudgeAll(env, site, [...changed])];
  waitUntil(Promise.allSettled([ensureHeartbeat(env, site, now), ...speed]));
  return "well";
}
