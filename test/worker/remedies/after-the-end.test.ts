import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { TodayView } from "../../../shared/report-view.ts";
import { count, env, lateMails, openShop, owedOf } from "../clock/clock.ts";
import { ends, stored } from "../closing/world.ts";
import { DAY, freshId, good, MINUTE, type Shop, someAddress, type Thread, World } from "../world.ts";
import { answersTo, api, offer, offered } from "./world.ts";

/** A last offer that stands when it is closed for good, and a yes to it two days later: thirty euros within five days. */
async function agreed(world: World, shop: Shop) {
  const email = someAddress();
  const { thread, id } = await offered(world, shop, offer(), { lang: "en", reach: "mail", email });
  good(await ends(shop, thread));
  await world.forward(2 * DAY);
  good(await answersTo(thread, "accept", id));
  await world.tick();
  const due = (await thread.view()).promises[0]?.dueAt ?? 0;
  expect(due).toBe(world.now + 5 * DAY);
  return { thread, id, email, due };
}

/** The day of the reminder, and then the time itself. */
async function passes(world: World, due: number): Promise<void> {
  await world.at(due - DAY);
  await world.at(due);
}

const owed = async (shop: Shop, thread: Thread) => (await shop.team.opens(thread.id)).item.owed;
const today = async (shop: Shop) => good(await shop.team.ask<TodayView>("GET", api.today));

test("what is agreed on after the end is reminded of a day before", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, id, due } = await agreed(world, shop);
  expect(await owedOf(thread)).toContainEqual({ id: `near:${id}`, at: due - DAY });

  await world.at(due - DAY);

  expect(world.callsTo(shop.webhook, "promise.near")).toHaveLength(1);
  expect(await owedOf(thread)).toContainEqual({ id: `missed:${id}`, at: due });
});

test("its delay is owned up to, once, first to the visitor; then a word is owed, on top of the inbox, until it is given", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, email, due } = await agreed(world, shop);

  await passes(world, due);

  expect(world.callsTo(shop.webhook, "promise.missed")).toHaveLength(1);
  const [mail, ...more] = await lateMails(world, email);
  expect(more).toEqual([]);
  expect(mail?.text).toContain("> Thirty euros back");
  const view = await thread.view();
  expect(view).toMatchObject({ state: "final", promises: [{ missedAt: due }] });
  expect(view.events.filter(({ kind }) => kind === "promise_missed")).toHaveLength(1);
  const waits = await owed(shop, thread);
  expect(waits?.what).toBe("reply");
  expect(waits?.dueAt).toBeGreaterThan(due);
  expect((await shop.team.inbox()).items.map(({ id }) => id)).toEqual([thread.id]);
  expect((await today(shop)).items.map(({ what }) => what)).toEqual(["promise", "reply"]);

  await shop.team.replies(thread.id, "Rahat lähtivät tänään.");
  await world.forward(MINUTE);
  expect(await owed(shop, thread)).toBeNull();
  expect(await stored(thread)).toMatchObject({ state: "final", shelf: 4, owed_what: null });
  expect((await today(shop)).items.map(({ what }) => what)).toEqual(["promise"]);
  await world.forward(30 * DAY);
  expect(await count(thread, "promise_missed")).toBe(1);
  expect(await lateMails(world, email)).toHaveLength(1);
});

test("what says that it is done is the word that was promised about its delay", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, id, due } = await agreed(world, shop);
  await passes(world, due);
  expect((await owed(shop, thread))?.what).toBe("reply");

  good(await shop.team.ask("POST", api.delivered(thread.id, id), { proof: "Transfer 4711" }));

  expect(await owed(shop, thread)).toBeNull();
  expect(await stored(thread)).toMatchObject({ state: "final", shelf: 4, owed_what: null });
  expect((await today(shop)).clean).toBe(true);
});

