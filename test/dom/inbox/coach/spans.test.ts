import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editOf, moved, pieces } from "../../../../worker/inbox/coach/spans.ts";

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const said = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

test.each([
  ["before it", "We are sorry if you felt it.", "Ana. We are sorry if you felt it.", ["sorry if"]],
  ["behind it", "We are sorry if", "We are sorry if you", ["sorry if"]],
  ["right at its beginning", "sorry if you", "oh, sorry if you", ["sorry if"]],
  ["within it", "We are sorry if it", "We are sorry, if it", ["sorry, if"]],
  ["over its end", "We are sorry if it", "We are sorry", ["sorry"]],
  ["over all of it", "We are sorry if it", "We are it", []],
])("a span keeps its words when somebody types %s", (_where, before, after, words) => {
  expect(said(after, moved([around(before, "sorry if")], editOf(before, after)))).toEqual(words);
});

test("whatever is typed, a span that was not touched has the same words, and none leaves the text", () => {
  const edit = fc.tuple(fc.string({ unit: "grapheme" }), fc.nat(60), fc.nat(20), fc.nat(60), fc.nat(20));
  fc.assert(
    fc.property(edit, fc.string({ unit: "grapheme", minLength: 60 }), ([typed, at, cut, from, length], before) => {
      const after = before.slice(0, at) + typed + before.slice(at + cut);
      const span = { start: from, end: Math.min(before.length, from + length + 1) };
      for (const { start, end } of moved([span], editOf(before, after))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(after.length);
        expect(start).toBeLessThan(end);
        if (span.end <= at) expect(after.slice(start, end)).toBe(before.slice(span.start, span.end));
      }
    }),
  );
});

test("cut into pieces, every text is the same text, and no character is cut in two", () => {
  const span = fc.tuple(fc.nat(80), fc.nat(80)).map(([one, other]) => ({ start: one, end: one + other, look: "high" }));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.array(span), (text, marks) => {
      const cut = pieces(text, marks);
      expect(cut.map((piece) => piece.text).join("")).toBe(text);
      for (const piece of cut) expect(piece.text.isWellFormed()).toBe(true);
    }),
  );
});

test("where two marks lie over each other, the words look like both", () => {
  const marks = [
    { start: 0, end: 8, look: "high" },
    { start: 6, end: 12, look: "evidence" },
  ];
  expect(pieces("sorry if you", marks)).toEqual([
    { text: "sorry ", look: "high" },
    { text: "if", look: "high evidence" },
    { text: " you", look: "evidence" },
  ]);
});
