import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { openComplaint } from "../open.tsx";
import { offer } from "../remedies/served.ts";
import { HOUR, item, message, openWorld, promise, serveComplaint, type World } from "../world.ts";

let world: World;
let view: ComplaintView;
const button = (name: string) => screen.getByRole("button", { name });
const section = (name: string) => within(screen.getByRole("region", { name }));
const over = (part: Partial<NonNullable<ComplaintView["over"]>>) => ({
  how: "closed" as const,
  at: Date.now() - HOUR,
  reopenUntil: null,
  last: null,
  ...part,
});

beforeEach(() => {
  world = openWorld();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(part: Partial<ComplaintView>): Promise<void> {
  view = serveComplaint(world, part);
  await openComplaint(view.item.id);
}

test("one tap closes what is settled, and the way back takes the focus", async () => {
  await open({ item: item({ state: "settled", owed: null }) });
  fireEvent.click(button("Close"));
  expect(await section("The end").findByRole("button", { name: "Close for good" })).toBeTruthy();
  const ended = within(await screen.findByRole("region", { name: "It is over" }));
  expect(ended.getByText("Closed")).toBeTruthy();
  expect(ended.getByText(/María can open it again with one tap until/)).toBeTruthy();
  await vi.waitFor(() => expect(document.activeElement).toBe(button("Open again")));
  fireEvent.click(button("Open again"));
  await vi.waitFor(() => expect(screen.queryByRole("region", { name: "It is over" })).toBeNull());
  expect(world.sent(`POST /api/complaints/${view.item.id}/close`)).toHaveLength(1);
  expect(world.sent(`POST /api/complaints/${view.item.id}/reopen`)).toHaveLength(1);
});

test("what cannot be closed yet says what is still owed, and offers no Close", async () => {
  await open({
    item: item({ state: "settled", owed: { what: "reply", dueAt: Date.now() + HOUR } }),
    promises: [promise({ text: "A new bowl" })],
  });
  const end = section("The end");
  expect(end.getByText("It cannot be closed yet:")).toBeTruthy();
  expect(end.getByText(/they wait for a reply, due/)).toBeTruthy();
  expect(end.getByText(/promised and not kept yet: “A new bowl”, due/)).toBeTruthy();
  expect(end.queryByRole("button", { name: /^Close/ })).toBeNull();
});

test.each([
  ["answered", "they have not said that it is right now"],
  ["offered", "an offer waits for their yes or no"],
] as const)("%s: %s", async (state, says) => {
  await open({ item: item({ state, owed: null }) });
  expect(section("The end").getByText(says)).toBeTruthy();
});

test("what nobody has answered yet is not bothered with its end", async () => {
  await open({});
  expect(screen.queryByRole("region", { name: "The end" })).toBeNull();
});

test("while an answer is leaving nothing is closed", async () => {
  await open({ item: item({ state: "settled", owed: null, leavesAt: Date.now() + 9_000 }) });
  expect(screen.queryByRole("button", { name: /^Close/ })).toBeNull();
  expect(screen.queryByText("It cannot be closed yet:")).toBeNull();
});

test("words that were deleted are not an empty sheet", async () => {
  const event = { n: 1, author: "visitor", by: null, at: Date.now(), reading: null, reason: null } as const;
  await open({ messages: [message({ text: "" })], events: [{ ...event, kind: "words_deleted" }] });
  expect(section("Their words").getByText(/They had their words deleted/)).toBeTruthy();
});

test("somebody was faster: it says so, and shows nothing that is not so", async () => {
  await open({ item: item({ state: "settled", owed: null }) });
  world.answers(`POST /api/complaints/${view.item.id}/close`, { status: 409, code: "conflict" });
  fireEvent.click(button("Close"));
  await vi.waitFor(() => expect(world.sent(`POST /api/complaints/${view.item.id}/close`)).toHaveLength(1));
  expect(screen.queryByRole("region", { name: "It is over" })).toBeNull();
});

test.each([
  ["no_answer", "closed", "Closed, the follow-up had no answer"],
  ["withdrawn", "withdrawn", "Withdrawn by the visitor"],
  ["final", "final", "Closed for good"],
] as const)("over by %s, it says so in the head and the facts", async (how, state, says) => {
  await open({ item: item({ state, owed: null, ending: how }), over: over({ how }) });
  expect(screen.getByRole("region", { name: "It is over" }).textContent).toContain(says);
  expect(document.querySelector(".complaint-head .owed")?.textContent).toBe(says);
  expect(document.querySelector(".facts dd")?.textContent).toBe(says);
});

test("closed for good shows its last words and no way back that is none", async () => {
  const last = {
    done: "A new bowl, twice",
    offer: "The money back",
    offerUntil: Date.UTC(2026, 11, 24, 12),
    elsewhere: [{ name: "The arbiter", text: "decides for crafts", url: "https://arbiter.example", checkedOn: null }],
  };
  await open({
    item: item({ state: "final", owed: null }),
    over: over({ how: "final", last }),
    can: ["answer", "note"],
  });
  const ended = section("It is over");
  for (const text of ["A new bowl, twice", "The money back", "The arbiter"]) expect(ended.getByText(text)).toBeTruthy();
  expect(ended.getByText(/It stands until Dec 24, 2026/)).toBeTruthy();
  expect(ended.queryByRole("button")).toBeNull();
  expect(screen.queryByRole("region", { name: "The end" })).toBeNull();
});

test("the three scores stand where they were given, and only those", async () => {
  await open({ rating: { outcome: 4, process: null, treatment: 5 } });
  const scores = section("What they said of it at the end");
  expect(scores.getByText("4 of 5")).toBeTruthy();
  expect(scores.getByText("5 of 5")).toBeTruthy();
  expect(scores.queryByText("The way there")).toBeNull();
});

test.each([
  [{ rounds: 3, answers: 4, calls: 1, days: 12 }, "3 rounds, 4 answers, 1 call, 12 days"],
  [{ rounds: 1, answers: 1, calls: 0, days: 1 }, "1 round, 1 answer, 1 day"],
  [{ rounds: 0, answers: 0, calls: 1, days: 0 }, "1 call, 0 days"],
])("%o is %s", async (effort, says) => {
  await open({ effort });
  expect(screen.getByText(new RegExp(`${says}$`))).toBeTruthy();
});

test("nobody has answered: there is no effort to speak of", async () => {
  await open({});
  expect(screen.queryByText(/rounds?,|days$/)).toBeNull();
});

test.each([
  ["accepted", /They agreed to a remedy, and wait for it/],
  ["delivered", /Later words are kept, and you are told of them once a week/],
] as const)("closed for good with a remedy that is %s says when one hears of their words", async (state, says) => {
  await open({
    item: item({ state: "final", owed: null }),
    over: over({ how: "final" }),
    offers: [offer({ state, chosen: 0, answeredAt: Date.now() })],
    can: ["answer", "note"],
  });
  section("It is over").getByText(says);
});
