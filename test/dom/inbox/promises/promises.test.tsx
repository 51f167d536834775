import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import type { PromiseDraft } from "../../../../shared/promise.ts";
import { instantOf, picks } from "../../../../worker/inbox/promises/wall.ts";
import { me } from "../../../../worker/inbox/session.ts";
import { openComplaint } from "../open.tsx";
import { HOUR, item, ME, openWorld, promise, serveComplaint, type World } from "../world.ts";

const ZONE = "Europe/Berlin";
let world: World;
let view: ComplaintView;
const panel = () => within(screen.getByRole("region", { name: "Promises" }));
const made = () => world.sent(`POST /api/complaints/${view.item.id}/promises`).map((call) => call.body as PromiseDraft);

beforeEach(() => {
  world = openWorld();
  me.value = { ...ME, zone: ZONE };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(part: Partial<ComplaintView> = {}): Promise<void> {
  view = serveComplaint(world, part);
  await openComplaint(view.item.id);
}
function fill(name: string, value: string): void {
  fireEvent.input(panel().getByLabelText(name), { target: { value } });
}
function save(): void {
  fireEvent.click(panel().getByRole("button", { name: "Put on record" }));
}

test("each says in words how it stands, by when and who keeps it; what is not done stands first", async () => {
  const now = Date.now();
  await open({
    promises: [
      promise({ text: "The refund", dueAt: now - 3 * HOUR, doneAt: now - 4 * HOUR }),
      promise({ text: "The letter", dueAt: now - 3 * HOUR, doneAt: now - HOUR }),
      promise({ text: "The call", dueAt: now - 2 * HOUR - 60_000, missedAt: now - HOUR - 60_000 }),
      promise({ text: "The bowl", dueAt: now + 24 * HOUR + 60_000, by: "Tom" }),
    ],
  });
  const rows = panel()
    .getAllByRole("listitem")
    .map((row) => row.textContent);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatch(/The call.*Not kept in time · was due 2 hours ago.*María was told.*1 hour ago/);
  expect(rows[1]).toMatch(/The bowl.*Open · due in 24 hours.*\d{4}.*Tom keeps it/);
  expect(rows[2]).toMatch(/The refund.*Kept · /);
  expect(rows[3]).toMatch(/The letter.*Kept, but late · /);
  expect(panel().getAllByRole("button", { name: /^Kept: / })).toHaveLength(2);
});

test("what an answer promises is not on record before the answer has left, and cannot be kept before", async () => {
  await open({ promises: [promise({ madeAt: Date.now() + HOUR })] });
  expect(panel().getByText("On record once the answer has left")).toBeTruthy();
  expect(panel().queryByRole("button", { name: /^Kept: / })).toBeNull();
});

test("one tap says that it is kept", async () => {
  const bowl = promise();
  await open({ promises: [bowl] });
  const kept = `POST /api/complaints/${view.item.id}/promises/${bowl.id}/kept`;
  world.answers(kept, () => {
    view.promises[0]!.doneAt = Date.now();
    return { body: structuredClone(view) };
  });
  fireEvent.click(panel().getByRole("button", { name: "Kept: A new bowl" }));
  await vi.waitFor(() => expect(panel().queryByRole("button", { name: "Kept: A new bowl" })).toBeNull());
  expect(world.sent(kept)).toHaveLength(1);
});

test("a new promise needs words and a time to come", async () => {
  await open();
  fireEvent.click(panel().getByRole("button", { name: "New promise" }));
  await vi.waitFor(() => expect(document.activeElement).toBe(panel().getByLabelText("What do we promise?")));
  save();
  expect(await panel().findByText("Say what we promise.")).toBeTruthy();
  expect(panel().getByText("Say by when.")).toBeTruthy();
  fill("What do we promise?", "A new bowl");
  fill("By when?", "2020-01-01T10:00");
  save();
  expect(await panel().findByText("This must be later than now.")).toBeTruthy();
  fill("By when?", "2120-01-01T10:00");
  save();
  expect(await panel().findByText("Two years ahead at most.")).toBeTruthy();
  expect(made()).toEqual([]);
});

test("the time is the one on the site's wall, and one tap picks a usual one", async () => {
  await open();
  fireEvent.click(panel().getByRole("button", { name: "New promise" }));
  fill("What do we promise?", " A new bowl ");
  fireEvent.click(panel().getByRole("button", { name: "Tomorrow, 12:00" }));
  const tomorrow = picks(Date.now(), ZONE).find(({ name }) => name === "tomorrow")!.at;
  save();
  await vi.waitFor(() => expect(made()).toMatchObject([{ text: "A new bowl", dueAt: tomorrow }]));
  const again = await panel().findByRole("button", { name: "New promise" });
  await vi.waitFor(() => expect(document.activeElement).toBe(again));
  fireEvent.click(again);
  fill("What do we promise?", "A call");
  const day = new Date(Date.now() + 48 * HOUR).toISOString().slice(0, 10);
  fill("By when?", `${day}T14:30`);
  save();
  await vi.waitFor(() => expect(made()[1]?.dueAt).toBe(instantOf(`${day}T14:30`, ZONE)));
});

test("a retry is the same promise; a changed one is another", async () => {
  await open();
  world.answers(`POST /api/complaints/${view.item.id}/promises`, "offline");
  fireEvent.click(panel().getByRole("button", { name: "New promise" }));
  fill("What do we promise?", "A new bowl");
  fireEvent.click(panel().getByRole("button", { name: "Tomorrow, 12:00" }));
  save();
  await panel().findByText(/we could not reach the server/);
  save();
  await vi.waitFor(() => expect(made()).toHaveLength(2));
  await panel().findByRole("button", { name: "Put on record" });
  fill("What do we promise?", "Two bowls");
  save();
  await vi.waitFor(() => expect(made()).toHaveLength(3));
  const [first, second, third] = made();
  expect(second?.id).toBe(first?.id);
  expect(third?.id).not.toBe(first?.id);
});

test("where it is over, nothing new is promised; what is open can still be kept", async () => {
  await open({ item: item({ state: "withdrawn", owed: null }), promises: [promise()] });
  expect(panel().queryByRole("button", { name: "New promise" })).toBeNull();
  expect(panel().getByRole("button", { name: "Kept: A new bowl" })).toBeTruthy();
  cleanup();
  await open({ item: item({ state: "final", owed: null }) });
  expect(screen.queryByRole("region", { name: "Promises" })).toBeNull();
});
