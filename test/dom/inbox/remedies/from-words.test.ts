import { expect, test } from "vitest";
import { amounts } from "../../../../shared/coach/facts.ts";
import { optionFrom } from "../../../../worker/inbox/remedies/draft.ts";

test.each([
  ["£12.50", "GBP", "12.50"],
  ["1.200,00 €", "EUR", "1200"],
  ["40 dollars", "USD", "40"],
  ["40 dollars", "EUR", ""],
  ["5.000 pesos", "CLP", "5000"],
  ["50 pence", "GBP", "0.50"],
])("%s, where sums are in %s, is typed as %j", (text, currency, typed) => {
  const [sum] = amounts(text);
  expect(optionFrom(sum!, currency)).toMatchObject({ kind: "refund", text, amount: typed });
});
