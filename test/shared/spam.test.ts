import { expect, test } from "vitest";
import { FILL_TIME_MIN_MS } from "../../shared/limits.ts";
import { isSpam, spamSignals } from "../../shared/spam.ts";

test.each([
  ["a person who took their time", { website: "", took: 40_000 }, []],
  ["a form without JavaScript, which knows no time", {}, []],
  ["the fastest that is still believed", { took: FILL_TIME_MIN_MS }, []],
  ["one faster than that", { took: FILL_TIME_MIN_MS - 1 }, ["fill_time"]],
  ["the field nobody sees, filled in", { website: "https://spam.example", took: 40_000 }, ["honeypot"]],
  ["even with a space", { website: " " }, ["honeypot"]],
  ["both", { website: "x", took: 0 }, ["honeypot", "fill_time"]],
])("%s", (_who, sent, signals) => {
  expect(spamSignals(sent)).toEqual(signals);
});

test("haste alone puts nothing on the spam shelf; the field nobody sees does", () => {
  expect(isSpam([])).toBe(false);
  expect(isSpam(["fill_time"])).toBe(false);
  expect(isSpam(["honeypot"])).toBe(true);
  expect(isSpam(["honeypot", "fill_time"])).toBe(true);
});
