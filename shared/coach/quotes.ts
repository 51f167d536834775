// Words that are not the writer's: quoted from the complaint, or lines that a mail program quoted.

import type { Reading } from "./reading.ts";
import type { Span } from "./types.ts";

const PAIRS: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‘": "’",
  '"': '"',
  "'": "'",
};
/** Shorter quotations than this count only when the complaint has them: one or two words in quotes may be scorn. */
const WORDS_MIN = 3;
const LONGEST = 600;

const flat = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** Spans of a draft that quote: `> ` lines, and what stands between quotation marks and is not all there is. */
export function quotations(text: string, complaint = ""): Span[] {
  const theirs = ` ${flat(complaint)} `;
  const spans: Span[] = [];
  for (const line of text.matchAll(/^[ \t]{0,3}>.*$/gmu))
    spans.push({ start: line.index, end: line.index + line[0].length });
  for (let at = 0; at < text.length; at++) {
    const closers = PAIRS[text[at] ?? ""];
    if (!closers || (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ""))) continue;
    const end = closing(text, at, closers);
    if (end < 0) continue;
    const said = flat(text.slice(at + 1, end));
    const words = said === "" ? 0 : said.split(" ").length;
    if (words > 0 && (theirs.includes(` ${said} `) || (words >= WORDS_MIN && end - at < text.trim().length * 0.8)))
      spans.push({ start: at, end: end + 1 });
    if (words > 0) at = end;
  }
  return spans;
}

/** Where the quotation that opens here closes; -1 when it does not within a paragraph. */
function closing(text: string, open: number, closers: string): number {
  const most = Math.min(text.length, open + LONGEST);
  for (let at = open + 1; at < most; at++) {
    const char = text[at] ?? "";
    if (char === "\n" && text[at + 1] === "\n") return -1;
    if (!closers.includes(char)) continue;
    const apostrophe = (char === "'" || char === "’") && /\p{L}/u.test(text[at + 1] ?? "");
    if (!apostrophe) return at;
  }
  return -1;
}

/** Marks the words of a reading that stand in a quotation. */
export function markQuoted(reading: Reading, spans: readonly Span[]): void {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  reading.start.forEach((start, at) => {
    while ((inOrder[next]?.end ?? Infinity) <= start) next++;
    if ((inOrder[next]?.start ?? Infinity) <= start) reading.quoted[at] = true;
  });
}
