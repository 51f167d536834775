import { expect, test } from "vitest";
import { spanWords, stageOf } from "../../../worker/inbox/when.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  [72 * HOUR - 1, "3 days"],
  [48 * HOUR, "2 days"],
  [47 * HOUR, "47 hours"],
  [HOUR, "1 hour"],
  [20 * MINUTE, "20 minutes"],
  [-HOUR, "1 minute"],
])("%i ms last %s", (ms, said) => {
  expect(spanWords(ms)).toBe(said);
});

test.each([
  [0, "early"],
  [49, "early"],
  [50, "half"],
  [79, "half"],
  [80, "near"],
  [99, "near"],
  [120, "near"],
] as const)("when %i of a hundred minutes have gone, it is %s", (gone, stage) => {
  expect(stageOf(0, 100 * MINUTE, gone * MINUTE)).toBe(stage);
});
