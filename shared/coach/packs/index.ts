// The packs themselves. Each is loaded by itself, when it is needed.

import type { Pack } from "../pack.ts";
import { packLangOf, type PackLang } from "./langs.ts";

const PACKS: Readonly<Record<PackLang, () => Promise<Pack>>> = {
  en: async () => (await import("./en/index.ts")).pack,
  es: async () => (await import("./es/index.ts")).pack,
  de: async () => (await import("./de/index.ts")).pack,
  fr: async () => (await import("./fr/index.ts")).pack,
  pt: async () => (await import("./pt/index.ts")).pack,
};

/** The pack of a language (BCP 47; only the primary subtag counts), or undefined when there is none. */
export async function loadPack(lang: string): Promise<Pack | undefined> {
  const primary = packLangOf(lang);
  return primary && PACKS[primary]();
}
