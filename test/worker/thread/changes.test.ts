import { expect, test, vi } from "vitest";
import { HOLD_MS } from "../../../shared/limits.ts";
import { Live } from "../../../worker/objects/live.ts";
import { HOUR, MINUTE, World } from "../world.ts";

/** Watches who is being held, so that a test knows when a request waits. */
function holds() {
  return vi.spyOn(Live.prototype, "waitFor");
}

test("news is answered at once, with the whole thread", async () => {
  const { visitor, team } = await new World().shop();
  const thread = await visitor().complains();
  const held = holds();
  await team.reads(thread.id);

  const news = await thread.changes(thread.receipt.event);

  expect(news).toEqual({ event: news.thread?.event, thread: await thread.view(), wait_s: 0 });
  expect(news.event).toBeGreaterThan(thread.receipt.event);
  expect(held).not.toHaveBeenCalled();
});

test("the event that the receipt knows is no news", async () => {
  const { visitor } = await new World().shop();
  const thread = await visitor().complains();

  expect(await thread.changes(thread.receipt.event, false)).toMatchObject({ thread: null, event: 2 });
  expect((await thread.changes(0, false)).thread).toEqual(await thread.view());
});

test("who does not want to be held is not, and is told when to ask again", async () => {
  const { visitor } = await new World().shop();
  const thread = await visitor().complains();
  const held = holds();

  expect(await thread.changes(thread.receipt.event, false)).toEqual({ event: 2, thread: null, wait_s: 15 });
  expect(held).not.toHaveBeenCalled();
});

test.each([
  ["a person reads it", (shop: Doing) => shop.team.reads(shop.id)],
  ["a person takes it on", (shop: Doing) => shop.team.isOn(shop.id)],
  ["a call is logged", (shop: Doing) => shop.team.called(shop.id, "I rang")],
  ["the visitor writes in another window", (shop: Doing) => shop.writes("One thing more")],
] as const)("a held request is answered when %s", async (_what, happens) => {
  const { visitor, team } = await new World().shop();
  const thread = await visitor().complains();
  const held = holds();

  const waiting = thread.changes(thread.receipt.event, true);
  await vi.waitFor(() => expect(held).toHaveBeenCalledWith(thread.id, HOLD_MS), 5_000);
  await happens({ team, id: thread.id, writes: thread.writes });
  const news = await waiting;

  expect(news.thread).toEqual(await thread.view());
  expect(news.event).toBeGreaterThan(thread.receipt.event);
});

interface Doing {
  team: Awaited<ReturnType<World["shop"]>>["team"];
  id: string;
  writes(text: string): Promise<unknown>;
}

test("a held request hears of an answer when it leaves, not when it was written", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  await team.replies(thread.id, "It leaves today");
  const held = holds();
  let done = false;

  const waiting = thread.changes(thread.receipt.event, true).finally(() => (done = true));
  await vi.waitFor(() => expect(held).toHaveBeenCalledTimes(1), 5_000);
  expect(done).toBe(false);
  await world.forward(10_000);
  const news = await waiting;

  expect(news.thread?.messages.map(({ text }) => text)).toContain("It leaves today");
});

test("after five quiet minutes nobody is held any more: the reader comes back every 15 seconds", async () => {
  const world = new World();
  const { visitor } = await world.shop();
  const thread = await visitor().complains();
  await world.forward(5 * MINUTE);
  const held = holds();

  expect(await thread.changes(thread.receipt.event, true)).toEqual({ event: 2, thread: null, wait_s: 15 });
  await world.forward(HOUR);
  expect(await thread.changes(0, true)).toMatchObject({ thread: { id: thread.id }, wait_s: 15 });
  expect(held).not.toHaveBeenCalled();
});
