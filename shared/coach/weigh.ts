// What no rule says, weighed: which words stand where something undermines a reply, sentence by sentence. The weights are data of a
// pack, counted out of marked replies; what is found shows the words that weigh.

import { compile } from "./compile.ts";
import type { Scene } from "./conditions.ts";
import { type Excused, spanOf } from "./judge.ts";
import type { Stretch } from "./match.ts";
import { remember } from "./memory.ts";
import type { Pack, Weights } from "./pack.ts";
import { CLASSES, COMPONENTS, type Finding, type FindingClass } from "./types.ts";

/** Longer words count by their first letters: `refund*` is also refunded. */
const STEM = 5;
/** Shorter sentences weigh as if they had so many words. */
const LEAST_WORDS = 6;
/** From 0 on what is weighed is found, and small; from here on it is worth changing, even where a rule looked and let it pass. */
const CLEAR = 1.5;
/** Below this the rest of its sentence outweighs what a rule found there, by how grave that is. What is certain nothing outweighs. */
const CONTRA = { low: -1.3, med: -2, high: -Infinity, block: -Infinity } as const;
/** Their rules tell how a sentence is built, which its other words say little about: it takes twice as much. */
const BUILT: ReadonlySet<string> = new Set([
  "conditional-if",
  "sorry-you-feel",
  "passive",
  "intent-defence",
  "blame-other",
] satisfies FindingClass[]);
/** So many of the words that weigh are shown. */
const SHOWN = 4;

/** What of a sentence may weigh: its words, each pair of them that stand in a row, and what else is known of it. */
export interface Signs extends Stretch {
  words: readonly string[];
  others: readonly string[];
}

/** Stand before the first word and behind the last. */
const [BEGIN, END] = ["^", "$"];

/** Each word with the one before it: one more than there are words. */
export const pairsOf = ({ words }: Signs): string[] =>
  [...words, END].map((word, at) => `${words[at - 1] ?? BEGIN} ${word}`);

/** Classes, by their place in `CLASSES`, and weights in turn. */
type Codes = readonly number[];
interface Weighed {
  single: ReadonlyMap<string, Codes>;
  /** By the first word, then by the second. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, Codes>>;
}

const stems = new Map<string, string>();

function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = /\p{N}/u.test(word) ? "%n" : word.length > STEM ? `${word.slice(0, STEM)}*` : word;
    remember(stems, word, known);
  }
  return known;
}

/** Which rules matched, and which of them what stands around excuses. */
export interface Matched {
  found: readonly Finding[];
  excused: readonly Excused[];
}

/** The signs of every sentence, given what counted as a part and which rules matched. */
export function signsOf(scene: Scene, { found, excused }: Matched): Signs[] {
  const { sentences, words, quoted, asked } = scene.field.reading;
  const has = (component: (typeof COMPONENTS)[number], from: number, to: number): boolean =>
    scene.evidence[component].subarray(from, to).includes(1);
  const all = COMPONENTS.filter((each) => each !== "forgiveness" && has(each, 0, words.length));
  const signs: Signs[] = [];
  let before: readonly string[] = [];
  for (let index = 0; index + 1 < sentences.length; index++) {
    const [from = 0, to = 0] = sentences.slice(index, index + 2);
    if (to <= from) continue;
    const plain = words.slice(from, to).map((word, at) => (quoted[from + at] ? '"' : stem(word)));
    const span = spanOf(scene.field.reading, { from, to });
    const parts = COMPONENTS.filter((each) => has(each, from, to)).map((each) => `#${each}`);
    const rules = found.filter((each) => each.start < span.end && span.start < each.end);
    const passed = excused.filter(({ at }) => at >= from && at < to);
    signs.push({
      from,
      to,
      words: plain,
      others: [
        ...new Set([
          ...all.map((each) => `text#${each}`),
          ...parts,
          ...(before.includes("#regret") ? ["before#regret"] : []),
          ...(asked.has(index) ? ["%q"] : []),
          ...passed.flatMap((each) => [`-${each.class}/${each.rule}`, `-${each.class}`]),
          ...rules.flatMap((each) => [`!${each.rule.slice(each.rule.indexOf("/") + 1)}`, `!${each.class}`]),
        ]),
      ],
    });
    before = parts;
  }
  return signs;
}

/** What the sum of weights is divided by: long sentences hold more of everything. */
export const spread = ({ from, to }: Stretch): number => Math.sqrt(Math.max(LEAST_WORDS, to - from));

const ready = new WeakMap<Weights, Weighed>();

/** `a3D1`: three for the first class, one against the fourth. */
const codesOf = (codes: string): number[] =>
  [...codes.matchAll(/([a-z])(\d+)|([A-Z])(\d+)/gu)].flatMap(([, pro = "", plus, contra = "", minus]) =>
    pro ? [pro.charCodeAt(0) - 97, Number(plus)] : [contra.charCodeAt(0) - 65, -Number(minus)],
  );

function parsed(weights: Weights): Weighed {
  let known = ready.get(weights);
  if (known) return known;
  const [single, pairs] = [new Map<string, Codes>(), new Map<string, Map<string, Codes>>()];
  for (const [sign, codes] of Object.entries(weights.signs)) {
    const [first = "", second] = sign.split(" ");
    if (second === undefined) single.set(sign, codesOf(codes));
    else if (pairs.get(first)?.set(second, codesOf(codes)) === undefined)
      pairs.set(first, new Map([[second, codesOf(codes)]]));
  }
  ready.set(weights, (known = { single, pairs }));
  return known;
}

const pairAt = ({ pairs }: Weighed, words: readonly string[], at: number): Codes | undefined =>
  pairs.get(words[at - 1] ?? BEGIN)?.get(words[at] ?? END);

/** How much speaks for each class, in the order of `CLASSES`. */
function scoresOf(weights: Weights, signs: Signs): number[] {
  const weighed = parsed(weights);
  const sums = CLASSES.map(() => 0);
  // Said twice is not twice as bad.
  const counted = new Set<Codes>();
  function count(codes: Codes | undefined): void {
    if (!codes || counted.has(codes)) return;
    counted.add(codes);
    for (let at = 0; at < codes.length; at += 2)
      sums[codes[at] ?? 0] = (sums[codes[at] ?? 0] ?? 0) + (codes[at + 1] ?? 0);
  }
  for (const each of signs.others) count(weighed.single.get(each));
  for (let at = 0; at <= signs.words.length; at++) {
    count(weighed.single.get(signs.words[at] ?? ""));
    count(pairAt(weighed, signs.words, at));
  }
  const by = spread(signs) / weights.unit;
  return sums.map((sum, of) => (weights.start[of] ?? -Infinity) + sum / by);
}

function weightOf(of: number, codes: Codes = []): number {
  for (let at = 0; at < codes.length; at += 2) if (codes[at] === of) return codes[at + 1] ?? 0;
  return 0;
}

/** The clause that weighs most for a class, and the words in it that do. */
function heaviest(scene: Scene, weights: Weights, { from, to, words }: Signs, of: number) {
  const weighed = parsed(weights);
  const { reading } = scene.field;
  const each = words.map((word, at) => {
    const pairs = [at, at + 1].map((place) => weightOf(of, pairAt(weighed, words, place)) / 2);
    return weightOf(of, weighed.single.get(word)) + pairs.reduce((sum, one) => sum + one, 0);
  });
  const clauses: (Stretch & { sum: number })[] = [];
  each.forEach((sum, at) => {
    const last = clauses.at(-1);
    if (last && !reading.cut[from + at]) Object.assign(last, { to: from + at + 1, sum: last.sum + sum });
    else clauses.push({ from: from + at, to: from + at + 1, sum });
  });
  const best = clauses.reduce((most, one) => (one.sum > most.sum ? one : most), { from, to, sum: -Infinity });
  const heavy = each
    .map((sum, at) => ({ sum, at: from + at }))
    .filter(({ sum, at }) => sum > 0 && at >= best.from && at < best.to)
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, SHOWN)
    .toSorted((a, b) => a.at - b.at)
    .map(({ at }) => reading.text.slice(reading.start[at], reading.end[at]));
  return { ...spanOf(reading, best), words: [...new Set(heavy)] };
}

