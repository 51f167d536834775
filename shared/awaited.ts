import type { OfferView } from "./remedy.ts";

/** Is something agreed on that is not done yet? Then what the visitor writes is told at once, also where all else is over. */
export function isAwaited({ offers }: { offers: readonly Pick<OfferView, "state">[] }): boolean {
  return offers.some(({ state }) => state === "accepted");
}
