import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../shared/site.ts";
import { type Words, WORDS, wordsFor } from "../../../worker/notices/words/words.ts";

/** Every text of a language with its gaps marked. */
const filled = (value: Words[keyof Words]) => (typeof value === "string" ? value : value("«1»", "«2»", "«3»"));
const filledIn = (text: string) => [...new Set(text.match(/«\d»/g))].toSorted();
const all = (language: "de" | "es") => Object.values(WORDS[language]).map(filled).join(" ");

test("there is a catalogue for every language that is offered", () => {
  expect(Object.keys(WORDS).toSorted()).toEqual([...LANGUAGES].toSorted());
});

describe.each(LANGUAGES.filter((language) => language !== "en"))("%s", (language) => {
  const keys = Object.keys(WORDS.en) as (keyof Words)[];

  test("has every key and no other", () => {
    expect(Object.keys(WORDS[language]).toSorted()).toEqual([...keys].toSorted());
  });

  test.each(keys)("%s is its own, with the same names and times in it", (key) => {
    const [here, there] = [WORDS[language][key], WORDS.en[key]];
    expect(filled(here)).not.toBe(filled(there));
    expect(filledIn(filled(here))).toEqual(filledIn(filled(there)));
    expect(filled(here)).not.toMatch(/[!¡\n]/);
  });
});

test("people are addressed formally", () => {
  expect(all("de")).not.toMatch(/\b(du|dich|dir|dein\w*|euch|euer)\b/i);
  expect(all("es")).not.toMatch(/\b(tú|ti|te|tu|tus|contigo|vosotros)\b/i);
});

test("a language without a catalogue is answered in English, and says so", () => {
  expect(wordsFor("fr-CA")).toMatchObject({ words: WORDS.en, lang: "en" });
  expect(wordsFor("DE-at").words).toBe(WORDS.de);
});
