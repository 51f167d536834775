// A draft cut into words that remember where they stand. One pass, no backtracking.

import { remember } from "./memory.ts";
import type { Spelling } from "./pack.ts";

/** The words of a text, in parallel arrays. Offsets are UTF-16, into the text as it was given. */
export interface Reading {
  text: string;
  words: string[];
  start: number[];
  end: number[];
  /** Number of the sentence each word stands in, from 0. */
  sentence: number[];
  /** Where each sentence starts, in words; one more at the end. */
  sentences: number[];
  /** A comma, dash, bracket, colon or line break stands before the word. */
  cut: boolean[];
  /** The sentences that end as a question, by number. */
  asked: Set<number>;
  /** The word is somebody else's: quoted. */
  quoted: boolean[];
}

const TOKEN =
  /\p{N}+(?:[.,:/]\p{N}+)*\p{L}*|[\p{L}\p{M}_][\p{L}\p{M}_\u00AD\u200B-\u200D\u2060\uFEFF]*(?:['’ʼ`´][\p{L}\p{M}]+)*['’]?|[.!?…。！？؟]+|\r?\n|[,;:()[\]–—]|\s-+\s|[%€$£¥₹]|\p{Extended_Pictographic}/gu;
/** Soft hyphens and signs without a width, which come along when text is copied: inside a word nobody sees them. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
/** Nobody's word is longer; what is, is cut before anything is done with it. */
const LONGEST = 40;

const PLAIN = /^[a-z']*$/;

const plainWord = (spelling: Spelling, typed: string) => {
  let word = typed.slice(0, LONGEST);
  // Nearly every word is; the rest takes ten times as long.
  if (!PLAIN.test(word)) word = word.normalize("NFKC").toLowerCase();
  word = word.replace(/(\p{L})\1{2,}/gu, "$1");
  if (spelling.fold && !PLAIN.test(word)) word = word.normalize("NFD").replace(/\p{M}/gu, "");
  for (const [from, to] of lettersOf(spelling)) word = word.replace(from, to);
  return word;
};

const letters = new WeakMap<Spelling, readonly (readonly [RegExp, string])[]>();

function lettersOf(spelling: Spelling): readonly (readonly [RegExp, string])[] {
  let known = letters.get(spelling);
  if (!known) letters.set(spelling, (known = spelling.letters.map(([from, to]) => [new RegExp(from, "gu"), to])));
  return known;
}

/** The words that one typed word stands for, in the form in which words are compared. */
export function spell(spelling: Spelling, typed: string): string[] {
  const straight = typed
    .replace(UNSEEN, "")
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/^'|'$/gu, "");
  const known = Object.hasOwn(spelling.respell, straight) ? spelling.respell[straight] : undefined;
  const cut = spelling.apostrophe === "before" ? /(?<=')/u : /(?=')/u;
  const pieces = known?.split(" ") ?? straight.split(cut);
  return pieces.flatMap((piece) => {
    const word = plainWord(spelling, piece);
    const again = Object.hasOwn(spelling.respell, word) && known === undefined ? spelling.respell[word] : undefined;
    return again?.split(" ").map((each) => plainWord(spelling, each)) ?? [word];
  });
}

const spelled = new WeakMap<Spelling, Map<string, string[]>>();

/** Cuts a text into words and sentences. Time and memory grow with its length alone. */
export function read(text: string, spelling: Spelling): Reading {
  const reading: Reading = {
    text,
    words: [],
    start: [],
    end: [],
    sentence: [],
    sentences: [0],
    cut: [],
    asked: new Set(),
    quoted: [],
  };
  const abbreviations = new Set(spelling.abbreviations.split(" "));
  let known = spelled.get(spelling);
  if (!known) spelled.set(spelling, (known = new Map()));
  let cut = true;
  let ended = false;
  for (const found of text.matchAll(TOKEN)) {
    const typed = found[0];
    if (/[\p{L}\p{N}%€$£¥₹\p{Extended_Pictographic}]/u.test(typed)) {
      if (ended) reading.sentences.push(reading.words.length);
      let words = known.get(typed);
      if (!words) remember(known, typed, (words = spell(spelling, typed)));
      for (const word of words) {
        reading.words.push(word);
        reading.start.push(found.index);
        reading.end.push(found.index + typed.length - (/['’]$/u.test(typed) ? 1 : 0));
        reading.sentence.push(reading.sentences.length - 1);
        reading.cut.push(cut || ended);
        reading.quoted.push(false);
        cut = false;
        ended = false;
      }
    } else if (/^[.!?…。！？؟]/u.test(typed)) {
      const after = text[found.index + typed.length] ?? "\n";
      const short = typed === "." && abbreviations.has(reading.words.at(-1) ?? "");
      if (/[?？؟]/u.test(typed)) reading.asked.add(reading.sentences.length - 1);
      // "amends.example" and "e.g." go on; a full stop that ends something is followed by a space, a quote or nothing.
      if (!short && reading.words.length > 0 && (typed !== "." || !/[\p{L}\p{N}]/u.test(after))) ended = true;
      cut = true;
    } else {
      if (/\n/u.test(typed) && reading.words.length > 0 && startsAnew(text, found.index + typed.length)) ended = true;
      cut = true;
    }
  }
  reading.sentences.push(reading.words.length);
  return reading;
}

/** Does a new sentence start on this line: with a capital, a digit, a mark, or after an empty line? */
function startsAnew(text: string, at: number): boolean {
  const next = /^[ \t>*•-]{0,8}(.)?/u.exec(text.slice(at, at + 10))?.[1];
  return next === undefined || /[^\p{Ll}]/u.test(next);
}
