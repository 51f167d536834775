// What of a sentence may weigh.

import type { Scene } from "./conditions.ts";
import { type Excused, spanOf } from "./judge.ts";
import type { Stretch } from "./match.ts";
import { remember } from "./memory.ts";
import { COMPONENTS, type Finding } from "./types.ts";

/** Longer words count by their first letters: `refund*` is also refunded. */
const STEM = 5;
/** Shorter sentences weigh as if they had so many words. */
const LEAST_WORDS = 6;

/** What of a sentence may weigh: its words, each pair of them that stand in a row, and what else is known of it. */
export interface Signs extends Stretch {
  words: readonly string[];
  others: readonly string[];
}

/** Stand before the first word and behind the last. */
export const [BEGIN, END] = ["^", "$"];

/** Each word with the one before it: one more than there are words. */
export const pairsOf = ({ words }: Signs): string[] =>
  [...words, END].map((word, at) => `${words[at - 1] ?? BEGIN} ${word}`);

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
