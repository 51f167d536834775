import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ComplaintView, HintView } from "../../../shared/inbox.ts";
import { engine } from "../../../worker/inbox/coach/check.ts";
import { fakeCheck } from "./coach/fake.ts";
import { openComplaint } from "./open.tsx";
import { item, message, openWorld, serveComplaint, type World } from "./world.ts";

const FIRE: HintView = { sign: "danger", text: "the pan caught fire", suggests: { safety: true, severity: 5 } };
const UNHEARD: HintView = { sign: "unheard", text: "the third time I write", suggests: { failure: "process" } };
const BROKEN: HintView = { sign: "broken", text: "it broke", suggests: { failure: "outcome" } };

let world: World;
let view: ComplaintView;
const real = engine.load;
const look = () => within(screen.getByRole("region", { name: "First look" }));
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Your answer to/ });
const said = () => world.sent(`POST /api/complaints/${view.item.id}/reading`).map((call) => call.body);

beforeEach(() => {
  world = openWorld();
  engine.load = async () => fakeCheck;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  engine.load = real;
});

async function open(part: Partial<ComplaintView> = {}): Promise<void> {
  view = serveComplaint(world, part);
  await openComplaint(view.item.id);
}
async function write(text: string): Promise<void> {
  box().focus();
  fireEvent.input(box(), { target: { value: text } });
  await vi.waitFor(() => expect(document.querySelector(".under")?.textContent).toBe(`${text}\u200b`));
}
function tap(name: string | RegExp): void {
  fireEvent.click(look().getByRole("button", { name }));
}

test("one line of taps says how bad it is, and a second tap takes it back", async () => {
  await open();
  expect(
    look()
      .getAllByRole("button")
      .map((button) => button.textContent),
  ).toEqual(["How bad?", "Safety?", "Fault?", "What failed?", "Cause?"]);
  tap("How bad?");
  tap("4 of 5: It hurt them");
  expect(await look().findByRole("button", { name: "How bad: 4, it hurt them" })).toBeTruthy();
  tap("4 of 5: It hurt them");
  await vi.waitFor(() => expect(said()).toEqual([{ severity: 4 }, { severity: null }]));
  tap("Fault?");
  tap("Not ours");
  await look().findByRole("button", { name: "Fault: not ours" });
});

test("what the words suggest is a question with its reason, set by nobody until it is tapped", async () => {
  await open({ firstLook: [UNHEARD] });
  expect(look().getByText("“the third time I write”: were they not heard?")).toBeTruthy();
  expect(said()).toEqual([]);
  // The heading takes the focus of a fresh page; what is tapped comes after.
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Problem from María"));
  tap("What failed: how it went");
  await vi.waitFor(() => expect(said()).toEqual([{ failure: "process" }]));
  await vi.waitFor(() => expect(look().queryByText(/were they not heard/)).toBeNull());
  expect(document.activeElement).toBe(look().getByRole("button", { name: "What failed: how it went" }));
});

test("where nobody is in danger, words that sounded like it say nothing of how bad it is", async () => {
  await open({ firstLook: [FIRE] });
  expect(look().getByRole("button", { name: "How bad: 5 of 5: Harm" })).toBeTruthy();
  tap("No, nobody is");
  await vi.waitFor(() => expect(look().queryByText(/caught fire/)).toBeNull());
});

test("what came out and how it went together are one suggestion", async () => {
  await open({ firstLook: [UNHEARD, BROKEN] });
  tap("What failed: both");
  await vi.waitFor(() => expect(said()).toEqual([{ failure: "both" }]));
});

test("a second failure raises what is suggested", async () => {
  await open({ person: { verified: true, second: true, earlier: [] } });
  expect(look().getByText("It is their second complaint within 90 days.")).toBeTruthy();
  tap("How bad: 4 of 5: It hurt them");
  await vi.waitFor(() => expect(said()).toEqual([{ severity: 4 }]));
});

test("what was said is not suggested anew", async () => {
  await open({
    firstLook: [FIRE, UNHEARD],
    reading: { severity: 2, fault: null, failure: "both", safety: false, cause: null },
  });
  expect(look().queryByRole("list", { name: "What their words suggest" })).toBeNull();
});

test("the cause is one the site has named, or own words", async () => {
  world.answers("GET /api/causes", { body: { items: [{ cause: "Packed too thin", n: 4 }] } });
  await open();
  tap("Cause?");
  fireEvent.click(await look().findByRole("button", { name: "Packed too thin" }));
  await look().findByRole("button", { name: "Cause: Packed too thin" });
  fireEvent.input(look().getByRole("combobox", { name: "In your own words" }), {
    target: { value: " The carrier lost it " },
  });
  tap("Keep");
  await vi.waitFor(() => expect(said()).toEqual([{ cause: "Packed too thin" }, { cause: "The carrier lost it" }]));
});

test("causes that cannot be loaded leave the own words", async () => {
  world.answers("GET /api/causes", "offline");
  await open();
  tap("Cause?");
  expect(await look().findByText(/You can write your own/)).toBeTruthy();
});

test("an idea and thanks are not looked at like a failure", async () => {
  await open({ item: item({ kind: "thanks" }) });
  expect(screen.queryByRole("region", { name: "First look" })).toBeNull();
});

const CALM = /Answer this as a person, by phone if you can. Nothing cheerful, no score/;

test("while their words may mean danger and nobody has said no, nothing is scored and nothing is praised", async () => {
  const answered = message({ author: "team", kind: "reply", by: "Ana", text: "It was me." });
  answered.checked = {
    verdict: "send",
    moment: "reply",
    lang: "en",
    version: 1,
    findings: [],
    components: {},
    reason: null,
    failed: false,
  };
  await open({ firstLook: [FIRE], messages: [message(), answered] });
  expect(look().getByText("“the pan caught fire”: is anybody in danger?", { exact: false })).toBeTruthy();
  await write("I am sorry. mistakes were made.");
  expect(await screen.findAllByText(CALM)).toHaveLength(2);
  expect(screen.queryByText(/Good to send|Needs work/i)).toBeNull();
  expect(screen.queryByText("You say sorry.")).toBeNull();
  expect(screen.queryByRole("region", { name: "The six parts" })).toBeNull();
  expect(screen.queryByText(/The coach, when it was sent/)).toBeNull();
  expect(screen.queryByRole("button", { name: "Put in a skeleton" })).toBeNull();
  tap("No, nobody is");
  expect(await screen.findByText("You say sorry.")).toBeTruthy();
  expect(screen.queryByText(CALM)).toBeNull();
  expect(screen.getByText(/The coach, when it was sent/)).toBeTruthy();
});

test("whoever says that it is about safety sees it said, and may still send at once", async () => {
  await open();
  tap("Safety?");
  tap("Yes");
  await look().findByText(CALM);
  await write("I am sorry if it burnt. I call you now.");
  fireEvent.click(screen.getByRole("button", { name: "Send answer" }));
  // In haste and with something serious in it: elsewhere a pause would be offered.
  expect(await screen.findByText(/Your answer leaves in/)).toBeTruthy();
});

test("what can never go out is still said where it is about safety", async () => {
  await open({ firstLook: [FIRE] });
  await write("I am sorry: [what].");
  fireEvent.click(await screen.findByRole("button", { name: "Fill in the blank first" }));
  await vi.waitFor(() => expect(box().selectionEnd - box().selectionStart).toBe("[what]".length));
});
