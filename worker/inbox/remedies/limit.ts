import {
  countsAsGiven,
  dearest,
  mayGive,
  offerStateAt,
  type RemedyLimits,
  type TeamOfferView,
} from "../../../shared/remedy.ts";
import type { Role } from "../../../shared/team.ts";

/** What an offer costs the house as it stands: of several options the dearest until one is chosen. Minor units. */
export function costOfOffer({ options, chosen }: Pick<TeamOfferView, "options" | "chosen">): number {
  const picked = chosen === null ? undefined : options[chosen];
  return picked?.cost ?? dearest(options);
}

/** What is given or offered on a complaint and still stands, in minor units. `now` in ms UTC. */
export function givenSoFar(offers: readonly TeamOfferView[], now: number): number {
  return offers
    .filter((offer) => countsAsGiven(offerStateAt(offer, now)))
    .reduce((sum, one) => sum + costOfOffer(one), 0);
}

/** What may still be given without asking, in minor units; null where there is no limit. */
export function leftFor(role: Role, limits: RemedyLimits, given: number): number | null {
  const limit = role === "owner" ? null : limits[role];
  return limit === null ? null : Math.max(0, limit - given);
}

export { mayGive };
