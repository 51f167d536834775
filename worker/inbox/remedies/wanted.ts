import { signal } from "@preact/signals";
import type { OfferToBe } from "./draft.ts";

/** An offer that somebody begins elsewhere on the complaint, and that is to stand with the answer. */
export const wantedOffer = signal<{ complaint: string; offer: OfferToBe } | undefined>(undefined);
