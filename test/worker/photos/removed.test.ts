import { runDurableObjectAlarm } from "cloudflare:test";
import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { PART_BYTES } from "../../../shared/photo/limits.ts";
import { paths } from "../../../shared/paths.ts";
import type { Env } from "../../../worker/env.ts";
import { deletePhotosOf, tidyPhotos } from "../../../worker/photos/tidy.ts";
import { costOf, plansOf } from "../budget/meter.ts";
import { freshId, HOUR, MINUTE, type Thread, World } from "../world.ts";
import { bucket, inBucket, photo, sendsPart, sendsPhoto } from "./camera.ts";

const env = platform as unknown as Env;
/** The Worker's own bindings with a bucket that is down. */
const bucketDown: Env = {
  ...env,
  PHOTOS: new Proxy(bucket(), {
    get: () => () => Promise.reject(new Error("service temporarily unavailable (10043)")),
  }),
};

async function fresh(): Promise<{ world: World; thread: Thread }> {
  const world = new World();
  // Of earlier tests: all that was owed by then.
  for (let round = 0; round < 10; round++) await tidyPhotos(env, world.now);
  await bucket().delete(await inBucket().then((names) => (names.length > 0 ? names : ["none"])));
  const shop = await world.shop();
  return { world, thread: await shop.visitor().complains() };
}

test("the parts go once the photo is whole, a little later, and the photo stays", async () => {
  const { world, thread } = await fresh();
  await sendsPhoto(thread, { bytes: photo(PART_BYTES + 1) });
  expect((await inBucket()).map((name) => name.split("/")[0])).toEqual(["parts", "parts", "photos"]);
  await tidyPhotos(env, world.now + MINUTE);
  expect(await inBucket()).toHaveLength(3);
  await tidyPhotos(env, world.now + 10 * MINUTE);
  expect((await inBucket()).map((name) => name.split("/")[0])).toEqual(["photos"]);
  expect((await thread.view()).photos).toHaveLength(1);
});

test("an upload that nobody ends is given two days, and then removed", async () => {
  const { world, thread } = await fresh();
  const whole = { id: freshId(), bytes: photo(PART_BYTES + 1) };
  await sendsPart(thread, 0, whole);
  await tidyPhotos(env, world.now + 48 * HOUR);
  expect(await inBucket()).toHaveLength(1);
  await tidyPhotos(env, world.now + 48 * HOUR + 1);
  expect(await inBucket()).toEqual([]);
  // Whoever comes back after all begins anew.
  expect((await sendsPart(thread, 1, whole)).body).toEqual({ have: [1], photo: null });
});

test("what was refused leaves nothing behind", async () => {
  const { world, thread } = await fresh();
  await sendsPhoto(thread, { bytes: new TextEncoder().encode("<svg/>") });
  await tidyPhotos(env, world.now + HOUR);
  expect(await inBucket()).toEqual([]);
});

test("deleted with the complaint: seen by nobody from then on, and gone from the bucket", async () => {
  const { world, thread } = await fresh();
  const { photo: sent } = (await sendsPhoto(thread)).body;
  const { site } = thread.key;
  await deletePhotosOf(env, site, thread.id, world.now);
  expect((await thread.view()).photos).toEqual([]);
  const asked = await thread.visitor.post(paths.threadPhoto, { key: thread.key, photo: sent?.id });
  expect(asked.status).toBe(404);
  await tidyPhotos(env, world.now);
  expect(await inBucket()).toEqual([]);
});

test("a bucket that is down delays that, and the Timekeeper comes back to it", async () => {
  const { world, thread } = await fresh();
  await sendsPhoto(thread);
  await deletePhotosOf(bucketDown, thread.key.site, thread.id, world.now);
  expect((await thread.view()).photos).toEqual([]);
  expect((await inBucket()).length).toBeGreaterThan(0);
  await tidyPhotos(env, world.now + 10 * MINUTE - 1);
  expect((await inBucket()).length).toBeGreaterThan(0);
  await tidyPhotos(env, world.now + 10 * MINUTE);
  expect(await inBucket()).toEqual([]);
});

test("the heartbeat does all this by itself", async () => {
  const { world, thread } = await fresh();
  await sendsPhoto(thread);
  const keeper = env.TIMEKEEPER.get(env.TIMEKEEPER.idFromName("timekeeper-0"));
  await world.tick();
  vi.setSystemTime(world.now + HOUR);
  await runDurableObjectAlarm(keeper);
  await runDurableObjectAlarm(keeper);
  expect((await inBucket()).map((name) => name.split("/")[0])).toEqual(["photos"]);
});

test("one beat does a bounded piece, by index, and an idle one writes nothing", async () => {
  const { world, thread } = await fresh();
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
     INSERT INTO photo_removals (prefix, site, due_at) SELECT 'parts/none' || i, ?1, ?2 + i FROM n`,
  )
    .bind(thread.key.site, world.now)
    .run();
  const busy = await costOf(() => tidyPhotos(env, world.now + HOUR));
  expect(busy.trips).toBeLessThanOrEqual(10);
  expect(busy.read).toBeLessThan(100);
  const steps = await plansOf(busy.sql);
  expect(
    steps.filter(({ detail }) => /^SCAN (?!CONSTANT ROW|\(?subquery)/i.test(detail)).map(({ sql }) => sql),
  ).toEqual([]);
  await env.DB.prepare("DELETE FROM photo_removals").run();
  expect(await costOf(() => tidyPhotos(env, world.now))).toMatchObject({ trips: 1, written: 0 });
});

test("without a bucket there is nothing to do, and nobody is asked", async () => {
  const { world } = await fresh();
  const { PHOTOS: _none, ...bare } = env;
  expect(await costOf(() => tidyPhotos(bare as Env, world.now))).toMatchObject({ trips: 0 });
});
