import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CoachDraft } from "../../../../shared/coach/types.ts";
import type { EndDraft } from "../../../../shared/closing.ts";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { lookAgain } from "../../../../worker/inbox/live.ts";
import { engine } from "../../../../worker/inbox/coach/check.ts";
import { endOfDay, siteZone } from "../../../../worker/inbox/promises/wall.ts";
import { Complaint } from "../../../../worker/inbox/views/Complaint.tsx";
import { fakeCheck } from "../coach/fake.ts";
import { HOUR, item, ME, openWorld, promise, serveComplaint, type World } from "../world.ts";
import { me } from "../../../../worker/inbox/session.ts";

const DAY = 24 * HOUR;
const ARBITER = { name: "The arbiter", text: "decides for crafts", url: "https://arbiter.example" };
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
let world: World;
let view: ComplaintView;
let asked: CoachDraft[];
const real = engine.load;
const panel = () => within(screen.getByRole("region", { name: "Close for good" }));
const button = (name: string) => screen.getByRole("button", { name });
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Your last answer to/ });
const field = (name: string) => panel().getByLabelText<HTMLTextAreaElement>(name);
const fill = (of: HTMLElement, value: string) => fireEvent.input(of, { target: { value } });
const sent = () => world.sent(`POST /api/complaints/${view.item.id}/end`).map(({ body }) => body as EndDraft);

beforeEach(() => {
  world = openWorld();
  asked = [];
  engine.load = async () => (draft) => {
    asked.push(draft);
    return fakeCheck(draft);
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  engine.load = real;
});

async function open(part: Partial<ComplaintView> = {}): Promise<void> {
  view = serveComplaint(world, {
    item: item({ state: "answered", owed: null, unread: false }),
    readBy: { name: "Ana", at: Date.now() - HOUR },
    effort: { rounds: 3, answers: 4, calls: 1, days: 12 },
    elsewhere: [],
    ...part,
  });
  render(
    <LocationProvider>
      <Complaint id={view.item.id} />
    </LocationProvider>,
  );
  fireEvent.click(await screen.findByRole("button", { name: "Close for good" }));
  await screen.findByRole("textbox", { name: /^Your last answer to/ });
}
async function write(text: string): Promise<void> {
  box().focus();
  fill(box(), text);
  await vi.waitFor(() => expect(document.querySelector(".under")?.textContent).toBe(`${text}\u200b`));
}

test("it is a screen of its own, with what it took and what was promised in view", async () => {
  await open({ promises: [promise({ text: "A new bowl", doneAt: Date.now() - HOUR, dueAt: Date.now() })] });
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Close for good"));
  expect(screen.getByText(/3 rounds, 4 answers, 1 call, 12 days$/)).toBeTruthy();
  expect(panel().getByText("A new bowl")).toBeTruthy();
  expect(screen.queryByRole("region", { name: "First look" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Log a call" })).toBeNull();
});

test("the last answer goes out with what was done, the offer and its day, read by the coach as the last word", async () => {
  await open();
  fill(field("What was done"), " A new bowl, twice. ");
  fill(field("Your last offer"), "The money back");
  fill(field("Until when does it stand?"), inDays(20));
  await write("I am sorry. I refunded nothing yet; the offer stands.");
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ moment: "closure", text: box().value }));
  fireEvent.click(button("Send and close for good"));
  expect(await screen.findByText(/Your last answer leaves in .* Then it is closed for good/)).toBeTruthy();
  expect(sent()).toEqual([
    {
      messageId: expect.any(String),
      text: "I am sorry. I refunded nothing yet; the offer stands.",
      done: "A new bowl, twice.",
      offer: "The money back",
      offerUntil: endOfDay(inDays(20), siteZone()),
    },
  ]);
  expect(screen.queryByRole("textbox", { name: "What was done" })).toBeNull();
});

test("without what was done nothing goes out, and the field takes the focus", async () => {
  await open();
  await write("This is the last of it.");
  fireEvent.click(button("Send and close for good"));
  expect((await screen.findAllByText("Say what was done."))[0]).toBeTruthy();
  expect(document.activeElement).toBe(field("What was done"));
  expect(field("What was done").getAttribute("aria-invalid")).toBe("true");
  expect(sent()).toEqual([]);
});

test("an offer needs a day, and one that is still to come; without an offer no day is asked for", async () => {
  await open();
  expect(panel().queryByLabelText("Until when does it stand?")).toBeNull();
  fill(field("What was done"), "A new bowl.");
  fill(field("Your last offer"), "The money back");
  await write("This is the last of it.");
  fireEvent.click(button("Send and close for good"));
  await vi.waitFor(() => expect(document.activeElement).toBe(field("Until when does it stand?")));
  fill(field("Until when does it stand?"), inDays(-2));
  fireEvent.click(button("Send and close for good"));
  expect((await screen.findAllByText("This must be later than now."))[0]).toBeTruthy();
  expect(sent()).toEqual([]);
  fireEvent.click(button("Two weeks"));
  fireEvent.click(button("Send and close for good"));
  await screen.findByText(/Your last answer leaves in/);
  expect(sent()[0]?.offerUntil).toBeGreaterThan(Date.now() + 12 * DAY);
});

test("an offer that was taken out again takes its day along", async () => {
  await open();
  fill(field("What was done"), "A new bowl.");
  fill(field("Your last offer"), "The money back");
  fireEvent.click(button("30 days"));
  fill(field("Your last offer"), " ");
  await write("This is the last of it.");
  fireEvent.click(button("Send and close for good"));
  await screen.findByText(/Your last answer leaves in/);
  expect(sent()).toMatchObject([{ offer: "", offerUntil: null }]);
});

test("where else they can turn is shown as they will see it, and what is out of date is marked", async () => {
  const old = { ...ARBITER, name: "The old board", checkedOn: "2020-03-01" };
  await open({ elsewhere: [{ ...ARBITER, checkedOn: null }, old] });
  fill(field("What was done"), "A new bowl.");
  const seen = within(screen.getByRole("region", { name: "What María will see" }));
  expect(seen.getByText("A new bowl.")).toBeTruthy();
  expect(seen.getByText("The arbiter")).toBeTruthy();
  expect(seen.getAllByText(/Out of date: last looked up on Mar 1, 2020/)).toHaveLength(1);
});

test("whoever may not change the settings is not sent there", async () => {
  await open();
  expect(panel().getByText(/You have named nowhere else to turn/)).toBeTruthy();
  expect(panel().getByRole("link", { name: "Change it in Settings" })).toBeTruthy();
  cleanup();
  me.value = { ...ME, member: { ...ME.member, role: "agent" } };
  await open();
  expect(panel().queryByRole("link", { name: "Change it in Settings" })).toBeNull();
});

test("taken back in time, all of it stands there again, and goes under a new id", async () => {
  await open();
  fill(field("What was done"), "A new bowl.");
  await write("This is the last of it.");
  fireEvent.click(button("Send and close for good"));
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await vi.waitFor(() => expect(box().value).toBe("This is the last of it."));
  expect(field("What was done").value).toBe("A new bowl.");
  fireEvent.click(button("Send and close for good"));
  await vi.waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]?.messageId).not.toBe(sent()[0]?.messageId);
});

