import * as fc from "fast-check";
import { expect, test } from "vitest";
import { RETRY_AFTER_S, retryAfterMs } from "../../shared/notice.ts";

test("what could not be told is tried again in seconds first, then in hours, then given up", () => {
  const waits = Array.from({ length: 10 }, (_, failed) => retryAfterMs(failed + 1, 0));
  expect(waits).toEqual([
    5_000,
    30_000,
    120_000,
    600_000,
    1_800_000,
    7_200_000,
    21_600_000,
    43_200_000,
    86_400_000,
    undefined,
  ]);
});

test("each wait is longer than the one before, even with the jitter against it", () => {
  for (let failed = 1; failed < RETRY_AFTER_S.length; failed++) {
    expect(retryAfterMs(failed + 1, 0)).toBeGreaterThan(retryAfterMs(failed, 1)!);
  }
});

test("jitter adds a fifth at most and never shortens; the wait is whole milliseconds", () => {
  const failed = fc.integer({ min: 1, max: RETRY_AFTER_S.length });
  fc.assert(
    fc.property(failed, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempts, jitter) => {
      const [wait, shortest] = [retryAfterMs(attempts, jitter)!, RETRY_AFTER_S[attempts - 1]! * 1_000];
      expect(wait).toBeGreaterThanOrEqual(shortest);
      expect(wait).toBeLessThanOrEqual(shortest * 1.2);
      expect(Number.isInteger(wait)).toBe(true);
    }),
  );
});

test.each([0, -1, 10, 1_000])("after %i failed tries there is no next one", (attempts) => {
  expect(retryAfterMs(attempts, 0)).toBeUndefined();
});
