import { describe, expect, test } from "vitest";
import { written } from "../../../scripts/coach/lines.ts";
import { coach } from "../../../shared/coach/coach.ts";
import type { Pack } from "../../../shared/coach/pack.ts";
import { pack as english } from "../../../shared/coach/packs/en/index.ts";
import { CLASSES, COMPONENTS, type FindingClass } from "../../../shared/coach/types.ts";

/** One class speaks up for a word or two; all others never do. */
function packOf(kind: FindingClass, signs: Record<string, number>, start = -1): Pack {
  const of = CLASSES.findIndex((each) => each === kind);
  const code = (weight: number): string => `${String.fromCharCode((weight > 0 ? 97 : 65) + of)}${Math.abs(weight)}`;
  return {
    ...english,
    weights: {
      of: "these tests",
      start: CLASSES.map((_, at) => (at === of ? start : -99)),
      ...written(Object.fromEntries(Object.entries(signs).map(([sign, weight]) => [sign, code(weight)]))),
    },
  };
}
const found = (text: string, pack: Pack, kind: FindingClass) =>
  coach({ text }, pack).findings.filter((each) => each.class === kind);

describe("what is weighed", () => {
  test("is found from nought on, with the words because of which it is", () => {
    const pack = packOf("excuse", { "pande*": 3, "in here": 1, "here since": 2 });
    const [one, ...more] = found(
      "The bike is ready. It was pandemonium in here since the sun came out.",
      pack,
      "excuse",
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      rule: "en/excuse/weighed",
      severity: "low",
      text: "It was pandemonium in here since the sun came out",
      words: ["pandemonium", "in", "here", "since"],
    });
    expect(one?.why).toBe(english.advice.excuse.why);
  });

  test("more than enough is worth changing", () => {
    const pack = packOf("excuse", { "pande*": 9, "in here": 9 });
    expect(found("It was pandemonium in here.", pack, "excuse")[0]?.severity).toBe("med");
  });

  test("a word said twice counts once", () => {
    const pack = packOf("excuse", { "pande*": 2 });
    expect(
      found("Pandemonium, pandemonium, pandemonium, pandemonium, pandemonium, pandemonium.", pack, "excuse"),
    ).toEqual([]);
  });

  test("the same words in a longer sentence weigh less", () => {
    const pack = packOf("excuse", { "pande*": 3 });
    const long =
      "It was pandemonium and the bike you brought on Monday stood in the yard until the rain came on Friday.";
    expect(found("It was pandemonium.", pack, "excuse")).toHaveLength(1);
    expect(found(long, pack, "excuse")).toEqual([]);
  });

  test("only the clause that weighs most is shown", () => {
    const pack = packOf("excuse", { "pande*": 6 });
    const text = "I rang you on Tuesday, it was pandemonium, and the bike is ready.";
    expect(found(text, pack, "excuse").map((each) => each.text)).toEqual(["it was pandemonium"]);
  });

  test("quoted words are somebody else's", () => {
    const pack = packOf("excuse", { "pande*": 9 });
    expect(found('You wrote "what a pandemonium that was". It was my doing.', pack, "excuse")).toEqual([]);
  });

  test("a question, numbers, the beginning and the end are signs too", () => {
    const pack = packOf("hostile", { "%q": 2, "%n": 2, "^ whose": 2, "%n $": 2 }, -3);
    expect(found("Whose order was 4711?", pack, "hostile")).toHaveLength(1);
    expect(found("Whose order was 4711.", pack, "hostile")).toEqual([]);
  });
});

const rules = (text: string, pack: Pack) =>
  coach({ text }, pack).findings.map(({ rule, severity }) => `${rule}: ${severity}`);
const weighing = (weight: number): Pack => ({ ...packOf("but-clause", { "sorry but": weight }), harmless: {} });

