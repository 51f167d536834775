import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { SettingsView, Snapshot } from "../../../shared/site.ts";
import { Spool } from "../../../worker/objects/spool.ts";
import { publishSnapshot } from "../../../worker/snapshot.ts";
import { readSite } from "../../../worker/store/sites.ts";
import { DAY, good, HOUR, MINUTE, type Shop, World } from "../world.ts";
import { env, hasMeasured } from "./clock.ts";

function settingsOf({ team }: Shop): Promise<SettingsView> {
  return team.ask<SettingsView>("GET", paths.api.settings).then(good);
}

async function snapshotOf(site: string): Promise<Snapshot | null> {
  return (await env.SPOOL.get(env.SPOOL.idFromName(site)).snapshot()) as Snapshot | null;
}

/** Twenty-five problems, each answered after so many minutes of work; most by phone. */
async function answeredAfter(world: World, shop: Shop, minutes: number): Promise<void> {
  const threads = await Promise.all(Array.from({ length: 25 }, () => shop.visitor().complains()));
  await world.forward(minutes * MINUTE);
  for (const [n, { id }] of threads.entries())
    await (n > 1 ? shop.team.called(id, "I rang") : shop.team.replies(id, "I sent a new one"));
  await world.forward(MINUTE);
}

const measuredAt = (at: number) => ({ at, n: 30, figureMin: 600, byHour: [] });

test("before the first night nothing is measured; then what the site's own answers take, every day anew", async () => {
  const world = new World();
  const shop = await world.shop();
  expect((await settingsOf(shop)).measured).toBeNull();
  await answeredAfter(world, shop, 90);
  await world.forward(DAY);

  const { measured, number } = await settingsOf(shop);

  expect(measured).toMatchObject({ n: 25, figureMin: 91 });
  expect((await snapshotOf(shop.site))?.measured).toEqual(measured);
  await world.forward(HOUR);
  expect((await settingsOf(shop)).measured).toEqual(measured);
  await world.forward(DAY);
  const next = await settingsOf(shop);
  expect(next.measured?.at).toBeGreaterThan((measured?.at ?? 0) + DAY - 1);
  expect(next.number).toBe(number);
});

test("who waits makes the figure longer; spam, tests, ideas and what was withdrawn say nothing", async () => {
  const world = new World();
  const shop = await world.shop();
  await answeredAfter(world, shop, 90);
  for (let n = 0; n < 3; n++) await shop.visitor().complains();
  for (const more of [{ kind: "idea" }, { test: true }, { website: "x" }, { reach: "none" }] as const)
    await shop.visitor().complains(more);
  const gone = await shop.visitor().complains();
  await env.DB.prepare("UPDATE complaints SET state = 'withdrawn' WHERE id = ?1").bind(gone.id).run();
  await world.forward(2 * DAY);

  const { measured } = await settingsOf(shop);

  expect(measured?.n).toBe(28);
  expect(measured?.figureMin).toBeGreaterThan(10 * 60);
});

test("a publication that fails is made later by the Timekeeper", async () => {
  const world = new World();
  const shop = await world.shop();
  const down = vi.spyOn(Spool.prototype, "publish").mockRejectedValue(new Error("the object is away"));
  await expect(world.forward(2 * DAY)).rejects.toThrow();
  const { measured } = await settingsOf(shop);
  expect(measured).not.toBeNull();
  expect((await snapshotOf(shop.site))?.measured).toBeNull();

  down.mockRestore();
  await runDurableObjectAlarm(env.TIMEKEEPER.get(env.TIMEKEEPER.idFromName("timekeeper-0")));

  expect((await snapshotOf(shop.site))?.measured).toEqual(measured);
});

test("saving settings keeps what was measured, and a night's measuring is no conflict for who edits", async () => {
  const world = new World();
  const shop = await world.shop();
  const { number, settings, channels } = await settingsOf(shop);
  await hasMeasured(shop.site, 600, world.now);

  const saved = good(
    await shop.team.ask<SettingsView>("PUT", paths.api.settings, {
      number,
      channels,
      settings: { ...settings, name: "Lumen" },
    }),
  );

  expect(saved.measured).toMatchObject({ figureMin: 600 });
  expect(await snapshotOf(shop.site)).toMatchObject({ number: number + 1, measured: { figureMin: 600 } });
});

test("settings and measures that pass each other on their way: the newer of each stands", async () => {
  const world = new World();
  const { site } = await world.shop();
  const stored = await readSite(env.DB, site);
  if (!stored) throw new Error("no site");
  const { number, settings } = stored;

  await publishSnapshot(env, { site, number: number + 1, settings: { ...settings, name: "New" }, measured: null });
  await publishSnapshot(env, { site, number, settings, measured: measuredAt(world.now) });
  await publishSnapshot(env, { site, number, settings, measured: measuredAt(world.now - 1) });

  expect(await snapshotOf(site)).toMatchObject({
    number: number + 1,
    settings: { name: "New" },
    measured: { at: world.now },
  });
});

test("a site that cannot be measured keeps no other back", async () => {
  const world = new World();
  const broken = [await world.shop(), await world.shop(), await world.shop(), await world.shop()];
  const shop = await world.shop();
  for (const { site } of broken)
    await env.DB.prepare("UPDATE sites SET settings = 'no JSON' WHERE site = ?1").bind(site).run();
  vi.spyOn(console, "error").mockImplementation(() => {});

  for (let n = 0; n < 5; n++) await world.forward(n === 0 ? 2 * DAY : MINUTE);

  expect((await settingsOf(shop)).measured).not.toBeNull();
  for (const { site } of broken) await env.DB.prepare("DELETE FROM sites WHERE site = ?1").bind(site).run();
});
