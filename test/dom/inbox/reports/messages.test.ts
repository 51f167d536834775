import { describe, expect, test } from "vitest";
import { REMEDIES } from "../../../../shared/remedy.ts";
import { SMALL_SAMPLE, type ReportView } from "../../../../shared/report-view.ts";
import { isCarried } from "../../../../worker/inbox/reports/figures.ts";
import * as messages from "../../../../worker/inbox/reports/messages.ts";
import { emptyReport, fullReport } from "./reports.ts";

const {
  angerByCauseSays,
  angerByRemedySays,
  angerSays,
  causesSay,
  costByCauseSays,
  costSays,
  firstAnswerSays,
  followUpsSay,
  inTimeSays,
  offersSay,
  partsSay,
  phrasesSay,
  promisesSay,
  scoresSay,
  secondSays,
  underminingSays,
} = messages;
const anger = (part: Partial<ReportView["anger"]>) => emptyReport({ anger: { ...emptyReport().anger, ...part } });

test.each([
  [firstAnswerSays, "Half of all first answers come within 1 hr 35 min, nine of ten within 6 hr 50 min."],
  [inTimeSays, "118 of 131 promised answers came in time. 4 have not come, although their time has passed."],
  [promisesSay, "41 of 49 promises were kept in time. 3 were not kept."],
  [angerSays, "Anger falls from 7.1 to 3.2."],
  [angerByRemedySays, "Anger falls from 7.4 to 2.8 where we called back."],
  [angerByCauseSays, "Anger stays highest after “Glaze cracks in the oven”: 5.4 at the end."],
  [followUpsSay, "48 of 64 who answered say that it is right now."],
  [scoresSay, "At the end they say: what came out 3.9, the way there 3.1, how they were treated 4.4, of 5."],
  [secondSays, "6 of 143 came from people who had complained less than 90 days before."],
  [causesSay, "Most often it is “Parcel handed to the wrong neighbour”: 43 of 91 with a named cause."],
  [costSays, "41 remedies cost €1,284.50."],
  [costByCauseSays, "“Glaze cracks in the oven” costs the most: €840.00 of €1,284.50."],
  [offersSay, "38 of 52 offers were accepted."],
  [partsSay, "Missing most often: “Asks for another chance”, in 100 of 122 answers."],
  [underminingSays, "What undermines us most often: the passive voice, in 14 answers."],
  [phrasesSay, "The words that undermine us most often: “mistakes were made”, in 8 answers."],
] as const)("%o says %s", (say, title) => {
  expect(say(fullReport()).title).toBe(title);
});

test("of nothing it draws nothing, and says so in a sentence", () => {
  for (const say of Object.values(messages)) {
    const { title, n } = say(emptyReport());
    expect(n).toBe(0);
    expect(title).toMatch(/^[A-Z].+\.$/);
  }
});

describe("what few carry", () => {
  test.each([
    [angerSays, anger({ all: { key: "all", n: 4, before: 7, after: 3 } })],
    [firstAnswerSays, emptyReport({ firstAnswer: { n: 4, median: 20, p90: 30 } })],
    [inTimeSays, emptyReport({ answers: { inTime: 3, late: 1, never: 0 } })],
    [promisesSay, emptyReport({ promises: { kept: 3, late: 0, broken: 1, open: 0 } })],
    [followUpsSay, emptyReport({ followUps: { yes: 3, partly: 1, no: 0, silent: 40 } })],
    [causesSay, emptyReport({ causes: [{ cause: "Late", n: 4, months: [], fixes: [] }] })],
    [offersSay, emptyReport({ remedies: { ...emptyReport().remedies, offered: 4, accepted: 3 } })],
    [partsSay, emptyReport({ parts: [{ month: "2026-11", n: 4, present: { regret: 4 } }] })],
    [phrasesSay, fullReport({ parts: [{ month: "2026-11", n: 4, present: { regret: 4 } }] })],
    [scoresSay, emptyReport({ scores: { ...fullReport().scores, process: { n: SMALL_SAMPLE - 1, mean: 3 } } })],
  ])("%o says that it is too few to go by", (say, report) => {
    expect(say(report).title).toMatch(/Too few to go by\.$/);
  });

  test("they are told as what those few said, and nothing falls or rises", () => {
    const few = anger({ all: { key: "all", n: SMALL_SAMPLE - 1, before: 9, after: 2 } });
    expect(angerSays(few).title).toBe("The 19 who said so twice: anger 9 then, 2 now. Too few to go by.");
    const one = anger({ all: { key: "all", n: 1, before: 9, after: 2 } });
    expect(angerSays(one).title).toBe("The one who said so twice: anger 9 then, 2 now. Too few to go by.");
  });

  test("no remedy calms, and no cause leaves anger, by what fewer than twenty said", () => {
    const slopes = [
      { key: "refund", n: SMALL_SAMPLE - 1, before: 9, after: 1 },
      { key: "gift", n: 3, before: 10, after: 1 },
    ];
    expect(angerByRemedySays(anger({ byRemedy: slopes })).title).toBe("Which remedy calms cannot be said yet.");
    expect(angerByCauseSays(anger({ byCause: slopes })).title).toBe(
      "After which cause anger stays cannot be said yet.",
    );
  });
});

