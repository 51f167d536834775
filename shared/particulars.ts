import { readReference } from "./reference.ts";

/** What can name one visitor: where it is kept on a complaint, and where it is found in a text. */
export const PARTICULARS = ["mail", "phone", "order"] as const;
export type Particular = (typeof PARTICULARS)[number] | "reference";

/** Something in a text that may name somebody; offsets in UTF-16 units. */
export interface Mention {
  kind: Particular;
  start: number;
  end: number;
  /** As it stands in the text. */
  text: string;
  /** By which it is looked up: equal for every way to write it, and for a few things more. Then ask `isSame`. */
  spelling: string;
}

/** Fewer digits are no telephone number that could be told from a price or a year. */
export const PHONE_DIGITS_MIN = 7;
/** ITU-T E.164 has 15 at most, with the prefix of international calls a few more. */
const PHONE_DIGITS_MAX = 18;
/** Shorter orders are found in every text. */
const ORDER_MIN = 5;
const ORDER_DIGITS_MIN = 3;

const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Digits as one dials them abroad: no prefix, no zero that is dialled only at home. */
function dialled(phone: string): string {
  return phone.replace(/\(0\)/, "").replace(/\D/g, "").replace(/^0+/, "");
}

const letterless = (order: string): string => order.replace(/^\p{L}+/u, "");
const plainOrder = (order: string): string => order.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");

/** How it is looked up, or undefined when it is nothing that could be. */
export function spellingOf(kind: (typeof PARTICULARS)[number], value: string): string | undefined {
  if (kind === "mail") return lower(value.trim()) || undefined;
  if (kind === "phone") {
    const digits = dialled(value);
    return digits.length < PHONE_DIGITS_MIN ? undefined : digits.slice(-PHONE_DIGITS_MIN);
  }
  return letterless(plainOrder(value)) || undefined;
}

/** Do both name the same mailbox, line or order? Of two numbers one may lack country or area, of two orders one the letters before it. */
export function isSame(kind: Particular, a: string, b: string): boolean {
  if (kind === "mail") return lower(a.trim()) === lower(b.trim());
  if (kind === "reference") return readReference(a) === readReference(b);
  if (kind === "phone") {
    const [short = "", long = ""] = [dialled(a), dialled(b)].toSorted((x, y) => x.length - y.length);
    return short.length >= PHONE_DIGITS_MIN && long.endsWith(short);
  }
  const [x, y] = [plainOrder(a), plainOrder(b)];
  if (x === y) return true;
  const [bare, other] = letterless(x) === x ? [x, y] : [y, x];
  return letterless(bare) === bare && letterless(other) === bare;
}

const LOCAL = /[^\s<>"“”„«»‘’(),:;\\@[\]{}|'`*]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;

function mails(text: string): Mention[] {
  const found: Mention[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    // Neither side goes beyond the next @, so a text full of them is read twice at most.
    while (start > 0 && LOCAL.test(text[start - 1]!)) start--;
    let end = at + 1;
    while (end < text.length && DOMAIN.test(text[end]!)) end++;
    while (end > at && /[.-]/.test(text[end - 1]!)) end--;
    if (start === at || end === at + 1) continue;
    const address = text.slice(start, end);
    found.push({ kind: "mail", start, end, text: address, spelling: lower(address) });
  }
  return found;
}

const DATE = /^(\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/;
/** A sign between two digits of one number: two at most, as in `) `. Never a line's end. */
const NUMBER = /(?<![\p{L}\p{N}]|\p{L}[-/_]|\d[,'’])\+?\(?\d(?:[ \u00a0\u2009\u202f()./\u2010-\u2013-]{0,3}\d)+/gu;

function numbers(text: string): Mention[] {
  const found: Mention[] = [];
  for (const { 0: number, index: start } of text.matchAll(NUMBER)) {
    // 12.500,00 is a price.
    if (DATE.test(number) || /^,\d/.test(text.slice(start + number.length, start + number.length + 2))) continue;
    const place = { start, end: start + number.length, text: number };
    const digits = number.replace(/\D/g, "").length;
    const phone = digits <= PHONE_DIGITS_MAX ? spellingOf("phone", number) : undefined;
    if (phone) found.push({ ...place, kind: "phone", spelling: phone });
    if (digits >= ORDER_MIN) found.push({ ...place, kind: "order", spelling: plainOrder(number) });
  }
  return found;
}

const CODE = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-/._][\p{L}\p{N}]+)*/gu;

/** Letters with digits in them: an order, an invoice, a booking. */
function codes(text: string): Mention[] {
  const found: Mention[] = [];
  for (const { 0: code, index: start } of text.matchAll(CODE)) {
    if (!/\p{L}/u.test(code) || (code.match(/\d/g)?.length ?? 0) < ORDER_DIGITS_MIN) continue;
    const plain = plainOrder(code);
    const spelling = letterless(plain);
    if (plain.length >= ORDER_MIN) found.push({ kind: "order", start, end: start + code.length, text: code, spelling });
  }
  return found;
}

const REFERENCE =
  /(?<![\p{L}\p{N}])(?:[0-9A-Za-z]{3}[-–—][0-9A-Za-z]{3}[-–—][0-9A-Za-z]{3}|[0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3}|(?=[A-Za-z]{0,8}\d)[0-9A-Za-z]{9})(?![\p{L}\p{N}])/gu;

function references(text: string): Mention[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ 0: typed, index: start }) => {
    const spelling = readReference(typed);
    return spelling ? [{ kind: "reference" as const, start, end: start + typed.length, text: typed, spelling }] : [];
  });
}

/** Every mail address, telephone number, order and reference in a text; one stretch may be two of them. Linear in its length. */
export function mentionsIn(text: string): Mention[] {
  return [...mails(text), ...numbers(text), ...codes(text), ...references(text)];
}

/** Who is to be left out of a text, as far as the complaint says. */
export interface Named {
  name: string | null;
  order: string | null;
}

const letters = /[\p{L}\p{M}\p{N}'’-]+/gu;
const folded = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);
/** Shorter parts of a name that are written small ("de", "von") are words of every text. */
const SMALL_PART_MIN = 4;

function names(text: string, name: string): { start: number; end: number }[] {
  const typed = [...name.matchAll(letters)].map(([part]) => part);
  const parts = new Set(typed.filter((part) => part.length > 1).map(folded));
  const telling = (part: string) => typed.length === 1 || !isSmall(part) || part.length >= SMALL_PART_MIN;
  const alsoSmall = new Set(typed.filter((part) => part.length > 1 && telling(part)).map(folded));
  return [...text.matchAll(letters)].flatMap(({ 0: word, index: start }) => {
    const stem = word.replace(/['’]s?$/u, "");
    return (isSmall(stem) ? alsoSmall : parts).has(folded(stem)) ? [{ start, end: start + stem.length }] : [];
  });
}

/** The text with […] for every address, number, order and reference, and for every part of the visitor's name. Rather too many than one too few. */
export function blanked(text: string, { name, order }: Named): string {
  const places: { start: number; end: number }[] = [...mentionsIn(text), ...names(text, name ?? "")];
  const typed = order?.trim() ?? "";
  for (let at = typed === "" ? -1 : text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + typed.length))
    places.push({ start: at, end: at + typed.length });
  let clean = "";
  let from = 0;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    if (start >= from) clean += `${text.slice(from, start)}[…]`;
    from = end;
  }
  // Two parts of one name are one blank.
  return (clean + text.slice(from)).replace(/\[…\](?: \[…\])+/g, "[…]");
}
