import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { ReportView } from "../../../shared/report-view.ts";
import type { CheckFacts, Facts } from "../../../shared/report/facts.ts";
import { PHRASES_KEPT } from "../../../shared/report/phrases.ts";
import { reportOf } from "../../../shared/report/report.ts";
import { merge, type Tally, tallyOf } from "../../../shared/report/tally.ts";
import { by, NOW, problem } from "./facts.ts";

type Finding = CheckFacts["findings"][number];
const said = (phrase: string | null, of: Finding["class"] = "but-clause"): Finding => ({ class: of, phrase });
/** A complaint with so many answers, each with these findings. */
function answered(...answers: readonly (readonly Finding[])[]): Facts {
  return problem({ checks: answers.map((findings) => ({ leftAt: NOW, present: [], findings })) });
}
function reported(tally: Tally): ReportView {
  return reportOf(tally, { days: 90, countedAt: NOW, from: by.from, currency: "EUR", fixes: [] });
}
const reportOn = (...problems: Facts[]): ReportView => reported(tallyOf(problems, by));

test("words count once for each answer that has them, and as often as they stand there", () => {
  const { phrases, otherPhrases } = reportOn(
    answered([said("sorry … but"), said("sorry … but")], [said("soon", "vague-promise")]),
    answered([said("sorry … but")]),
  );
  expect(phrases).toEqual([
    { class: "but-clause", phrase: "sorry … but", answers: 2, times: 3 },
    { class: "vague-promise", phrase: "soon", answers: 1, times: 1 },
  ]);
  expect(otherPhrases).toBe(0);
});

test("the same words as two faults are two, and of equals those found more often stand first", () => {
  const { phrases } = reportOn(answered([said("soon"), said("soon", "tone"), said("soon", "tone")]));
  expect(phrases.map((one) => [one.class, one.phrase, one.times])).toEqual([
    ["tone", "soon", 2],
    ["but-clause", "soon", 1],
  ]);
});

test("an answer from before words were kept counts for its class all the same", () => {
  const { phrases, undermining } = reportOn(answered([said(null)]), answered([said("but")]));
  expect(undermining).toEqual([{ class: "but-clause", n: 2 }]);
  expect(phrases).toEqual([{ class: "but-clause", phrase: "but", answers: 1, times: 1 }]);
});

test.each(["length", "private-data", "insult", "threat"] as const)("words of %s are never among them", (kind) => {
  const { phrases, otherPhrases } = reportOn(answered([said("maria@mail.example", kind)]));
  expect({ phrases, otherPhrases }).toEqual({ phrases: [], otherPhrases: 0 });
});

test("ten are shown, and of all others it is said how often they were found", () => {
  const twelve = Array.from({ length: 12 }, (_, i) =>
    answered(...Array.from({ length: 20 - i }, () => [said(`words ${i}`)])),
  );
  const { phrases, otherPhrases } = reportOn(...twelve);
  expect(phrases.map(({ phrase }) => phrase)).toEqual(Array.from({ length: 10 }, (_, i) => `words ${i}`));
  expect(otherPhrases).toBe(10 + 9);
});

/** In every piece the same two are frequent, and all others are new. */
function piece(n: number): Facts[] {
  return [
    ...Array.from({ length: 3 }, () => answered([said("sorry … but"), said("soon", "vague-promise")])),
    answered([said("soon", "vague-promise")]),
    ...Array.from({ length: PHRASES_KEPT }, (_, i) => answered([said(`words ${n}.${i}`)])),
  ];
}
function kept(tally: Tally): string[] {
  return Object.keys(tally).filter((name) => name.startsWith("phrases/answers/"));
}

describe("more words than are told apart", () => {
  const pieces = [0, 1, 2, 3].map(piece);
  const inPieces = pieces.map((facts) => tallyOf(facts, by)).reduce(merge);
  const atOnce = tallyOf(pieces.flat(), by);

  test("a count stays bounded, however many there are", () => {
    expect(kept(inPieces)).toHaveLength(PHRASES_KEPT);
    expect(kept(atOnce)).toHaveLength(PHRASES_KEPT);
    expect(Object.keys(inPieces).filter((name) => name.startsWith("phrases/"))).toHaveLength(2 * PHRASES_KEPT + 1);
  });

  test("the most frequent ones are counted the same, in pieces or at once, and no find is lost", () => {
    for (const tally of [inPieces, atOnce]) {
      const { phrases, otherPhrases } = reported(tally);
      expect(phrases.slice(0, 2)).toEqual([
        { class: "vague-promise", phrase: "soon", answers: 16, times: 16 },
        { class: "but-clause", phrase: "sorry … but", answers: 12, times: 12 },
      ]);
      const shown = phrases.reduce((sum, { times }) => sum + times, 0);
      expect(shown + otherPhrases).toBe(16 + 12 + 4 * PHRASES_KEPT);
    }
  });
});

test("a report that was stored before words were kept is one still, without any", () => {
  const { phrases: _, otherPhrases: __, ...before } = reportOn(answered([said(null)]));
  expect(v.parse(ReportView, before)).toMatchObject({ phrases: [], otherPhrases: 0 });
});
