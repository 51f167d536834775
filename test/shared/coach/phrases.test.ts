import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coach } from "../../../shared/coach/coach.ts";
import { loadPack } from "../../../shared/coach/packs/index.ts";
import { pack } from "../../../shared/coach/packs/en/index.ts";
import { PACK_LANGS, type PackLang } from "../../../shared/coach/packs/langs.ts";
import { PHRASE_MAX, phrasesOf } from "../../../shared/coach/phrases.ts";
import { CLASSES, type CoachDraft, type FindingClass } from "../../../shared/coach/types.ts";
import { rows } from "./labelled.ts";

/** Each finding's class with its words. */
function said(
  text: string,
  more: Partial<CoachDraft> & { names?: readonly string[] } = {},
  by = pack,
): [FindingClass, string | undefined][] {
  const draft = { ...more, text };
  const { findings } = coach(draft, by);
  const phrases = phrasesOf(draft, findings, by, more.names);
  expect(phrases).toHaveLength(findings.length);
  return findings.map((one, index) => [one.class, phrases[index]]);
}
const words = (text: string, more: Parameters<typeof said>[1] = {}, by = pack): string[] =>
  said(text, more, by).flatMap(([, phrase]) => phrase ?? []);

test.each([
  ["Mistakes were made.", "mistakes were made"],
  ["MISTAKES   were\nmade.", "mistakes were made"],
  ["We are sorry that your order of the third was late, but it was Monday.", "sorry … but"],
  ["Thank you for your patience.", "thank you for your patience"],
  ["We can’t wait to see you.", "can't wait"],
  ["Rest assu\u00ADred.", "rest assured"],
])("%j is kept as %j", (text, phrase) => expect(words(text)).toContain(phrase));

describe("what is about one person stays out of it", () => {
  test.each([
    ["We are sorry, Maria Lopez-Okonkwo, but it was Monday.", ["sorry … but"]],
    ["We are sorry that order 4711 to maria@mail.example was late, but it was Monday.", ["sorry … but"]],
    ["We apologise if zbigniew took offence.", ["apologise if", "apologise … offence"]],
    ["I am deeply sorry to Maria and the Lopez family.", ["deeply sorry to …"]],
    ["It was Maria’s fault.", ["… s fault"]],
    ["As stated in section 4711.", ["stated in section", "section …"]],
    ["It was only 20 minutes.", ["it was only … minutes"]],
    ["Ahmed was delayed.", ["was delayed"]],
  ])("%j", (text, phrases) => expect(words(text)).toEqual(phrases));

  test.each([
    ["en", "It was ahmed who was delayed.", ["was …", "was delayed"]],
    ["en", "The parcel was mohammed. It wasn't jared.", ["was …", "wasn't …"]],
    ["en", "The parcel was moved. Then it was emailed.", ["was moved", "was emailed"]],
    ["de", "Das war mega Ahmed.", ["mega …"]],
    ["de", "Das war mega ahmed.", ["mega …"]],
    ["pt", "Foi só um ronaldinho.", ["foi só"]],
  ] as const)("nor a word that only ends or stands as one of theirs, in %s: %j", async (lang, text, phrases) =>
    expect(words(text, {}, await loadPack(lang))).toEqual(phrases),
  );

  test("nor who is known to be in it, in whatever case, not even where the pack has the word", () => {
    const text = "The parcel was marked. MISTAKES were made.";
    expect(words(text)).toEqual(["was marked", "mistakes were made"]);
    expect(words(text, { names: ["Jo Marked-Brown", "mistakes"] })).toEqual(["was …", "… were made"]);
    expect(words("Mistakes were made.", { names: ["Mistakes Were", "MADE"] })).toEqual([]);
    // An initial tells nobody.
    expect(words("We had a problem.", { names: ["A. Brown"] })).toEqual(words("We had a problem."));
  });

  test("nor what was quoted from the complaint, even where the rule reaches across it", () => {
    const complaint = "My unfortunate son was here and mistakes were made";
    const text = 'We are sorry for "my unfortunate son was here and mistakes were made", but that was Monday.';
    expect(said(text, { complaint }).map(([of, phrase]) => `${of}: ${phrase}`)).toEqual(["but-clause: sorry … but"]);
    expect(words("> Rest assured that I wait\nWe forgot.", { complaint: "Rest assured that I wait" })).toEqual([]);
  });

  test("insults, threats and other people's data undermine too, but their words are not kept", () => {
    const all = said("You are a liar, Maria. You will hear from our lawyers. Ask tim@mail.example.", {
      foreign: ["tim@mail.example"],
    });
    expect(all.map(([of]) => of)).toEqual(expect.arrayContaining(["insult", "threat", "private-data"]));
    for (const [of, phrase] of all) if (!(CLASSES as readonly string[]).includes(of)) expect(phrase).toBeUndefined();
  });

  test("capitals may be anybody's name", () => {
    expect(said("We have spoken to MARIA LOPEZ OKONKWO about it!!!")).toEqual(
      expect.arrayContaining([["hostile", undefined]]),
    );
  });
});

describe.each(PACK_LANGS)("in %s", (lang: PackLang) => {
  test("undermining finds of labelled answers have words, but where only an ending told, and they are short", async () => {
    const own = (await loadPack(lang))!;
    let found = 0;
    let without = 0;
    for (const row of [...rows("tuned", lang), ...rows("blind", lang)]) {
      const { findings } = coach(row, own);
      const phrases = phrasesOf(row, findings, own);
      for (const [index, one] of findings.entries()) {
        // What is weighed is found by many words together, and none of them is a phrase.
        if (one.words) expect(phrases[index]).toBeUndefined();
        if (one.words || !one.rule.startsWith(`${lang}/`) || !(CLASSES as readonly string[]).includes(one.class))
          continue;
        found++;
        const phrase = phrases[index];
        if (phrase === undefined) without++;
        if (phrase === undefined) continue;
        expect(phrase, one.text).toMatch(/[\p{L}%\p{Extended_Pictographic}]/u);
        expect(phrase.length).toBeLessThanOrEqual(PHRASE_MAX);
        expect(phrase).toBe(phrase.trim().toLocaleLowerCase(lang).replace(/\s+/gu, " "));
        expect(phrase).not.toMatch(/… …/u);
      }
    }
    expect(found).toBeGreaterThan(50);
    expect(without / found).toBeLessThan(0.005);
  }, 60_000);
});

test("of any text, the words are bounded and well formed", () => {
  const pieces = fc.constantFrom(
    "sorry",
    "but",
    `apolog${"y".repeat(90)}`,
    "if you",
    "we regret",
    "\u200B",
    "’s",
    "Ana’s",
    "don't",
    ",",
    ".",
    "“",
    "”",
    "> ",
    "\n",
    "4711",
    "İ",
    "\u{1D7D8}",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 40 }), (list) => {
      for (const [, phrase] of said(list.join(" "))) {
        if (phrase === undefined) continue;
        expect(phrase.length).toBeLessThanOrEqual(PHRASE_MAX);
        expect(phrase.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
