/** Primary subtags of the languages that the coach can read. */
export const PACK_LANGS = ["en", "es", "de", "fr", "pt"] as const;
export type PackLang = (typeof PACK_LANGS)[number];

/** Which pack reads a language (BCP 47; only the primary subtag counts), or undefined where none does. */
export function packLangOf(lang: string): PackLang | undefined {
  const [primary = ""] = lang.toLowerCase().split(/[-_]/u);
  return PACK_LANGS.find((each) => each === primary);
}
