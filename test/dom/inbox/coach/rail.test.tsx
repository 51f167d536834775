import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CoachDraft } from "../../../../shared/coach/types.ts";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { engine } from "../../../../worker/inbox/coach/check.ts";
import { openComplaint } from "../open.tsx";
import { item, message, openWorld, serveComplaint, type World } from "../world.ts";
import { fakeCheck } from "./fake.ts";

const BAD = "Dear valued customer, we are sorry if it hurt. mistakes were made by Friday.";
let world: World;
let view: ComplaintView;
const real = engine.load;
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Your answer to/ });
const rail = () => screen.getByRole("region", { name: "The coach" });
const marks = () =>
  [...document.querySelectorAll(".under mark")].map((mark) => `${mark.className}: ${mark.textContent}`);

beforeEach(() => {
  world = openWorld();
  view = serveComplaint(world);
  engine.load = vi.fn(async () => fakeCheck);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  engine.load = real;
});

async function open(): Promise<void> {
  await openComplaint(view.item.id);
}
async function write(text: string): Promise<void> {
  box().focus();
  fireEvent.input(box(), { target: { value: text } });
  await within(await screen.findByRole("region", { name: "The coach" })).findByText(
    /good to send|needs work|don’t send|not checked/i,
    { selector: ".verdict" },
  );
}
const finding = (words: RegExp) => within(rail()).getByRole("button", { name: words });

test("the coach comes when somebody begins to write, and not before", async () => {
  await open();
  expect(engine.load).not.toHaveBeenCalled();
  box().focus();
  await vi.waitFor(() => expect(engine.load).toHaveBeenCalledWith("en"));
});

test("the words that undermine are marked as grave as they are, and the text beneath is the text", async () => {
  await open();
  await write(BAD);
  await vi.waitFor(() =>
    expect(marks()).toEqual(["is-low: valued customer", "is-high: sorry if", "is-med: mistakes were made"]),
  );
  expect(document.querySelector(".under")?.textContent).toBe(`${BAD}\u200b`);
});

test("marks go with their words at once, before the coach has looked again", async () => {
  await open();
  await write(BAD);
  await vi.waitFor(() => expect(marks()).toHaveLength(3));
  fireEvent.input(box(), { target: { value: `Hello. ${BAD}` } });
  await vi.waitFor(() => expect(document.querySelector(".under")?.textContent).toBe(`Hello. ${BAD}\u200b`));
  expect(marks()).toContain("is-high: sorry if");
});

test("also when somebody types in two places before the coach has looked again", async () => {
  await open();
  await write(BAD);
  await vi.waitFor(() => expect(marks()).toHaveLength(3));
  for (const value of [`${BAD} More.`, `Hello. ${BAD} More.`]) {
    fireEvent.input(box(), { target: { value } });
    await vi.waitFor(() => expect(document.querySelector(".under")?.textContent).toBe(`${value}\u200b`), {
      interval: 2,
    });
  }
  expect(marks()).toContain("is-high: sorry if");
});

