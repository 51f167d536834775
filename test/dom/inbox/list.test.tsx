import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { serverNow } from "../../../worker/inbox/clock.ts";
import { choose, loadList } from "../../../worker/inbox/list.ts";
import { List } from "../../../worker/inbox/views/List.tsx";
import { HOUR, item, openWorld, page, type World } from "./world.ts";

let world: World;
const LIST = "GET /api/complaints";

beforeEach(() => {
  world = openWorld();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(): Promise<void> {
  render(
    <LocationProvider>
      <List current={undefined} heading />
    </LocationProvider>,
  );
  await choose("open");
}

describe("a row", () => {
  test("says what is owed, then who and what they said, then what they wish", async () => {
    world.answers(LIST, { body: page([item()]) });
    await open();
    const text = (await screen.findByRole("link", { name: /María/ })).textContent;
    const parts = [
      "Answer due in 3 hours",
      "Unread",
      "María",
      "Anger 8 of 10",
      "The parcel never came.",
      "Wishes: a refund",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test("states plainly that it is overdue, with the exact time for screen readers", async () => {
    const dueAt = Date.now() - 2 * HOUR - 60_000;
    world.answers(LIST, { body: page([item({ owed: { what: "reply", dueAt } })]) });
    await open();
    const row = await screen.findByRole("link", { name: /They wrote again, answer overdue, it was due 2 hours ago/ });
    expect(row.querySelector("time")?.getAttribute("datetime")).toBe(new Date(dueAt).toISOString());
    expect(row.querySelector("time")?.textContent).toContain(String(new Date(dueAt).getFullYear()));
  });

  test("shows marks for test and spam, and keeps the language of the words", async () => {
    world.answers(LIST, { body: page([item({ test: true, spam: true, lang: "de", excerpt: "Nie angekommen" })]) });
    await open();
    const row = await screen.findByRole("link", { name: /Nie angekommen/ });
    expect(within(row).getByText("Test")).toBeTruthy();
    expect(within(row).getByText("Spam")).toBeTruthy();
    expect(within(row).getByText("Nie angekommen").getAttribute("lang")).toBe("de");
  });
});

test("rows stand in the order of the answer, and more come on asking", async () => {
  world.answers(LIST, (_, query) =>
    query.get("cursor") === "c1"
      ? { body: page([item({ name: "Third" })]) }
      : { body: page([item({ name: "First" }), item({ name: "Second" })], { next: "c1" }) },
  );
  await open();
  fireEvent.click(await screen.findByRole("button", { name: "Show more" }));
  await screen.findByRole("link", { name: /Third/ });
  const names = screen
    .getAllByRole("link", { name: /First|Second|Third/ })
    .map((link) => /First|Second|Third/.exec(link.textContent)?.[0]);
  expect(names).toEqual(["First", "Second", "Third"]);
});

test("with nothing owed it says so", async () => {
  world.answers(LIST, { body: page([]) });
  await open();
  expect(await screen.findByText("Nothing is owed to anyone.")).toBeTruthy();
});

test("a list that cannot be loaded can be asked for again", async () => {
  world.answers(LIST, "offline");
  await open();
  expect(await screen.findByRole("alert")).toBeTruthy();
  world.answers(LIST, { body: page([item()]) });
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: /María/ })).toBeTruthy();
});

test("offline the rows stay, and it says that they may be old", async () => {
  world.answers(LIST, { body: page([item()]) });
  await open();
  await screen.findByRole("link", { name: /María/ });
  world.answers(LIST, "offline");
  await loadList();
  expect(await screen.findByText(/This list may be old/)).toBeTruthy();
  expect(screen.getByRole("link", { name: /María/ })).toBeTruthy();
});

test("a chosen filter is asked for and pressed", async () => {
  world.answers(LIST, (_, query) => ({ body: page(query.get("filter") === "spam" ? [item({ name: "Robot" })] : []) }));
  await open();
  fireEvent.click(screen.getByRole("button", { name: "Spam" }));
  expect(await screen.findByRole("link", { name: /Robot/ })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Spam" }).getAttribute("aria-pressed")).toBe("true");
});

test("finding narrows what is shown, by name, words or reference", async () => {
  world.answers(LIST, { body: page([item({ name: "María" }), item({ name: "Tom", reference: "P2A-8RT-4KC" })]) });
  await open();
  await screen.findByRole("link", { name: /Tom/ });
  fireEvent.input(screen.getByRole("searchbox", { name: "Find in this list" }), { target: { value: "p2a" } });
  expect(screen.getByRole("link", { name: /Tom/ })).toBeTruthy();
  expect(screen.queryByRole("link", { name: /María/ })).toBeNull();
});

test("an unchanged answer does not turn our clock back to when it was first given", async () => {
  const old = Date.now() - HOUR;
  world.answers(LIST, { body: page([], { now: Date.now() }), etag: '"one"' });
  await open();
  world.answers(LIST, { body: page([], { now: old }), etag: '"two"' });
  await loadList();
  expect(serverNow()).toBeLessThan(Date.now() - HOUR / 2);
  world.answers(LIST, { body: page([], { now: Date.now() }), etag: '"three"' });
  await loadList();
  world.answers(LIST, "unchanged");
  await loadList();
  expect(Math.abs(serverNow() - Date.now())).toBeLessThan(HOUR / 2);
});
