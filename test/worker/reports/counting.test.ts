import { runDurableObjectAlarm } from "cloudflare:test";
import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import type { Env } from "../../../worker/env.ts";
import { countPiece, PIECE, SPOT_MAX } from "../../../worker/reporting.ts";
import { readReport } from "../../../worker/store/reports.ts";
import { costOf } from "../budget/meter.ts";
import { DAY, good, MINUTE, type Shop, World } from "../world.ts";
import { api, grow, livedIn, measureOf, recounted, report } from "./world.ts";

const env = platform as unknown as Env;

/** A site whose report nobody has counted, with so many complaints. */
async function large(world: World, complaints: number): Promise<Shop> {
  const shop = await world.shop();
  await grow(shop.site, 0, complaints, world.now);
  await env.DB.prepare("DELETE FROM reports WHERE site <> ?1").bind(shop.site).run();
  return shop;
}

async function isBegun(site: string): Promise<boolean> {
  return (await readReport(env.DB, site, 90))?.begun !== null;
}

async function countAll(now: number): Promise<number> {
  let pieces = 0;
  while (await countPiece(env, now)) pieces++;
  return pieces;
}

test(
  "the report of a shop where everything has happened equals a slow recount of its tables",
  { timeout: 120_000 },
  async () => {
    const world = new World();
    const shop = await livedIn(world);
    for (const days of [30, 90, 365]) {
      const counted = await report(shop.team, days);
      expect(counted).toEqual(await recounted(shop.site, days, await measureOf(shop.site, days, world.now)));
    }

    const { n, answers, promises, remedies, followUps, secondFailures, anger, parts, phrases } = await report(
      shop.team,
    );

    // It is no empty world in which they agree.
    expect(n).toBeGreaterThan(12);
    expect(answers.inTime).toBeGreaterThan(5);
    expect(answers.never).toBeGreaterThan(0);
    expect(promises).toMatchObject({ kept: 2, late: 1, broken: 1, open: 1 });
    expect(remedies).toMatchObject({
      offered: 5,
      accepted: 1,
      declined: 1,
      countered: 1,
      expired: 1,
      delivered: 1,
      cost: 500,
    });
    expect(followUps).toEqual({ yes: 1, partly: 1, no: 0, silent: 1 });
    expect(secondFailures).toBe(1);
    expect(anger.byCause).toEqual([{ key: "Rude on the phone", n: 2, before: 8.5, after: 3 }]);
    expect(parts[0]?.n).toBe(1);
    expect(phrases).toEqual([{ class: "passive", phrase: "mistakes were made", answers: 1, times: 1 }]);
  },
);

test("counted by the Timekeeper in pieces, a large one equals the recount too", async () => {
  const world = new World();
  const { site, team } = await large(world, 3 * PIECE + 20);

  expect(await countAll(world.now)).toBe(4);

  const counted = await report(team);
  expect(counted.countedAt).toBe(world.now);
  expect(counted).toEqual(await recounted(site, 90, await measureOf(site, 90, world.now)));
  expect(counted.n).toBeGreaterThan(1_000);
  // Nobody has looked at the others.
  expect(await readReport(env.DB, site, 365)).toBeUndefined();
});

test("a process that dies between two pieces, or in the middle of one, counts nothing twice", async () => {
  const world = new World();
  const { site } = await large(world, 3 * PIECE);
  await countPiece(env, world.now);
  const batch = vi
    .spyOn(Object.getPrototypeOf(env.DB) as D1Database, "batch")
    .mockImplementationOnce(() => new Promise(() => {}));
  void countPiece(env, world.now);
  await vi.waitFor(() => expect(batch).toHaveBeenCalled());
  batch.mockRestore();

  await countAll(world.now);

  const counted = await readReport(env.DB, site, 90);
  expect(counted?.report?.looked).toBe(3 * PIECE);
  expect(counted?.report?.view).toEqual(await recounted(site, 90, await measureOf(site, 90, world.now)));
});

test("two that count the same piece at once count it once", async () => {
  const world = new World();
  const { site } = await large(world, 3 * PIECE);

  await Promise.all([countPiece(env, world.now), countPiece(env, world.now)]);
  await Promise.all([countPiece(env, world.now), countPiece(env, world.now)]);
  await countAll(world.now);

  expect((await readReport(env.DB, site, 90))?.report?.looked).toBe(3 * PIECE);
});

test("a count is made anew once a day, and the second one doubles nothing", async () => {
  const world = new World();
  const { site, team } = await large(world, 3 * PIECE);
  await countAll(world.now);
  const first = await report(team);

  expect(await countPiece(env, world.now + DAY - 1)).toBe(false);
  await countAll(world.now + DAY);

  const second = (await readReport(env.DB, site, 90))?.report?.view;
  expect(second?.countedAt).toBe(first.countedAt + DAY);
  expect(second).toEqual(await recounted(site, 90, await measureOf(site, 90, world.now + DAY)));
});

