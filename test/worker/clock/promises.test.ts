import { expect, test } from "vitest";
import { DAY, freshId, HOUR, MINUTE, type Shop, World } from "../world.ts";
import { byMail, count, env, lateMails, livesIn, openShop, owedOf } from "./clock.ts";

/** A complaint that was answered, with a promise that is due in so long. */
async function promised(world: World, shop: Shop, ms: number) {
  const thread = await byMail(shop);
  await world.tick();
  await shop.team.called(thread.id, "I rang");
  const promise = { id: freshId(), text: "A new lamp is on its way to you", dueAt: world.now + ms };
  await shop.team.promises(thread.id, promise);
  return { thread, promise };
}

test("the team is reminded a day before, then the visitor is told that it was not kept, first and once", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, promise } = await promised(world, shop, 2 * DAY + HOUR);
  await world.at(promise.dueAt - DAY - 1);
  expect(world.callsTo(shop.webhook, "promise.near")).toEqual([]);
  await world.at(promise.dueAt - DAY);
  const [near] = world.callsTo(shop.webhook, "promise.near");
  expect(JSON.parse(near?.body ?? "{}")).toMatchObject({ data: { promise: { text: promise.text, by: "Olga" } } });
  expect(await owedOf(thread)).toEqual([
    { id: `follow:${thread.id}:0`, at: expect.any(Number) as number },
    { id: `missed:${promise.id}`, at: promise.dueAt },
  ]);

  await world.at(promise.dueAt);

  expect(world.callsTo(shop.webhook, "promise.missed")).toHaveLength(1);
  const [mail, ...more] = await lateMails(world, thread.email);
  expect(more).toEqual([]);
  expect(mail?.subject).not.toContain("lamp");
  expect(mail?.text).toContain("Olga promised you this by Wednesday");
  expect(mail?.text).toContain(`> ${promise.text}`);
  expect(mail?.text).toMatch(/Olga will write to you by Thursday .* and say how it stands/);
  const { promises, events, missed } = await thread.view();
  expect(promises).toMatchObject([{ id: promise.id, state: "open", missedAt: promise.dueAt }]);
  expect(events.filter(({ kind }) => kind === "promise_missed")).toHaveLength(1);
  expect(missed).toBeNull();
  await world.forward(30 * DAY);
  expect(await lateMails(world, thread.email)).toHaveLength(1);
  expect(await count(thread, "promise_missed")).toBe(1);
});

test("the word that we said we would send is owed to the visitor, in the inbox, by the time we named", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, promise } = await promised(world, shop, HOUR);
  expect((await shop.team.opens(thread.id)).item.owed).toBeNull();

  await world.at(promise.dueAt);

  const { owed } = (await shop.team.opens(thread.id)).item;
  expect(owed).toEqual({ what: "reply", dueAt: promise.dueAt + DAY });
  expect((await shop.team.inbox()).items.map(({ id }) => id)).toEqual([thread.id]);
  await shop.team.replies(thread.id, "It left today");
  await world.forward(MINUTE);
  expect((await shop.team.opens(thread.id)).item.owed).toBeNull();
});

test("one that is kept in time is neither warned of nor owned up to", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, promise } = await promised(world, shop, 3 * DAY);
  await world.forward(DAY);
  await shop.team.keeps(thread.id, promise.id);

  await world.forward(7 * DAY);

  expect(world.callsTo(shop.webhook, "promise.near")).toEqual([]);
  expect(await lateMails(world, thread.email)).toEqual([]);
  expect(await count(thread, "promise_missed")).toBe(0);
});

test("one that is due within a day has no reminder, and after a week of downtime the reminder is left out", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { promise } = await promised(world, shop, 5 * HOUR);
  const far = await promised(world, shop, 2 * DAY);
  await world.at(promise.dueAt + 7 * DAY);

  expect(world.callsTo(shop.webhook, "promise.near")).toEqual([]);
  expect(world.callsTo(shop.webhook, "promise.missed")).toHaveLength(2);
  expect(await lateMails(world, far.thread.email)).toHaveLength(1);
});

test("two of one complaint that are late at once: two entries on the timeline, one mail a day", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, promise } = await promised(world, shop, HOUR);
  const other = { id: freshId(), text: "And a card", dueAt: promise.dueAt };
  await shop.team.promises(thread.id, other);

  await world.at(promise.dueAt);

  expect(await count(thread, "promise_missed")).toBe(2);
  expect(await lateMails(world, thread.email)).toHaveLength(1);
  await shop.team.keeps(thread.id, other.id);
  await shop.team.keeps(thread.id, promise.id);
  await world.forward(2 * DAY);
  expect(await lateMails(world, thread.email)).toHaveLength(1);
});

test("nobody is told of it at night", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, promise } = await promised(world, shop, 13 * HOUR);
  await livesIn(thread, "UTC");

  await world.at(promise.dueAt + 9 * HOUR);
  expect(await count(thread, "promise_missed")).toBe(0);
  await world.forward(HOUR);

  expect(await count(thread, "promise_missed")).toBe(1);
  expect(await lateMails(world, thread.email)).toHaveLength(1);
});

test.each(["withdrawn", "closed"])("of what is %s nothing is owned up to", async (state) => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, promise } = await promised(world, shop, HOUR);
  await env.DB.prepare("UPDATE complaints SET state = ?2 WHERE id = ?1").bind(thread.id, state).run();

  await world.at(promise.dueAt + MINUTE);

  expect(await count(thread, "promise_missed")).toBe(0);
  expect(await lateMails(world, thread.email)).toEqual([]);
});

test("the owner is asked: by mail and on every channel, with who asks and what for", async () => {
  const world = new World();
  const shop = await openShop(world, { channels: { mail: null } });
  const thread = await byMail(shop, { text: "The lamp broke again" });
  await world.tick();
  await shop.team.handsOver(thread.id, "They know you from the market");
  await world.forward(MINUTE);

  expect(world.callsTo(shop.webhook, "owner.asked")).toHaveLength(1);
  const [mail, ...more] = await world.mailsTo(shop.owner);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe(`Olga asks the owner to answer ${thread.receipt.reference}`);
  expect(mail?.text).toContain("They know you from the market");
  expect(mail?.text).toContain("> The lamp broke again");
});
