import { describe, expect, test } from "vitest";
import { coach } from "../../../shared/coach/coach.ts";
import { pack } from "../../../shared/coach/packs/en/index.ts";
import { rows } from "./labelled.ts";

const LONG = 100_000;
/** One reading is over before the clock has moved. */
const AGAIN = 25;
/** Four times the text may take four times the time, and some noise: a quadratic step would take sixteen times as long. */
const GROWTH_MAX = 8;

function milliseconds(make: () => string): number {
  const times = [0, 1, 2].map(() => {
    const text = make();
    const start = process.threadCpuUsage().user;
    coach({ text, complaint: "we sent it late", earlier: [text.slice(0, 2000)] }, pack);
    return (process.threadCpuUsage().user - start) / 1000;
  });
  return Math.min(...times);
}

const HOSTILE: [name: string, piece: string][] = [
  ["no spaces", "a"],
  ["spaces only", " "],
  ["the word sorry", "sorry "],
  ["sorry but", "sorry but "],
  ["findings in every sentence", "Sorry, but nobody else complained. "],
  ["we we we", "we "],
  ["first persons and faults", "we our team did not forgot wrong "],
  ["open quotes", "“ "],
  ["straight quotes", '"a '],
  ["open brackets", "["],
  ["braces", "{{a"],
  ["digits", "1"],
  ["grouped digits", "1,"],
  ["apostrophes", "'a"],
  ["full stops", "a. "],
  ["lines", "a\n"],
  ["quoted lines", "> a\n"],
  ["exclamation", "!"],
  ["capitals", "AB "],
  ["at signs", "a@a."],
  ["combining marks", "e\u0301"],
  ["emoji", "👩‍👩‍👧"],
  ["angle brackets", "<a "],
  ["different words", ""],
];

let written = 0;
/** Different words are others each time, so that nothing remembered helps. */
const build = (piece: string, length: number) =>
  piece === ""
    ? Array.from({ length: length / 8 }, () => `w${(written++).toString(36)}ed`)
        .join(" ")
        .slice(0, length)
    : piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe("a hundred thousand hostile characters take a hundred times a thousand", () => {
  test.each(HOSTILE)(
    "%s",
    (_, piece) => {
      const quarter = milliseconds(() => build(piece, LONG / 4));
      const whole = milliseconds(() => build(piece, LONG));
      // Under 40 ms it is noise that is measured.
      expect(whole / Math.max(quarter, 10)).toBeLessThan(GROWTH_MAX);
    },
    60_000,
  );
});

/** How long this thread worked, in ms. */
function timed(work: () => void): number {
  const start = process.threadCpuUsage().user;
  work();
  return (process.threadCpuUsage().user - start) / 1000;
}

test("a thousand characters of ordinary replies take about two milliseconds", () => {
  // Few enough to be read thirty times: somewhere in between a busy machine leaves this thread alone.
  const texts = rows("tuned", "en").flatMap(({ text }, n) => (n % 5 === 0 ? [text] : []));
  const characters = texts.join("").length;
  const once = () => timed(() => texts.forEach((text) => coach({ text }, pack)));
  const each = (Math.min(...Array.from({ length: 30 }, once)) / characters) * 1000;
  // As somebody types: the same draft, again and again.
  const draft = texts.join(" ").slice(0, 1000);
  const again = () => {
    for (let n = 0; n < AGAIN; n++) coach({ text: draft }, pack);
  };
  const typed = Math.min(...Array.from({ length: 20 }, () => timed(again))) / AGAIN;
  console.info(
    `${each.toFixed(2)} ms for 1,000 characters of many replies, ${typed.toFixed(2)} ms of one that is read again`,
  );
  // Twice the promise, for machines that are slow.
  expect(each).toBeLessThan(4);
}, 60_000);