describe("what many do not carry", () => {
  test("a difference within what chance would do is no fall", () => {
    const near = anger({ all: { key: "all", n: 25, before: 6.4, after: 5.6 } });
    expect(angerSays(near).title).toBe("Whether anger changes cannot be said: 6.4 then, 5.6 now.");
    const many = anger({ all: { key: "all", n: 2_500, before: 6.4, after: 5.6 } });
    expect(angerSays(many).title).toBe("Anger falls from 6.4 to 5.6.");
  });

  test("what rises is not dressed up", () => {
    expect(angerSays(anger({ all: { key: "all", n: 40, before: 4, after: 7.5 } })).title).toBe(
      "Anger rises from 4 to 7.5.",
    );
    const byRemedy = [{ key: "credit", n: 40, before: 4, after: 7.5 }];
    expect(angerByRemedySays(anger({ byRemedy })).title).toBe("Anger rises from 4 to 7.5 where we gave credit.");
  });

  test("one cause alone is not the highest, nor one that is barely above the next", () => {
    const byCause = [
      { key: "Late", n: 30, before: 7, after: 4.2 },
      { key: "Broken", n: 30, before: 7, after: 4 },
    ];
    expect(angerByCauseSays(anger({ byCause })).title).toMatch(/cannot be said yet/);
    expect(angerByCauseSays(anger({ byCause: byCause.slice(0, 1) })).title).toMatch(/cannot be said yet/);
  });

  test("of two causes that came equally often both are named", () => {
    const causes = ["Late", "Broken"].map((cause) => ({ cause, n: 30, months: [], fixes: [] }));
    expect(causesSay(emptyReport({ causes })).title).toBe("Most often, 30 times each: “Late” and “Broken”.");
  });

  test("of words that were found in equally many answers no one is the most frequent", () => {
    const phrases = ["soon", "sorry … but"].map((phrase) => ({ class: "tone", phrase, answers: 2, times: 9 }));
    expect(phrasesSay(fullReport({ phrases })).title).toBe(
      "The words that undermine us most often, in 2 answers each: “soon” and “sorry … but”.",
    );
  });

  test("the bound falls with the root of how many there are", () => {
    expect(isCarried(1.3, 20)).toBe(false);
    expect(isCarried(1.32, 20)).toBe(true);
    expect(isCarried(-0.6, 100)).toBe(true);
    expect(isCarried(10, SMALL_SAMPLE - 1)).toBe(false);
  });
});

test("where answers were undermined before their words were kept, it says that they are not known", () => {
  expect(phrasesSay(fullReport({ phrases: [], otherPhrases: 0 }))).toEqual({
    n: 0,
    title: "Which words they were is not known: these answers left before words were kept.",
  });
});

test("silence is counted apart, and is never a yes", () => {
  const silent = emptyReport({ followUps: { yes: 0, partly: 0, no: 0, silent: 7 } });
  expect(followUpsSay(silent).title).toBe(
    "Nobody has answered the follow-up yet. 7 did not answer. Silence is not a yes.",
  );
});

test.each(REMEDIES)("%s has its words after “where we”", (key) => {
  const byRemedy = [{ key, n: 50, before: 9, after: 2 }];
  expect(angerByRemedySays(anger({ byRemedy })).title).toMatch(/^Anger falls from 9 to 2 where we [a-z ]+\.$/);
});
