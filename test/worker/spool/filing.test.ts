import { expect, test, vi } from "vitest";
import { Live } from "../../../worker/objects/live.ts";
import { Spool } from "../../../worker/objects/spool.ts";
import { HOUR, SECOND, type Shop, World } from "../world.ts";
import { Days, FIRST_WAIT, LONGEST_WAIT, SpoolWatch } from "./days.ts";

async function outage(): Promise<{ world: World; shop: Shop; days: Days; spool: SpoolWatch }> {
  const world = new World();
  const shop = await world.shop();
  const days = new Days();
  days.all("before");
  return { world, shop, days, spool: new SpoolWatch(shop.site) };
}

const filedIn = async (shop: Shop) => (await shop.team.inbox("?filter=all")).items.length;

test("the heartbeat is set before a complaint is acknowledged, backs off while the database fails, and never throws", async () => {
  const { shop, spool } = await outage();
  await shop.visitor().complains();
  expect(await spool.nextBeat()).toBe(FIRST_WAIT);

  const waits: (number | null)[] = [];
  for (let beats = 0; beats < 12; beats++) {
    await spool.beat();
    waits.push(await spool.nextBeat());
  }

  expect(waits.slice(0, 5)).toEqual([2, 4, 8, 16, 30].map((s) => s * SECOND));
  expect(Math.max(...waits.map(Number))).toBe(LONGEST_WAIT);
  expect(await spool.figure()).toMatchObject({ count: 1, why: "d1.error" });
});

test("what waits survives the end of the process, and is filed by its own heartbeat", async () => {
  const { world, shop, days, spool } = await outage();
  const threads = [];
  for (let n = 0; n < 3; n++) threads.push(await shop.visitor().complains({ text: `Number ${n}` }));
  await spool.restarts();
  expect(await spool.figure()).toEqual({ count: 3, since: world.now, why: "d1.error" });
  days.all("well");
  await spool.empties();

  for (const [n, thread] of threads.entries())
    expect((await thread.view()).messages.map(({ text }) => text)).toEqual([`Number ${n}`]);
  expect(await spool.nextBeat()).toBeNull();
});

test("one beat files a bounded piece, and the next one comes at once while there is more", async () => {
  const { shop, days, spool } = await outage();
  const { visitor } = shop;
  await Promise.all(Array.from({ length: 15 }, () => visitor().complains()));
  days.all("well");
  days.calls = 0;

  await spool.beat();

  expect(days.calls).toBe(6);
  expect(await spool.figure()).toMatchObject({ count: 9 });
  expect(await spool.nextBeat()).toBeLessThanOrEqual(0);
  await spool.empties();
  expect(await filedIn(shop)).toBe(15);
});

test("after the filing the team is told, and whoever has the thread open sees it", async () => {
  const { world, shop, days, spool } = await outage();
  const woken = vi.spyOn(Live.prototype, "nudge");
  const thread = await shop.visitor().complains();
  await world.tick();
  expect(world.callsTo(shop.webhook)).toEqual([]);
  woken.mockClear();
  days.all("well");
  await spool.empties();

  expect(woken.mock.calls.flat(2)).toContain(thread.id);
  await world.tick();
  expect(world.callsTo(shop.webhook)).toHaveLength(1);
});

test("one that the database will not have keeps nobody back, is visible, tried again, and filed when it can be", async () => {
  const { world, shop, days, spool } = await outage();
  const poison = await shop.visitor().complains({ text: "Poison" });
  const behind = { ...poison.draft, messageId: shop.visitor().draft().messageId, text: "Behind it" };
  await poison.visitor.sends(behind);
  await Promise.all(Array.from({ length: 8 }, () => shop.visitor().complains()));
  days.only("mistake", poison.id);

  for (let beats = 0; beats < 6 && (await filedIn(shop)) < 8; beats++) await spool.beat();
  expect(await filedIn(shop)).toBe(8);
  expect(await spool.figure()).toEqual({ count: 2, since: expect.any(Number) as number, why: "poison" });
  expect((await shop.team.inbox()).spooled).toMatchObject({ count: 2, why: "poison" });
  await world.forward(HOUR);
  await spool.beat();
  expect(await spool.figure()).toMatchObject({ count: 2, why: "poison" });

  days.all("well");
  await spool.empties();
  const { messages, events } = await shop.team.opens(poison.id);
  expect(messages.map(({ text }) => text).toSorted()).toEqual(["Behind it", "Poison"]);
  expect(events.map(({ kind }) => kind)).toEqual(["received", "corrected"]);
});

test("one that only seems to meet outages is told from the database after a while, and set aside", async () => {
  const { shop, days, spool } = await outage();
  const unlucky = await shop.visitor().complains();
  days.only("before", unlucky.id);
  const fails = days.fate;

  for (let others = 0; others < 12 && (await spool.figure())?.why !== "poison"; others++) {
    days.all("before");
    await shop.visitor().complains();
    days.fate = fails;
    vi.setSystemTime(Date.now() + LONGEST_WAIT);
    await spool.beat();
  }

  expect(await spool.figure()).toMatchObject({ count: 1, why: "poison" });
  days.all("well");
  await spool.empties();
  expect((await unlucky.view()).filing).toBe(false);
});

test("an outage is not held against anyone: nothing is set aside however long it lasts", async () => {
  const { shop, days, spool } = await outage();
  await Promise.all(Array.from({ length: 9 }, () => shop.visitor().complains()));
  for (let beats = 0; beats < 40; beats++) await spool.beat();
  expect(await spool.figure()).toMatchObject({ count: 9, why: "d1.error" });
  days.all("well");

  const before = Date.now();
  await spool.empties();

  expect(Date.now() - before).toBeLessThanOrEqual(2 * LONGEST_WAIT);
});

test("a database that stalls does not hold the heartbeat for ever", async () => {
  const { shop, days, spool } = await outage();
  await shop.visitor().complains();
  days.all("stall");
  await spool.beat();

  expect(await spool.figure()).toMatchObject({ count: 1, why: "d1.slow" });
  expect(await spool.nextBeat()).toBeLessThanOrEqual(LONGEST_WAIT);
});

test("a clock that was set back keeps nothing waiting", async () => {
  const { shop, days, spool } = await outage();
  await shop.visitor().complains();
  for (let beats = 0; beats < 6; beats++) await spool.beat();
  vi.setSystemTime(Date.now() - 24 * HOUR);
  days.all("well");

  await spool.beatNow();

  expect(await spool.figure()).toBeNull();
});

test("what waits of one site is of no other", async () => {
  const world = new World();
  const other = await world.shop();
  const shop = await world.shop();
  const spool = new SpoolWatch(shop.site);
  const days = new Days();
  days.all("before");
  const thread = await shop.visitor().complains();

  const theirs = { ...thread.key, site: other.site };
  expect((await thread.visitor.post("/v1/thread", theirs)).status).toBe(503);
  expect(await new SpoolWatch(other.site).figure()).toBeNull();
  days.all("well");
  expect((await thread.visitor.post("/v1/thread", theirs)).status).toBe(404);
  expect((await other.team.inbox()).spooled).toBeNull();
  expect((await shop.team.inbox()).spooled).toMatchObject({ count: 1 });
  await spool.empties();
  expect((await shop.team.inbox()).spooled).toBeNull();
});

test("a spool that does not answer never fails the list", async () => {
  const { shop, days } = await outage();
  await shop.visitor().complains();
  days.all("well");
  vi.spyOn(Spool.prototype, "figure").mockRejectedValue(new Error("the object was reset"));

  expect((await shop.team.inbox()).spooled).toBeNull();
});
