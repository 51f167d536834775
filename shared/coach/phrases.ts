// The words by which an answer undermines itself, as they may be kept and counted: those of the rule, and nobody else's.

import { compile, type Compiled, fieldOf } from "./compile.ts";
import { spanOf } from "./judge.ts";
import type { Field, Stretch } from "./match.ts";
import type { Pack } from "./pack.ts";
import type { Lexicon, Pattern, Step } from "./pattern.ts";
import { markQuoted, quotations } from "./quotes.ts";
import { read } from "./reading.ts";
import { CLASSES, type CoachDraft, type Finding } from "./types.ts";

/** Longest phrase, in UTF-16 units. */
export const PHRASE_MAX = 60;
/** Stands for words that the rule steps over, however many. */
const BETWEEN = "…";
/** So few of them, if they are the language's own, belong to the phrase: "thank *you for your* patience". */
const FEW = 3;
/** Shorter than this, what is open at one end is also part of many a name: `*ed` of Ahmed, `jan*` of Janet. */
const STEM_LEAST = 4;
/** Besides these there is what belongs to somebody else, and insults, threats and accusations: whatever those say stays where it was said. */
const UNDERMINING: ReadonlySet<string> = new Set(CLASSES);

type Groups = Compiled["groups"];

/** What is needed to read a match once more. */
interface Known {
  field: Field;
  compiled: Compiled;
  /** Words that a rule names, by their place. */
  own: Set<number>;
}

/** From where a step came that ended `end` words on; `before` has a bit for each place where it may have begun. */
function beginningOf(field: Field, step: Step, before: number, from: number, end: number): number {
  if (step.kind === "gap") return 31 - Math.clz32(before & (2 ** (end + 1) - 1));
  if (step.kind !== "atom") return end;
  for (let bits = before; bits !== 0; bits &= bits - 1) {
    const place = 31 - Math.clz32(bits & -bits);
    if (place < end && ((field.lengths(from + place, step.atom) >>> (end - place)) & 1) === 1) return place;
  }
  return end;
}

/**
 * Is the word this atom by letters that the pack has, and not because any capital, any number or any word would be? One that
 * starts with a capital needs more of them: it could be a name.
 */
function isNamed(lexicon: Lexicon, word: string, capital: boolean, atom: number): boolean {
  if (/\p{N}/u.test(word)) return false;
  const found = [lexicon.exact.get(word)];
  for (let letters = capital ? STEM_LEAST : 1; letters <= word.length; letters++)
    found.push(lexicon.prefix.get(word.slice(0, letters)), lexicon.suffix.get(word.slice(-letters)));
  return found.some((atoms) => atoms?.some((one) => lexicon.withWider(one).includes(atom)));
}

/** Is the atom here because these very words stand in a row? */
function isRow(field: Field, lexicon: Lexicon, { from, to }: Stretch, atom: number): boolean {
  const rows = lexicon.rows(field.reading.words[from] ?? "");
  return rows.some(
    (row) =>
      row.rest.length + 1 === to - from && lexicon.withWider(row.atom).includes(atom) && field.follows(row, from),
  );
}

/** Goes back through a match, step by step, and marks the words that its steps name. */
function markPattern(known: Known, pattern: Pattern, { from, to }: Stretch, groups: Groups): void {
  const reaches: number[] = [];
  known.field.ends(pattern, from, reaches);
  let end = to - from;
  for (const [index, step] of [...pattern.steps.entries()].toReversed()) {
    const begin = beginningOf(known.field, step, reaches[index - 1] ?? 1, from, end);
    const stretch = { from: from + begin, to: from + end };
    if (step.kind === "gap") markFew(known, stretch);
    else if (step.kind === "atom" && begin < end) markAtom(known, step.atom, stretch, groups);
    end = begin;
  }
}

/** A word with a capital may be a name, whatever else it means; what is quoted is the visitor's. */
function markFew({ field, compiled, own }: Known, { from, to }: Stretch): void {
  if (to - from > FEW) return;
  const { words, start, text, quoted } = field.reading;
  const places = Array.from({ length: to - from }, (_, more) => from + more);
  const isOwn = (at: number): boolean =>
    !quoted[at] && !/[\p{Lu}\p{N}]/u.test(text[start[at] ?? 0] ?? "") && compiled.lexicon.exact.has(words[at] ?? "");
  if (places.every(isOwn)) for (const at of places) own.add(at);
}

