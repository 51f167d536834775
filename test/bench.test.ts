import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chart } from "../scripts/bench/chart.ts";
import { figuresOf, quotedOf } from "../scripts/bench/figures.ts";
import { quoteIn } from "../scripts/bench/readme.ts";
import { report } from "../scripts/bench/report.ts";
import type { Results } from "../scripts/bench/results.ts";
import { ratioOf, type Sample } from "../scripts/bench/samples.ts";
import { interval, median, quantile } from "../scripts/bench/stats.ts";

/** Throws when nothing was measured: figures without a measurement are a failure, never a skip. */
const results = JSON.parse(readFileSync("docs/bench/results.json", "utf8")) as Results;
const readme = readFileSync("README.md", "utf8");

describe("what the README quotes", () => {
  test("comes from a full run", () => {
    expect(results.full).toBe(true);
    expect(results.pace.rounds).toBeGreaterThanOrEqual(5);
    expect(results.parts.visits?.pairs).toBeGreaterThanOrEqual(15);
  });

  test("is what that run measured, to the letter", () => {
    expect(results.quoted).toEqual(quotedOf(results.parts));
    expect(quoteIn(readme, results.quoted!)).toBe(readme);
  });

  test("would not pass with another figure in it", () => {
    const better = { ...results.quoted!, intakeThroughput: "9.99", loader: "1" };
    expect(quoteIn(readme, better)).not.toBe(readme);
    expect(() => quoteIn("A page without marks", better)).toThrow(/marks/);
  });
});

describe("docs/bench", () => {
  test("is the page and the chart of these results", () => {
    expect(results.figures).toEqual(JSON.parse(JSON.stringify(figuresOf(results.parts))));
    expect(readFileSync("docs/bench/README.md", "utf8")).toBe(report(results));
    expect(readFileSync("docs/bench/chart.svg", "utf8")).toBe(chart(results.parts.intake!));
  });

  test("hides no target that was missed", () => {
    const page = readFileSync("docs/bench/README.md", "utf8");
    const missed = results.figures.filter(({ met }) => met === false);
    expect(page.match(/\*\*not met\*\*/g) ?? []).toHaveLength(missed.length);
    for (const { name } of missed) expect(page).toContain(`- ${name}: `);
  });

  test("shows every picture that it names", () => {
    for (const [, file] of report(results).matchAll(/!\[[^\]]*\]\(([^)]+)\)/g))
      expect(existsSync(`docs/bench/${file}`)).toBe(true);
  });
});

function sample(subject: Sample["subject"], round: number, perSecond: number): Sample {
  const counted = { requests: 100, sent: 100, p50: 1, p99: 1_000 / perSecond, cpu: 1, cpuAll: 1 };
  return { way: "direct", subject, connections: 16, round, perSecond, ...counted };
}

describe("the arithmetic", () => {
  test.each([
    [[3], 3],
    [[1, 9], 5],
    [[9, 1, 2], 2],
  ])("the median of %j is %d", (values, expected) => expect(median(values)).toBe(expected));

  test("99 of a hundred values lie below the p99, half below the p50", () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(quantile(hundred, 0.99)).toBe(100); // the first that 99 % lie below
    expect(quantile(hundred, 0.5)).toBe(51);
  });

  test("an interval holds its median, is the same each time, and knows a difference from none", () => {
    const slower = [11, 12, 12, 13, 12, 11, 14, 12, 13, 12, 12, 11, 13, 12, 12];
    const neither = slower.map((value, i) => (i % 2 === 0 ? value : -value));
    const [low, high] = interval(slower);
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThanOrEqual(median(slower));
    expect(high).toBeGreaterThanOrEqual(median(slower));
    expect(interval(slower)).toEqual([low, high]);
    expect(interval(neither)[0]).toBeLessThan(0);
    expect(interval(neither)[1]).toBeGreaterThan(0);
  });

  test("ratios are taken within rounds: a slow round of the machine changes nothing", () => {
    const samples = [1, 10, 100].flatMap((speed, round) => [
      sample("ours", round, 8 * speed),
      sample("batch", round, 10 * speed),
    ]);
    expect(ratioOf(samples, "direct", 16, "batch").perSecond).toBeCloseTo(0.8);
    expect(ratioOf(samples, "direct", 16, "batch").p99).toBeCloseTo(1.25);
    expect(ratioOf(samples, "proxy", 16, "batch").perSecond).toBeNaN();
  });
});
