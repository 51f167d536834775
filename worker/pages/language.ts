import { LANGUAGES, type Language } from "../../shared/site.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import type { PageWords } from "./words/words.ts";

const WORDS: Record<Language, PageWords> = { en, es, de };

export function wordsOf(lang: Language): PageWords {
  return WORDS[lang];
}

/** The language asked for by name, else the first we have in Accept-Language (RFC 9110, 12.5.4), else the site's first. */
export function chooseLanguage(
  asked: string | undefined,
  accept: string | undefined,
  offered: readonly Language[],
): Language {
  const have = offered.length > 0 ? offered : LANGUAGES;
  const named = have.find((lang) => lang === asked);
  if (named) return named;
  const wanted = (accept ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().split(";");
      const q = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find((value) => value !== undefined);
      return { lang: tag.toLowerCase().split("-")[0], q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ q }) => q > 0)
    .toSorted((a, b) => b.q - a.q);
  for (const { lang } of wanted) {
    const match = have.find((one) => one === lang);
    if (match) return match;
  }
  return have[0] ?? "en";
}

function format(at: number, lang: Language, zone: string, year?: "numeric"): string {
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
    timeZone: zone,
  }).format(at);
}

/** "Tue 24 Nov, 14:30 (Europe/Berlin)": without JavaScript the visitor's zone is unknown, so the site's is named. */
export function sayTime(at: number, lang: Language, zone: string): string {
  return `${format(at, lang, zone)} (${sayZone(zone)})`;
}

/** "Tue, 24 Nov 2026, 14:30": what stays on record needs its year. Whoever says several names the zone once, beside them. */
export function sayDated(at: number, lang: Language, zone: string): string {
  return format(at, lang, zone, "numeric");
}

/** "Tue, 24 Nov 2026". */
export function sayDay(at: number, lang: Language, zone: string): string {
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: zone,
  }).format(at);
}

export function sayZone(zone: string): string {
  return zone.replace(/_/g, " ");
}
