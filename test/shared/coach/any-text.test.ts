import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { coach } from "../../../shared/coach/coach.ts";
import { pack } from "../../../shared/coach/packs/en/index.ts";
import { type CoachReport, SEVERITIES } from "../../../shared/coach/types.ts";
import { rows } from "./labelled.ts";

const PIECES = [
  "sorry but",
  "I’m sorry if you",
  "we forgot",
  "mistakes were made",
  "you should have read",
  "as per our policy",
  "😔",
  "👩‍👩‍👧",
  "e\u0301",
  "שלום",
  "مرحبا",
  "\r\n",
  "\n\n",
  "> quoted",
  "“we forgot”",
  "!!!",
  "[name]",
  "£12.50",
  "on Friday",
  "I will refund",
  ".",
  ",",
  "İstanbul",
  "ﬃ",
  "\u200f",
  "\u{1f9d1}\u200d\u{1f373}",
  "don't",
  "SORRY",
  "ß",
  "…",
  "—",
];
const draft = array(
  oneof({ weight: 4, arbitrary: constantFrom(...PIECES) }, { weight: 1, arbitrary: string({ unit: "binary" }) }),
  {
    maxLength: 40,
  },
).map((pieces) => pieces.join(" "));

const states = (text: string) => Object.values(coach({ text }, pack).components).map(({ state }) => state);

function spans(report: CoachReport) {
  return [...report.findings, ...report.facts];
}

describe("any text at all", () => {
  test("what is shown is what stands at its place", () => {
    assert(
      property(draft, (text) => {
        for (const span of spans(coach({ text }, pack))) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("evidence stands in the text and is never empty", () => {
    assert(
      property(draft, (text) => {
        for (const { evidence } of Object.values(coach({ text }, pack).components))
          for (const { start, end } of evidence) expect(text.slice(start, end).trim()).not.toBe("");
      }),
      { numRuns: 200 },
    );
  });

  test("the same draft gives the same report, whatever was read before", () => {
    assert(
      property(draft, draft, (text, other) => {
        const first = coach({ text }, pack);
        coach({ text: other }, pack);
        expect(coach({ text }, pack)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  test("at most five findings, worst first", () => {
    const busy = rows("tuned", "en").map((row) => coach(row, pack));
    expect(busy.some(({ more }) => more > 0)).toBe(true);
    for (const { findings } of busy) {
      expect(findings.length).toBeLessThanOrEqual(5);
      const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  }, 60_000);

  test("curly and straight quotes read alike", () => {
    const straight = "I'm sorry we didn't call. It's our fault, and we'll refund you.";
    expect(states(straight.replaceAll("'", "’"))).toEqual(states(straight));
  });
});
