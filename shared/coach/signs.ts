// What of a sentence may weigh.

import type { Scene } from "./conditions.ts";
import type { Excused } from "./judge.ts";
import type { Stretch } from "./match.ts";
import { remember } from "./memory.ts";
import type { Reading } from "./reading.ts";
import { type Component, COMPONENTS, type Finding } from "./types.ts";

/** Longer words count by their first letters: `refund*` is also refunded. */
const STEM = 5;
/** Shorter sentences weigh as if they had so many words. */
const LEAST_WORDS = 6;

/** What of a sentence may weigh: its words, each pair of them that stand in a row, and what else is known of it. */
export interface Signs extends Stretch {
  words: readonly string[];
  others: readonly string[];
  /** What rules found in it. */
  found: readonly Finding[];
}

/** Stand before the first word and behind the last. */
export const [BEGIN, END] = ["^", "$"];

/** Each word with the one before it: one more than there are words. */
export const pairsOf = ({ words }: Pick<Signs, "words">): string[] =>
  [...words, END].map((word, at) => `${words[at - 1] ?? BEGIN} ${word}`);

const stems = new Map<string, string>();

/** What a word counts as. */
export function stem(word: string): string {
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

/** What comes in the order of the text, sentence by sentence; `places` are offsets into it. */
function parted<T>({ start, sentences }: Reading, items: readonly T[], place: (item: T) => number): T[][] {
  const parts: T[][] = sentences.map(() => []);
  let index = 0;
  for (const item of items) {
    while (index + 2 < sentences.length && place(item) >= (start[sentences[index + 1] ?? 0] ?? Infinity)) index++;
    parts[index]?.push(item);
  }
  return parts;
}

const TEXT: readonly (readonly [Component, string])[] = COMPONENTS.filter((each) => each !== "forgiveness").map(
  (each) => [each, `text#${each}`],
);
const PARTS: readonly (readonly [Component, string])[] = COMPONENTS.map((each) => [each, `#${each}`]);

/** The signs of every sentence, given what counted as a part and which rules matched. */
export function signsOf(scene: Scene, { found, excused }: Matched): Signs[] {
  const { reading } = scene.field;
  const { sentences, words, quoted, asked, start } = reading;
  const has = (component: Component, from: number, to: number): boolean => {
    const evidence = scene.evidence[component];
    for (let at = from; at < to; at++) if (evidence[at] === 1) return true;
    return false;
  };
  const all = TEXT.flatMap(([each, sign]) => (has(each, 0, words.length) ? [sign] : []));
  const rules = parted(reading, found, (each) => each.start);
  const passed = parted(reading, excused, ({ at }) => start[at] ?? 0);
  const signs: Signs[] = [];
  let sorry = false;
  for (let index = 0; index + 1 < sentences.length; index++) {
    const [from, to] = [sentences[index] ?? 0, sentences[index + 1] ?? 0];
    if (to <= from) continue;
    const plain: string[] = [];
    for (let at = from; at < to; at++) plain.push(quoted[at] ? '"' : stem(words[at] ?? ""));
    const others = [...all];
    for (const [each, sign] of PARTS) if (has(each, from, to)) others.push(sign);
    if (sorry) others.push("before#regret");
    if (asked.has(index)) others.push("%q");
    for (const each of passed[index] ?? []) others.push(`-${each.class}/${each.rule}`, `-${each.class}`);
    for (const each of rules[index] ?? [])
      others.push(`!${each.rule.slice(each.rule.indexOf("/") + 1)}`, `!${each.class}`);
    signs.push({ from, to, words: plain, others, found: rules[index] ?? [] });
    sorry = has("regret", from, to);
  }
  return signs;
}

/** What the sum of weights is divided by: long sentences hold more of everything. */
export const spread = ({ from, to }: Stretch): number => Math.sqrt(Math.max(LEAST_WORDS, to - from));