/** Does a rule's finding stand beside the rest of its sentence? The checks are no classes of words, and always do. */
function stands({ class: kind, severity }: Finding, scores: readonly number[]): boolean {
  const of = CLASSES.findIndex((each) => each === kind);
  const least = severity === "med" && BUILT.has(kind) ? 2 * CONTRA.med : CONTRA[severity];
  return of < 0 || (scores[of] ?? 0) >= least;
}

function isHarmless({ field }: Scene, pack: Pack, { from, to }: Stretch, kind: FindingClass): boolean {
  const { harmless } = compile(pack);
  for (let at = from; at < to; at++)
    for (const { pattern, means } of field.candidates(at, harmless))
      if (means === kind && field.match(pattern, at)) return true;
  return false;
}

/**
 * The findings of the rules that the rest of their sentence does not outweigh, and besides what no rule found and the words tell.
 * A pack without weights changes nothing.
 */
export function weighed(pack: Pack, scene: Scene, matched: Matched): Finding[] {
  const { weights } = pack;
  const { found } = matched;
  if (!weights) return [...found];
  const { reading } = scene.field;
  const findings: Finding[] = [];
  for (const signs of signsOf(scene, matched)) {
    const sentence = spanOf(reading, signs);
    const here = found.filter((each) => each.start < sentence.end && sentence.start < each.end);
    const scores = scoresOf(weights, signs);
    findings.push(...here.filter((each) => stands(each, scores)));
    for (const [of, kind] of CLASSES.entries()) {
      const score = scores[of] ?? -Infinity;
      if (score < 0 || here.some((each) => each.class === kind)) continue;
      if (score < CLEAR && signs.others.includes(`-${kind}`)) continue;
      if (isHarmless(scene, pack, signs, kind)) continue;
      const { start, end, words } = heaviest(scene, weights, signs, of);
      // What cannot be shown is not found.
      if (words.length === 0) continue;
      findings.push({
        rule: `${pack.lang}/${kind}/weighed`,
        class: kind,
        severity: score >= CLEAR ? "med" : "low",
        start,
        end,
        text: reading.text.slice(start, end),
        words,
        ...pack.advice[kind],
      });
    }
  }
  return findings;
}
