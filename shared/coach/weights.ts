// Sums of weights: how much a sentence holds of what a pack has weights for, and which of its words do.

import type { Scene } from "./conditions.ts";
import { spanOf } from "./judge.ts";
import type { Stretch } from "./match.ts";
import type { Pack } from "./pack.ts";
import { BEGIN, END, type Signs, spread } from "./signs.ts";
import { CLASSES, COMPONENTS } from "./types.ts";

/** So many of the words that weigh are shown. */
const SHOWN = 4;

/** What a weight is for, by its place in `start`, and the weight as a logit, in turn. */
interface Codes {
  readonly list: readonly number[];
  /** Number of the sentence in which it was counted last: said twice is not twice as bad. */
  counted: number;
}
/** A sign, and those it makes with the word that follows it. */
interface Entry {
  codes: Codes | undefined;
  after: Map<string, Codes>;
}
/** The weights of a pack, for the classes and behind them for the parts. */
export interface Table {
  /** What each starts from; never, where the pack has no weights for it. */
  start: readonly number[];
  entries: ReadonlyMap<string, Entry>;
  /** How many sentences were weighed. */
  sentences: number;
}

const ready = new WeakMap<Pack, Table>();

/** `a3D1`: three for the first, one against the fourth. */
const codesOf = (codes: string, from: number): number[] =>
  [...codes.matchAll(/([a-z])(\d+)|([A-Z])(\d+)/gu)].flatMap(([, pro = "", plus, contra = "", minus]) =>
    pro ? [from + pro.charCodeAt(0) - 97, Number(plus)] : [from + contra.charCodeAt(0) - 65, -Number(minus)],
  );

const joined = (known: Codes | undefined, list: readonly number[]): Codes => ({
  list: known ? [...known.list, ...list] : list,
  counted: 0,
});

const never = (kinds: readonly string[]): number[] => kinds.map(() => -Infinity);

/** The weights of a pack, made ready once. */
export function tableOf(pack: Pack): Table {
  const known = ready.get(pack);
  if (known) return known;
  const entries = new Map<string, Entry>();
  const start = [...(pack.weights?.start ?? never(CLASSES)), ...(pack.partWeights?.start ?? never(COMPONENTS))];
  for (const [weights, from] of [
    [pack.weights, 0],
    [pack.partWeights, CLASSES.length],
  ] as const)
    for (const [line, words] of weights?.signs.entries() ?? []) {
      const [first = "", ...seconds] = words.split(" ");
      const [alone = "-", ...codes] = weights?.codes[line]?.split(" ") ?? [];
      const entry = entries.get(first) ?? { codes: undefined, after: new Map<string, Codes>() };
      entries.set(first, entry);
      if (alone !== "-") entry.codes = joined(entry.codes, codesOf(alone, from));
      for (const [at, second] of seconds.entries())
        entry.after.set(second, joined(entry.after.get(second), codesOf(codes[at] ?? "", from)));
    }
  const table = { start, entries, sentences: 0 };
  ready.set(pack, table);
  return table;
}

const pairAt = ({ entries }: Table, words: readonly string[], at: number): Codes | undefined =>
  entries.get(words[at - 1] ?? BEGIN)?.after.get(words[at] ?? END);

const NOTHING: Codes = { list: [], counted: 0 };

function add(sums: Float64Array, sentence: number, codes: Codes | undefined): void {
  if (!codes || codes.counted === sentence) return;
  codes.counted = sentence;
  const { list } = codes;
  for (let at = 0; at < list.length; at += 2) sums[list[at] ?? 0]! += list[at + 1] ?? 0;
}

/** How much speaks for each thing, in the order of `start`; from 0 on it is there. */
export function scoresOf(table: Table, signs: Signs): Float64Array {
  const { start, entries } = table;
  const sums = new Float64Array(start.length);
  const sentence = ++table.sentences;
  for (const each of signs.others) add(sums, sentence, entries.get(each)?.codes);
  let before = entries.get(BEGIN);
  for (const word of signs.words) {
    const entry = entries.get(word);
    add(sums, sentence, entry?.codes);
    add(sums, sentence, before?.after.get(word));
    before = entry;
  }
  add(sums, sentence, before?.after.get(END));
  const by = spread(signs);
  for (let of = 0; of < sums.length; of++) sums[of] = (start[of] ?? -Infinity) + (sums[of] ?? 0) / by;
  return sums;
}

function weightOf(of: number, { list } = NOTHING): number {
  for (let at = 0; at < list.length; at += 2) if (list[at] === of) return list[at + 1] ?? 0;
  return 0;
}

/** The clause that weighs most for one of them, by its place, and the words in it that do. */
export function heaviest(scene: Scene, table: Table, { from, to, words }: Signs, of: number) {
  const { reading } = scene.field;
  const each = words.map((word, at) => {
    const pairs = [at, at + 1].map((place) => weightOf(of, pairAt(table, words, place)) / 2);
    return weightOf(of, table.entries.get(word)?.codes) + pairs.reduce((sum, one) => sum + one, 0);
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
