import { describe, expect, test } from "vitest";
import { pack } from "../../../shared/coach/packs/en/index.ts";
import { rows, score } from "./labelled.ts";

/**
 * What English must not fall below. The tuned half shows what rules and weights know, the blind half what they generalise to; `latest`
 * are the blind ones that were written last. The aims for these two are 0.85 for the six parts, 0.90 for regret and responsibility, 0.80
 * found, 0.95 of traps passed.
 */
const FLOORS = {
  tuned: {
    macroF1: 0.96,
    regret: 0.98,
    responsibility: 0.97,
    found: 0.94,
    agreed: 0.5,
    alarmed: 0.01,
    bad: 0.98,
    traps: 0.98,
  },
  blind: {
    macroF1: 0.88,
    regret: 0.95,
    responsibility: 0.89,
    found: 0.85,
    agreed: 0.47,
    alarmed: 0.02,
    bad: 0.97,
    traps: 0.93,
  },
  latest: {
    macroF1: 0.86,
    regret: 0.95,
    responsibility: 0.81,
    found: 0.8,
    agreed: 0.43,
    alarmed: 0.01,
    bad: 0.97,
    traps: 0.97,
  },
} as const;

const blind = rows("blind", "en");
const isLatest = ({ id }: { id: string }): boolean => id.startsWith("en-l-");
const ROWS = {
  tuned: rows("tuned", "en"),
  blind: blind.filter((row) => !isLatest(row)),
  latest: blind.filter((row) => isLatest(row)),
} as const;

describe.each(["tuned", "blind", "latest"] as const)("English replies, %s", (half) => {
  const floor = FLOORS[half];
  const got = score(pack, ROWS[half]);
  console.info(half, JSON.stringify(got));

  test("there are enough of them", () => expect(got.rows).toBeGreaterThanOrEqual(130));
  test("the six parts are found", () => expect(got.macroF1).toBeGreaterThanOrEqual(floor.macroF1));
  test("regret above all", () => expect(got.f1.regret).toBeGreaterThanOrEqual(floor.regret));
  test("and responsibility", () => expect(got.f1.responsibility).toBeGreaterThanOrEqual(floor.responsibility));
  test("what undermines is found", () => expect(got.underminingFound).toBeGreaterThanOrEqual(floor.found));
  test("and not much that no reader marked", () => expect(got.agreed).toBeGreaterThanOrEqual(floor.agreed));
  test("no good reply is told to stop", () => expect(got.goodStopped).toBe(0));
  test("good replies hardly ever hear a false high finding", () => {
    expect(got.goodAlarmed).toBeLessThanOrEqual(floor.alarmed);
  });
  test("bad replies are not waved through", () => expect(got.badNotWavedThrough).toBeGreaterThanOrEqual(floor.bad));
  test("traps are passed", () => expect(got.trapsPassed).toBeGreaterThanOrEqual(floor.traps));
});
