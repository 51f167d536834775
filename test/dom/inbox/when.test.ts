import { expect, test } from "vitest";
import { spanWords } from "../../../worker/inbox/when.ts";

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
