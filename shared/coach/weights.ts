// Sums of weights: how much a sentence holds of what a pack has weights for, and which of its words do.

import type { Scene } from "./conditions.ts";
import { spanOf } from "./judge.ts";
import type { Stretch } from "./match.ts";
import type { Weights } from "./pack.ts";
import { BEGIN, END, type Signs, spread } from "./signs.ts";

/** So many of the words that weigh are shown. */
const SHOWN = 4;

/** What a weight is for, by its place in `start`, and the weight, in turn. */
type Codes = readonly number[];
interface Weighed {
  single: ReadonlyMap<string, Codes>;
  /** By the first word, then by the second. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, Codes>>;
}

const ready = new WeakMap<Weights, Weighed>();

/** `a3D1`: three for the first, one against the fourth. */
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

/** How much speaks for each thing, in the order of `start`; from 0 on it is there. */
export function scoresOf(weights: Weights, signs: Signs): number[] {
  const weighed = parsed(weights);
  const sums = weights.start.map(() => 0);
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

/** The clause that weighs most for one of them, by its place, and the words in it that do. */
export function heaviest(scene: Scene, weights: Weights, { from, to, words }: Signs, of: number) {
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
