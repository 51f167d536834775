import { expect, test, vi } from "vitest";
import { LEAVES_AFTER_MS } from "../../../shared/limits.ts";
import { freshId, MINUTE, SECOND, type Shop, someAddress, type Thread, World } from "../world.ts";

const ANSWER = "I am sorry. A new one leaves today.";

async function answered(world: World, shop: Shop): Promise<{ thread: Thread; reply: string; email: string }> {
  const email = someAddress();
  const thread = await shop.visitor().complains({ reach: "mail", email });
  await world.tick();
  const reply = freshId();
  await shop.team.replies(thread.id, ANSWER, reply);
  return { thread, reply, email };
}

test("until an answer leaves, nothing of it exists for the visitor", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const thread = await shop.visitor().complains({ reach: "mail", email });
  await world.tick();
  const before = await thread.view();

  await shop.team.replies(thread.id, ANSWER);
  await world.forward(LEAVES_AFTER_MS - 1);

  expect(await thread.view()).toEqual(before);
  expect(await thread.changes(before.event, false)).toMatchObject({ thread: null, event: before.event });
  expect(await world.mailsTo(email)).toHaveLength(1);
  const { item, messages } = await shop.team.opens(thread.id);
  expect(item).toMatchObject({ state: "received", leavesAt: world.now + 1, owed: { what: "answer" } });
  expect(messages).toMatchObject([{ kind: "words" }, { kind: "reply", text: ANSWER, leavesAt: world.now + 1 }]);
});

test("once it has left, it is there: words, state, event, mail; and nothing is owed any more", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, email } = await answered(world, shop);
  const before = await thread.view();
  await world.forward(LEAVES_AFTER_MS);

  const news = await thread.changes(before.event, false);

  expect(news.thread).toEqual(await thread.view());
  expect(news.thread).toMatchObject({
    state: "answered",
    messages: [{ author: "visitor" }, { author: "team", kind: "reply", by: "Olga", text: ANSWER, at: world.now }],
  });
  expect(news.thread?.events.map(({ kind }) => kind)).toEqual(["received", "replied"]);
  expect(await world.mailsTo(email)).toHaveLength(2);
  const { item } = await shop.team.opens(thread.id);
  expect(item).toMatchObject({ state: "answered", leavesAt: null, owed: null, unread: false });
  expect((await shop.team.inbox()).items).toEqual([]);
  expect((await shop.team.inbox("?filter=answered")).items.map(({ id }) => id)).toEqual([thread.id]);
});

test("an answer has left at its time even when the Timekeeper is late to file it", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread } = await answered(world, shop);
  vi.setSystemTime(world.now + LEAVES_AFTER_MS);

  expect(await thread.view()).toMatchObject({ state: "answered", messages: [{}, { text: ANSWER }] });
  expect((await shop.team.opens(thread.id)).item).toMatchObject({ state: "answered", owed: null });
});

test("an answer taken back never existed for the visitor, and the team's timeline keeps that it was", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, reply, email } = await answered(world, shop);
  const before = await thread.view();
  await world.forward(LEAVES_AFTER_MS - 1);

  const taken = await shop.team.takesBack(thread.id, reply);
  const again = await shop.team.takesBack(thread.id, reply);
  await world.forward(MINUTE);

  expect([taken.status, again.status]).toEqual([200, 200]);
  expect(taken.body.item).toMatchObject({ state: "received", leavesAt: null, owed: { what: "answer" } });
  const { events, messages } = await shop.team.opens(thread.id);
  expect(events.map(({ kind }) => kind)).toEqual(["received", "replied", "taken_back"]);
  expect(messages.at(-1)).toMatchObject({ text: ANSWER, takenBack: true });
  expect(await thread.view()).toEqual(before);
  expect(JSON.stringify(await thread.view())).not.toContain(ANSWER);
  expect((await thread.changes(before.event, false)).thread).toBeNull();
  expect(await world.mailsTo(email)).toHaveLength(1);
});

test("what has left cannot be taken back, and what is not an answer neither", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, reply } = await answered(world, shop);
  await world.forward(LEAVES_AFTER_MS);

  expect(await shop.team.takesBack(thread.id, reply)).toMatchObject({ status: 410, body: { code: "gone" } });
  expect(await shop.team.takesBack(thread.id, thread.draft.messageId)).toMatchObject({ status: 404 });
  expect(await shop.team.takesBack(thread.id, freshId())).toMatchObject({ status: 404 });
  expect((await thread.view()).messages).toHaveLength(2);
});

test("taking the second answer back leaves the first one standing", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread } = await answered(world, shop);
  const second = freshId();
  await world.forward(SECOND);
  await shop.team.replies(thread.id, "One thing more", second);
  await world.forward(5 * SECOND);

  const { body } = await shop.team.takesBack(thread.id, second);
  expect(body.item.leavesAt).toBe(world.now + 4 * SECOND);
  await world.forward(MINUTE);

  expect((await thread.view()).messages.map(({ text }) => text)).toEqual([thread.draft.text, ANSWER]);
  expect((await shop.team.inbox("?filter=answered")).items.map(({ id }) => id)).toEqual([thread.id]);
});

test("a call made while an answer waits still counts when that answer is taken back", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, reply } = await answered(world, shop);
  await world.forward(SECOND);
  await shop.team.called(thread.id, "I rang: a new lamp on Tuesday");

  await shop.team.takesBack(thread.id, reply);

  expect((await thread.view()).messages.map(({ kind }) => kind)).toEqual(["words", "call"]);
  expect((await shop.team.inbox()).items).toEqual([]);
  expect((await shop.team.inbox("?filter=answered")).items).toMatchObject([{ id: thread.id, state: "answered" }]);
});