function markAtom(known: Known, atom: number, { from, to }: Stretch, groups: Groups): void {
  const { field, compiled, own } = known;
  const { lexicon } = compiled;
  const { words, start, text } = field.reading;
  const length = to - from;
  const capital = /\p{Lu}/u.test(text[start[from] ?? 0] ?? "");
  const isWord = length === 1 && isNamed(lexicon, words[from] ?? "", capital, atom);
  if (isWord || isRow(field, lexicon, { from, to }, atom)) {
    for (let at = from; at < to; at++) own.add(at);
    return;
  }
  for (const [index, group] of groups.entries()) {
    if (!group.atoms.includes(atom)) continue;
    const found = field
      .candidates(from, group.index)
      .find(({ pattern }) => ((field.ends(pattern, from) >>> length) & 1) === 1);
    // A group is made of those before it, so this comes to an end.
    if (found) return markPattern(known, found.pattern, { from, to }, groups.slice(0, index));
  }
}

/** In lower case, as everybody would type it: one phrase, however it was copied and wherever it stood. */
function plainly(typed: string, lang: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\s+/gu, " ")
    .toLocaleLowerCase(lang);
}

/** At a space, where there is one. */
function cut(phrase: string): string {
  if (phrase.length <= PHRASE_MAX) return phrase;
  const space = phrase.lastIndexOf(" ", PHRASE_MAX - 2);
  if (space <= 0) return `${phrase.slice(0, PHRASE_MAX - 1).toWellFormed()}${BETWEEN}`;
  const kept = phrase.slice(0, space);
  return kept.endsWith(BETWEEN) ? kept : `${kept} ${BETWEEN}`;
}

/** The marked words of a stretch as they were typed, and one … for what stands between them. */
function written({ field, own }: Known, { from, to }: Stretch, lang: string): string {
  const { words, start, end, text } = field.reading;
  const pieces: string[] = [];
  for (let at = from; at < to; at++) {
    // One typed word may be read as several: "don't", "Ana's". It stands as typed only where all of it is named.
    const [first, last] = [start.indexOf(start[at] ?? 0), start.lastIndexOf(start[at] ?? 0)];
    const isWhole = Array.from({ length: last - first + 1 }, (_, more) => first + more).every((one) => own.has(one));
    const piece = !own.has(at) ? BETWEEN : plainly(isWhole ? text.slice(start[at], end[at]) : (words[at] ?? ""), lang);
    if (isWhole && at > first) continue;
    if (piece !== BETWEEN || pieces.at(-1) !== BETWEEN) pieces.push(piece);
  }
  return cut(pieces.join(" "));
}

function phraseOf(known: Known, { rule, start, end }: Finding, lang: string): string | undefined {
  const { field, compiled } = known;
  const { reading } = field;
  for (let at = reading.start.indexOf(start); at >= 0 && reading.start[at] === start; at++) {
    for (const { pattern, means } of field.candidates(at, compiled.rules)) {
      if (`${lang}/${means.class}/${means.rule.id}` !== rule) continue;
      const match = field.match(pattern, at);
      if (!match || spanOf(reading, match).end !== end) continue;
      const own = new Set<number>();
      markPattern({ field, compiled, own }, pattern, match, compiled.groups);
      if (own.size > 0) return written({ field, compiled, own }, match, lang);
    }
  }
  return undefined;
}

/**
 * The words of each of these findings, in their order: "sorry … but". Lower case of the pack's language, white space as one
 * space, PHRASE_MAX at most. They are meant to outlive what the draft is about, so they hold only what the pack itself
 * knows: names, numbers, quotations and whatever else stands between is one `…`. Undefined where the finding undermines nothing or
 * comes from no rule of the pack, as capitals do, which may be anybody's name.
 *
 * Reads the draft anew, and only if there is such a finding. `findings` are those of `coach` for the same draft and pack.
 */
export function phrasesOf(
  draft: Pick<CoachDraft, "text" | "complaint">,
  findings: readonly Finding[],
  pack: Pack,
): (string | undefined)[] {
  const counts = (one: Finding): boolean => UNDERMINING.has(one.class) && one.rule.startsWith(`${pack.lang}/`);
  if (!findings.some(counts)) return findings.map(() => undefined);
  const compiled = compile(pack);
  const reading = read(draft.text, pack.spelling);
  markQuoted(reading, quotations(draft.text, draft.complaint));
  const known: Known = { field: fieldOf(reading, compiled), compiled, own: new Set() };
  return findings.map((one) => (counts(one) ? phraseOf(known, one, pack.lang) : undefined));
}