test("a failed try keeps everything; a retry is the same answer, and changed words beside it make it another", async () => {
  await open();
  fill(field("What was done"), "A new bowl.");
  await write("This is the last of it.");
  world.answers(`POST /api/complaints/${view.item.id}/end`, "offline");
  fireEvent.click(button("Send and close for good"));
  expect(await screen.findByText(/we could not reach the server. Your words are safe/)).toBeTruthy();
  fireEvent.click(await screen.findByRole("button", { name: "Send and close for good" }));
  await vi.waitFor(() => expect(sent()).toHaveLength(2));
  fill(field("What was done"), "Two new bowls.");
  fireEvent.click(await screen.findByRole("button", { name: "Send and close for good" }));
  await vi.waitFor(() => expect(sent()).toHaveLength(3));
  const [first, second, third] = sent();
  expect(second).toEqual(first);
  expect(third?.messageId).not.toBe(first?.messageId);
});

test("leaving the screen leaves the answer box as it was, and all of it is there on coming back", async () => {
  await open();
  fill(field("What was done"), "A new bowl.");
  await write("Half a last w");
  fireEvent.click(button("Back to the complaint"));
  const usual = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Your answer to María" });
  expect(usual.value).toBe("");
  await vi.waitFor(() => expect(document.activeElement).toBe(button("Go on closing for good")));
  fireEvent.click(button("Go on closing for good"));
  await vi.waitFor(() => expect(box().value).toBe("Half a last w"));
  expect(field("What was done").value).toBe("A new bowl.");
});

test("what the coach stops needs its reason here as well", async () => {
  await open();
  fill(field("What was done"), "A new bowl.");
  await write("I was an idiot.");
  fireEvent.click(button("Send and close for good"));
  fill(await screen.findByRole("textbox", { name: "Why send it all the same?" }), "I mean myself.");
  fireEvent.click(button("Send all the same"));
  await screen.findByText(/Your last answer leaves in/);
  expect(sent()).toMatchObject([{ reason: "I mean myself." }]);
});

test("they write again meanwhile: it says what is owed now, and keeps what was written", async () => {
  await open();
  fill(field("What was done"), "A new bowl.");
  view.item.owed = { what: "reply", dueAt: Date.now() + HOUR };
  view.can = view.can.filter((step) => step !== "end");
  lookAgain(view.item.id);
  expect(await panel().findByText(/It cannot be closed for good just now/)).toBeTruthy();
  expect(panel().getByText(/they wait for a reply, due/)).toBeTruthy();
  expect(field("What was done").value).toBe("A new bowl.");
});
