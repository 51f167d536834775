import { LAPSE_MS } from "../../shared/closing.ts";
import { stateAt } from "../../shared/life.ts";
import { statesFor } from "../../shared/steps.ts";
import { databaseFor } from "../env.ts";
import { followUpAt } from "../follow-up.ts";
import { readDeliveries } from "../store/deliveries.ts";
import { moveFollowUp } from "../store/first-told.ts";
import { lapse } from "../store/follow-up.ts";
import type { Fact } from "../store/outbox.ts";
import { isAskable, isAsked } from "../views/closing.ts";
import { bindsStill } from "../views/promise.ts";
import { followUpData } from "./data-follow-up.ts";
import { isPending } from "./due.ts";
import { AGAIN_MS, turnSteps } from "./missed.ts";
import type { About, Plan } from "./plan.ts";
import { past } from "./telling.ts";

const DAY_MS = 86_400_000;

/**
 * How a follow-up stands: nothing is asked, or no more · to be asked, but not before `at` (ms UTC) · to be asked now · asked, and
 * it waits for its answer.
 */
export type Asking = { is: "over" } | { is: "later"; at: number } | { is: "due" } | { is: "asked" };

/** The number of the question that this fact is about, from 1: `follow:COMPLAINT:N` follows N that were asked before. */
export function questionOf({ id }: Pick<Fact, "id">): number {
  return Number(id.slice(id.lastIndexOf(":") + 1)) + 1;
}

/** A member put this one, and may have written a line with it. */
export function isByHand({ detail }: Pick<Fact, "detail">): boolean {
  return detail === "by_hand";
}

/** Is something on offer, about to be, or agreed on and not done? Whoever answers, decides or delivers plans the question anew (`UNOFFERED`). */
function isOffered({ offers }: Pick<About, "offers">): boolean {
  return offers.some(({ state }) => state === "open" || state === "asked" || state === "accepted");
}

export function asking(it: Omit<About, "round" | "env">): Asking {
  const { fact, complaint, promises, site, now } = it;
  const n = questionOf(fact);
  // Who waits for us is asked when we have answered: that plans it anew.
  if (complaint.spam + complaint.test > 0 || complaint.owed_what !== null) return { is: "over" };
  if (complaint.asked_n === n) return { is: isAsked(complaint, now) ? "asked" : "over" };
  const isFrom = statesFor("follow_up").includes(stateAt(complaint, now)) && complaint.ends_at === null;
  if (complaint.asked_n !== n - 1 || !isFrom || !isAskable(complaint)) return { is: "over" };
  const at = followUpAt(complaint, promises, site.settings, now);
  if (at > now) return { is: "later", at };
  // A promise that was broken is still owed; whoever keeps it, or says why not, plans the question anew.
  const isOwed = isOffered(it) || promises.some((promise) => bindsStill(promise, complaint, now));
  return isOwed ? { is: "over" } : { is: "due" };
}

/** Some days after what we did: did we do it, is it right? Asked already where it was due (`first-told.ts`); here it is mailed. */
export async function planFollowUpMail(it: About, plan: Plan): Promise<void> {
  const { env, site, fact, complaint, promises, message, done, now } = it;
  const how = asking(it);
  const db = databaseFor(env, site.site);
  switch (how.is) {
    case "over":
      plan.steps = past(done);
      plan.later = [];
      plan.writes = complaint.follow_up_at === null ? [] : [moveFollowUp(db, complaint, null)];
      return;
    case "later":
      plan.later = [how.at];
      plan.writes = complaint.follow_up_at === how.at ? [] : [moveFollowUp(db, complaint, how.at)];
      return;
    case "due":
      plan.later.push(now + AGAIN_MS);
      return;
    case "asked":
      plan.steps = await turnSteps(it, () =>
        followUpData(env, site, fact, complaint, { promises, line: message, now, byHand: isByHand(fact) }),
      );
  }
}

/**
 * The question was not answered in time, and nobody is told that it closes. The time runs from the mail, and where the visitor
 * wrote instead, from our answer to that; while we owe them something it does not run out.
 */
export async function planLapse(it: About, plan: Plan): Promise<void> {
  const { env, site, fact, complaint, promises, now } = it;
  plan.weight = 1;
  const n = Number(fact.detail);
  const { asked_at: askedAt, asked_n: asked, answer_leaves_at: leaves, spam, test } = complaint;
  if (askedAt === null || asked !== n || spam + test > 0 || !isAsked(complaint, now)) return;
  const db = databaseFor(env, site.site);
  const mail = (await readDeliveries(db, site.site, `follow:${complaint.id}:${n - 1}`))[0];
  if (mail && isPending(mail)) {
    plan.later.push(now + DAY_MS);
    return;
  }
  const replied = complaint.visitor_wrote_at > askedAt ? (leaves ?? 0) : 0;
  const dueAt = Math.max(askedAt, mail?.sent_at ?? 0, replied) + LAPSE_MS;
  const isOwed = complaint.owed_what !== null || promises.some((promise) => bindsStill(promise, complaint, now));
  const isLeaving = leaves !== null && leaves > now;
  if (dueAt > now) plan.later.push(dueAt);
  else if (isOwed || isLeaving || isOffered(it) || !statesFor("lapse").includes(stateAt(complaint, now)))
    plan.later.push(now + LAPSE_MS);
  else plan.writes = lapse(db, site.site, complaint.id, n, now);
}
