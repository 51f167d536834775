import type { ParsedResult } from "chrono-node/en";
import { PROMISE_AHEAD_MAX_MS } from "../../../shared/promise.ts";
import { instantOf, wallOf } from "./wall.ts";

type Parse = (
  text: string,
  reference: { instant: Date; timezone: number },
  option: { forwardDate: boolean },
) => ParsedResult[];

/** Whoever names a day and no hour means that working day: until 17:00, or its very end where that has passed. */
const END_OF_WORK = "17:00";
const END_OF_DAY = "23:55";

const LOCALES: Record<string, () => Promise<Parse>> = {
  // 3/4 is the fourth of March in the United States and the third of April elsewhere.
  "en-us": async () => (await import("chrono-node/en")).parse,
  en: async () => {
    const { GB } = await import("chrono-node/en");
    return (...of) => GB.parse(...of);
  },
  es: async () => (await import("chrono-node/es")).parse,
  de: async () => (await import("chrono-node/de")).parse,
  fr: async () => (await import("chrono-node/fr")).parse,
  pt: async () => (await import("chrono-node/pt")).parse,
};

/** Fetches what reads dates in that language; undefined where nothing does, or it cannot be had. */
export async function loadDates(lang: string): Promise<Parse | undefined> {
  const tag = lang.toLowerCase();
  try {
    return await (LOCALES[tag] ?? LOCALES[tag.split("-")[0] ?? ""])?.();
  } catch {
    return undefined;
  }
}

const namesHour = (found: ParsedResult): boolean =>
  found.start.isCertain("hour") ||
  [...found.tags()].some((tag) =>
    /^casualReference\/(morning|noon|afternoon|evening|night|tonight|midnight)/.test(tag),
  );

/** When that is on the wall of the zone, in ms UTC. */
function instant(found: ParsedResult, zone: string, now: number): number | undefined {
  const part = found.end ?? found.start;
  // "in two hours" and "5 pm EST" are the same moment on every wall.
  if (part.isCertain("timezoneOffset")) return part.date().getTime();
  const two = (name: "month" | "day" | "hour" | "minute"): string => String(part.get(name) ?? 0).padStart(2, "0");
  const day = `${part.get("year")}-${two("month")}-${two("day")}`;
  if (namesHour(found)) return instantOf(`${day}T${two("hour")}:${two("minute")}`, zone);
  const end = instantOf(`${day}T${END_OF_WORK}`, zone);
  return end !== undefined && end > now ? end : instantOf(`${day}T${END_OF_DAY}`, zone);
}

/**
 * By when these words promise something: the latest moment they name, later than now and within two years, in ms UTC; null
 * where there is none. A guess, for a person to look at. `now` in ms UTC, `zone` the one whose wall is meant.
 */
export async function guessDue(text: string, lang: string, now: number, zone: string): Promise<number | null> {
  const parse = await loadDates(lang);
  const timezone = Math.round((Date.parse(`${wallOf(now, zone)}Z`) - now) / 60_000);
  const found = parse?.(text, { instant: new Date(now), timezone }, { forwardDate: true }) ?? [];
  const due = found
    .map((one) => instant(one, zone, now))
    .filter((at) => at !== undefined && at > now && at <= now + PROMISE_AHEAD_MAX_MS)
    .toSorted((one, other) => one! - other!);
  return due.at(-1) ?? null;
}
