import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReplyDraft } from "../../../shared/coaching.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { openComplaint } from "./open.tsx";
import { item, openWorld, serveComplaint, type World } from "./world.ts";

let world: World;
let view: ComplaintView;
let replies: string;
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your answer to María" });

beforeEach(() => {
  world = openWorld();
  view = serveComplaint(world);
  replies = `POST /api/complaints/${view.item.id}/replies`;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(): Promise<void> {
  await openComplaint(view.item.id);
}
function write(text: string): void {
  fireEvent.input(box(), { target: { value: text } });
}
function send(): void {
  fireEvent.click(screen.getByRole("button", { name: "Send answer" }));
}
function drafts(): ReplyDraft[] {
  return world.sent(replies).map((call) => call.body as ReplyDraft);
}

test("the words survive a failed send, and the retry is the same message", async () => {
  const works = view;
  await open();
  world.answers(replies, "offline");
  write("I am sorry.");
  send();
  expect(await screen.findByText(/we could not reach the server. Your words are safe/)).toBeTruthy();
  expect(box().value).toBe("I am sorry.");
  serveComplaint(world, works);
  send();
  await screen.findByText(/Your answer leaves in/);
  const [first, second] = drafts();
  expect(second).toEqual(first);
  expect(box().value).toBe("");
});

test("words edited after a failed send are a new message, so the old ones cannot stay silently", async () => {
  await open();
  world.answers(replies, { status: 500, code: "unknown" });
  write("I am sorry.");
  send();
  await screen.findByText(/Your words are safe on this device/);
  write("I am sorry. It was me.");
  send();
  await vi.waitFor(() => expect(drafts()).toHaveLength(2));
  const [first, second] = drafts();
  expect(second?.text).toBe("I am sorry. It was me.");
  expect(second?.messageId).not.toBe(first?.messageId);
});

test("the words survive leaving the page, each complaint its own", async () => {
  await open();
  write("Half an ans");
  cleanup();
  const other = serveComplaint(world);
  const mine = view;
  view = other;
  await open();
  expect(box().value).toBe("");
  cleanup();
  view = mine;
  await open();
  expect(box().value).toBe("Half an ans");
});

test("Undo puts the words back, under a new id", async () => {
  await open();
  write("Too hasty.");
  send();
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await vi.waitFor(() => expect(box().value).toBe("Too hasty."));
  expect(await screen.findByText("Taken back before it left")).toBeTruthy();
  send();
  await vi.waitFor(() => expect(drafts()).toHaveLength(2));
  expect(drafts()[1]?.messageId).not.toBe(drafts()[0]?.messageId);
});

test("Undo that comes too late says so and leaves the box alone", async () => {
  await open();
  write("Gone already.");
  send();
  const undo = await screen.findByRole("button", { name: "Undo" });
  const id = drafts()[0]?.messageId;
  world.answers(`DELETE /api/complaints/${view.item.id}/replies/${id}`, { status: 410, code: "gone" });
  fireEvent.click(undo);
  await vi.waitFor(() => expect(world.sent(`DELETE /api/complaints/${view.item.id}/replies/${id}`)).toHaveLength(1));
  expect(box().value).toBe("");
});

test("Ctrl and Enter send; two sends at once are one request", async () => {
  await open();
  write("Once.");
  fireEvent.keyDown(box(), { key: "Enter", ctrlKey: true });
  fireEvent.keyDown(box(), { key: "Enter", metaKey: true });
  await screen.findByText(/Your answer leaves in/);
  expect(drafts()).toHaveLength(1);
});

test("nothing written is not sent", async () => {
  await open();
  send();
  expect(await screen.findByText("Write something first.")).toBeTruthy();
  expect(drafts()).toHaveLength(0);
});

test("a note says who sees it, and is no answer", async () => {
  const notes = `POST /api/complaints/${view.item.id}/notes`;
  world.answers(notes, { body: view });
  await open();
  fireEvent.click(screen.getByRole("button", { name: "Note" }));
  expect(screen.getByText(/Only the team sees this/)).toBeTruthy();
  fireEvent.input(screen.getByRole("textbox", { name: "Note for the team" }), {
    target: { value: "Ask the carrier." },
  });
  fireEvent.click(screen.getByRole("button", { name: "Keep the note" }));
  await vi.waitFor(() => expect(world.sent(notes)).toHaveLength(1));
  expect(drafts()).toHaveLength(0);
});

test.each([
  [{ source: "phone", code: "ABCDE12345" }, /only with reference and code/],
  [{ source: "form", code: null }, /only with reference and code/],
  [{ source: "widget", code: null }, /only if they open their status link/],
  [{ source: "counter", code: null }, /does not reach them at all/],
] as const)("who can only be called is called first, and %o says what a written answer does", async (part, words) => {
  view = serveComplaint(world, { ...part, email: null, phone: "555 0134", item: item({ reach: "phone" }) });
  await open();
  expect(screen.getByRole("textbox", { name: "What was said in the call" })).toBeTruthy();
  const modes = screen.getByRole("group", { name: "What are you writing?" });
  expect(modes.querySelector("button")?.textContent).toBe("Log a call");
  expect(screen.queryByText(words)).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Answer" }));
  expect(await screen.findByText(words)).toBeTruthy();
});

test("who asked for a call but left a mail address is answered in writing first", async () => {
  view = serveComplaint(world, { phone: "555 0134", item: item({ reach: "phone" }) });
  await open();
  expect(box()).toBeTruthy();
});
