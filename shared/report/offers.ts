import { offerStateAt } from "../remedy.ts";
import type { OfferFacts } from "./facts.ts";

/** Does it cost the house something: was it accepted, or done? */
export function isGiven({ state }: Pick<OfferFacts, "state">): boolean {
  return state === "accepted" || state === "delivered";
}

const OUTCOMES = ["accepted", "declined", "countered", "expired", "delivered"] as const;
type Outcome = (typeof OUTCOMES)[number];

/** What became of an offer as of `asOf` (ms UTC). One that was accepted and then done counts as both. */
export function outcomeOf(offer: OfferFacts, asOf: number): Outcome[] {
  const state = offerStateAt(offer, asOf);
  if (state === "delivered" && offer.isAccepted) return ["accepted", "delivered"];
  return OUTCOMES.filter((outcome) => outcome === state);
}
