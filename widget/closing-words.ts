import { closing } from "../shared/words/en.closing.ts";
import type { ClosingWords } from "../shared/words/en.closing.ts";

const catalogues: Record<string, (() => Promise<ClosingWords>) | undefined> = {
  es: () => import("../shared/words/es.closing.ts").then((chunk) => chunk.closing),
  de: () => import("../shared/words/de.closing.ts").then((chunk) => chunk.closing),
};

/** A catalogue that does not arrive must not stop an answer: English then. */
export async function closingWords(language: string): Promise<ClosingWords> {
  return (await catalogues[language]?.().catch(() => closing)) ?? closing;
}
