// The words by which an answer undermines itself, as they may be kept and counted: those of the rule, and nobody else's.

import { compile, type Compiled, fieldOf } from "./compile.ts";
import { spanOf } from "./judge.ts";
import type { Field, Stretch } from "./match.ts";
import type { Pack } from "./pack.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Pattern, Step } from "./pattern.ts";
import { markQuoted, quotations } from "./quotes.ts";
import { read } from "./reading.ts";
import { CLASSES, type CoachDraft, type Finding } from "./types.ts";

/** Longest phrase, in UTF-16 units. */
export const PHRASE_MAX = 60;
/** Stands for words that the rule steps over, however many. */
const BETWEEN = "…";
/** So few of them, if they are the language's own, belong to the phrase: "thank *you for your* patience". */
const FEW = 3;
/** Fewer letters than this begin many a name, too: `jan*` is also Janet. */
const STEM_LEAST = 4;
/** Besides these there is what belongs to somebody else, and insults, threats and accusations: whatever those say stays where it was said. */
const UNDERMINING: ReadonlySet<string> = new Set(CLASSES);

type Groups = Compiled["groups"];

/** What is needed to read a match once more. */
interface Known {
  field: Field;
  compiled: Compiled;
  /** Words of names, as they are compared: never kept. */
  names: ReadonlySet<string>;
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

/** Does the pack have these letters, their beginning, or a word that begins with them? */
function isKnown({ exact, prefix }: Lexicon, stem: string): boolean {
  if (stem.length < STEM_LEAST) return false;
  for (let letters = STEM_LEAST; letters <= stem.length; letters++) if (prefix.has(stem.slice(0, letters))) return true;
  for (const words of [exact, prefix]) for (const word of words.keys()) if (word.startsWith(stem)) return true;
  return false;
}

/**
 * Is the word this atom by letters that the pack has, and not because any capital, any number or any word would be? Many a name
 * begins or ends like a word, however it is typed: `*ed` is also ahmed. So besides an ending, what stands before it has to be
 * known: "delay" is, "ahm" is not. One that starts with a capital needs more letters of either: it is rather a name.
 */
function isNamed(lexicon: Lexicon, word: string, capital: boolean, atom: number): boolean {
  if (/\p{N}/u.test(word)) return false;
  const isAtom = (atoms: readonly number[] | undefined): boolean =>
    atoms?.some((one) => lexicon.withWider(one).includes(atom)) ?? false;
  if (isAtom(lexicon.exact.get(word))) return true;
  const isWord = !capital && lexicon.exact.has(word);
  for (let cut = 1; cut <= word.length; cut++) {
    if ((isWord || cut >= STEM_LEAST) && isAtom(lexicon.prefix.get(word.slice(0, cut)))) return true;
    if (!isAtom(lexicon.suffix.get(word.slice(cut)))) continue;
    const isLong = !capital || word.length - cut >= STEM_LEAST;
    if (isWord || (isLong && isKnown(lexicon, word.slice(0, cut)))) return true;
  }
  return false;
}

/**
 * How many words from here on are this atom because these very words stand in a row; 0 where none do. The last may be anybody's
 * name where the row leaves it open.
 */
function rowOf({ field, compiled: { lexicon } }: Known, { from, to }: Stretch, atom: number): number {
  const { words, start, text } = field.reading;
  const last = words[to - 1] ?? "";
  const capital = /\p{Lu}/u.test(text[start[to - 1] ?? 0] ?? "");
  const lengths = lexicon.rows(words[from] ?? "").map((row) => {
    const length = row.rest.length + 1;
    if (length !== to - from || !lexicon.withWider(row.atom).includes(atom) || !field.follows(row, from)) return 0;
    const isOwn = !row.open || (row.rest.at(-1) ?? "").length >= STEM_LEAST || (!capital && lexicon.exact.has(last));
    return isOwn ? length : length - 1;
  });
  return Math.max(0, ...lengths);
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
  const row = isWord ? 1 : rowOf(known, { from, to }, atom);
  for (let at = from; at < from + row; at++) own.add(at);
  if (row > 0) return;
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

function phraseOf(known: Omit<Known, "own">, { rule, start, end }: Finding, lang: string): string | undefined {
  const { field, compiled, names } = known;
  const { reading } = field;
  for (let at = reading.start.indexOf(start); at >= 0 && reading.start[at] === start; at++) {
    for (const { pattern, means, match } of field.matches(at, compiled.rules)) {
      if (`${lang}/${means.class}/${means.rule.id}` !== rule || spanOf(reading, match).end !== end) continue;
      const own = new Set<number>();
      markPattern({ ...known, own }, pattern, match, compiled.groups);
      for (const word of own) if (names.has(reading.words[word] ?? "")) own.delete(word);
      if (own.size > 0) return written({ ...known, own }, match, lang);
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
 * `names` are of people who are known to be in it: no word of theirs is kept, in whatever case, not even where the pack has it.
 *
 * Reads the draft anew, and only if there is such a finding. `findings` are those of `coach` for the same draft and pack.
 */
export function phrasesOf(
  draft: Pick<CoachDraft, "text" | "complaint">,
  findings: readonly Finding[],
  pack: Pack,
  names: readonly string[] = [],
): (string | undefined)[] {
  const counts = (one: Finding): boolean => UNDERMINING.has(one.class) && one.rule.startsWith(`${pack.lang}/`);
  if (!findings.some(counts)) return findings.map(() => undefined);
  const compiled = compile(pack);
  const reading = read(draft.text, pack.spelling);
  markQuoted(reading, quotations(draft.text, draft.complaint));
  // A single letter is an initial, and tells nobody.
  const parts = read(names.join("\n"), pack.spelling).words.filter((word) => word.length > 1);
  const known = { field: fieldOf(reading, compiled), compiled, names: new Set(parts) };
  return findings.map((one) => (counts(one) ? phraseOf(known, one, pack.lang) : undefined));
}
