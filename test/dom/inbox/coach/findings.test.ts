import { expect, test } from "vitest";
import type { Finding } from "../../../../shared/coach/types.ts";
import { type Coached, onlyBars } from "../../../../worker/inbox/coach/check.ts";
import { barring, nameOf, together } from "../../../../worker/inbox/coach/findings.ts";
import { fakeCheck } from "./fake.ts";

const found = (text: string): Finding[] => fakeCheck({ text }).findings;

const alone = (findings: Finding[], more = 0) => ({ findings, next: [], more });

test("the worst come first, whoever found them, and five are shown", () => {
  const own = found("sorry if, mistakes were made, valued customer, valued customer, valued customer");
  const theirs = [{ ...own[0]!, class: "private-data", severity: "block", start: 90, end: 99 }] as Finding[];
  const shown = together(alone(own, 2), theirs);
  expect(shown.findings.map(({ severity }) => severity)).toEqual(["block", "high", "med", "low", "low"]);
  expect(shown.more).toBe(3);
});

test("what both found is shown once", () => {
  const own = found("you idiot");
  expect(together(alone(own), own).findings).toHaveLength(1);
});

test("words that are wrong twice are shown once, and what comes next takes the room", () => {
  const [worst, ...rest] = found("sorry if, mistakes were made, valued customer, mistakes were made") as [Finding];
  const twice: Finding = { ...worst, class: "sorry-you-feel" };
  const shown = together({ findings: [worst, twice], next: rest, more: 4 }, []);
  expect(shown.findings.map(({ text }) => text)).toEqual([
    "sorry if",
    "mistakes were made",
    "mistakes were made",
    "valued customer",
  ]);
  expect(shown.more).toBe(1);
});

test("a finding keeps its name when its words move, and two alike have two names", () => {
  const [before] = found("sorry if");
  const after = found("Hello. sorry if, sorry if");
  expect(nameOf(after[0]!, after)).toBe(nameOf(before!, [before!]));
  expect(nameOf(after[1]!, after)).not.toBe(nameOf(after[0]!, after));
});

test("a remark about the whole takes no words from the others, nor they from it", () => {
  const own = found("sorry if, mistakes were made");
  const whole: Finding = { ...own[0]!, class: "repeat", start: 0, end: 28 };
  expect(together(alone([whole, ...own]), []).findings).toHaveLength(3);
});

test("what bars it for good is told from what a reason may pass", () => {
  expect(barring(fakeCheck({ text: "you idiot, [name]" }))?.class).toBe("placeholder");
  expect(barring(fakeCheck({ text: "you idiot" }))).toBeUndefined();
});

test("where somebody may be in danger only what bars is shown, and nothing counted", () => {
  const findings = found("sorry if, you idiot");
  const coached = { state: "ready", found: { findings, next: findings, more: 3 } } as unknown as Coached;
  expect(onlyBars(coached).found).toEqual({
    findings: [expect.objectContaining({ class: "insult" })],
    next: [],
    more: 0,
  });
});
