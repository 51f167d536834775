import { offers } from "../shared/words/en.offers.ts";
import type { OfferWords } from "../shared/words/en.offers.ts";

const catalogues: Record<string, (() => Promise<OfferWords>) | undefined> = {
  es: () => import("../shared/words/es.offers.ts").then((chunk) => chunk.offers),
  de: () => import("../shared/words/de.offers.ts").then((chunk) => chunk.offers),
};

/** A catalogue that does not arrive must not stop a yes: English then. */
export async function offerWords(language: string): Promise<OfferWords> {
  return (await catalogues[language]?.().catch(() => offers)) ?? offers;
}
