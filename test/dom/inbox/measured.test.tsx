import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import type { Measured } from "../../../shared/promise.ts";
import type { Clock } from "../../../shared/site.ts";
import { Promised } from "../../../worker/inbox/views/settings/Promised.tsx";

afterEach(cleanup);

const day: [number, number][] = [[540, 1_080]];
const clock: Clock = {
  zone: "Europe/Berlin",
  hours: [day, day, day, day, day, [], []],
  holidays: [],
  figureMin: 60,
  awayUntil: null,
};
const measured: Measured = { at: Date.now(), n: 57, figureMin: 200, byHour: Array.from({ length: 168 }, () => null) };
function said(own: number, what: Measured | null): string {
  render(<Promised clock={{ ...clock, figureMin: own }} measured={what} />);
  return screen.getByRole("region", { name: "What is promised" }).textContent;
}

test("what is measured is said with its count, rounded up to what people say, and decides where it is longer", () => {
  const words = said(60, measured);
  expect(words).toContain(
    "nineteen of twenty answers within 3 hours 30 minutes of working time (57 answers in 90 days)",
  );
  expect(words).toContain("Now the measured figure decides: 3 hours 30 minutes is promised.");
});

test("the owner's figure decides where it is longer", () => {
  const words = said(480, measured);
  expect(words).toContain("nineteen of twenty answers within 3 hours 30 minutes");
  expect(words).toContain("Now your own figure decides: 8 hours is promised.");
});

test("too few answers are said as that, and nothing is made up", () => {
  const words = said(60, { ...measured, n: 12, figureMin: null });
  expect(words).toBe("Not enough answers yet to measure (12 of 20): your own figure is promised.");
});

test("before the first night nothing has been measured", () => {
  expect(said(60, null)).toBe("Nothing has been measured yet: your own figure is promised.");
});

test("hours with figures of their own are counted", () => {
  const byHour = measured.byHour.map((_, at) => (at < 3 ? 60 : null));
  expect(said(60, { ...measured, byHour })).toContain("3 hours of the week have figures of their own.");
});
