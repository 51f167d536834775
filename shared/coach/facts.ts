// Dates and amounts that the writer names, so that they can be put on record with one tap.

import type { Compiled } from "./compile.ts";
import type { Field } from "./match.ts";
import type { Fact, MoneyRemedy } from "./types.ts";

const NAMES = "EUR|USD|GBP|CHF|BRL|euros?|pounds?|quid|dollars?|bucks|reais|pesos?|francs?|franken|pence|cents?";
const AMOUNT = new RegExp(
  `(?:\\b(?:[A-Z]{1,3}|Mex)\\$|[€$£]|\\b(?:EUR|USD|GBP|CHF|BRL))\\s?(\\p{N}{1,9}(?:[.,' ]\\p{N}{3}){0,3}(?:[.,]\\p{N}{1,2})?)(?![.,]?\\p{N}|\\s?(?:k|m|mio|million)\\b)|(?<![\\p{N}.,])(\\p{N}{1,9}(?:[.,]\\p{N}{3}){0,3}(?:[.,]\\p{N}{1,2})?)\\s?(?:€|£|(?:${NAMES})(?![\\p{L}]| of ))`,
  "giu",
);
const CURRENCY: readonly (readonly [RegExp, string])[] = [
  [/R\$|BRL|reais/iu, "BRL"],
  [/US\$|USD/iu, "USD"],
  // Other dollars than anybody would take "$" for: ISO 4217's code for no currency.
  [/\p{L}\$/u, "XXX"],
  [/€|EUR/iu, "EUR"],
  [/£|GBP|pound|quid|pence/iu, "GBP"],
  [/CHF|frank/iu, "CHF"],
];
const LONGEST = 300;

/** Amounts of money, in any language. */
export function amounts(text: string): Fact[] {
  return [...text.matchAll(AMOUNT)].map((found) => {
    const start = found.index;
    const shown = found[0].trimEnd();
    const currency = CURRENCY.find(([sign]) => sign.test(shown))?.[1];
    const amount = minor(found[1] ?? found[2] ?? "", /pence|cents?$/iu.test(shown));
    const fact: Fact = { kind: "amount", start, end: start + shown.length, text: shown, amount };
    if (currency) fact.currency = currency;
    return fact;
  });
}

function minor(number: string, cents: boolean): number {
  const [, whole = number, part = ""] = /^(.*)[.,](\p{N}{1,2})$/u.exec(number) ?? [];
  const value = Number(whole.replace(/\P{N}/gu, "")) * 100 + Number(part.padEnd(2, "0").slice(0, 2));
  return cents ? Math.round(value / 100) : value;
}

/** A word that says what a sum is stands this many words from it, or nearer. */
const NEAR = 4;

/** The amounts again, each with its sentence and the remedy it sounds like, but for those somebody else named. In the order of the text. */
export function remedies(field: Field, { credits, discounts }: Compiled, amounts: readonly Fact[]): Fact[] {
  const { sentences, start, end, quoted, text } = field.reading;
  const startOf = (sentence: number): number => start[sentences[sentence] ?? Infinity] ?? Infinity;
  let [own, at] = [0, 0];
  return amounts.flatMap((each) => {
    while (startOf(own + 1) <= each.start) own++;
    while ((end[at] ?? Infinity) <= each.start) at++;
    if (quoted[at]) return [];
    const [from, to] = [sentences[own] ?? 0, sentences[own + 1] ?? 0];
    let [remedy, nearest]: [MoneyRemedy, number] = ["refund", NEAR + 1];
    for (let word = Math.max(from, at - 2 * NEAR); word < Math.min(to, at + NEAR + 1); word++)
      for (const [kind, index] of [["credit", credits] as const, ["discount", discounts] as const])
        for (const { match } of field.matches(word, index)) {
          const far = Math.max(0, match.from - at, at - match.to + 1);
          if (far < nearest) [remedy, nearest] = [kind, far];
        }
    const said = text.slice(Math.min(each.start, start[from] ?? each.start), Math.max(each.end, end[to - 1] ?? 0));
    return { ...each, remedy, sentence: said.length > LONGEST ? each.text : said };
  });
}

/** Sentences in which the writer says what they will do, and by when. */
export function promises(field: Field, { days, wills }: Compiled): Fact[] {
  const { reading } = field;
  const facts: Fact[] = [];
  for (let own = 0; own + 1 < reading.sentences.length; own++) {
    const from = reading.sentences[own] ?? 0;
    const to = reading.sentences[own + 1] ?? from;
    let will = -1;
    let day = -1;
    for (let at = from; at < to; at++) {
      if (will < 0 && field.matches(at, wills).length > 0) will = at;
      for (const { match } of field.matches(at, days)) if (will >= 0 || day < 0) day = Math.max(day, match.to - 1);
    }
    if (will < 0 || day < 0) continue;
    const first = Math.min(will, day);
    const start = reading.start[first] ?? 0;
    const end = reading.end[Math.max(will, day)] ?? start;
    if (end - start <= LONGEST) facts.push({ kind: "promise", start, end, text: reading.text.slice(start, end) });
  }
  return facts;
}
