/** Digits after the point that a currency has, by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD. One nobody knows has 2. */
export function moneyDigits(currency: string): number {
  return formatOf("en", currency).resolvedOptions().maximumFractionDigits ?? 2;
}

function formatOf(lang: string, currency: string, more: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const style = { ...more, style: "currency", currency } as const;
  try {
    return new Intl.NumberFormat(lang, style);
  } catch {
    // A tag of a visitor's browser that is none.
    return new Intl.NumberFormat("en", style);
  }
}

/**
 * A sum as people write it: "€12.50", "12,50 €", "¥1,250". `amount` in minor units of the currency (ISO 4217), `lang` a BCP 47 tag;
 * one that is none reads as English. Throws a RangeError where the currency is not three letters.
 */
export function moneyWords(amount: number, currency: string, lang: string): string {
  return formatOf(lang, currency).format(amount / 10 ** moneyDigits(currency));
}

/** The same for a field that is typed in: without the currency, and without groups. `parseMoney` reads it back. */
export function moneyText(amount: number, currency: string, lang: string): string {
  const digits = moneyDigits(currency);
  const plain = (amount / 10 ** digits).toFixed(amount % 10 ** digits === 0 ? 0 : digits);
  return plain.replace(".", partOf("decimal", lang, currency));
}

/** Do these words name a sum in that currency: "£20", "20 dollars"? By its sign or its last word: dollars may be anybody's. */
export function namesCurrency(words: string, currency: string, lang: string): boolean {
  const part = (currencyDisplay: "narrowSymbol" | "name"): string =>
    partOf("currency", lang, currency, { currencyDisplay });
  const [name = ""] = part("name").toLowerCase().split(" ").slice(-1);
  const said = words.toLowerCase();
  return (
    said.includes(part("narrowSymbol").toLowerCase()) ||
    said.includes(currency.toLowerCase()) ||
    said.includes(name.replace(/s$/, ""))
  );
}

function partOf(
  type: "decimal" | "currency",
  lang: string,
  currency: string,
  more: Intl.NumberFormatOptions = {},
): string {
  const parts = formatOf(lang, currency, { minimumFractionDigits: 1, ...more }).formatToParts(1.5);
  return parts.find((part) => part.type === type)?.value ?? "";
}

/**
 * What somebody typed, in minor units; undefined for what is no sum, is negative, or is finer than the currency. Takes the
 * currency's sign or code, spaces and groups as they come; "1,234" is a group where the language has a point, and no sum where
 * it might be either.
 */
export function parseMoney(text: string, currency: string, lang: string): number | undefined {
  const digits = moneyDigits(currency);
  const bare = text
    .replace(partOf("currency", lang, currency), "")
    .replace(new RegExp(currency, "i"), "")
    .replace(/\p{Sc}/u, "")
    .replaceAll(/[\s'’]/gu, "");
  if (!/^\d/.test(bare) || !/^[\d.,]+$/.test(bare)) return undefined;
  const [whole, part] = split(bare, partOf("decimal", lang, currency));
  // "1.000": one with three decimals that nobody writes, or a thousand as others do.
  if (part.length === 3 && digits < 3 && !/[.,]/.test(whole)) return undefined;
  if (!/^(\d+|\d{1,3}([.,])\d{3}(\2\d{3})*)$/.test(whole) || !/^\d*$/.test(part)) return undefined;
  if (!/^0*$/.test(part.slice(digits))) return undefined;
  const amount = Number(whole.replaceAll(/[.,]/g, "") + part.slice(0, digits).padEnd(digits, "0"));
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** The whole, with its groups, and what stands after the point. */
function split(bare: string, decimal: string): [whole: string, part: string] {
  const at = Math.max(bare.lastIndexOf("."), bare.lastIndexOf(","));
  if (at < 0) return [bare, ""];
  const mark = bare[at]!;
  const isOnly = !bare.slice(0, at).includes(mark);
  const hasBoth = bare.includes(".") && bare.includes(",");
  const isGroup = !isOnly || (!hasBoth && mark !== decimal && bare.length - at === 4);
  return isGroup ? [bare, ""] : [bare.slice(0, at), bare.slice(at + 1)];
}