test("new hours or a new currency on the way begin the count anew", async () => {
  const world = new World();
  const { site, team } = await large(world, 3 * PIECE);
  await countPiece(env, world.now);
  await countPiece(env, world.now);
  await team.sets({ settings: { name: "Another" } });

  await countPiece(env, world.now);

  expect((await readReport(env.DB, site, 90))?.begun?.looked).toBe(PIECE);
  await countAll(world.now);
  expect((await readReport(env.DB, site, 90))?.report?.looked).toBe(3 * PIECE);
});

test("a count that lies about since yesterday is begun anew", async () => {
  const world = new World();
  const { site } = await large(world, 3 * PIECE);
  await countPiece(env, world.now - DAY);

  await countPiece(env, world.now);

  expect((await readReport(env.DB, site, 90))?.begun).toMatchObject({ at: world.now, looked: PIECE });
});

test("a site that cannot be counted keeps back no other, and keeps the report it had", async () => {
  const world = new World();
  const broken = await world.shop();
  const shop = await world.shop();
  const before = await report(broken.team);
  await env.DB.prepare("UPDATE reports SET counted_at = 0 WHERE site IN (?1, ?2)").bind(broken.site, shop.site).run();
  await env.DB.prepare(
    "UPDATE sites SET settings = json_set(settings, '$.clock.zone', 'Nowhere/At_All') WHERE site = ?1",
  )
    .bind(broken.site)
    .run();
  const said = vi.spyOn(console, "error").mockImplementation(() => {});

  await countAll(world.now);

  expect(said).toHaveBeenCalledWith("report", "RangeError");
  await env.DB.prepare("UPDATE sites SET settings = json_set(settings, '$.clock.zone', 'UTC') WHERE site = ?1")
    .bind(broken.site)
    .run();
  expect((await readReport(env.DB, shop.site, 90))?.report?.view.countedAt).toBe(world.now);
  expect((await readReport(env.DB, broken.site, 90))?.report?.view).toEqual(before);
});

test("whoever looks at a large one for the first time is asked to look again, and then it is there", async () => {
  const world = new World();
  const { site, team } = await large(world, SPOT_MAX + 1);

  const answer = await team.ask("GET", `${api.report}?days=365`);

  expect(answer.status).toBe(503);
  expect(answer.body).toMatchObject({ code: "busy" });
  const keeper = env.TIMEKEEPER.get(env.TIMEKEEPER.idFromName("timekeeper-0"));
  await vi.waitFor(async () => {
    await runDurableObjectAlarm(keeper);
    expect((await readReport(env.DB, site, 365))?.report).not.toBeNull();
  }, 20_000);
  expect((await report(team, 365)).n).toBeGreaterThan(900);
});

test("a beat that counts asks few things, and no beat more than one invocation may", async () => {
  const world = new World();
  const { site } = await large(world, 4 * PIECE);
  const keeper = env.TIMEKEEPER.get(env.TIMEKEEPER.idFromName("timekeeper-0"));
  const beats: number[] = [];
  for (let n = 0; n < 12; n++)
    beats.push((await costOf(async () => void (await runDurableObjectAlarm(keeper)))).sql.length);

  expect(Math.max(...beats)).toBeLessThanOrEqual(50);
  expect(await isBegun(site)).toBe(false);
  expect((await readReport(env.DB, site, 90))?.report?.looked).toBe(4 * PIECE);
});

test("a small one is counted for whoever looks, but not twice within a minute", async () => {
  const world = new World();
  const shop = await world.shop();
  await shop.visitor().complains();
  expect((await report(shop.team)).n).toBe(1);
  await shop.visitor().complains();

  expect((await report(shop.team)).n).toBe(1);
  await world.forward(MINUTE);
  expect((await report(shop.team)).n).toBe(2);
});

test("nothing of another site is in it", async () => {
  const world = new World();
  const [ours, theirs] = [await world.shop(), await world.shop()];
  const thread = await theirs.visitor().complains();
  await theirs.team.does(api.reading(thread.id), { cause: "zebra crossing" });
  await ours.visitor().complains();
  await world.forward(2 * MINUTE);

  expect((await report(ours.team)).n).toBe(1);
  expect(JSON.stringify(await report(ours.team))).not.toContain("zebra");
  expect(good(await ours.team.ask("GET", api.today))).toMatchObject({ items: [{}] });
});

test("another span than those offered is refused", async () => {
  const { team } = await new World().shop();
  for (const days of ["7", "", "90.0", "ninety", "1e2"])
    expect((await team.ask("GET", `${api.report}?days=${days}`)).body).toMatchObject({ code: "invalid" });
});
