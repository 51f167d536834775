import { Scene, test, type Test } from "./coach/conditions.ts";
import { Index } from "./coach/candidates.ts";
import { Lexicon } from "./coach/lexicon.ts";
import { Field } from "./coach/match.ts";
import { firsts, parse } from "./coach/pattern.ts";
import { read } from "./coach/reading.ts";
import type { FAILURES } from "./coach/types.ts";
import { de } from "./signs/de.ts";
import { en } from "./signs/en.ts";
import { es } from "./signs/es.ts";
import { fr } from "./signs/fr.ts";
import { pt } from "./signs/pt.ts";
import type { Signs } from "./signs/signs.ts";

/**
 * Plain signs in a complaint's words. The first five make it a matter of safety: a person at once, nothing cheerful, no score.
 * `unheard` and `rude` say that how it went failed; `broken` that what came out did.
 */
export const SIGNS = ["danger", "threat", "self-harm", "leak", "discrimination", "unheard", "rude", "broken"] as const;
export type Sign = (typeof SIGNS)[number];

/** What a sign suggests for the first look; a severity of 1 to 5. Nothing is set before a person taps. */
export interface Suggestion {
  severity?: number;
  safety?: boolean;
  failure?: (typeof FAILURES)[number];
}

/** A sign where it stands: UTF-16 offsets [start, end) into the text, and the words themselves, which are the reason shown. */
export interface Hint {
  sign: Sign;
  start: number;
  end: number;
  text: string;
  suggests: Suggestion;
}

const SUGGESTS: Readonly<Record<Sign, Suggestion>> = {
  danger: { severity: 5, safety: true },
  threat: { severity: 5, safety: true },
  "self-harm": { severity: 5, safety: true },
  leak: { severity: 4, safety: true },
  discrimination: { severity: 4, safety: true },
  unheard: { failure: "process" },
  rude: { failure: "process" },
  broken: { failure: "outcome" },
};

/** Languages with lists of their own, by primary subtag. */
export const SIGN_LANGS = { en, es, de, fr, pt } as const satisfies Record<string, Signs>;

/** Is it a matter of safety? */
export function isSafety(sign: Sign): boolean {
  return SUGGESTS[sign].safety === true;
}

/**
 * The plain signs in a complaint's words, each once, where it stands first, in that order; so eight at most. `lang` is a BCP 47 tag of
 * which the primary subtag counts; a language without lists has none. Never from how angry somebody sounds: only words that say
 * that something happened. Time grows with the length of the text alone. Never throws.
 */
export function signsIn(text: string, lang: string): Hint[] {
  const [primary = ""] = lang.toLowerCase().split(/[-_]/u);
  if (!Object.hasOwn(SIGN_LANGS, primary)) return [];
  const { spelling, lexicon, index } = compiled(SIGN_LANGS[primary as keyof typeof SIGN_LANGS]);
  const field = new Field(read(text, spelling), lexicon);
  field.settle();
  const scene = new Scene(field);
  const { words, start, end } = field.reading;
  const found = new Map<Sign, Hint>();
  for (let at = 0; at < words.length && found.size < SIGNS.length; at++) {
    for (const { means, match } of field.matches(at, index)) {
      if (found.has(means.sign) || means.unless.some((each) => scene.holds(each, match))) continue;
      const [from, to] = [start[match.from] ?? 0, end[match.to - 1] ?? 0];
      found.set(means.sign, {
        sign: means.sign,
        start: from,
        end: to,
        text: text.slice(from, to),
        suggests: SUGGESTS[means.sign],
      });
    }
  }
  return together([...found.values()]);
}

/** Where what came out failed and how it went did too, each says "both". */
function together(hints: Hint[]): Hint[] {
  const failures = new Set(hints.flatMap(({ suggests }) => suggests.failure ?? []));
  if (failures.size < 2) return hints;
  return hints.map((hint) =>
    hint.suggests.failure ? { ...hint, suggests: { ...hint.suggests, failure: "both" } } : hint,
  );
}

interface Compiled {
  spelling: Signs["spelling"];
  lexicon: Lexicon;
  index: Index<{ sign: Sign; unless: readonly Test[] }>;
}

const made = new WeakMap<Signs, Compiled>();

function compiled(language: Signs): Compiled {
  const known = made.get(language);
  if (known) return known;
  const { spelling, lists, signs } = language;
  const lexicon = new Lexicon({ spelling, lists, groups: {} });
  const index: Compiled["index"] = new Index(lexicon);
  for (const sign of SIGNS) {
    for (const { match, unless = [] } of signs[sign]) {
      const means = { sign, unless: unless.map((each) => test(each, lexicon)) };
      for (const pattern of parse(match, lexicon)) {
        const starts = firsts(pattern, match);
        for (const atom of starts) lexicon.starting.add(atom);
        index.add(starts, pattern, means);
      }
    }
  }
  const compilation = { spelling, lexicon, index };
  made.set(language, compilation);
  return compilation;
}
