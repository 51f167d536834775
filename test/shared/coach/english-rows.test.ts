import { describe, expect, test } from "vitest";
import { pack } from "../../../shared/coach/packs/en/index.ts";
import { rows, score } from "./labelled.ts";

/**
 * What English must not fall below. The tuned half shows what the rules know, the blind half what they generalise to. Some tuned
 * rows are kept though nothing finds what undermines them: a rule that fits one row is a defect.
 */
const FLOORS = {
  tuned: { macroF1: 0.96, regret: 0.98, responsibility: 0.97, found: 0.86, alarmed: 0.01, bad: 0.98, traps: 0.98 },
  blind: { macroF1: 0.88, regret: 0.95, responsibility: 0.89, found: 0.74, alarmed: 0.02, bad: 0.97, traps: 0.93 },
} as const;

describe.each(["tuned", "blind"] as const)("English replies, the %s half", (half) => {
  const floor = FLOORS[half];
  const got = score(pack, rows(half, "en"));
  console.info(half, JSON.stringify(got));

  test("there are enough of them", () => expect(got.rows).toBeGreaterThanOrEqual(130));
  test("the six parts are found", () => expect(got.macroF1).toBeGreaterThanOrEqual(floor.macroF1));
  test("regret above all", () => expect(got.f1.regret).toBeGreaterThanOrEqual(floor.regret));
  test("and responsibility", () => expect(got.f1.responsibility).toBeGreaterThanOrEqual(floor.responsibility));
  test("what undermines is found", () => expect(got.underminingFound).toBeGreaterThanOrEqual(floor.found));
  test("no good reply is told to stop", () => expect(got.goodStopped).toBe(0));
  test("good replies hardly ever hear a false high finding", () => {
    expect(got.goodAlarmed).toBeLessThanOrEqual(floor.alarmed);
  });
  test("bad replies are not waved through", () => expect(got.badNotWavedThrough).toBeGreaterThanOrEqual(floor.bad));
  test("traps are passed", () => expect(got.trapsPassed).toBeGreaterThanOrEqual(floor.traps));
});
