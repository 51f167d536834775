import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { InboxItemView, VerdictDraft } from "../../../shared/inbox.ts";
import { learnTime } from "../../../worker/inbox/clock.ts";
import { choose, loadList } from "../../../worker/inbox/list.ts";
import { List } from "../../../worker/inbox/views/List.tsx";
import { item, openWorld, page, type World } from "./world.ts";

const LIST = "GET /api/complaints";
const JUDGE = "POST /api/complaints/spam";
let world: World;
let shelf: InboxItemView[];

/** A spam list that behaves: verdicts take rows off it, and `undecided` brings them back. */
function serveSpam(...rows: InboxItemView[]): void {
  shelf = rows;
  const gone = new Map<string, InboxItemView>();
  world.answers(LIST, (_, query) => ({
    body: page(query.get("filter") === "spam" ? shelf : [], {
      counts: { open: 0, overdue: 0, spam: shelf.length, failing: 0 },
      verdicts: { release: 3, confirm: 100 },
    }),
  }));
  world.answers(JUDGE, (body) => {
    const { ids, verdict } = body as VerdictDraft;
    for (const id of ids) {
      const row = shelf.find((one) => one.id === id) ?? gone.get(id);
      if (!row) continue;
      gone.set(id, row);
      shelf = verdict === "undecided" ? [...shelf, row] : shelf.filter((one) => one.id !== id);
    }
    return { body: { changed: ids } };
  });
}

const marked = (name: string, ...signals: string[]) => item({ name, spam: true, owed: null, signals });

async function openSpam(): Promise<void> {
  render(
    <LocationProvider>
      <List current={undefined} heading />
    </LocationProvider>,
  );
  await choose("open");
  await choose("spam");
}

/** The button for all that are chosen. */
function several(name: string): HTMLElement {
  return within(document.querySelector<HTMLElement>(".several")!).getByRole("button", { name });
}

beforeEach(() => {
  world = openWorld();
  learnTime(Date.now());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("each row says in words why it is here, and the list how many were released and confirmed", async () => {
  serveSpam(marked("Robot", "honeypot", "links"), marked("Tom"));
  await openSpam();

  const robot = (await screen.findByRole("link", { name: /Robot/ })).closest("li")!;
  expect(robot.textContent).toContain("A field that people cannot see was filled in. It is made of links.");
  expect(screen.getByRole("link", { name: /Tom/ }).closest("li")!.textContent).toContain("Somebody of the team marked");
  expect(screen.getByText(/3 released, 99\+ confirmed/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Spam 2" }).getAttribute("aria-pressed")).toBe("true");
});

test("one is released with one tap, the way back has the focus, and taking it back brings the row back", async () => {
  const robot = marked("Robot", "honeypot");
  serveSpam(robot, marked("Tom", "honeypot"));
  await openSpam();

  fireEvent.click(await screen.findByRole("button", { name: "Not spam: the complaint from Robot" }));
  const back = await screen.findByRole("button", { name: "Undo" });
  expect(screen.queryByRole("link", { name: /Robot/ })).toBeNull();
  await vi.waitFor(() => expect(document.activeElement).toBe(back));
  fireEvent.click(back);

  expect(await screen.findByRole("link", { name: /Robot/ })).toBeTruthy();
  await vi.waitFor(() => expect(screen.queryByRole("button", { name: "Undo" })).toBeNull());
  expect(world.sent(JUDGE).map(({ body }) => body)).toEqual([
    { ids: [robot.id], verdict: "release" },
    { ids: [robot.id], verdict: "undecided" },
  ]);
});

test("several that were chosen are confirmed together, and no other", async () => {
  const rows = [marked("One"), marked("Two"), marked("Three")];
  serveSpam(...rows);
  await openSpam();
  await screen.findByRole("link", { name: /One/ });
  expect(several("Spam").hasAttribute("disabled")).toBe(true);

  fireEvent.click(screen.getByRole("checkbox", { name: "Choose the complaint from One" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Choose the complaint from Three" }));
  await screen.findByText("2 chosen");
  fireEvent.click(several("Spam"));

  await screen.findByText("2 confirmed as spam.");
  expect(world.sent(JUDGE)[0]?.body).toEqual({ ids: [rows[0]!.id, rows[2]!.id], verdict: "confirm" });
  expect(screen.getByRole("link", { name: /Two/ })).toBeTruthy();
});

test("all on the page are chosen and released with two taps", async () => {
  const rows = [marked("One"), marked("Two")];
  serveSpam(...rows);
  await openSpam();

  fireEvent.click(await screen.findByRole("checkbox", { name: "All on this page" }));
  await screen.findByText("2 chosen");
  fireEvent.click(several("Not spam"));

  await screen.findByText("2 released. In ten seconds they are told like any other.");
  expect(world.sent(JUDGE)[0]?.body).toEqual({ ids: rows.map(({ id }) => id), verdict: "release" });
  expect(await screen.findByText("Nothing waits for your look.")).toBeTruthy();
});

test("what is confirmed has a list of its own, from where it can still be released and put back", async () => {
  const robot = item({ name: "Robot", spam: true, owed: null, verdict: "confirm", signals: ["honeypot"] });
  world.answers(LIST, (_, query) => ({ body: page(query.get("filter") === "confirmed" ? [robot] : []) }));
  world.answers(JUDGE, (body) => ({ body: { changed: (body as VerdictDraft).ids } }));
  await openSpam();

  fireEvent.click(await screen.findByRole("button", { name: "Confirmed" }));
  fireEvent.click(await screen.findByRole("button", { name: "Not spam: the complaint from Robot" }));
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));

  await vi.waitFor(() => expect(world.sent(JUDGE)).toHaveLength(2));
  expect(world.sent(JUDGE)[1]?.body).toEqual({ ids: [robot.id], verdict: "confirm" });
  expect(screen.queryByRole("button", { name: "Spam: the complaint from Robot" })).toBeNull();
});

test("a verdict that could not be sent leaves the rows, and what was chosen", async () => {
  serveSpam(marked("Robot"));
  world.answers(JUDGE, { status: 503, code: "cannot_look" });
  await openSpam();
  fireEvent.click(await screen.findByRole("checkbox", { name: "Choose the complaint from Robot" }));
  fireEvent.click(screen.getByRole("button", { name: "Not spam: the complaint from Robot" }));

  await vi.waitFor(() => expect(world.sent(JUDGE)).toHaveLength(1));
  await loadList();
  expect(screen.getByRole("checkbox", { name: "Choose the complaint from Robot" })).toHaveProperty("checked", true);
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});
