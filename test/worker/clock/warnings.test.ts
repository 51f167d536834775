import { expect, test } from "vitest";
import { DAY, freshId, HOUR, MINUTE, SECOND, type Shop, World } from "../world.ts";
import { byMail, count, DUE, env, HALF, lateMails, NEAR, openShop, owedOf } from "./clock.ts";

/** Subjects of what the owner was mailed beside new complaints. */
async function warned(world: World, shop: Shop): Promise<string[]> {
  return (await world.mailsTo(shop.owner))
    .map(({ subject }) => subject)
    .filter((subject) => !subject.startsWith("New"));
}

test("at half of the working time the first channel is told, at four fifths all of them, each once", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await byMail(shop);
  const start = world.now;
  await world.tick();
  const { reference } = thread.receipt;

  await world.at(start + HALF - 1);
  expect(await warned(world, shop)).toEqual([]);
  await world.at(start + HALF);
  expect(await warned(world, shop)).toEqual([`4 hours left to answer ${reference}`]);
  expect(world.callsTo(shop.webhook, "answer.half")).toEqual([]);

  await world.at(start + NEAR);
  expect((await warned(world, shop))[1]).toBe(`1 hour 36 minutes left to answer ${reference}`);
  expect(world.callsTo(shop.webhook, "answer.near")).toHaveLength(1);
  await world.at(start + DUE - 1);
  expect(await warned(world, shop)).toHaveLength(2);
  expect(await lateMails(world, thread.email)).toEqual([]);
});

test("who has one channel is warned by mail to the owner, too", async () => {
  const world = new World();
  const shop = await openShop(world, { channels: { mail: null } });
  await shop.visitor().complains();
  await world.tick();
  await world.forward(HALF);
  expect(world.callsTo(shop.webhook, "answer.half")).toHaveLength(1);
  expect(await world.mailsTo(shop.owner)).toEqual([]);

  await world.forward(NEAR - HALF);

  expect(world.callsTo(shop.webhook, "answer.near")).toHaveLength(1);
  expect(await world.mailsTo(shop.owner)).toHaveLength(1);
});

test("where the team's one channel is mail to somebody else, the owner is mailed apart", async () => {
  const world = new World();
  const shop = await openShop(world, { channels: { mail: { to: "desk@shop.example" }, webhook: null } });
  await shop.visitor().complains();
  await world.tick();
  await world.forward(NEAR);

  expect((await world.mailsTo(shop.owner)).map(({ subject }) => subject)).toEqual([
    expect.stringContaining("left to answer"),
  ]);
});

test("a complaint has one timer at a time, and none once it is answered", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await shop.visitor().complains();
  const start = world.now;
  await world.tick();
  expect(await owedOf(thread)).toEqual([{ id: `half:${thread.id}`, at: start + HALF }]);
  await world.at(start + HALF);
  expect(await owedOf(thread)).toEqual([{ id: `near:${thread.id}`, at: start + NEAR }]);

  await shop.team.replies(thread.id, "I sent a new one");
  await world.at(start + 2 * DAY);

  expect((await owedOf(thread)).map(({ id }) => id)).toEqual([`follow:${thread.id}:0`]);
  expect(world.callsTo(shop.webhook, "answer.near")).toEqual([]);
  expect(await count(thread, "promise_missed")).toBe(0);
  expect((await thread.view()).missed).toBeNull();
});

test("a call that was logged is an answer", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await shop.visitor().complains();
  await world.forward(HOUR);
  await shop.team.called(thread.id, "I rang");

  await world.forward(2 * DAY);

  expect(await warned(world, shop)).toEqual([]);
  expect(await count(thread, "promise_missed")).toBe(0);
});

test.each([
  ["an idea", { kind: "idea" }],
  ["thanks", { kind: "thanks" }],
  ["no answer wanted", { reach: "none" }],
  ["a test", { test: true }],
] as const)("%s has no timer", async (_what, more) => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await shop.visitor().complains(more);
  await world.forward(MINUTE);
  expect(await owedOf(thread)).toEqual([]);
});

test.each(["spam", "withdrawn"])("of what is %s by then nobody is warned", async (what) => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await shop.visitor().complains();
  await world.forward(MINUTE);
  if (what === "spam") await shop.team.marks(thread.id, true);
  else await env.DB.prepare("UPDATE complaints SET state = 'withdrawn' WHERE id = ?1").bind(thread.id).run();

  await world.forward(3 * DAY);

  expect(await warned(world, shop)).toEqual([]);
  expect(await count(thread, "promise_missed")).toBe(0);
});

test("what is released from spam is warned of and owned up to like everything else", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await shop.visitor().complains();
  await world.tick();
  await shop.team.marks(thread.id, true);
  await world.forward(5 * HOUR);
  expect(await owedOf(thread)).toEqual([]);
  await shop.team.marks(thread.id, false);
  await world.forward(MINUTE);

  await world.forward(2 * DAY);

  expect(await count(thread, "promise_missed")).toBe(1);
});

test("an answer that is just leaving is waited for; taken back, the warning comes after all", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await shop.visitor().complains();
  const start = world.now;
  await world.tick();
  await world.at(start + NEAR - 5 * SECOND);
  const reply = freshId();
  await shop.team.replies(thread.id, "I sent a new one", reply);
  await world.at(start + NEAR);
  expect(world.callsTo(shop.webhook, "answer.near")).toEqual([]);

  await shop.team.takesBack(thread.id, reply);
  await world.forward(MINUTE);

  expect(world.callsTo(shop.webhook, "answer.near")).toHaveLength(1);
});

test("after a week in which nothing ran only what still matters is told", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await byMail(shop);

  await world.forward(7 * DAY);

  expect(await warned(world, shop)).toEqual([`Late: ${thread.receipt.reference} has no answer`]);
  expect(world.callsTo(shop.webhook).map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual([
    "complaint.received",
    "answer.missed",
  ]);
  expect(await lateMails(world, thread.email)).toHaveLength(1);
});

test("forty complaints that fall due together are a few messages at each stage", async () => {
  const world = new World();
  const shop = await openShop(world);
  const threads = await Promise.all(Array.from({ length: 40 }, () => shop.visitor().complains()));
  const start = world.now;
  await world.tick();
  await world.forward(10 * MINUTE);
  const before = world.callsTo(shop.webhook).length;
  const mailsBefore = (await world.mailsTo(shop.owner)).length;

  await world.at(start + HALF);
  await world.forward(10 * MINUTE);
  expect((await world.mailsTo(shop.owner)).length - mailsBefore).toBe(4);
  expect(world.callsTo(shop.webhook)).toHaveLength(before);
  await world.at(start + NEAR);
  await world.forward(10 * MINUTE);
  const near = world.callsTo(shop.webhook).slice(before);
  expect(near).toHaveLength(4);
  const digest = JSON.parse(near.at(-1)?.body ?? "{}") as { type: string; data: { total: number } };
  expect(digest).toMatchObject({ type: "team.digest", data: { total: 37 } });
  await world.at(start + DUE);
  await world.forward(10 * MINUTE);

  expect(world.callsTo(shop.webhook)).toHaveLength(before + 8);
  for (const thread of threads) expect(await count(thread, "promise_missed")).toBe(1);
});
