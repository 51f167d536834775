import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moneyText, moneyWords, namesCurrency, parseMoney } from "../../shared/money.ts";
import { MONEY_MAX } from "../../shared/remedy.ts";

/** Intl puts no-break spaces where people type plain ones. */
const plain = (text: string): string => text.replaceAll(/\s/gu, " ");

test.each([
  [1_250, "EUR", "en", "€12.50"],
  [1_250, "EUR", "de", "12,50 €"],
  [123_456, "EUR", "es", "1234,56 €"],
  [0, "USD", "en-US", "$0.00"],
  [1_250, "JPY", "en", "¥1,250"],
  [1_250, "KWD", "en", "KWD 1.250"],
  [1_250, "XQX", "en", "XQX 12.50"],
  [1_250, "EUR", "x_nonsense", "€12.50"],
])("%i minor units of %s in %s are %s", (amount, currency, lang, words) => {
  expect(plain(moneyWords(amount, currency, lang))).toBe(words);
});

describe("what is typed", () => {
  test.each([
    ["12", "EUR", "en", 1_200],
    ["12.5", "EUR", "en", 1_250],
    ["12,50", "EUR", "en", 1_250],
    ["12.50", "EUR", "de", 1_250],
    [" € 12,50 ", "EUR", "de", 1_250],
    ["12,50 eur", "EUR", "de", 1_250],
    ["1.234,50", "EUR", "de", 123_450],
    ["1,234.50", "EUR", "de", 123_450],
    ["1 234,50", "EUR", "fr", 123_450],
    ["1’234.50", "CHF", "de-CH", 123_450],
    ["1,234", "EUR", "en", 123_400],
    ["1.234", "EUR", "de", 123_400],
    ["1.234.567", "EUR", "en", 123_456_700],
    ["0", "EUR", "en", 0],
    ["12.00", "JPY", "en", 12],
    ["1.250 ¥", "JPY", "de", 1_250],
    ["US$ 12,50", "USD", "pt", 1_250],
    ["1.250", "KWD", "en", 1_250],
  ])("%j in %s, written in %s, is %i", (text, currency, lang, amount) => {
    expect(parseMoney(text, currency, lang)).toBe(amount);
  });

  test.each([
    ["", "EUR", "en"],
    ["about 12", "EUR", "en"],
    ["-12", "EUR", "en"],
    ["12 USD", "EUR", "en"],
    ["12.345", "EUR", "en"],
    ["1.000", "EUR", "en"],
    ["1,000", "EUR", "es"],
    ["2.500", "USD", "en"],
    ["12.5", "JPY", "en"],
    ["1,23,4", "EUR", "en"],
    ["12.5.5", "EUR", "en"],
    [".", "EUR", "en"],
    [".5", "EUR", "en"],
    ["1e3", "EUR", "en"],
    ["9".repeat(20), "EUR", "en"],
  ])("%j in %s, written in %s, is no sum", (text, currency, lang) => {
    expect(parseMoney(text, currency, lang)).toBeUndefined();
  });
});

test.each([
  ["£20", "GBP", true],
  ["20 euros", "EUR", true],
  ["20 Euro", "EUR", true],
  ["CHF 20", "CHF", true],
  ["$20", "CAD", true],
  ["20 dollars", "USD", true],
  ["20 pesos", "MXN", true],
  ["$20", "EUR", false],
  ["20 dollars", "GBP", false],
  ["£20", "USD", false],
])("%j names a sum in %s: %s", (words, currency, is) => expect(namesCurrency(words, currency, "en")).toBe(is));

test("whatever is shown, in a field or in words, is read back as the same sum", () => {
  const currency = fc.constantFrom("EUR", "USD", "JPY", "KWD", "CHF");
  const lang = fc.constantFrom("en", "de", "es", "fr", "pt", "de-CH");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MONEY_MAX }), currency, lang, (amount, one, tag) => {
      expect(parseMoney(moneyText(amount, one, tag), one, tag)).toBe(amount);
      expect(parseMoney(moneyWords(amount, one, tag), one, tag)).toBe(amount);
    }),
  );
});
