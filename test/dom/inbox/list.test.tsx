import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { serverNow } from "../../../worker/inbox/clock.ts";
import { choose, loadList } from "../../../worker/inbox/list.ts";
import { List } from "../../../worker/inbox/views/List.tsx";
import { HOUR, item, openWorld, page, type World } from "./world.ts";

let world: World;
const LIST = "GET /api/complaints";
/** A reference whose check character is right. */
const VALID = "041-061-05X";

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
    const row = await screen.findByRole("link", { name: /A reply is overdue, it was due 2 hours ago/ });
    expect(row.querySelector("time")?.getAttribute("datetime")).toBe(new Date(dueAt).toISOString());
    expect(row.querySelector("time")?.textContent).toContain(String(new Date(dueAt).getFullYear()));
  });

  test.each([
    [3 * HOUR, "Answer due in 59 minutes, ", "half of the time has gone", null],
    [9 * HOUR, "Answer due in 59 minutes, ", "little time is left", null],
    [HOUR / 2, "Answer due in 59 minutes, ", null, "time"],
  ])("received %i ms ago, with an hour left, says %s and then %s", async (ago, due, says, never) => {
    const owed = { what: "answer", dueAt: Date.now() + HOUR - 30_000 } as const;
    world.answers(LIST, { body: page([item({ receivedAt: Date.now() - ago, owed })]) });
    await open();
    const said = (await screen.findByRole("link", { name: /María/ })).querySelector(".owed")?.textContent ?? "";
    expect(said).toContain(due);
    if (says) expect(said).toContain(says);
    if (never) expect(said).not.toContain(never);
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
  const spam = screen.getByRole("button", { name: "Spam" });
  fireEvent.click(spam);
  expect(await screen.findByRole("link", { name: /Robot/ })).toBeTruthy();
  expect(spam.getAttribute("aria-pressed")).toBe("true");
});

test("finding narrows what is shown, by name, words or reference", async () => {
  world.answers(LIST, { body: page([item({ name: "María" }), item({ name: "Tom", reference: "P2A-8RT-4KC" })]) });
  await open();
  await screen.findByRole("link", { name: /Tom/ });
  fireEvent.input(screen.getByRole("searchbox", { name: /^Find in this list/ }), { target: { value: "p2a" } });
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

async function seek(typed: string): Promise<void> {
  await open();
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: typed } });
}

describe("a whole reference", () => {
  test("finds its complaint wherever that now stands, however it was typed", async () => {
    world.answers(LIST, (_, query) => ({
      body: page(query.get("reference") === VALID ? [item({ name: "Answered last year" })] : [item()]),
    }));
    await seek(VALID.toLowerCase().replaceAll("-", " "));
    expect(await screen.findByRole("link", { name: /Answered last year/ })).toBeTruthy();
    expect(screen.queryByRole("link", { name: /María/ })).toBeNull();
  });

  test("that means nothing here says so", async () => {
    world.answers(LIST, (_, query) => ({ body: page(query.has("reference") ? [] : [item()]) }));
    await seek(VALID);
    expect(await screen.findByText(`No complaint here has the reference ${VALID}.`)).toBeTruthy();
  });
});

describe("what waits to be filed", () => {
  test("stands above the list: how much, since when, why, and that it is safe", async () => {
    const since = new Date();
    since.setMinutes(since.getMinutes() - 3);
    const spooled = { count: 3, since: since.getTime(), why: "d1.error" as const };
    world.answers(LIST, { body: page([item()], { spooled }) });
    await open();
    const said = (await screen.findByText(/3 complaints and messages wait to be filed since/)).closest("output");
    expect(said?.textContent).toContain("the database does not answer. Nothing is lost; visitors have their receipts.");
    world.answers(LIST, { body: page([item()]) });
    await loadList();
    await vi.waitFor(() => expect(screen.queryByText(/wait to be filed/)).toBeNull());
  });
});

test("a list that cannot be read says what is safe, and is asked for again after the wait it was given", async () => {
  vi.useFakeTimers();
  try {
    world.answers(LIST, { status: 503, code: "cannot_look" });
    await open();
    expect(screen.getByRole("alert").textContent).toContain("nothing that a visitor has a receipt for is lost");
    world.answers(LIST, { body: page([item()]) });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(screen.getByRole("link", { name: /María/ })).toBeTruthy();
  } finally {
    vi.useRealTimers();
  }
});

test("what is closed has a list of its own, and says how it came to that", async () => {
  const rows = [
    item({ name: "Asha", state: "closed", owed: null, ending: "closed" }),
    item({ name: "Bo", state: "closed", owed: null, ending: "no_answer" }),
    item({ name: "Chi", state: "withdrawn", owed: null, ending: "withdrawn" }),
    item({ name: "Dee", state: "final", owed: null }),
  ];
  world.answers(LIST, (_, query) => ({ body: page(query.get("filter") === "closed" ? rows : []) }));
  await open();
  fireEvent.click(screen.getByRole("button", { name: "Closed" }));
  expect((await screen.findByRole("link", { name: /Asha/ })).textContent).toContain("Closed");
  expect(screen.getByRole("link", { name: /Bo/ }).textContent).toContain("Closed, the follow-up had no answer");
  expect(screen.getByRole("link", { name: /Chi/ }).textContent).toContain("Withdrawn by the visitor");
  expect(screen.getByRole("link", { name: /Dee/ }).textContent).toContain("Closed for good");
});

test("an empty list of what is closed says so", async () => {
  world.answers(LIST, { body: page([]) });
  await open();
  fireEvent.click(screen.getByRole("button", { name: "Closed" }));
  expect(await screen.findByText("Nothing is closed yet.")).toBeTruthy();
});

test("with nothing owed it says when the next follow-up is asked, if one is", async () => {
  const followUpAt = Date.now() + 30 * HOUR;
  world.answers(LIST, { body: page([], { followUpAt }) });
  await open();
  expect((await screen.findByText(/^Next follow-up:/)).textContent).toContain(
    String(new Date(followUpAt).getFullYear()),
  );
});
