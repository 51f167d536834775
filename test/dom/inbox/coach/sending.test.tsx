import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReplyDraft } from "../../../../shared/coaching.ts";
import type { ComplaintView, TeamMessageView } from "../../../../shared/inbox.ts";
import { engine } from "../../../../worker/inbox/coach/check.ts";
import { PAUSE_MS } from "../../../../worker/inbox/coach/pause.ts";
import { openComplaint } from "../open.tsx";
import { HOUR, item, message, openWorld, serveComplaint, type World } from "../world.ts";
import { fakeCheck } from "./fake.ts";

let world: World;
let view: ComplaintView;
let path: string;
const real = engine.load;
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Your answer to/ });
const button = (name: RegExp | string) => screen.getByRole("button", { name });
const sent = () => world.sent(`POST ${path}/replies`).map((call) => call.body as ReplyDraft);
const longAgo = () => ({ name: "Ana", at: Date.now() - HOUR });

function serve(part: Partial<ComplaintView> = {}): void {
  view = serveComplaint(world, { readBy: longAgo(), item: item({ unread: false }), ...part });
  path = `/api/complaints/${view.item.id}`;
}
beforeEach(() => {
  world = openWorld();
  serve();
  engine.load = async () => fakeCheck;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  engine.load = real;
});

async function open(): Promise<void> {
  await openComplaint(view.item.id);
}
async function write(text: string): Promise<void> {
  box().focus();
  fireEvent.input(box(), { target: { value: text } });
  await vi.waitFor(() => expect(document.querySelector(".judgement")).toBeTruthy());
  await vi.waitFor(() => expect(document.querySelector(".under")?.textContent).toBe(`${text}\u200b`));
}

test("a blank that nobody filled in is on the button, leads there, and is never sent", async () => {
  await open();
  await write("I am sorry: we [what we did].");
  fireEvent.click(await screen.findByRole("button", { name: "Fill in the blank first" }));
  await vi.waitFor(() => expect(box().selectionEnd - box().selectionStart).toBe("[what we did]".length));
  expect(screen.getByRole("alert").textContent).toContain("a blank is still to be filled in");
  expect(sent()).toEqual([]);
});

test("what is stopped goes out with a reason, and only with one", async () => {
  await open();
  await write("I was an idiot.");
  fireEvent.click(button("Send answer"));
  const why = await screen.findByRole("textbox", { name: "Why send it all the same?" });
  expect(document.activeElement).toBe(why);
  fireEvent.click(button("Send all the same"));
  expect(await screen.findByText(/Say in a sentence why/)).toBeTruthy();
  expect(sent()).toEqual([]);
  fireEvent.input(why, { target: { value: " I mean myself. " } });
  fireEvent.click(button("Send all the same"));
  await screen.findByText(/Your answer leaves in/);
  expect(sent()).toMatchObject([{ text: "I was an idiot.", reason: "I mean myself.", moment: "reply", lang: "en" }]);
});

test("what only the server knows is shown in the same rail, and the same message goes with the reason", async () => {
  await open();
  const text = "I am sorry. I forgot. I refunded bob@example.com.";
  const start = text.indexOf("bob");
  const finding = {
    ...fakeCheck({ text: "you idiot" }).findings[0]!,
    class: "private-data",
    rule: "private",
    start,
    end: start + 15,
    text: "bob@example.com",
  };
  vi.stubGlobal("fetch", withRefusal(globalThis.fetch, { status: 422, code: "reason_needed", findings: [finding] }));
  await write(text);
  fireEvent.click(button("Send answer"));
  const why = await screen.findByRole("textbox", { name: "Why send it all the same?" });
  expect(within(screen.getByRole("region", { name: "What to look at" })).getByText("bob@example.com")).toBeTruthy();
  fireEvent.input(why, { target: { value: "It is theirs." } });
  fireEvent.click(button("Send all the same"));
  await screen.findByText(/Your answer leaves in/);
  expect(sent()).toMatchObject([{ reason: "It is theirs." }]);
});

/** Refuses the first answer with findings, as the server's coach does; afterwards the world goes on. */
function withRefusal(fetch: typeof globalThis.fetch, problem: { status: number; code: string; findings: unknown[] }) {
  let refused = false;
  return (async (input: string, init?: RequestInit) => {
    if (refused || !input.endsWith("/replies")) return fetch(input, init);
    refused = true;
    return Response.json({ type: "about:blank", title: "", ...problem }, { status: problem.status });
  }) as typeof globalThis.fetch;
}

test("what the record says feeds the coach beside us, quietly", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  world.answers(`POST ${path}/check`, { body: { findings: [], foreign: ["bob@example.com"], own: [] } });
  await open();
  await write("Call bob@example.com.");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(
    await within(await screen.findByRole("region", { name: "What to look at" })).findByText("bob@example.com"),
  ).toBeTruthy();
  expect(world.sent(`POST ${path}/check`)).toHaveLength(1);
});

