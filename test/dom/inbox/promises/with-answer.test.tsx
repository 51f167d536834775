import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReplyDraft } from "../../../../shared/coaching.ts";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { engine } from "../../../../worker/inbox/coach/check.ts";
import { guessDue } from "../../../../worker/inbox/promises/guess.ts";
import { instantOf, siteZone, wallOf } from "../../../../worker/inbox/promises/wall.ts";
import { fakeCheck } from "../coach/fake.ts";
import { openComplaint } from "../open.tsx";
import { HOUR, item, openWorld, serveComplaint, type World } from "../world.ts";

const TEXT = "I am sorry. I forgot. I refunded you, and you have the bowl by Friday.";
let world: World;
let view: ComplaintView;
let path: string;
const real = engine.load;
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Your answer to/ });
const onRecord = async () => within(await screen.findByRole("region", { name: "Goes on record with this answer" }));
const sent = () => world.sent(`POST ${path}/replies`).map((call) => call.body as ReplyDraft);
const put = async () => fireEvent.click(await screen.findByRole("button", { name: "Put on record: by Friday" }));
const send = () => fireEvent.click(screen.getByRole("button", { name: "Send answer" }));

beforeEach(() => {
  world = openWorld();
  view = serveComplaint(world, { readBy: { name: "Ana", at: Date.now() - HOUR }, item: item({ unread: false }) });
  path = `/api/complaints/${view.item.id}`;
  engine.load = async () => fakeCheck;
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
  await vi.waitFor(() => expect(document.querySelector(".judgement")).toBeTruthy());
}

test("a promise that the coach finds goes on record with the answer, its time guessed from the words", async () => {
  await open();
  await write(TEXT);
  await put();
  const record = await onRecord();
  expect(record.getByLabelText<HTMLInputElement>("What do we promise?").value).toBe("by Friday");
  expect(record.getByText(/taken from your words. Look at it/)).toBeTruthy();
  expect(screen.getByText("It goes on record.")).toBeTruthy();
  const friday = await guessDue("by Friday", "en", Date.now(), siteZone());
  send();
  await screen.findByText(/Your answer leaves in/);
  expect(sent()[0]?.promises).toEqual([{ id: expect.any(String), text: "by Friday", dueAt: friday }]);
});

test("the guess can be corrected, the words as well, and it can be taken out again", async () => {
  await open();
  await write(TEXT);
  await put();
  const record = await onRecord();
  const wall = `${wallOf(Date.now() + 50 * HOUR, siteZone()).slice(0, 10)}T10:15`;
  fireEvent.input(record.getByLabelText("By when?"), { target: { value: wall } });
  fireEvent.input(record.getByLabelText("What do we promise?"), { target: { value: "The bowl" } });
  await vi.waitFor(() => expect(record.queryByText(/Look at it/)).toBeNull());
  send();
  await screen.findByText(/Your answer leaves in/);
  expect(sent()[0]?.promises).toMatchObject([{ text: "The bowl", dueAt: instantOf(wall, siteZone()) }]);
  await write(TEXT);
  await put();
  fireEvent.click((await onRecord()).getByRole("button", { name: /^Remove/ }));
  await vi.waitFor(() => expect(screen.queryByRole("region", { name: /Goes on record/ })).toBeNull());
  send();
  await vi.waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]?.promises).toBeUndefined();
});

test("without a time it is not sent, and the way leads there", async () => {
  await open();
  await write(TEXT);
  await put();
  const when = (await onRecord()).getByLabelText("By when?");
  fireEvent.input(when, { target: { value: "" } });
  await (await onRecord()).findByText(/Choose a time/);
  send();
  await vi.waitFor(() => expect(document.activeElement).toBe(when));
  expect(screen.getByRole("alert").textContent).toBe("Say by when.");
  expect(sent()).toEqual([]);
});

test("it is kept with the draft over leaving the page", async () => {
  await open();
  await write(TEXT);
  await put();
  await onRecord();
  cleanup();
  await open();
  expect((await onRecord()).getByLabelText<HTMLInputElement>("What do we promise?").value).toBe("by Friday");
});

test("a retry sends the same promise", async () => {
  await open();
  await write(TEXT);
  await put();
  await onRecord();
  world.answers(`POST ${path}/replies`, "offline");
  send();
  await screen.findByText(/Your words are safe/);
  send();
  await vi.waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toEqual(sent()[0]);
});

test("whoever takes the answer back has its promise back as well, as a new one", async () => {
  await open();
  await write(TEXT);
  await put();
  await onRecord();
  send();
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await vi.waitFor(() => expect(box().value).toBe(TEXT));
  await onRecord();
  send();
  await vi.waitFor(() => expect(sent()).toHaveLength(2));
  const [first, second] = sent().map(({ promises }) => promises![0]!);
  expect(second).toEqual({ ...first, id: expect.any(String) });
  expect(second?.id).not.toBe(first?.id);
});
