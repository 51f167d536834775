import { PACK_LANGS } from "../../../shared/coach/packs/langs.ts";
import { languageName } from "../words.ts";

/** The languages to choose from: the complaint's first, then those that the coach can read. */
export function languagesFor(tag: string): (readonly [string, string])[] {
  const primary = tag.split("-")[0];
  return [tag, ...PACK_LANGS.filter((lang) => lang !== primary)].map((lang) => [lang, languageName(lang)] as const);
}
