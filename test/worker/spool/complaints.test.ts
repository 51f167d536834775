import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { Spool } from "../../../worker/objects/spool.ts";
import type { Env } from "../../../worker/env.ts";
import { spoolOf } from "../../../worker/spooled/spool.ts";
import { keepComplaint } from "../../../worker/store/intake.ts";
import { freshId, freshSecret, MINUTE, type Shop, type Thread, Visitor, World } from "../world.ts";
import { Days, type Fate, SpoolWatch } from "./days.ts";

async function count(table: "complaints" | "messages" | "events" | "outbox", site: string): Promise<number> {
  return Number(await env.DB.prepare(`SELECT COUNT(*) AS n FROM ${table} WHERE site = ?1`).bind(site).first("n"));
}

/** One complaint, one message, one event, one notice told, and the thread says what the receipt said. */
async function expectFiledOnce(world: World, shop: Shop, thread: Thread): Promise<void> {
  for (const table of ["complaints", "messages", "events", "outbox"] as const)
    expect(`${table} ${await count(table, shop.site)}`).toBe(`${table} 1`);
  await world.tick();
  expect(world.callsTo(shop.webhook)).toHaveLength(1);
  const { reference, receivedAt, promiseDueAt, reader } = thread.receipt;
  expect(await thread.view()).toMatchObject({ filing: false, reference, receivedAt, promiseDueAt, reader });
}

test.each<Fate>(["before", "after", "stall", "late", "mistake"])(
  "a complaint on a bad day (%s) gets the receipt it would have got, is filed once, and the team is told once",
  async (fate) => {
    const world = new World();
    const shop = await world.shop();
    const days = new Days();
    const spool = new SpoolWatch(shop.site);

    days.all(fate);
    const thread = await shop.visitor().complains({ text: "The parcel never came" });
    expect(await spool.figure()).toMatchObject({ count: 1, since: world.now });
    days.all("well");
    await spool.empties();
    await days.comeLate();

    await expectFiledOnce(world, shop, thread);
    expect((await shop.team.opens(thread.id)).messages.map(({ text }) => text)).toEqual(["The parcel never came"]);
    expect(thread.receipt).toEqual((await thread.visitor.sends(thread.draft)).body);
  },
);

test("a try that had seemed to fail and comes late, before the filing or while it goes on, changes nothing", async () => {
  const world = new World();
  const shop = await world.shop();
  const days = new Days();
  const spool = new SpoolWatch(shop.site);
  days.all("late");
  const thread = await shop.visitor().complains();

  days.all("well");
  await Promise.all([days.comeLate(), spool.beat()]);
  await spool.empties();

  await expectFiledOnce(world, shop, thread);
});

test("on a good day the spool is not asked, and holds nothing", async () => {
  const shop = await new World().shop();
  const spool = new SpoolWatch(shop.site);

  await shop.visitor().complains();

  expect(await spool.figure()).toBeNull();
  expect(await spool.nextBeat()).toBeNull();
});

test("a retry of what waits gets the first receipt, in the outage and after it, and stays one complaint", async () => {
  const world = new World();
  const shop = await world.shop();
  const days = new Days();
  days.all("before");
  const thread = await shop.visitor().complains();
  await world.forward(10 * MINUTE);

  const again = await thread.visitor.sends(thread.draft);
  expect(again).toMatchObject({ status: 201, body: thread.receipt });
  days.all("well");
  const well = await thread.visitor.sends(thread.draft);
  expect(well).toMatchObject({ status: 201, body: thread.receipt });

  await new SpoolWatch(shop.site).empties();
  await expectFiledOnce(world, shop, thread);
});

test("a retry that reaches the database before the first sending is filed does not move the promise", async () => {
  const world = new World();
  const shop = await world.shop();
  const days = new Days();
  days.all("before");
  const thread = await shop.visitor().complains();
  days.all("well");
  await world.forward(30 * MINUTE);

  // Another isolate, which does not know that the spool was asked, goes straight to the database.
  const [held] = (await spoolOf(env as unknown as Env, shop.site).look(thread.id))!.intakes;
  await keepComplaint(env.DB, { ...held, receivedAt: world.now, promiseDueAt: held.promiseDueAt! + 30 * MINUTE });
  await new SpoolWatch(shop.site).empties();

  await expectFiledOnce(world, shop, thread);
  expect((await shop.team.inbox()).items[0]?.owed).toEqual({ what: "answer", dueAt: thread.receipt.promiseDueAt });
});

test("a stranger with the id of what waits and another secret gets nothing, in the outage and after it", async () => {
  const world = new World();
  const shop = await world.shop();
  const days = new Days();
  days.all("before");
  const thread = await shop.visitor().complains({ text: "My own words" });
  const theirs = { ...thread.draft, messageId: freshId(), secret: freshSecret(), text: "Not hers" };

  expect((await shop.visitor().sends(theirs)).body).toMatchObject({ code: "not_found" });
  days.all("well");
  expect((await shop.visitor().sends(theirs)).body).toMatchObject({ code: "not_found" });

  await new SpoolWatch(shop.site).empties();
  await expectFiledOnce(world, shop, thread);
});

