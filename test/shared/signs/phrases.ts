import type { Sign } from "../../../shared/first-look.ts";

/** What people write in one language: signs and the words that show them, and words that only sound like danger. */
export interface Phrases {
  said: readonly (readonly [signs: readonly Sign[], text: string])[];
  harmless: readonly string[];
}
