import { mayGive, type RemedyLimits } from "../../shared/remedy.ts";
import type { Env } from "../env.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { DueOffer } from "../store/offer-clock.ts";
import { optionsOf } from "../store/offers.ts";
import type { Fact } from "../store/outbox.ts";
import type { StoredSite } from "../store/sites.ts";
import { givenOn, offerStateOf } from "../views/offer.ts";
import { stopOf, teamBase, visitorBase } from "./data.ts";
import type { OfferCard, OfferData, TeamApprovalAsked, VisitorDelivered } from "./render-data-offers.ts";
import type { NoticeData } from "./render-data.ts";

/** As the visitor is told of it: what it costs is the team's own business. */
export function toCard(offer: DueOffer, now: number): OfferCard {
  return {
    currency: offer.currency,
    options: optionsOf(offer).map(({ kind, text, amount, days }) => ({ kind, text, amount, days })),
    standsUntil: offer.stands_until,
    state: offerStateOf(offer, now),
  };
}

export function toOffer(offer: DueOffer, now: number): OfferData {
  return {
    id: offer.id,
    by: offer.by_name,
    currency: offer.currency,
    options: optionsOf(offer),
    standsUntil: offer.stands_until,
    state: offerStateOf(offer, now),
    cost: offer.cost,
    chosen: offer.chosen,
    dueAt: offer.due_at,
    counter: offer.counter,
  };
}

/** What whoever asks may give by themselves; null where they might give this, too: their limit was raised meanwhile. */
function limitOf(
  { role, cost }: DueOffer,
  limits: RemedyLimits,
  given: number,
): Pick<TeamApprovalAsked, "role" | "limit"> {
  if (role === null || role === "owner" || mayGive(role, limits, cost, given)) return { role: null, limit: null };
  return { role, limit: limits[role] };
}

/** A member asks for an offer over their limit. `offers` are all on this complaint. */
export function approvalAskedData(
  site: StoredSite,
  fact: Fact,
  row: ComplaintRow,
  offer: DueOffer,
  { offers, limits, now }: { offers: readonly DueOffer[]; limits: RemedyLimits; now: number },
): NoticeData {
  const given = givenOn(offers, now);
  return {
    ...teamBase(site, fact, row),
    notice: "approval.asked",
    offer: toOffer(offer, now),
    ...limitOf(offer, limits, given),
    given,
  };
}

export function approvalDecidedData(
  site: StoredSite,
  fact: Fact,
  row: ComplaintRow,
  offer: DueOffer,
  now: number,
): NoticeData {
  return {
    ...teamBase(site, fact, row),
    notice: "approval.decided",
    offer: toOffer(offer, now),
    approved: offer.state !== "refused",
    by: offer.decided_by ?? "A manager",
    reason: offer.decided_why,
  };
}

export function offerLapsedData(
  site: StoredSite,
  fact: Fact,
  row: ComplaintRow,
  offer: DueOffer,
  now: number,
): NoticeData {
  return { ...teamBase(site, fact, row), notice: "offer.lapse", offer: toOffer(offer, now) };
}

/** What the visitor is told when it is done: the option they chose, or else all that it might be. */
export async function deliveredData(
  env: Env,
  site: StoredSite,
  fact: Fact,
  row: ComplaintRow,
  offer: DueOffer,
  now: number,
): Promise<VisitorDelivered> {
  const { currency, options } = toCard(offer, now);
  const chosen = offer.chosen === null ? undefined : options[offer.chosen];
  return {
    ...(await visitorBase(env, site, fact, row)),
    notice: "remedy.delivered",
    complaint: { id: row.id, reference: row.reference },
    currency,
    options: chosen ? [chosen] : options,
    deliveredAt: offer.delivered_at ?? fact.createdAt,
    stop: await stopOf(env, site, row),
  };
}
