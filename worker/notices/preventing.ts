import { databaseFor } from "../env.ts";
import { heldCheckAt } from "../preventions.ts";
import { readPrevention } from "../store/preventions.ts";
import { checkData, dueData } from "./data-prevention.ts";
import { planCauseFixed } from "./fixed.ts";
import type { Case, Plan } from "./plan.ts";
import { past, tellKeeperToo } from "./telling.ts";

/** What was to change is due: said once, where it is not fixed. */
async function planDue(it: Case, plan: Plan): Promise<void> {
  const { site, fact, prevention, done } = it;
  plan.steps =
    prevention && prevention.fixed_at === null
      ? await tellKeeperToo(it, dueData(site, fact, prevention), prevention.member_email)
      : past(done);
}

/** Did it hold? Asked while the team is there, where nobody has said so already. */
async function planCheck(it: Case, plan: Plan): Promise<void> {
  const { env, site, fact, prevention, done, now } = it;
  if (!prevention || prevention.fixed_at === null || prevention.held !== null) {
    plan.steps = past(done);
    return;
  }
  const at = heldCheckAt(prevention.fixed_at, site.settings.clock, now);
  if (at > now && done.length === 0) {
    plan.later.push(at);
    return;
  }
  const counted = await readPrevention(databaseFor(env, site.site), site.site, prevention.id);
  const data = checkData(site, fact, prevention, prevention.fixed_at, counted?.recurred ?? 0);
  plan.steps = await tellKeeperToo(it, data, prevention.member_email);
}

/** Of facts about a change, the plan; others are none of it. */
export const ABOUT_CHANGES: Partial<Record<Case["fact"]["notice"], (it: Case, plan: Plan) => Promise<void>>> = {
  "prevention.due": planDue,
  "prevention.check": planCheck,
  "cause.fixed": planCauseFixed,
};
