// `npm run coach:learn`: counts the weights of English anew, out of test/coach/rows/marked/, parts/ and the tuned rows, and writes them
// into its pack. Takes a minute and a half. To be run after rules or marked rows have changed; nothing else writes those files.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Pack, Weights } from "../../shared/coach/pack.ts";
import { loadPack } from "../../shared/coach/packs/index.ts";
import { lessonsOf, type Whole } from "./lessons.ts";
import { type Signs, written } from "./lines.ts";
import { type Folder, KINDS, markedRows } from "./marked.ts";
import { type Model, type Settings, train } from "./train.ts";

const LANG = "en";
const TUNED = "test/coach/rows/tuned";

interface Count extends Settings {
  file: string;
  /** What stands in fewer sentences weighs nothing: a sign that fits one reply is a defect. */
  least: number;
  /** Logit from which on it is found: lower finds more, and more that is not there. */
  from: number;
}
/** How each kind is counted. A weight of 1 is a logit of 1. */
export const COUNTS: Readonly<Record<Folder, Count>> = {
  marked: { file: "weights", least: 6, from: -1.44, rounds: 20, sparse: 6, marked: 2.5, trap: 7 },
  parts: { file: "part-weights", least: 6, from: 0.3, rounds: 20, sparse: 7.5, marked: 2, trap: 4 },
};

function tunedRows(): Whole[] {
  return readdirSync(TUNED)
    .filter((file) => file.startsWith(`${LANG}-`))
    .toSorted()
    .flatMap((file) => readFileSync(`${TUNED}/${file}`, "utf8").split("\n").filter(Boolean))
    .map((line) => JSON.parse(line) as Whole);
}

const letter = (of: number, weight: number): string =>
  `${String.fromCharCode((weight > 0 ? 97 : 65) + of)}${Math.abs(weight)}`;

/** A name for everything that the weights come from. */
export function sourceOf(pack: Pack, folder: Folder): string {
  const { lang, spelling, lists, groups, components, rules } = pack;
  const words = { lang, spelling, lists, groups, components, rules };
  const all = JSON.stringify([words, COUNTS[folder], markedRows(LANG, folder), tunedRows()]);
  return createHash("sha256").update(all).digest("hex").slice(0, 16);
}

/** Whole numbers, so that they can be read; what rounds to nothing is left out. */
export function weightsOf(names: readonly string[], models: readonly Model[], from: number) {
  const signs = names.map((name, sign): [string, string] => {
    const weights = models.map((model) => Math.round(model.weights[sign] ?? 0));
    return [name, weights.map((weight, of) => (weight === 0 ? "" : letter(of, weight))).join("")];
  });
  return {
    start: models.map(({ bias }) => Number((bias - from).toFixed(2))),
    signs: Object.fromEntries(signs.filter(([, codes]) => codes !== "")) satisfies Signs,
  };
}

/** The weights, and how many signs weigh something. */
function learn(pack: Pack, folder: Folder): { weights: Weights; size: number } {
  const count = COUNTS[folder];
  const rows = { folder, marked: markedRows(LANG, folder), wholes: tunedRows() };
  const { names, lessons } = lessonsOf(rows, pack, count.least);
  const models = KINDS[folder].map((_, of) => train(lessons, names.length, of, count));
  const { start, signs } = weightsOf(names, models, count.from);
  return { weights: { of: sourceOf(pack, folder), start, ...written(signs) }, size: Object.keys(signs).length };
}

if (import.meta.main) {
  const pack = await loadPack(LANG);
  if (!pack) throw new Error(`no pack for ${LANG}`);
  for (const folder of ["marked", "parts"] as const) {
    const { weights, size } = learn(pack, folder);
    const file = `shared/coach/packs/${LANG}/${COUNTS[folder].file}.json`;
    writeFileSync(file, `${JSON.stringify(weights, null, 1)}\n`);
    process.stdout.write(`${file}: ${size} signs weigh something\n`);
  }
}
