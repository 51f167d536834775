import type { ElsewhereView } from "../closing.ts";
import { type Elsewhere, type Language, LANGUAGES } from "../site.ts";
import { euAdr } from "./eu-adr.ts";
import type { Profile } from "./profile.ts";

/** The profile that says nothing. */
export const NO_PROFILE = "none";
/** Every profile with something to say. */
export const PROFILES: readonly Profile[] = [euAdr];

/** The profile of this id; undefined for `none`, and for one that nobody knows. */
export function profileOf(id: string): Profile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}

/** May this be chosen? */
export function isKnownProfile(id: string): boolean {
  return id === NO_PROFILE || profileOf(id) !== undefined;
}

/** What nobody has looked up for a year is out of date. `checkedOn` is a day; `now` in ms UTC. Null, the owner's own words, never is. */
export function isOutOfDate(checkedOn: string | null, now: number): boolean {
  if (checkedOn === null) return false;
  const due = new Date(`${checkedOn}T00:00:00Z`);
  due.setUTCFullYear(due.getUTCFullYear() + 1);
  return now >= due.getTime();
}

function languageFor(lang: string): Language {
  const short = lang.split("-")[0]?.toLowerCase();
  return LANGUAGES.find((one) => one === short) ?? "en";
}

/**
 * Where else somebody who reads `lang` (BCP 47) can turn: the profile first, then the owner's own words, which are shown as
 * they were written. Nothing where nothing is set, or where the profile needs a body and none is named.
 */
export function elsewhereFor(elsewhere: Elsewhere | undefined, lang: string): ElsewhereView[] {
  if (!elsewhere) return [];
  const { profile: id, body, own } = elsewhere;
  const profile = profileOf(id);
  const views: ElsewhereView[] = own.map(({ name, text, url }) => ({ name, text, url: url || null, checkedOn: null }));
  if (!profile || (profile.named && body.name === "")) return views;
  const text = profile.text[languageFor(lang)].replaceAll("{body}", () => body.name);
  return [{ name: body.name, text, url: body.url || null, checkedOn: profile.checkedOn }, ...views];
}
