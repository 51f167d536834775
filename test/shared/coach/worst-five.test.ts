import { describe, expect, test } from "vitest";
import { coach } from "../../../shared/coach/coach.ts";
import type { Pack } from "../../../shared/coach/pack.ts";
import { pack as english } from "../../../shared/coach/packs/en/index.ts";
import type { FindingClass, FindingSeverity } from "../../../shared/coach/types.ts";

/** English with other rules, a class and a line each. */
function packOf(...rules: [FindingClass, FindingSeverity, match: string][]): Pack {
  const { weights: _, partWeights: __, ...bare } = english;
  return {
    ...bare,
    rules: rules.map(([kind, severity, match]) => ({ class: kind, rules: [{ id: "only", severity, match }] })),
  };
}
const found = (text: string, pack: Pack) => {
  const { findings, next, more } = coach({ text }, pack);
  return { classes: findings.map((each) => each.class), next: next.map((each) => each.class), more };
};
const SMALL: Parameters<typeof packOf> = [
  ["tone", "low", "cheese"],
  ["legalese", "low", "onions"],
  ["excuse", "low", "butter"],
  ["euphemism", "low", "pepper"],
];
const REST = "Sorry about cheese, onions, butter and pepper.";

describe("which five are shown", () => {
  test("what is grave, even where other words of it are shown already", () => {
    const pack = packOf(["passive", "high", "soup fell"], ["blame-other", "high", "fell over"], ...SMALL);
    const { classes, next, more } = found(`The soup fell over. ${REST}`, pack);
    expect(classes).toEqual(["passive", "blame-other", "tone", "legalese", "excuse"]);
    expect({ next, more }).toEqual({ next: ["euphemism"], more: 1 });
  });

  test("among equals, other words before the same ones again", () => {
    const pack = packOf(["passive", "low", "soup fell"], ["blame-other", "low", "fell over"], ...SMALL);
    const { classes, next, more } = found(`The soup fell over. ${REST}`, pack);
    expect(classes).toEqual(["passive", "tone", "legalese", "excuse", "euphemism"]);
    expect({ next, more }).toEqual({ next: [], more: 0 });
  });

  test("each class once before one of them twice", () => {
    const pack = packOf(["passive", "high", "soup"], ...SMALL);
    const { classes, more } = found(`Soup, more soup. ${REST}`, pack);
    expect(classes).toEqual(["passive", "tone", "legalese", "excuse", "euphemism"]);
    expect(more).toBe(1);
  });
});