test("praise first, then what is missing, then what to look at, worst first", async () => {
  await open();
  await write("I am sorry. mistakes were made, sorry if");
  const said = rail().textContent ?? "";
  const order = [
    "Needs work",
    "Missing: owns it, puts it right.",
    "You say sorry.",
    "Says sorry",
    "sorry if",
    "mistakes were made",
  ];
  const places = order.map((words) => said.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(said).not.toMatch(/%|sincere/i);
});

test("the six parts have plain names, and a tap shows the words that speak for one, or what to try", async () => {
  await open();
  await write("I am sorry it broke.");
  const parts = within(screen.getByRole("region", { name: "The six parts" }));
  expect(parts.getAllByRole("button").map((part) => part.textContent)).toEqual([
    "Says sorrythere",
    "Says what happenednot needed",
    "Owns itmissing",
    "Says what changesnot needed",
    "Puts it rightmissing",
    "Asks for another chancenot needed",
  ]);
  fireEvent.click(parts.getByRole("button", { name: /Says sorry/ }));
  expect(parts.getByText("I am sorry")).toBeTruthy();
  expect(marks()).toEqual(["evidence: I am sorry"]);
  fireEvent.click(parts.getByRole("button", { name: /Owns it/ }));
  expect(parts.getByText("Why responsibility.")).toBeTruthy();
  expect(parts.getByText("How to responsibility.")).toBeTruthy();
});

test("a finding selects its words and says why, what to try and its source; Escape leads back, and once more closes it", async () => {
  await open();
  await write(BAD);
  const button = finding(/sorry if/);
  fireEvent.click(button);
  await vi.waitFor(() => expect(document.activeElement).toBe(box()));
  expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe("sorry if");
  const card = document.querySelector("#coach-chosen")!;
  expect(card.textContent).toContain("Why not to say sorry if.");
  expect(card.textContent).toContain("Something better than sorry if.");
  expect(card.textContent).toContain("A test");
  expect(box().getAttribute("aria-describedby")).toContain("coach-chosen");
  fireEvent.keyDown(box(), { key: "Escape" });
  expect(document.activeElement).toBe(finding(/sorry if/));
  expect(finding(/sorry if/).getAttribute("aria-expanded")).toBe("true");
  fireEvent.keyDown(finding(/sorry if/), { key: "Escape" });
  await vi.waitFor(() => expect(finding(/sorry if/).getAttribute("aria-expanded")).toBe("false"));
  expect(document.activeElement).toBe(finding(/sorry if/));
});

test("somebody who looks at a finding goes on looking at its words when the coach finds something else in them", async () => {
  const begun = "Dear Vera, we are sorry if";
  engine.load = vi.fn(async () => (draft: CoachDraft) => {
    const report = fakeCheck(draft);
    if (draft.text === begun) return report;
    const longer = report.findings.map((each) => {
      const text = `${each.text} it hurt`;
      return { ...each, rule: "fake/feelings", text, end: each.start + text.length, why: "It hurt them." };
    });
    return { ...report, findings: longer };
  });
  await open();
  await write(begun);
  fireEvent.input(box(), { target: { value: `${begun} it hurt` } });
  fireEvent.click(finding(/sorry if/));
  await vi.waitFor(() => expect(finding(/sorry if it hurt/).getAttribute("aria-expanded")).toBe("true"));
  expect(document.querySelector("#coach-chosen")?.textContent).toContain("It hurt them.");
  fireEvent.keyDown(box(), { key: "Escape" });
  expect(document.activeElement).toBe(finding(/sorry if it hurt/));
  fireEvent.keyDown(finding(/sorry if/), { key: "Escape" });
  await vi.waitFor(() => expect(finding(/sorry if/).getAttribute("aria-expanded")).toBe("false"));
});

test("a remark about the whole answer has a name instead of words, and marks none", async () => {
  engine.load = vi.fn(async () => (draft: CoachDraft) => {
    const report = fakeCheck(draft);
    const whole = { ...report.findings[0]!, class: "length" as const, rule: "plain/length/short", start: 0 };
    return { ...report, findings: [...report.findings, { ...whole, end: draft.text.length, text: draft.text }] };
  });
  await open();
  await write("Vera, sorry if.");
  expect(marks()).toEqual(["is-high: sorry if"]);
  fireEvent.click(finding(/The length/));
  await vi.waitFor(() => expect(document.querySelector(".card-words")?.textContent).toBe("The length"));
  expect(screen.queryByRole("button", { name: "Change these words" })).toBeNull();
});

test("words that are cut away take their card with them, whatever moves into their place", async () => {
  await open();
  await write("Vera, sorry if, mistakes were made.");
  fireEvent.click(finding(/sorry if/));
  await vi.waitFor(() => expect(finding(/sorry if/).getAttribute("aria-expanded")).toBe("true"));
  fireEvent.input(box(), { target: { value: "Vera, mistakes were made." } });
  await vi.waitFor(() => expect(within(rail()).queryByRole("button", { name: /sorry if/ })).toBeNull());
  expect(finding(/mistakes were made/).getAttribute("aria-expanded")).toBe("false");
});

test("the verdict is told when it turns, not with every key", async () => {
  await open();
  await write("I am sorry.");
  const live = rail().querySelector<HTMLElement>("output")!;
  const told: string[] = [];
  new MutationObserver(() => told.push(live.textContent ?? "")).observe(live, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  for (const text of ["I am sorry. I", "I am sorry. I forgot", "I am sorry. I forgot it. I have refunded you."]) {
    fireEvent.input(box(), { target: { value: text } });
    await vi.waitFor(() => expect(document.querySelector(".under")?.textContent).toBe(`${text}\u200b`));
  }
  await vi.waitFor(() => expect(told).toEqual(["Good to send"]));
});

test("the first letter is not told what was said of the empty box", async () => {
  const told: string[] = [];
  await open();
  box().focus();
  await vi.waitFor(() => expect(rail().querySelector("output")).toBeTruthy());
  const live = rail().querySelector("output")!;
  new MutationObserver(() => told.push(live.textContent ?? "")).observe(live, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  await write("I am sorry. I forgot it. I have refunded you.");
  await vi.waitFor(() => expect(told.filter(Boolean)).toEqual(["Good to send"]));
});

test("what is not taught is not judged: the rail says which language, and sending is free", async () => {
  view = serveComplaint(world, { item: item({ lang: "ar" }), messages: [message({ lang: "ar" })] });
  await open();
  await write("آسف جدا");
  expect(within(rail()).getByText(/Nobody has taught the coach Arabic/)).toBeTruthy();
  expect(screen.queryByRole("region", { name: "The six parts" })).toBeNull();
});

test("a coach that cannot be loaded holds up nobody", async () => {
  engine.load = async () => Promise.reject(new Error("no network"));
  await open();
  box().focus();
  fireEvent.input(box(), { target: { value: "I am sorry." } });
  expect(await screen.findByText(/You can write and send all the same/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Send answer" }));
  expect(await screen.findByText(/Your answer leaves in/)).toBeTruthy();
});

test("what is promised is said back", async () => {
  await open();
  await write("I am sorry. You have it by Friday.");
  expect(within(rail()).getByText("You promise: “by Friday”")).toBeTruthy();
});

test("their words, wish and anger stand beside the answer", async () => {
  await open();
  box().focus();
  const theirs = within(await screen.findByRole("region", { name: "What they wrote" }));
  expect(theirs.getByText("The parcel never came.")).toBeTruthy();
  expect(theirs.getByText("They wish a refund")).toBeTruthy();
  expect(theirs.getByText("Anger 8 of 10")).toBeTruthy();
});
