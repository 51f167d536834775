// The languages the coach can read. Each pack is loaded by itself, when it is needed.

import type { Pack } from "../pack.ts";

const PACKS: Readonly<Record<string, () => Promise<Pack>>> = {
  en: async () => (await import("./en/index.ts")).pack,
  es: async () => (await import("./es/index.ts")).pack,
  de: async () => (await import("./de/index.ts")).pack,
  fr: async () => (await import("./fr/index.ts")).pack,
  pt: async () => (await import("./pt/index.ts")).pack,
};

/** Primary subtags of the languages that have a pack. */
export const PACK_LANGS: readonly string[] = Object.keys(PACKS);

/** The pack of a language (BCP 47; only the primary subtag counts), or undefined when there is none. */
export async function loadPack(lang: string): Promise<Pack | undefined> {
  const [primary = ""] = lang.toLowerCase().split(/[-_]/u);
  return Object.hasOwn(PACKS, primary) ? PACKS[primary]?.() : undefined;
}