test("whoever waits for it is heard at once, and not at the end of the week", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, id } = await agreed(world, shop);

  await thread.writes("My account changed to FI12");
  await world.tick();

  const heard = () => world.callsTo(shop.webhook, "visitor.wrote").length;
  expect(heard()).toBe(1);
  good(await shop.team.ask("POST", api.delivered(thread.id, id), { proof: "Transfer 4711" }));
  await thread.writes("Thank you");
  await world.tick();
  expect(heard()).toBe(1);
});

test("it is owed today until it is done, however long ago its time passed", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, id, due } = await agreed(world, shop);
  await passes(world, due);
  await shop.team.replies(thread.id, "Rahat lähtevät pian.");
  for (let days = 0; days < 40; days += 5) {
    await world.forward(5 * DAY);
    await shop.team.inbox();
  }

  expect(await today(shop)).toMatchObject({ overdue: 1, clean: false, items: [{ what: "promise", dueAt: due }] });
  good(await shop.team.ask("POST", api.delivered(thread.id, id), { proof: "Transfer 4711" }));
  expect(await today(shop)).toMatchObject({ overdue: 0, clean: true, items: [] });
});

test("who deletes their words does not free us of it: the team is reminded, and nobody is mailed", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, email, due } = await agreed(world, shop);
  good(await thread.visitor.post(paths.threadForget, { key: thread.key }));
  const before = (await world.mailsTo(email)).length;

  await passes(world, due);

  expect(world.callsTo(shop.webhook, "promise.near")).toHaveLength(1);
  expect(world.callsTo(shop.webhook, "promise.missed")).toHaveLength(1);
  expect(await world.mailsTo(email)).toHaveLength(before);
});

test("what is delivered in time is never called late", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, id, email, due } = await agreed(world, shop);

  good(await shop.team.ask("POST", api.delivered(thread.id, id), { proof: "Transfer 4711" }));
  await world.at(due + DAY);

  expect(await lateMails(world, email)).toEqual([]);
  expect(await count(thread, "promise_missed")).toBe(0);
  expect(await stored(thread)).toMatchObject({ state: "final", shelf: 4, owed_what: null });
});

test("a mark as spam that was a mistake does not lose its clock", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, email, due } = await agreed(world, shop);
  await shop.team.marks(thread.id, true);
  await world.at(due - DAY);
  expect(world.callsTo(shop.webhook, "promise.near")).toEqual([]);
  await shop.team.marks(thread.id, false);
  await world.forward(MINUTE);
  expect(world.callsTo(shop.webhook, "promise.near")).toHaveLength(1);
  await world.at(due);
  expect(await lateMails(world, email)).toHaveLength(1);
});

test("nor does such a mark keep the last offer from ending when its time has passed", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, id } = await offered(world, shop);
  good(await ends(shop, thread));
  await world.forward(MINUTE);
  await shop.team.marks(thread.id, true);
  await world.forward(12 * DAY);
  await shop.team.marks(thread.id, false);

  await world.forward(MINUTE);

  expect((await owedOf(thread)).filter((fact) => fact.id.endsWith(id))).toEqual([]);
  expect(await count(thread, "offer_expired")).toBe(1);
});

test("a promise that was broken before the end, and answered for, is not confessed again after it", async () => {
  const world = new World();
  const shop = await openShop(world);
  const email = someAddress();
  const thread = await shop.visitor().complains({ reach: "mail", email });
  await shop.team.called(thread.id, "I rang");
  await shop.team.promises(thread.id, { id: freshId(), text: "A new lamp", dueAt: world.now + DAY });
  await world.forward(DAY);
  expect(await lateMails(world, email)).toHaveLength(1);
  await shop.team.replies(thread.id, "Olemme pahoillamme.");
  await world.forward(MINUTE);
  good(await ends(shop, thread));
  await world.forward(MINUTE);
  await env.DB.prepare(
    "UPDATE outbox SET done_at = NULL, due_at = ?2 WHERE complaint = ?1 AND notice = 'promise.missed'",
  )
    .bind(thread.id, world.now)
    .run();

  await world.forward(DAY);

  expect(await lateMails(world, email)).toHaveLength(1);
  expect(await owed(shop, thread)).toBeNull();
});
