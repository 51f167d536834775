import { describe, expect, test } from "vitest";
import { readSigns, written } from "../../../scripts/coach/lines.ts";
import { COUNTS, sourceOf, weightsOf } from "../../../scripts/coach/learn.ts";
import { lessonsOf } from "../../../scripts/coach/lessons.ts";
import { KINDS, type Mark, type Marked, markedRows, readMarked } from "../../../scripts/coach/marked.ts";
import { train } from "../../../scripts/coach/train.ts";
import { pack } from "../../../shared/coach/packs/en/index.ts";
import { read } from "../../../shared/coach/reading.ts";
import { pairsOf, stem } from "../../../shared/coach/signs.ts";
import { CLASSES, COMPONENTS } from "../../../shared/coach/types.ts";
import { rows } from "./labelled.ts";

const FOLDERS = ["marked", "parts"] as const;
const marked = markedRows("en");
const SETTINGS = { rounds: 10, sparse: 0.5, marked: 2, trap: 5 };
const EXCUSE = CLASSES.indexOf("excuse");

describe("marked replies", () => {
  test("are read with what is marked in them", () => {
    const row = readMarked("bad|Sorry {but-clause,excuse:but it was Friday}.\\n{!passive:It was sold} by me.", "x:1");
    expect(row).toMatchObject({ verdict: "bad", text: "Sorry but it was Friday.\nIt was sold by me." });
    const words = ({ start, end }: { start: number; end: number }): string => row.text.slice(start, end);
    expect(row.marks.map((each) => [each.kind, words(each)])).toEqual([
      ["but-clause", "but it was Friday"],
      ["excuse", "but it was Friday"],
    ]);
    expect(row.traps.map((each) => [each.kind, words(each)])).toEqual([["passive", "It was sold"]]);
  });

  test.each(["It was sold.", "bad|{excuze:busy}", "bad|{excuse:busy", "fine|busy"])("%j is refused", (line) =>
    expect(() => readMarked(line, "x:1")).toThrow("x:1"),
  );

  test("there are many, of every class, and none of them is one that must never be learned from", () => {
    expect(marked.length).toBeGreaterThan(11_000);
    for (const kind of CLASSES) {
      const has = (marks: readonly Mark[]): boolean => marks.some((each) => each.kind === kind);
      expect(marked.filter((row) => has(row.marks)).length, kind).toBeGreaterThan(350);
      expect(marked.filter((row) => has(row.traps)).length, kind).toBeGreaterThan(80);
    }
    const texts = new Set(marked.map((row) => row.text));
    expect(rows("blind", "en").filter((row) => texts.has(row.text))).toEqual([]);
  }, 60_000);
});

const lines = (line: string): Marked[] =>
  ["Monday", "Tuesday", "Friday", "Sunday", "Easter", "lunch"].map((day, at) =>
    readMarked(line.replace("DAY", day), `x:${at}`),
  );
const learnt = (replies: readonly Marked[], least = 5) => {
  const { names, lessons } = lessonsOf({ folder: "marked", marked: replies, wholes: [] }, pack, least);
  return weightsOf(names, [train(lessons, names.length, EXCUSE, SETTINGS)], 0).signs;
};

describe("the learner", () => {
  const some = [
    ...lines("bad|{excuse:It was bedlam on DAY}."),
    ...lines("good|The bike is ready on DAY."),
    ...lines("good|{!excuse:It was quiet on DAY}."),
  ];

  test("gives weight to what stands where something was marked, and to what speaks against it", () => {
    const signs = learnt(some);
    expect(signs["bedla*"]).toMatch(/^a\d$/u);
    expect(signs["quiet"]).toMatch(/^A\d$/u);
  });
  test("not to what too few have written", () => {
    expect(learnt([...some, readMarked("bad|{excuse:It was pandemonium}.", "x:9")])).not.toHaveProperty("pande*");
  });
  test("the same each time", () => expect(learnt(some)).toEqual(learnt(some)));
});

test("are written down line by line, and read as they were", () => {
  const signs = { "did not": "a3D1", did: "b2", "^ we": "a1", "we $": "C1", "text#regret": "f9", '"': "a2" };
  expect(written(signs)).toEqual({
    signs: ['"', "^ we", "did not", "text#regret", "we $"],
    codes: ["a2", "- a1", "b2 a3D1", "f9", "- C1"],
  });
  expect(readSigns(written(signs))).toEqual(signs);
});

describe.each(FOLDERS)("the weights of English, counted out of %s replies", (folder) => {
  const weights = folder === "marked" ? pack.weights : pack.partWeights;
  if (!weights) throw new Error("English has no weights");
  const kinds = KINDS[folder].length;
  const { least } = COUNTS[folder];
  const signs = readSigns(weights);

  test("were counted out of the replies and rules that are here: else run `npm run coach:learn`", () => {
    expect(weights.of).toBe(sourceOf(pack, folder));
  }, 60_000);

  test("no word and no pair weighs that stands in too few sentences: a sign that fits one reply is a defect", () => {
    const count = new Map<string, number>();
    for (const { text } of [...markedRows("en", folder), ...rows("tuned", "en")]) {
      const { words, sentences } = read(text, pack.spelling);
      for (let at = 0; at + 1 < sentences.length; at++) {
        const stems = words.slice(sentences[at], sentences[at + 1]).map(stem);
        const all = new Set([...stems, ...pairsOf({ words: stems })]);
        for (const sign of all) count.set(sign, (count.get(sign) ?? 0) + 1);
      }
    }
    const plain = Object.keys(signs).filter((sign) => /^(?:\^ )?[a-z*]+(?: [a-z*$]+)?$/u.test(sign));
    expect(plain.length).toBeGreaterThan(1500);
    expect(plain.filter((sign) => (count.get(sign) ?? 0) < least)).toEqual([]);
  }, 60_000);

  test("are small whole numbers for or against what there is", () => {
    expect(weights.start).toHaveLength(kinds);
    const [last, against] = [String.fromCharCode(96 + kinds), String.fromCharCode(64 + kinds)];
    const code = new RegExp(`^(?:[a-${last}A-${against}][1-9]\\d?)+$`, "u");
    expect(Object.values(signs).filter((codes) => !code.test(codes))).toEqual([]);
  });
});

test("there are many replies with their parts marked, and of each part", () => {
  const parts = markedRows("en", "parts");
  expect(parts.length).toBeGreaterThan(1500);
  for (const part of COMPONENTS)
    expect(parts.filter((row) => row.marks.some((each) => each.kind === part)).length, part).toBeGreaterThan(100);
}, 60_000);
