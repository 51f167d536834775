import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { ReportView } from "../../../../shared/report-view.ts";
import { me } from "../../../../worker/inbox/session.ts";
import { Reports } from "../../../../worker/inbox/views/reports/Reports.tsx";
import { ME, openWorld, type Answer, type World } from "../world.ts";
import { emptyReport, fullReport, today } from "./reports.ts";

const REPORT = "GET /api/report";
const TODAY = "GET /api/report/today";
let world: World;
const asked: string[] = [];

// The plots come by themselves; here they are there before anybody's patience is measured.
beforeAll(() => import("../../../../worker/inbox/views/reports/Plots.tsx"), 60_000);
beforeEach(() => {
  world = openWorld();
  asked.length = 0;
  history.replaceState(null, "", "/inbox/reports");
  world.answers(TODAY, { body: today() });
  serves({ body: fullReport() });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function serves(answer: Answer): void {
  world.answers(REPORT, (_body, query) => {
    asked.push(query.get("days") ?? "");
    return answer;
  });
}
function open(): void {
  render(
    <LocationProvider>
      <Reports />
    </LocationProvider>,
  );
}
/** The figure whose message begins so. */
async function figure(begins: RegExp) {
  const title = await screen.findByText(begins, { selector: "h3" }, { timeout: 4_000 });
  return title.closest<HTMLElement>(".report-figure")!;
}
function rowsOf(table: HTMLElement): string[][] {
  return [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent ?? ""));
}

test("what we owe today stands first: the oldest, how late it is, and what comes then", async () => {
  open();
  const conscience = within(await screen.findByLabelText("What we owe today"));
  expect(await conscience.findByText("1 is overdue, 2 are due before the day ends.")).toBeTruthy();
  const times = [...document.querySelectorAll(".conscience time")].map((time) => time.textContent);
  expect(times[0]).toMatch(/^late by 1 hr 30 min, /);
  expect(times[1]).toMatch(/^2 hr 29 min left, |^2 hr 30 min left, /);
  expect(conscience.getAllByText("K7F-3QX-9MD")[0]?.getAttribute("href")).toMatch(/^\/inbox\/complaints\//);
  expect(document.querySelector("h2")?.textContent).toBe("What we owe today");
});

test("a clean day says so, and it does not wait for the report", async () => {
  world.answers(TODAY, { body: today({ overdue: 0, dueToday: 0, items: [], clean: true }) });
  serves("offline");
  open();
  expect(await screen.findByText(/^Today is clean\./)).toBeTruthy();
  expect(await screen.findByRole("alert", {}, { timeout: 4_000 })).toBeTruthy();
});

test("each plot has its message, what it goes by, and a table with the same figures", async () => {
  open();
  const promises = await figure(/^41 of 49 promises/);
  expect(within(promises).getByText("n 49, promises that fell due")).toBeTruthy();
  expect(within(promises).getByText("6 are still open.")).toBeTruthy();
  const table = promises.querySelector("table")!;
  expect(table.caption?.textContent).toBe("Promises with a date");
  expect(rowsOf(table)).toEqual([
    ["How", "Promises"],
    ["in time", "41"],
    ["late", "5"],
    ["not kept", "3"],
    ["still open", "6"],
  ]);
  expect(promises.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});

test("every figure has a table whose cells have heads, and every id is there once", async () => {
  open();
  await figure(/^41 of 49 promises/);
  const figures = [...document.querySelectorAll("figure")];
  expect(figures.length).toBeGreaterThan(10);
  for (const one of figures) {
    const table = one.querySelector("table");
    expect(table?.caption?.textContent).not.toBe("");
    expect(table?.querySelectorAll('th[scope="col"]').length).toBeGreaterThan(1);
    for (const row of table!.querySelectorAll("tbody tr"))
      expect(row.querySelector('th[scope="row"]')?.textContent).not.toBe("");
    expect(document.getElementById(one.getAttribute("aria-labelledby")!)?.tagName).toBe("H3");
  }
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("anger goes from then to now, a line each; few are marked as few", async () => {
  open();
  const remedy = await figure(/^Anger falls from 7\.4 to 2\.8 where we called back\.$/);
  expect(remedy.textContent).toMatch(/Hatched, dashed or hollow: fewer than 20/);
  const few = [...remedy.querySelectorAll("g.slope")].map((line) => line.classList.contains("is-few"));
  expect(few).toEqual([false, false, true]);
  expect(remedy.querySelector("svg")?.textContent).toContain("Give it away, n 6");
  expect(rowsOf(remedy.querySelector("table")!)).toContainEqual(["Give it away", "6", "8.2", "3.6"]);
});

test("a fix is marked where it happened, and stands in the table with its day", async () => {
  open();
  const causes = await figure(/^Most often it is/);
  expect(causes.querySelectorAll("g.plot-mark")).toHaveLength(2);
  const [, first] = rowsOf(causes.querySelector("table")!);
  expect(first).toEqual([
    "Parcel handed to the wrong neighbour",
    "43",
    "20",
    "18",
    "5",
    "Oct 28, 2026: The driver rings first",
  ]);
});

test("the words themselves are shown, with what each of them is, in how many answers and how often", async () => {
  open();
  const phrases = await figure(/^The words that undermine us most often: “mistakes were made”, in 8 answers\.$/);
  expect(within(phrases).getByText("n 122, answers that were sent")).toBeTruthy();
  expect(within(phrases).getByText(/^“…” stands for words between them.* Other words did so 12 times\.$/)).toBeTruthy();
  expect(phrases.querySelector("table")?.caption?.textContent).toBe("Words that undermined answers that were sent");
  expect(rowsOf(phrases.querySelector("table")!)).toEqual([
    ["Words", "Answers", "Times", "What it is"],
    ["mistakes were made", "8", "9", "the passive voice"],
    ["if … offended", "4", "4", "an “if” in the apology"],
    ["soon", "3", "5", "a promise without a date"],
    ["soon", "1", "1", "making the visitor do the work"],
  ]);
  expect(phrases.querySelector("svg")?.textContent).toContain("“mistakes were made”: the passive voice");
});

test("words of few answers are hatched, and a report without any words says that they are not known", async () => {
  const few = [{ month: "2026-11", n: 5, present: {} }];
  serves({ body: fullReport({ parts: few }) });
  open();
  const phrases = await figure(/“mistakes were made”, in 8 answers\. Too few to go by\.$/);
  const hatch = phrases.querySelector("pattern")!.id;
  for (const bar of phrases.querySelectorAll(".bar-row rect:not(.plot-ground)"))
    expect(bar.getAttribute("fill")).toBe(`url(#${hatch})`);
  cleanup();
  serves({ body: fullReport({ phrases: [], otherPhrases: 0 }) });
  open();
  expect((await figure(/^Which words they were is not known/)).querySelector("svg, table")).toBeNull();
});

test("of few every bar is hatched, and it says that they are few", async () => {
  serves({ body: emptyReport({ n: 5, promises: { kept: 2, late: 1, broken: 1, open: 0 } }) });
  open();
  const promises = await figure(/^2 of 4 promises were kept in time\..*Too few to go by\.$/);
  expect(promises.textContent).toContain("Hatched or dashed: fewer than 20.");
  const hatch = promises.querySelector("pattern")!.id;
  const bars = [...promises.querySelectorAll(".stack-row rect:not(.plot-ground)")];
  expect(bars.map((bar) => bar.getAttribute("fill"))).toEqual(Array.from({ length: 3 }, () => `url(#${hatch})`));
  expect((await figure(/^Nobody has been answered yet\.$/)).querySelector("svg, table")).toBeNull();
});

test("how far it looks back is chosen, and said with when it was counted", async () => {
  open();
  expect(
    await screen.findByText(/^143 problems received since Sep 23, 2026\. No spam, no tests\. Counted/),
  ).toBeTruthy();
  expect(asked).toEqual(["90"]);
  fireEvent.input(screen.getByLabelText("30 days"));
  await vi.waitFor(() => expect(asked).toEqual(["90", "30"]));
  expect(location.search).toBe("?days=30");
});

test("nothing received is said in a sentence", async () => {
  serves({ body: emptyReport() });
  open();
  expect(await screen.findByText(/^No problem was received in the last 90 days/)).toBeTruthy();
  expect(document.querySelector("figure")).toBeNull();
});

test("while it is counted for the first time it says so", async () => {
  serves({ status: 503, code: "busy" });
  open();
  expect(await screen.findByText(/is being counted for the first time/)).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("what could not be loaded can be tried again", async () => {
  serves({ status: 500, code: "unknown" });
  open();
  fireEvent.click(await screen.findByText("Try again"));
  serves({ body: fullReport() as ReportView });
  fireEvent.click(await screen.findByText("Try again"));
  expect(await figure(/^41 of 49/)).toBeTruthy();
});

test("the register names people: only who may see it is offered it", () => {
  open();
  expect(screen.getByText("Download as CSV")).toBeTruthy();
  cleanup();
  me.value = { ...ME, member: { ...ME.member, role: "agent" } };
  open();
  expect(screen.queryByText("Download as CSV")).toBeNull();
});