describe("weights and rules", () => {
  const small = "I would like to apologise for that.";

  test("a rule's finding stays as it is, and is not found twice", () => {
    const pack = packOf("hedged-performative", { "would like": 9, apolo: 9 });
    expect(rules(small, pack)).toEqual(["en/hedged-performative/would-like: low"]);
  });

  test("what speaks against it outweighs a small one", () => {
    expect(rules(small, packOf("hedged-performative", { "would like": -9 }))).toEqual([]);
  });

  test("and never a serious one", () => {
    const pack = packOf("conditional-if", { "sorry if": -9, if: -9, sorry: -9 });
    expect(rules("We are sorry if you were upset.", pack)).toContain("en/conditional-if/if-you-were: high");
  });

  test("where a rule looked and let it pass, it takes more", () => {
    const text = "We are sorry, but that is no excuse.";
    expect(found(text, weighing(4), "but-clause")).toEqual([]);
    expect(found(text, weighing(9), "but-clause")).toHaveLength(1);
  });

  test("and what is known to be harmless is never found", () => {
    const text = "We are sorry, but that is no excuse.";
    expect(found(text, packOf("but-clause", { "sorry but": 9, "^ we": 9 }), "but-clause")).toEqual([]);
  });

  test("while there are blanks, only rules speak", () => {
    const pack = packOf("excuse", { "pande*": 9 });
    expect(found("It was pandemonium. I am sorry that you [what happened].", pack, "excuse")).toEqual([]);
  });

  test("an answer that may go hears only what is clear", () => {
    const owns = "I am sorry, I forgot your cake. I wrote it down for Sunday. I have sent £20 back to you today.";
    const hears = (weight: number) => {
      const { verdict, findings } = coach({ text: `${owns} Pandemonium.` }, packOf("excuse", { "pande*": weight }));
      return [verdict, ...findings.filter((each) => each.class === "excuse").map(({ severity }) => severity)];
    };
    expect(hears(4)).toEqual(["send"]);
    expect(hears(9)).toEqual(["send", "med"]);
    expect(found("Pandemonium.", packOf("excuse", { "pande*": 4 }), "excuse")).toHaveLength(1);
  });

  test("what cannot be shown is not found", () => {
    const pack = packOf("excuse", { "text#repair": 9, "#repair": 9 });
    expect(found("Your refund of £20 left today.", pack, "excuse")).toEqual([]);
  });

  test("without weights only rules speak", () => {
    const { weights: _, ...bare } = english;
    const text = "Everyone else manages to read the board by the stairs.";
    expect(coach({ text }, bare).findings.filter((each) => each.words)).toEqual([]);
  });
});

describe("parts that are weighed", () => {
  const repair = COMPONENTS.indexOf("repair");
  const code = String.fromCharCode(97 + repair);
  const weighing = (start: number): Pack => ({
    ...english,
    partWeights: {
      of: "these tests",
      start: COMPONENTS.map((_, at) => (at === repair ? start : -99)),
      ...written({ "hambu*": `${code}5`, "text#regret": `${code}9` }),
    },
  });
  const text = "The dog had it. A hamburger sits by the till, next to the old clock.";
  const partOf = (pack: Pack, draft = text) => coach({ text: draft }, pack).components.repair;

  test("are there from nought on, in the clause that weighs most", () => {
    const { state, evidence } = partOf(weighing(-1));
    expect(state).toBe("weak");
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(["A hamburger sits by the till"]);
    expect(partOf(weighing(-3)).state).toBe("missing");
  });
  test("more than enough and it is whole", () => expect(partOf(weighing(3)).state).toBe("present"));
  test("nothing is there that cannot be shown", () => {
    expect(partOf(weighing(-1), "I am sorry about the dog. The till is open.").state).toBe("missing");
  });
  test("what a sign of the pack found is not found twice", () => {
    const both = "Your refund of £20 for the hamburger left today.";
    expect(partOf(weighing(3), both).evidence).toEqual(partOf({ ...english, partWeights: undefined }, both).evidence);
  });
});
