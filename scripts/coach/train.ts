// Counts weights out of lessons: one logistic regression a class, kept sparse (FTRL-Proximal; McMahan et al., "Ad Click Prediction: a
// View from the Trenches", 2013), over signs that are scaled by how much they tell on their own (Wang & Manning 2012, "NBSVM").
// Deterministic: same lessons, same weights.

import { type Lesson, SAYS, type Sentence } from "./lessons.ts";

export interface Settings {
  rounds: number;
  /** How much a sign has to tell before it weighs at all. */
  sparse: number;
  /** What a marked sentence counts, and a trap, where any other counts 1. */
  marked: number;
  trap: number;
}
export interface Model {
  bias: number;
  weights: Float32Array;
}

const RATE = 0.3;
const BIAS_RATE = 0.15;
/** A sign that tells nothing by itself counts a tenth; one that tells much, not more than this. */
const TELLS = { least: 0.1, each: 0.6, most: 3 };
/** Whoever is so sure learns nothing. */
const SURE = 0.004;

/** How much each sign tells by itself: the logarithm of how much oftener it stands where the class was marked. */
function tellsOf(lessons: readonly Lesson[], of: number, size: number): Float32Array {
  const [pro, contra] = [new Float32Array(size).fill(1), new Float32Array(size).fill(1)];
  let [pros, contras] = [1, 1];
  for (const { sentences, says } of lessons) {
    if (sentences.length !== 1 || says[of] === SAYS.unknown) continue;
    const is = says[of] === SAYS.there;
    if (is) pros++;
    else contras++;
    const into = is ? pro : contra;
    for (const sign of sentences[0]?.signs ?? []) into[sign] = (into[sign] ?? 0) + 1;
  }
  return pro.map((count, sign) => {
    const log = Math.abs(Math.log(count / pros / ((contra[sign] ?? 1) / contras)));
    return Math.min(TELLS.most, log) * TELLS.each + TELLS.least;
  });
}

/** Another order each round, the same ones each time. */
function shuffled(size: number, round: number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, at) => at);
  let seed = round * 7919 + 13;
  for (let at = size - 1; at > 0; at--) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

export function scoreOf({ bias, weights }: Model, { signs, scale }: Sentence): number {
  let sum = 0;
  for (const sign of signs) sum += weights[sign] ?? 0;
  return bias + sum * scale;
}

/** The weights of one class, by its place in `CLASSES`. */
export function train(lessons: readonly Lesson[], size: number, of: number, settings: Settings): Model {
  const tells = tellsOf(lessons, of, size);
  const [push, seen] = [new Float32Array(size), new Float32Array(size)];
  const model: Model = { bias: -3, weights: new Float32Array(size) };
  const { weights } = model;
  let seenBias = 1e-6;
  for (let round = 0; round < settings.rounds; round++) {
    for (const at of shuffled(lessons.length, round)) {
      const lesson = lessons[at];
      const says = lesson?.says[of] ?? SAYS.unknown;
      if (!lesson || says === SAYS.unknown) continue;
      let [likeliest, score] = [lesson.sentences[0], -Infinity];
      for (const each of lesson.sentences) {
        const its = scoreOf(model, each);
        if (its > score) [likeliest, score] = [each, its];
      }
      if (!likeliest) continue;
      const counts = says === SAYS.there ? settings.marked : says === SAYS.trap ? settings.trap : 1;
      const off = (1 / (1 + Math.exp(-score)) - (says === SAYS.there ? 1 : 0)) * counts;
      if (Math.abs(off) <= SURE) continue;
      for (const sign of likeliest.signs) {
        const tell = tells[sign] ?? 0;
        const slope = off * likeliest.scale * tell;
        const [was, before] = [(weights[sign] ?? 0) / tell, seen[sign] ?? 0];
        const now = before + slope * slope;
        const pushed = (push[sign] ?? 0) + slope - ((Math.sqrt(now) - Math.sqrt(before)) / RATE) * was;
        seen[sign] = now;
        push[sign] = pushed;
        const left = Math.abs(pushed) - settings.sparse;
        weights[sign] = left <= 0 ? 0 : ((-Math.sign(pushed) * left) / ((1 + Math.sqrt(now)) / RATE + 1)) * tell;
      }
      seenBias += off * off;
      model.bias -= (BIAS_RATE * off) / Math.sqrt(seenBias);
    }
  }
  return model;
}
