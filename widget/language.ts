import { en } from "./strings/en.ts";
import type { Words } from "./strings/en.ts";

/** English travels with the panel; every other language is a chunk of its own. To add one, add a line here. */
const catalogues: Record<string, (() => Promise<Words>) | undefined> = {
  es: () => import("./strings/es.ts").then((chunk) => chunk.es),
  de: () => import("./strings/de.ts").then((chunk) => chunk.de),
};

/** The language of the widget: the tag's, else the page's, else the first of the visitor's that we have. */
export function chooseLanguage(wanted?: string): string {
  for (const tag of [wanted, document.documentElement.lang, ...navigator.languages]) {
    const language = tag?.slice(0, 2).toLowerCase() ?? "";
    if (language === "en" || catalogues[language]) return language;
  }
  return "en";
}

/** A catalogue that does not arrive must not stop a complaint: English then. */
export function loadWords(language: string): Promise<Words> {
  return catalogues[language]?.().catch(() => en) ?? Promise.resolve(en);
}

/** A moment in the visitor's own zone, in the visitor's own way of writing it. */
export function moment(at: number, language: string): string {
  const own = navigator.language;
  return new Intl.DateTimeFormat(own.startsWith(language) ? own : language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
  }).format(at);
}
