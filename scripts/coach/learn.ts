// `npm run coach:learn`: counts the weights of English anew, out of test/coach/rows/marked/ and the tuned rows, and writes them into its
// pack. Takes about a minute. To be run after rules or marked rows have changed; nothing else writes that file.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Pack, Weights } from "../../shared/coach/pack.ts";
import { loadPack } from "../../shared/coach/packs/index.ts";
import { CLASSES } from "../../shared/coach/types.ts";
import { lessonsOf, type Whole } from "./lessons.ts";
import { markedRows } from "./marked.ts";
import { type Model, type Settings, train } from "./train.ts";

const LANG = "en";
const TUNED = "test/coach/rows/tuned";
/** What stands in fewer sentences weighs nothing: a sign that fits one reply is a defect. */
export const LEAST = 6;
const SETTINGS: Settings = { rounds: 20, sparse: 7, marked: 2.5, trap: 8 };
/** What a weight of 1 is worth: finer weights find a little more and are heavier to load. */
const UNIT = 1;
/** Logit from which on a sentence is found: lower finds more, and more that is not there. */
const FROM = -1.5;
const MOST = 30;

function tunedRows(): Whole[] {
  return readdirSync(TUNED)
    .filter((file) => file.startsWith(`${LANG}-`))
    .toSorted()
    .flatMap((file) => readFileSync(`${TUNED}/${file}`, "utf8").split("\n").filter(Boolean))
    .map((line) => JSON.parse(line) as Whole);
}

const letter = (of: number, weight: number): string =>
  `${String.fromCharCode((weight > 0 ? 97 : 65) + of)}${Math.min(MOST, Math.abs(weight))}`;

/** A name for everything that the weights come from. */
export function sourceOf(pack: Pack): string {
  const { weights: _, advice: __, ...rest } = pack;
  const all = JSON.stringify([rest, SETTINGS, LEAST, FROM, UNIT, markedRows(LANG), tunedRows()]);
  return createHash("sha256").update(all).digest("hex").slice(0, 16);
}

/** Whole numbers, so that they can be read; what rounds to nothing is left out. */
export function weightsOf(names: readonly string[], models: readonly Model[]): Omit<Weights, "of"> {
  const signs = names.map((name, sign): [string, string] => {
    const weights = models.map((model) => Math.round((model.weights[sign] ?? 0) / UNIT));
    return [name, weights.map((weight, of) => (weight === 0 ? "" : letter(of, weight))).join("")];
  });
  return {
    unit: UNIT,
    start: models.map(({ bias }) => Number((bias - FROM).toFixed(2))),
    signs: Object.fromEntries(signs.filter(([, codes]) => codes !== "").toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

export function learn(pack: Pack): Weights {
  const { names, lessons } = lessonsOf(markedRows(LANG), tunedRows(), pack, LEAST);
  const models = CLASSES.map((_, of) => train(lessons, names.length, of, SETTINGS));
  return { of: sourceOf(pack), ...weightsOf(names, models) };
}

if (import.meta.main) {
  const pack = await loadPack(LANG);
  if (!pack) throw new Error(`no pack for ${LANG}`);
  const weights = learn(pack);
  writeFileSync(`shared/coach/packs/${LANG}/weights.json`, `${JSON.stringify(weights, null, 1)}\n`);
  const { length } = Object.keys(weights.signs);
  process.stdout.write(`${length} signs weigh something\n`);
}
