import { describe, expect, test } from "vitest";
import { coach } from "../../../shared/coach/coach.ts";
import { pack } from "../../../shared/coach/packs/en/index.ts";
import type { CoachDraft, Component, Fault, Moment } from "../../../shared/coach/types.ts";

/** Says nothing at all, so that everything that is needed is missing. */
const NOTHING = "The shop opens at nine.";
const missing = (about: Partial<CoachDraft>): Component[] =>
  coach({ text: NOTHING, ...about }, pack).missing.map(({ component }) => component);

const OURS: Component[] = ["responsibility", "repair", "regret"];

describe("what a reply needs", () => {
  test.each<[Fault, number, Component[]]>([
    ["ours", 1, OURS],
    ["ours", 2, OURS],
    ["ours", 3, [...OURS, "explanation"]],
    ["ours", 4, [...OURS, "explanation", "repentance"]],
    ["ours", 5, [...OURS, "explanation", "repentance"]],
    ["partly", 2, OURS],
    ["partly", 3, [...OURS, "explanation"]],
    ["partly", 5, [...OURS, "explanation", "repentance"]],
    ["not-ours", 1, ["repair", "regret"]],
    ["not-ours", 3, ["repair", "regret", "explanation"]],
    ["not-ours", 5, ["repair", "regret", "explanation"]],
    ["unknown", 1, ["explanation", "regret"]],
    ["unknown", 3, ["explanation", "regret"]],
    ["unknown", 5, ["explanation", "regret", "repair"]],
  ])("fault %s, severity %i", (fault, severity, parts) => {
    expect(missing({ fault, severity })).toEqual(parts);
  });

  test.each<[Moment, Component[]]>([
    ["acknowledgement", []],
    ["follow-up", []],
    ["update", ["explanation"]],
    ["closure", ["repair"]],
    ["refusal", ["explanation", "repair"]],
  ])("%s asks for no responsibility", (moment, parts) => {
    const report = coach({ text: NOTHING, moment, severity: 5 }, pack);
    expect(report.missing.map(({ component }) => component)).toEqual(parts);
    expect(report.components.responsibility.state).toBe("not-needed");
  });

  test("forgiveness is never missing", () => {
    expect(coach({ text: NOTHING, severity: 5 }, pack).components.forgiveness.state).toBe("not-needed");
  });

  test("a remedy on record need not be named again", () => {
    expect(missing({ severity: 1, recorded: { remedy: true } })).not.toContain("repair");
  });

  test("who does not know yet names the day of the next word", () => {
    const text = "I'm sorry your lights went out. I do not know yet why. I will write to you by Thursday.";
    const report = coach({ text, fault: "unknown", severity: 3 }, pack);
    expect(report).toMatchObject({ verdict: "send", missing: [] });
  });
});

describe("the verdict", () => {
  const GOOD = "I am sorry we did not answer your letter on time. I have now sent you the form and waived the fee.";
  test.each<[string, Partial<CoachDraft>, string]>([
    ["a short good one for a small harm", { text: GOOD, severity: 2 }, "send"],
    ["the same when nobody has set a severity", { text: GOOD }, "send"],
    ["the same for a serious harm", { text: GOOD, severity: 5 }, "improve"],
    [
      "no sorry, but owned and mended",
      { text: "We sent you the wrong lens. That was my mistake. The right one left today." },
      "send",
    ],
    ["taken back", { text: `${GOOD} I'm sorry, but you should have read the label.`, severity: 2 }, "improve"],
    [
      "an acknowledgement",
      { text: "We have your complaint. Sam answers you by Tuesday.", moment: "acknowledgement" },
      "send",
    ],
    [
      "a good refusal",
      {
        text: "I can't take the cake back because it was cut. I can bake you a new one for Sunday at no charge.",
        moment: "refusal",
      },
      "send",
    ],
    ["an insult", { text: "You are an idiot and a liar." }, "stop"],
    ["nothing", { text: "  \n" }, "stop"],
    ["only questions", { text: "Please send us your order number and a photo of the receipt." }, "improve"],
  ])("%s", (_, about, verdict) => {
    expect(coach({ text: "", ...about }, pack).verdict).toBe(verdict);
  });

  test.each<[string, "yes" | "reason" | "no"]>([
    ["", "yes"],
    ["Dear [name], we are sorry.", "yes"],
    ["We will refund you once you have removed your review.", "yes"],
    ["You will hear from our lawyers.", "reason"],
    ["This is a fake review.", "reason"],
    ["We are sorry if you were offended.", "no"],
  ])("%j is barred: %s", (text, barred) => expect(coach({ text }, pack).barred).toBe(barred));
});
