// Checks that need no language: what is blank, whose data it is, what was said before, what shouts.

import { isSame, mentionsIn } from "../particulars.ts";
import { PLAIN_WORDS, type PlainCheck } from "./plain-words.ts";
import type { Pack } from "./pack.ts";
import { quotations } from "./quotes.ts";
import type { CoachDraft, Finding, FindingSeverity, Span } from "./types.ts";

const BLANK =
  "(?:your |the |customer |first |last )?(?:customer|name|firstname|lastname|first_name|last_name|date|time|day|amount|order(?: number| no)?|order_id|reason|solution|agent|company|product|nombre|fecha|importe|datum|betrag|nom|montant|nome|valor)";
/**
 * What templates leave open: `[what we did]`, `{{order_1}}`, `{name}`, `by (date)`, `____`, `%AMOUNT%`, `Dear XXX`. Whoever has one can
 * never send, so an ordinary sentence must have none: digits in brackets, code in braces, a line to sign on, kisses.
 */
const PLACEHOLDERS: readonly RegExp[] = [
  /[[［【](?!(?:yes|no|partly|sic)[\]］】])[\p{L}_][\p{L}\p{M}\p{Pc} ,.'’/?-]{1,58}[\p{L}.?][\]］】](?!\(https?:)/giu,
  /\{\{\s?[\p{L}\p{N} _.-]{2,60}\}\}/gu,
  new RegExp(`(?<!\\{)\\{${BLANK}\\}(?!\\})|<${BLANK}>|%${BLANK}%`, "giu"),
  new RegExp(
    `(?<=(?:^|[\\p{P}\\s])(?:on|by|at|before|until|dear|hi|hello|of|for|am|bis|um|el|le|hola|hallo) )\\(${BLANK}\\)`,
    "giu",
  ),
  /(?<=[^\s_][^\n]{0,80})_{3,}|_{3,}(?=[^\n]{0,80}[^\s_])/gu,
  /\bX{3,}\b(?!\s*(?:\p{N}|$))/gmu,
];
const MARKS = /^["'“”„«»‘’`]{2}$/u;
const LOUD = /!{2,}|\?{2,}|[!?]{3,}/gu;
const CAPITALS = /(?:\p{Lu}{2,}[’']?\p{Lu}*[ ,-]{1,2}){3,20}/gu;
/** An account number goes on after this: nobody is called on those. */
const ACCOUNT = /(?:IBAN:?\s|[A-Z]{2}\p{N}{2}\s)$/u;
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
  const said = [...quotations(text, draft.complaint), ...[...text.matchAll(/`[^`\n]{1,200}`/gu)].map(spanOf)];
  for (const blank of PLACEHOLDERS)
    for (const span of [...text.matchAll(blank)].map(spanOf)) {
      // What they wrote, or what a template of ours did to them, is told in quotation marks.
      const edges = (text[span.start - 1] ?? " ") + (text[span.end] ?? " ");
      const isTold = MARKS.test(edges) || said.some((each) => each.start <= span.start && span.end <= each.end);
      const isTheirs = draft.complaint?.includes(text.slice(span.start, span.end)) === true;
      if (!isTold && !isTheirs) say("placeholder", "blank", "block", span);
    }
  for (const theirs of draft.foreign ?? [])
    for (const span of everywhere(text, theirs)) say("private-data", "foreign", "block", span);
  const foreign = findings.filter((each) => each.class === "private-data");
  for (const span of draft.own ? unknown(draft, draft.own) : [])
    if (!foreign.some((each) => each.start < span.end && span.start < each.end))
      say("unknown-number", "unknown", "low", span);
  if (draft.earlier?.some((before) => alike(text, before))) say("repeat", "earlier", "high", all);
  else if ((draft.toOthers ?? []).filter((other) => alike(text, other)).length > 1) say("repeat", "others", "med", all);
  const [shouted] = [...text.matchAll(CAPITALS)].map(spanOf);
  if (shouted) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
    // A text that is nothing but capitals is somebody's keyboard; a few words among others are raised on purpose.
    say("hostile", "capitals", capitals > letters * 0.7 ? "low" : "med", shouted);
  }
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

/** Mail addresses and numbers that are neither the site's, the member's nor in anything this person wrote or was sent. */
function unknown(draft: CoachDraft, own: readonly string[]): Span[] {
  const known = mentionsIn([draft.complaint ?? "", ...(draft.earlier ?? []), ...own].join("\n"));
  return mentionsIn(draft.text).filter(({ kind, text, start }) => {
    if (kind !== "mail" && kind !== "phone") return false;
    if (kind === "phone" && text.replace(/\P{N}/gu, "").length < DIGITS_MIN) return false;
    if (ACCOUNT.test(draft.text.slice(Math.max(0, start - 6), start))) return false;
    return !known.some((one) => one.kind === kind && isSame(kind, one.text, text));
  });
}

function rows(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

/** Lines that both begin and end with are a greeting and a signature. */
function between(one: string, other: string): string {
  const [lines, others] = [one, other].map((text) => text.trim().split(/\s*\n\s*/u)) as [string[], string[]];
  let [from, to] = [0, lines.length];
  while (from < to && lines[from] === others[from]) from++;
  while (to > from && lines[to - 1] === others[others.length - 1 - (lines.length - to)]) to--;
  return lines.slice(from, to).join("\n");
}

/** Are these the words of another reply, but for a few? */
export function alike(one: string, other: string): boolean {
  if (one.trim().toLowerCase() === other.trim().toLowerCase()) return one.trim() !== "";
  const [own, before] = [rows(between(one, other)), rows(other)];
  if (own.size < ROWS_MIN) return false;
  let common = 0;
  for (const row of own) if (before.has(row)) common++;
  return common >= own.size * SAME;
}