test("haste with something serious is offered a pause with the promise in view, and may go on all the same", async () => {
  serve({ readBy: { name: "Ana", at: Date.now() - 30_000 } });
  await open();
  await write("I am sorry if it broke.");
  fireEvent.click(button("Send answer"));
  const offer = within(await screen.findByRole("region", { name: "Keep it a while?" }));
  expect(offer.getByText(/The answer is promised for/)).toBeTruthy();
  expect(sent()).toEqual([]);
  fireEvent.click(offer.getByRole("button", { name: "Send it now" }));
  await screen.findByText(/Your answer leaves in/);
  expect(sent()).toHaveLength(1);
});

test("what was kept says until when, says when the time is over, and asks no second time", async () => {
  serve({ readBy: { name: "Ana", at: Date.now() - 30_000 } });
  await open();
  await write("I am sorry if it broke.");
  fireEvent.click(button("Send answer"));
  fireEvent.click(await screen.findByRole("button", { name: /^Keep it, look again at/ }));
  cleanup();
  await open();
  expect(box().value).toBe("I am sorry if it broke.");
  expect(await screen.findByText(/You kept this to look again at .*, in 20 minutes/)).toBeTruthy();
  cleanup();
  vi.setSystemTime(Date.now() + PAUSE_MS);
  const { now } = await import("../../../../worker/inbox/clock.ts");
  now.value = Date.now();
  await open();
  expect(await screen.findByText(/Twenty minutes have passed/)).toBeTruthy();
  fireEvent.click(button("Send answer"));
  await screen.findByText(/Your answer leaves in/);
  now.value = Date.now() - PAUSE_MS;
});

test("without haste, or without anything serious, nobody is held up", async () => {
  await open();
  await write("I am sorry if it broke.");
  fireEvent.click(button("Send answer"));
  await screen.findByText(/Your answer leaves in/);
});

test("the skeleton has their name and blanks, and stands above nothing that was written", async () => {
  await open();
  await write("Hello.");
  fireEvent.click(button("Put in a skeleton"));
  await vi.waitFor(() => expect(box().value).toContain("Hello María,"));
  expect(box().value.startsWith("Hello.\n\n")).toBe(true);
  const { selectionStart, selectionEnd, value } = box();
  expect(value.slice(selectionStart, selectionEnd)).toMatch(/^\[.+\]$/);
  await screen.findByRole("button", { name: "Fill in the blank first" });
});

test("how it is read is said in one place: the answer leads there, and back to what was begun", async () => {
  await open();
  await write("I am sorry.");
  const answer = within(screen.getByRole("region", { name: "Answer" }));
  expect(answer.getByText("It cost them something · ours · an answer · English")).toBeTruthy();
  expect(answer.getByText("Nobody has said yet how bad it is.")).toBeTruthy();
  expect(answer.queryByRole("group", { name: "How bad is it?" })).toBeNull();
  fireEvent.click(answer.getByRole("button", { name: "Change it in First look" }));
  const ask = button("How bad?");
  await vi.waitFor(() => expect(document.activeElement).toBe(ask));
  fireEvent.click(ask);
  fireEvent.click(button("4 of 5: It hurt them"));
  await vi.waitFor(() => expect(view.reading.severity).toBe(4));
  fireEvent.click(button("Back to the answer"));
  await vi.waitFor(() => expect(document.activeElement).toBe(box()));
  expect(box().value).toBe("I am sorry.");
  expect(answer.getByText("It hurt them · ours · an answer · English")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Back to the answer" })).toBeNull();
});

test("thanks and ideas have no first look to lead to", async () => {
  serve({ item: item({ kind: "thanks", unread: false }) });
  await open();
  box().focus();
  expect(await screen.findByText("an answer · English")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Change it in First look" })).toBeNull();
});

test("a sent answer says in one line what the coach had said, and owners hold it up as a good one", async () => {
  const checked: TeamMessageView["checked"] = {
    verdict: "send",
    moment: "reply",
    lang: "en",
    version: 1,
    findings: [],
    components: {},
    reason: "It is theirs.",
    failed: false,
  };
  const answer = message({ author: "team", kind: "reply", by: "Ana", text: "It was me.", checked });
  serve({ messages: [message(), answer] });
  world.answers(`POST ${path}/replies/${answer.id}/good`, () => {
    view.messages[1]!.good = true;
    return { body: structuredClone(view) };
  });
  await open();
  expect(
    screen.getByText(/The coach, when it was sent: good to send. Sent all the same: “It is theirs.”/),
  ).toBeTruthy();
  fireEvent.click(button("A good answer"));
  await vi.waitFor(() => expect(button("A good answer").getAttribute("aria-pressed")).toBe("true"));
});

test("good answers are there to read, those of the language first", async () => {
  const good = { complaint: "c", kind: "problem", wish: "refund", at: 0 };
  const items = [
    { ...good, message: "1", text: "Lo siento.", lang: "es" },
    { ...good, message: "2", text: "It was my fault.", lang: "en" },
  ];
  world.answers("GET /api/good-answers", { body: { items } });
  await open();
  box().focus();
  const list = (await screen.findByText("Good answers of this site")).closest("details")!;
  list.open = true;
  fireEvent(list, new Event("toggle"));
  await within(list).findByText("It was my fault.");
  expect([...list.querySelectorAll(".good-text")].map((one) => one.textContent)).toEqual([
    "It was my fault.",
    "Lo siento.",
  ]);
});
