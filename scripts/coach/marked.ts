// Reads replies in which readers have marked what undermines them (test/coach/rows/marked/) or the parts that are there
// (test/coach/rows/parts/), one reply a line; see their README.

import { readdirSync, readFileSync } from "node:fs";
import { CLASSES, COMPONENTS, type Component, type FindingClass, type Span } from "../../shared/coach/types.ts";

/** What can be marked. */
export const KINDS = { marked: CLASSES, parts: COMPONENTS } as const;
export type Folder = keyof typeof KINDS;

/** What somebody marked: undermining words or a part, or words that only look like it. */
export interface Mark extends Span {
  kind: FindingClass | Component;
}
export interface Marked {
  id: string;
  text: string;
  verdict: "good" | "mixed" | "bad";
  marks: Mark[];
  traps: Mark[];
}

const ROWS = "test/coach/rows";
const STRETCH = /\{(!?)([a-z-]+(?:,[a-z-]+)*):([^{}]*)\}/gu;

/** One line: `bad|Sorry, {excuse:but Fridays are busy}.` Throws on what it cannot read. */
export function readMarked(line: string, id: string, folder: Folder = "marked"): Marked {
  const [, verdict, typed] = /^(good|mixed|bad)\|(.+)$/u.exec(line) ?? [];
  if (!verdict || !typed) throw new Error(`${id}: no verdict: ${line}`);
  const row: Marked = { id, text: "", verdict: verdict as Marked["verdict"], marks: [], traps: [] };
  const source = typed.replaceAll("\\n", "\n");
  let read = 0;
  for (const stretch of source.matchAll(STRETCH)) {
    const [whole, harmless, kinds = "", words = ""] = stretch;
    row.text += source.slice(read, stretch.index);
    const span = { start: row.text.length, end: row.text.length + words.length };
    row.text += words;
    read = stretch.index + whole.length;
    for (const name of kinds.split(",")) {
      const kind = KINDS[folder].find((each) => each === name);
      if (!kind) throw new Error(`${id}: no such thing: ${name}`);
      (harmless ? row.traps : row.marks).push({ kind, ...span });
    }
  }
  row.text += source.slice(read);
  if (/[{}]/u.test(row.text)) throw new Error(`${id}: a brace is left: ${row.text}`);
  return row;
}

/** All of a language, in the order of the files. */
export function markedRows(lang: string, folder: Folder = "marked"): Marked[] {
  return readdirSync(`${ROWS}/${folder}`)
    .filter((file) => file.startsWith(`${lang}-`))
    .toSorted()
    .flatMap((file) =>
      readFileSync(`${ROWS}/${folder}/${file}`, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line, at) => readMarked(line, `${folder}/${file}:${at + 1}`, folder)),
    );
}
