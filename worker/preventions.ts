import { search } from "../shared/hours.ts";
import { HELD_AFTER_MS, PREVENTION_AHEAD_MAX_MS, type PreventionDraft } from "../shared/prevention.ts";
import type { Clock } from "../shared/site.ts";
import { Refusal } from "./problem.ts";
import { keeperOf } from "./promises.ts";
import type { NewPrevention } from "./store/prevention-steps.ts";
import type { SignedIn } from "./store/sessions.ts";

/**
 * When somebody is asked whether a fix held: in the first working hour a month after it. From `now` on, where that has passed. All
 * times in ms UTC.
 */
export function heldCheckAt(fixedAt: number, clock: Clock, now = fixedAt): number {
  const from = Math.max(now, fixedAt + HELD_AFTER_MS);
  for (const { start } of search(clock, from)) return Math.max(from, start);
  return from;
}

/**
 * What changes, as it goes on record now. Throws `invalid` where it would be due by now, or too far away, or nobody of this site
 * were to see to it.
 */
export async function makePrevention(
  db: D1Database,
  me: SignedIn,
  {
    id,
    cause,
    change,
    owner,
    dueAt,
    complaint = null,
  }: Omit<PreventionDraft, "complaint"> & { complaint?: string | null },
  now: number,
): Promise<NewPrevention> {
  if (dueAt <= now) throw new Refusal("invalid", { fields: { dueAt: "due.past" } });
  if (dueAt > now + PREVENTION_AHEAD_MAX_MS) throw new Refusal("invalid", { fields: { dueAt: "due.far" } });
  return { site: me.site, id, cause, change, complaint, madeAt: now, dueAt, keeper: await keeperOf(db, me, owner) };
}
