// Checks that need no language: what is blank, whose data it is, what was said before, what shouts.

import { PLAIN_WORDS, type PlainCheck } from "./plain-words.ts";
import type { Pack } from "./pack.ts";
import type { CoachDraft, Finding, FindingSeverity, Span } from "./types.ts";

/** What templates leave open: `[name]`, `{{order}}`, `(date)`, `____`, `%AMOUNT%`. Code has digits, quotes or signs in its braces. */
const PLACEHOLDER =
  /\[(?!(?:yes|no|partly|sic|x|\s|\d+)\]|https?:)[^\][\n]{1,60}\](?!\()|\{\{?[\p{L} _.-]{2,60}\}\}?|_{3,}|%[A-Z_]{3,30}%|[(<](?:(?:your |the )?(?:customer |first |last )?(?:name|date|time|day|amount|order (?:number|no)|reason|nombre|fecha|importe|datum|betrag|nom|montant|nome|valor))[)>]|lorem ipsum/giu;
/** In capitals only: "todo" is a word in Spanish and Portuguese, and xxx are kisses. */
const CAPITAL_BLANK = /\bX{3,}\b|\bTB[DC]\b|\bTODO:/gu;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const PHONE = /(?<![\p{N}\p{L}#-])\+?\(?\p{N}[\p{N} ()/.-]{5,18}\p{N}(?![\p{N}\p{L}])/gu;
const LOUD = /!{2,}|\?{2,}|[!?]{3,}/gu;
const CAPITALS = /(?:\p{Lu}{2,}[’']?\p{Lu}*[ ,-]{1,2}){3,20}/gu;
/** From this many digits on a number may be somebody's telephone. */
const DIGITS_MIN = 8;
/** Share of three-word rows in common from which two replies are the same reply. */
const SAME = 0.5;
const ROWS_MIN = 6;

/** What is wrong with a draft in any language, with the advice of the pack, or plain English without one. */
export function plainFindings(draft: CoachDraft, pack: Pack | undefined): Finding[] {
  const { text } = draft;
  const words: Readonly<Record<PlainCheck, { why: string; instead: string; source: string }>> =
    pack?.advice ?? PLAIN_WORDS;
  const findings: Finding[] = [];
  const say = (check: PlainCheck, id: string, severity: FindingSeverity, { start, end }: Span) => {
    const advice = check === "hostile" ? { ...PLAIN_WORDS.hostile, ...pack?.loud } : words[check];
    findings.push({
      rule: `plain/${check}/${id}`,
      class: check,
      severity,
      start,
      end,
      text: text.slice(start, end),
      ...advice,
    });
  };
  const all = { start: 0, end: text.length };
  if (!/[\p{L}\p{N}]/u.test(text)) {
    say("empty", "empty", "block", all);
    return findings;
  }
  for (const blank of [PLACEHOLDER, CAPITAL_BLANK])
    for (const found of text.matchAll(blank)) say("placeholder", "blank", "block", spanOf(found));
  for (const theirs of draft.foreign ?? [])
    for (const span of everywhere(text, theirs)) say("private-data", "foreign", "block", span);
  const foreign = findings.filter((each) => each.class === "private-data");
  for (const span of draft.own ? unknown(draft, draft.own) : [])
    if (!foreign.some((each) => each.start < span.end && span.start < each.end))
      say("unknown-number", "unknown", "low", span);
  if (draft.earlier?.some((before) => alike(text, before))) say("repeat", "earlier", "high", all);
  else if ((draft.toOthers ?? []).filter((other) => alike(text, other)).length > 1) say("repeat", "others", "med", all);
  const shouted = [...text.matchAll(CAPITALS)].map(spanOf);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  // A text that is nothing but capitals is somebody's keyboard; a few words among others are raised on purpose.
  if (shouted[0]) say("hostile", "capitals", capitals > letters * 0.7 ? "low" : "med", shouted[0]);
  for (const found of text.matchAll(LOUD)) say("hostile", "marks", found[0].length > 2 ? "med" : "low", spanOf(found));
  return findings;
}

const spanOf = (found: RegExpExecArray): Span => {
  const trimmed = found[0].trimEnd();
  return { start: found.index, end: found.index + trimmed.length };
};

function everywhere(text: string, part: string): Span[] {
  const spans: Span[] = [];
  if (part.trim() === "") return spans;
  const where = text.toLowerCase();
  // Letters whose lower case is longer would move the offsets.
  if (where.length !== text.length) return text.includes(part) ? [spanAt(text.indexOf(part), part)] : spans;
  for (let at = where.indexOf(part.toLowerCase()); at >= 0; at = where.indexOf(part.toLowerCase(), at + part.length))
    spans.push(spanAt(at, part));
  return spans;
}
const spanAt = (start: number, part: string): Span => ({ start, end: start + part.length });

const digits = (text: string) => text.replace(/\P{N}/gu, "");

/** Mail addresses and numbers that are neither the site's, the member's nor in anything this person wrote or was sent. */
function unknown(draft: CoachDraft, own: readonly string[]): Span[] {
  const known = [draft.complaint ?? "", ...(draft.earlier ?? []), ...own].join("\n").toLowerCase();
  const knownDigits = digits(known);
  const mails = [...draft.text.matchAll(MAIL)].filter((found) => !known.includes(found[0].toLowerCase()));
  const phones = [...draft.text.matchAll(PHONE)].filter((found) => {
    const number = digits(found[0]);
    return number.length >= DIGITS_MIN && !knownDigits.includes(number.slice(-DIGITS_MIN));
  });
  return [...mails, ...phones].map(spanOf);
}

function rows(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

/** Are two replies the same words, but for a few? */
export function alike(one: string, other: string): boolean {
  const [a, b] = [rows(one), rows(other)];
  const least = Math.min(a.size, b.size);
  if (least < ROWS_MIN) return one.trim() !== "" && one.trim().toLowerCase() === other.trim().toLowerCase();
  let common = 0;
  for (const row of a) if (b.has(row)) common++;
  return common >= least * SAME;
}
