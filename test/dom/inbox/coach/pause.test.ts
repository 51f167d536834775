import { expect, test } from "vitest";
import { HASTE_MS, offersPause } from "../../../../worker/inbox/coach/pause.ts";

const READ = 1_000_000;
const serious = [{ severity: "high" }] as const;

test.each([
  ["at once", READ, true],
  ["just within two minutes", READ + HASTE_MS - 1, true],
  ["after two minutes", READ + HASTE_MS, false],
])("something serious written %s after reading", (_when, now, offered) => {
  expect(offersPause(serious, READ, now)).toBe(offered);
});

test("what is not serious is never held up", () => {
  expect(offersPause([{ severity: "med" }, { severity: "low" }], READ, READ)).toBe(false);
  expect(offersPause([], READ, READ)).toBe(false);
  expect(offersPause([{ severity: "low" }, { severity: "block" }], READ, READ)).toBe(true);
});
