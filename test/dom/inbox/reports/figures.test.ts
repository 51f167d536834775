import { describe, expect, test } from "vitest";
import { byEveryMonth, monthPlace, monthsOf, partShares, stillOpen } from "../../../../worker/inbox/reports/data.ts";
import { monthsThrough, spareWords, workWords } from "../../../../worker/inbox/reports/figures.ts";
import { apart, fitting } from "../../../../worker/inbox/reports/place.ts";
import { fullReport } from "./reports.ts";

const MINUTE = 60_000;

test.each([
  [0, "1 min"],
  [45, "45 min"],
  [60, "1 hr"],
  [135, "2 hr 15 min"],
  [640, "11 hr"],
])("%i minutes of work are %s", (minutes, says) => {
  expect(workWords(minutes)).toBe(says);
});

test.each([
  [59_000, "0 min"],
  [150 * MINUTE, "2 hr 30 min"],
  [719 * MINUTE, "11 hr"],
  [2 * 1_440 * MINUTE + 1_439 * MINUTE, "2 days"],
])("%i ms left are no more than %s", (ms, says) => {
  expect(spareWords(ms)).toBe(says);
});

describe("months", () => {
  test("none between the first and the last is left out, across a year", () => {
    expect(monthsThrough(["2027-02", "2026-11"])).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
    expect(monthsThrough([])).toEqual([]);
  });

  test("are those of the site's wall", () => {
    const at = Date.parse("2026-10-31T23:30Z");
    expect(monthPlace(at, "Europe/Berlin")).toEqual({ month: "2026-11", part: 0 });
    expect(monthPlace(at, "America/New_York").month).toBe("2026-10");
    expect(monthsOf({ from: Date.parse("2026-09-30T22:30Z"), countedAt: at }, "Europe/Berlin")).toEqual([
      "2026-10",
      "2026-11",
    ]);
  });

  test("one without complaints counts none", () => {
    const values = byEveryMonth(["2026-09", "2026-10"], [{ month: "2026-10", n: 4 }]).map(({ value }) => value);
    expect(values).toEqual([0, 4]);
  });
});

test("a part's share is of the answers of its month, and a month of few is marked", () => {
  const repentance = partShares(fullReport().parts).find(({ part }) => part === "repentance")!;
  expect(repentance).toMatchObject({ n: 52, all: 122 });
  expect(repentance.values.map(({ value }) => value.toFixed(2))).toEqual(["0.25", "0.33", "0.59"]);
  expect(repentance.values.map(({ isFew }) => isFew)).toEqual([true, false, false]);
});

test("what is neither accepted nor declined is still open, and never less than none", () => {
  const { remedies } = fullReport();
  expect(stillOpen(remedies)).toBe(2);
  expect(stillOpen({ ...remedies, offered: 3 })).toBe(0);
});

describe("labels", () => {
  test("stand apart, in the order of their places, and within the plot", () => {
    const placed = apart([100, 102, 101, 20], 18, 10, 120);
    const inOrder = [placed[3]!, placed[0]!, placed[2]!, placed[1]!];
    for (const [index, at] of inOrder.entries()) {
      if (index > 0) expect(at - inOrder[index - 1]!).toBeGreaterThanOrEqual(18);
      expect(at).toBeLessThanOrEqual(120);
    }
    expect(placed[3]).toBe(20);
  });

  test("that fit are left alone; others say that there is more", () => {
    expect(fitting("Late", 200)).toBe("Late");
    expect(fitting("Parcel handed to the wrong neighbour", 80)).toMatch(/^Parcel.*…$/);
  });
});
