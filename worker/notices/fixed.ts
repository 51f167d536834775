import { fittingAt } from "../../shared/quiet.ts";
import { databaseFor } from "../env.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import { type Fix, readSuffered, type Suffered, tellPiece, type Told } from "../store/fixes.ts";
import { fixedData } from "./data-prevention.ts";
import { turnSteps } from "./missed.ts";
import { personKey } from "./people.ts";
import type { About, Case, Plan } from "./plan.ts";
import { past } from "./telling.ts";

/** Was the visitor told of a fix, and is it their business still? */
export function hearsOfFix(complaint: ComplaintRow): boolean {
  const { fixed_told_at: told, spam, test, disowned_at: disowned, words_deleted_at: deleted, state } = complaint;
  return told !== null && spam + test === 0 && disowned === null && deleted === null && state !== "withdrawn";
}

/** By one mail to each person: the first of theirs names them, the others hear of it in their threads. */
async function toldOf({ env, site, now }: Case, suffered: readonly Suffered[]): Promise<Told[]> {
  const named = new Set<string>();
  const told: Told[] = [];
  for (const { id, email, zone } of suffered) {
    const key = email === null ? null : await personKey(env, site.site, { email, phone: null });
    const person = key === null || named.has(key) ? null : key;
    if (person !== null) named.add(person);
    told.push({ id, email, person, dueAt: fittingAt(now, zone, site.settings.clock) });
  }
  return told;
}

/** Everybody who suffered it is told that it is fixed: a piece of them in each round, until nobody is left. */
export async function planCauseFixed(it: Case, plan: Plan): Promise<void> {
  const { env, site, prevention, now } = it;
  if (!prevention || prevention.fixed_at === null || prevention.told_at === null) return;
  const db = databaseFor(env, site.site);
  const fix: Fix = {
    site: site.site,
    id: prevention.id,
    cause: prevention.cause,
    fixedAt: prevention.fixed_at,
    member: { id: prevention.told_member, name: prevention.told_name ?? "" },
  };
  const suffered = await readSuffered(db, fix);
  plan.weight = 5;
  if (suffered.length === 0) return;
  plan.writes = tellPiece(db, fix, await toldOf(it, suffered), now);
  plan.news = suffered.map(({ id }) => id);
  plan.later.push(now);
}

/** One of them is mailed, when it is their turn. */
export async function planFixedMail(it: About, plan: Plan): Promise<void> {
  const { env, site, fact, complaint, prevention, done } = it;
  if (!prevention || !hearsOfFix(complaint)) {
    plan.steps = past(done);
    plan.later = [];
    return;
  }
  plan.steps = await turnSteps(it, () => fixedData(env, site, fact, complaint, prevention));
}
