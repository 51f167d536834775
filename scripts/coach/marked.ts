// Reads replies in which readers have marked what undermines them: test/coach/rows/marked/, one reply a line (see its README).

import { readdirSync, readFileSync } from "node:fs";
import { CLASSES, type FindingClass, type Span } from "../../shared/coach/types.ts";

/** What somebody marked: undermining words, or harmless ones that look like it. */
export interface Mark extends Span {
  class: FindingClass;
}
export interface Marked {
  id: string;
  text: string;
  verdict: "good" | "mixed" | "bad";
  marks: Mark[];
  traps: Mark[];
}

const DIR = "test/coach/rows/marked";
const STRETCH = /\{(!?)([a-z-]+(?:,[a-z-]+)*):([^{}]*)\}/gu;

/** One line: `bad|Sorry, {excuse:but Fridays are busy}.` Throws on what it cannot read. */
export function readMarked(line: string, id: string): Marked {
  const [, verdict, typed] = /^(good|mixed|bad)\|(.+)$/u.exec(line) ?? [];
  if (!verdict || !typed) throw new Error(`${id}: no verdict: ${line}`);
  const row: Marked = { id, text: "", verdict: verdict as Marked["verdict"], marks: [], traps: [] };
  const source = typed.replaceAll("\\n", "\n");
  let read = 0;
  for (const stretch of source.matchAll(STRETCH)) {
    const [whole, harmless, classes = "", words = ""] = stretch;
    row.text += source.slice(read, stretch.index);
    const span = { start: row.text.length, end: row.text.length + words.length };
    row.text += words;
    read = stretch.index + whole.length;
    for (const name of classes.split(",")) {
      const known = CLASSES.find((each) => each === name);
      if (!known) throw new Error(`${id}: no such class: ${name}`);
      (harmless ? row.traps : row.marks).push({ class: known, ...span });
    }
  }
  row.text += source.slice(read);
  if (/[{}]/u.test(row.text)) throw new Error(`${id}: a brace is left: ${row.text}`);
  return row;
}

/** All of a language, in the order of the files. */
export function markedRows(lang: string): Marked[] {
  return readdirSync(DIR)
    .filter((file) => file.startsWith(`${lang}-`))
    .toSorted()
    .flatMap((file) =>
      readFileSync(`${DIR}/${file}`, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line, at) => readMarked(line, `${file}:${at + 1}`)),
    );
}