test("a stranger who was first in the outage with somebody's id is refused when it is filed, on record", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains({ text: "My own words" });
  const days = new Days();
  days.all("before");
  const theirs = { ...thread.draft, messageId: freshId(), secret: freshSecret(), text: "Not hers" };
  expect((await shop.visitor().sends(theirs)).status).toBe(201);
  days.all("well");
  await new SpoolWatch(shop.site).empties();

  const { messages, events } = await shop.team.opens(thread.id);
  expect(messages.map(({ text }) => text)).toEqual(["My own words"]);
  expect(events.map(({ kind, author }) => [kind, author])).toEqual([
    ["received", "visitor"],
    ["refused", "amends"],
  ]);
  expect((await thread.view()).events.map(({ kind }) => kind)).toEqual(["received"]);
  await world.tick();
  expect(world.callsTo(shop.webhook)).toHaveLength(1);
});

test("corrections and other words under a taken id are filed behind the complaint, in their order", async () => {
  const world = new World();
  const shop = await world.shop();
  const days = new Days();
  days.all("before");
  const thread = await shop.visitor().complains({ text: "The lamp is borken" });
  await world.forward(MINUTE);
  const edited = { ...thread.draft, messageId: freshId(), text: "The lamp is broken" };
  const first = await thread.visitor.sends(edited);
  const otherTab = await thread.visitor.sends({ ...thread.draft, text: "From the other tab" });
  days.all("well");
  // The database is well again, and still nothing may overtake what waits.
  await world.forward(MINUTE);
  const late = await thread.visitor.sends({ ...thread.draft, messageId: freshId(), text: "And one more thing" });

  for (const answer of [first, otherTab, late]) expect(answer.body).toEqual(thread.receipt);
  await new SpoolWatch(shop.site).empties();
  const { item, messages, events } = await shop.team.opens(thread.id);
  const texts = ["The lamp is borken", "The lamp is broken", "From the other tab", "And one more thing"];
  expect(messages.map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
  expect(messages[0]?.text).toBe(texts[0]);
  expect(events.map(({ kind }) => kind)).toEqual(["received", "corrected", "corrected", "corrected"]);
  expect(item).toMatchObject({ excerpt: "The lamp is borken", receivedAt: thread.receipt.receivedAt });
});

test("a correction that waited is unread from when the team can see it", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  await world.forward(MINUTE);
  const days = new Days();
  days.all("before");
  await thread.visitor.sends({ ...thread.draft, messageId: freshId(), text: "It was the blue one" });
  days.all("well");
  await world.forward(1_000);
  await shop.team.reads(thread.id);
  expect((await shop.team.inbox()).items[0]).toMatchObject({ unread: false });

  await new SpoolWatch(shop.site).empties();

  expect((await shop.team.inbox()).items[0]).toMatchObject({ unread: true });
});

test("a complaint entered by hand is kept on a bad day too", async () => {
  const shop = await new World().shop();
  const days = new Days();
  const entered = { id: freshId(), messageId: freshId(), source: "phone", kind: "problem", reach: "none", lang: "en" };
  const text = "The door fell off";
  days.only("before", entered.id);
  const answer = await shop.team.ask("POST", "/api/complaints", { ...entered, text });
  expect(answer).toMatchObject({ status: 503, body: { code: "cannot_look", retry_after_s: 10 } });
  days.all("well");
  await new SpoolWatch(shop.site).empties();

  expect((await shop.team.opens(entered.id)).messages.map((message) => message.text)).toEqual([text]);
});

test("when the spool fails too, the visitor is told to wait, and nobody says that it was received", async () => {
  const shop = await new World().shop();
  const days = new Days();
  days.all("before");
  const broken = vi.spyOn(Spool.prototype, "keep").mockRejectedValue(new Error("the object was reset"));
  const ana = shop.visitor();
  const draft = ana.draft();

  expect(await ana.sends(draft)).toMatchObject({ status: 503, body: { code: "busy" } });
  broken.mockRestore();
  expect((await ana.sends(draft)).status).toBe(201);
});

test("a spool that is full says so, with the wait", async () => {
  const shop = await new World().shop();
  const days = new Days();
  const spool = new SpoolWatch(shop.site);
  await spool.fill(20_000);
  days.all("before");
  const ana = shop.visitor();
  const draft = ana.draft();

  const full = await ana.sends(draft);

  expect(full).toMatchObject({ status: 503, body: { code: "busy" } });
  const wait = Number(full.headers.get("retry-after"));
  expect(wait).toBeGreaterThanOrEqual(5);
  expect(full.body).toMatchObject({ retry_after_s: wait });
  days.all("well");
  expect((await ana.sends(draft)).status).toBe(201);
});

test("a site that nobody knows stores nothing", async () => {
  const world = new World();
  await world.shop();
  const days = new Days();
  days.all("before");
  const stranger = new Visitor("no-such-site");

  expect((await stranger.sends(stranger.draft())).body).toMatchObject({ code: "unknown_site" });
  const key = { site: "no-such-site", id: freshId(), secret: freshSecret() };
  const words = { key, messageId: freshId(), text: "Hello" };
  expect((await stranger.post("/v1/thread/messages", words)).body).toMatchObject({ code: "not_found" });
  expect(await new SpoolWatch("no-such-site").nextBeat()).toBeNull();
});
