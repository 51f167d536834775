import { stateAt } from "../../shared/life.ts";
import { statesFor } from "../../shared/steps.ts";
import { databaseFor } from "../env.ts";
import { followUpAt } from "../follow-up.ts";
import { changed, commit } from "../store/commit.ts";
import { planFollowUp } from "../store/follow-up.ts";
import type { DueOffer } from "../store/offer-clock.ts";
import { expireOffer } from "../store/offers.ts";
import { readRecovery } from "../store/remedies.ts";
import { approvalAskedData, approvalDecidedData, deliveredData, offerLapsedData } from "./data-offers.ts";
import { inFloods } from "./nearing.ts";
import type { About, Plan } from "./plan.ts";
import { answerStep, past, tellOwnerToo, tellTeam } from "./telling.ts";

/** The offer that this fact is named after, as `approval:OFFER`. */
function offerOf({ fact, offers }: About): DueOffer | undefined {
  const id = fact.id.slice(fact.id.indexOf(":") + 1);
  return offers.find((offer) => offer.id === id);
}

/** What has become untrue meanwhile is told no more. */
function silence({ done }: About, plan: Plan): void {
  plan.steps = past(done);
  plan.later = [];
}

/** A member asks for an offer over their limit: never in a digest, and to the owner whatever the channels are. */
export async function planApprovalAsked(it: About, plan: Plan): Promise<void> {
  const { env, site, fact, complaint, offers, now } = it;
  const offer = offerOf(it);
  // What is over by now asks nobody for a yes.
  const isOpen = statesFor("approve").includes(stateAt(complaint, now));
  if (offer?.state !== "asked" || !isOpen) return silence(it, plan);
  const { recovery } = await readRecovery(databaseFor(env, site.site), site.site);
  const data = approvalAskedData(site, fact, complaint, offer, { offers, limits: recovery.limits, now });
  plan.steps = await tellOwnerToo(it, data);
}

/** A manager said yes or no: to the team at once, whatever has become of the offer since. */
export async function planApprovalDecided(it: About, plan: Plan): Promise<void> {
  const { site, fact, complaint, now } = it;
  const offer = offerOf(it);
  if (!offer || offer.decided_at === null) return silence(it, plan);
  plan.steps = await tellTeam(it, approvalDecidedData(site, fact, complaint, offer, now));
}

/**
 * Its time has passed: on record, once, whoever puts it there. From then on the question whether it is right is planned as after an
 * answer. False where it was answered or taken back.
 */
async function isExpired({ env, site, complaint, promises, done, now }: About, offer: DueOffer): Promise<boolean> {
  if (offer.state !== "open" && offer.state !== "expired") return false;
  if (done.length > 0) return offer.state === "expired";
  const db = databaseFor(env, site.site);
  const answered = Math.max(complaint.answer_leaves_at ?? 0, offer.stands_until);
  const at = followUpAt({ ...complaint, answer_leaves_at: answered }, promises, site.settings, now);
  const act = { site: site.site, complaint: complaint.id, now };
  const [ended] = await commit(db, [
    ...expireOffer(db, act, offer.id),
    ...planFollowUp(db, { site: site.site, complaint: complaint.id, at }, now),
  ]);
  return offer.state === "expired" || changed(ended) > 0;
}

/** An offer was not answered in its time. What was answered, taken back or ended before that is told to nobody here. */
export async function planOfferLapse(it: About, plan: Plan): Promise<void> {
  const { site, fact, complaint, now } = it;
  plan.weight = 3;
  const offer = offerOf(it);
  if (offer?.state === "open" && offer.stands_until >= now) {
    plan.later.push(offer.stands_until + 1);
    return;
  }
  const isTold = offer && (await isExpired(it, offer)) && complaint.spam + complaint.test === 0;
  if (!isTold) return silence(it, plan);
  plan.steps = await inFloods(it, await tellTeam(it, offerLapsedData(site, fact, complaint, offer, now)));
}

/** What was offered or given is done: news of a person's deed, mailed at once like an answer. */
export async function planDelivered(it: About, plan: Plan): Promise<void> {
  const { env, site, fact, complaint, now } = it;
  const offer = offerOf(it);
  if (offer?.state !== "delivered") return silence(it, plan);
  plan.steps = await answerStep(it, await deliveredData(env, site, fact, complaint, offer, now));
}
