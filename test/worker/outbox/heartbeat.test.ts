import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import type { Env } from "../../../worker/env.ts";
import { Timekeeper } from "../../../worker/objects/timekeeper.ts";
import { HOUR, knock, MINUTE, SECOND, World } from "../world.ts";

const env = platform as unknown as Env;
const QUICK = 30 * SECOND;

function keeper(name = "timekeeper-0") {
  return env.TIMEKEEPER.get(env.TIMEKEEPER.idFromName(name));
}

/** When the Timekeeper wakes next, in ms from now. */
async function nextBeat(name?: string): Promise<number> {
  const alarm = await runInDurableObject(keeper(name), (_keeper, state) => state.storage.getAlarm());
  if (alarm === null) throw new Error("the heart has stopped");
  return alarm - Date.now();
}

/** Nobody pokes: as if the process had died right after the receipt. */
function nobodyPokes(): void {
  vi.spyOn(Timekeeper.prototype, "wake").mockResolvedValue(undefined);
}

test("a Timekeeper that has just been made has a heartbeat, and keeps it with nothing to do", async () => {
  const world = new World();
  const name = `new-${crypto.randomUUID()}`;
  expect(await nextBeat(name)).toBeLessThanOrEqual(0);

  for (let beats = 0; beats < 3; beats++) {
    expect(await runDurableObjectAlarm(keeper(name))).toBe(true);
    expect(await nextBeat(name)).toBe(10 * MINUTE);
    vi.setSystemTime(world.now + 10 * MINUTE);
  }
});

test("a complaint after hours of silence brings the next beat within 30 seconds, before the receipt and without a poke", async () => {
  const world = new World();
  const { visitor, webhook } = await world.shop();
  await world.forward(5 * HOUR);
  await runDurableObjectAlarm(keeper());
  expect(await nextBeat()).toBeGreaterThan(QUICK);
  nobodyPokes();

  await visitor().complains();

  expect(await nextBeat()).toBeLessThanOrEqual(QUICK);
  expect(world.callsTo(webhook)).toEqual([]);
  vi.setSystemTime(world.now + QUICK);
  await runDurableObjectAlarm(keeper());
  expect(world.callsTo(webhook)).toHaveLength(1);
});

test("the beat stays quick for an hour after something came, then rests", async () => {
  const world = new World();
  const { visitor } = await world.shop();
  nobodyPokes();
  await visitor().complains();
  await world.tick();

  vi.setSystemTime(world.now + HOUR - 2 * SECOND);
  await runDurableObjectAlarm(keeper());
  expect(await nextBeat()).toBe(QUICK);
  vi.setSystemTime(world.now + 10 * SECOND);
  await runDurableObjectAlarm(keeper());
  expect(await nextBeat()).toBe(10 * MINUTE);
});

test("a complaint pokes the Timekeeper, which tells the team at once", async () => {
  const world = new World();
  const { visitor, webhook } = await world.shop();

  await visitor().complains();
  await vi.waitFor(async () => expect(await nextBeat()).toBeLessThanOrEqual(0), 5_000);
  await runDurableObjectAlarm(keeper());

  expect(world.callsTo(webhook)).toHaveLength(1);
});

test("a try that failed is tried again by the heartbeat alone", async () => {
  const world = new World();
  const { visitor, webhook } = await world.shop();
  world.answers(webhook, () => new Response(null, { status: 500 }));
  nobodyPokes();
  await visitor().complains();
  await runDurableObjectAlarm(keeper());
  expect(world.callsTo(webhook)).toHaveLength(1);

  const beat = await nextBeat();
  expect(beat).toBeLessThanOrEqual(6 * SECOND);
  vi.setSystemTime(world.now + beat);
  await runDurableObjectAlarm(keeper());

  expect(world.callsTo(webhook)).toHaveLength(2);
});

test("a database that errs does not stop the heart: the next beat is at most 30 seconds away, and then all is told", async () => {
  const world = new World();
  const { visitor, webhook } = await world.shop();
  nobodyPokes();
  await visitor().complains();
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const broken = vi.spyOn(Object.getPrototypeOf(env.DB) as D1Database, "prepare").mockImplementation(() => {
    throw new Error("D1_ERROR: no such luck");
  });

  for (let beats = 0; beats < 8; beats++) {
    expect(await runDurableObjectAlarm(keeper())).toBe(true);
    expect(await nextBeat()).toBeLessThanOrEqual(QUICK);
    vi.setSystemTime(world.now + QUICK);
  }
  expect(log.mock.calls.flat().join(" ")).not.toContain("luck");
  expect(world.callsTo(webhook)).toEqual([]);
  broken.mockRestore();
  await runDurableObjectAlarm(keeper());

  expect(world.callsTo(webhook)).toHaveLength(1);
});

test("the health page makes sure that the heart beats, and says when telling is late", async () => {
  const world = new World();
  const { visitor } = await world.shop();
  expect((await knock("/healthz")).body).toMatchObject({ ok: true, timekeeper: true, outbox: { late: 0 } });
  await visitor().complains();
  vi.setSystemTime(world.now + 6 * MINUTE);

  const late = await knock("/healthz");

  expect(late.status).toBe(503);
  expect(late.body).toMatchObject({ ok: false, d1: true, outbox: { late: 1 } });
  expect(await nextBeat()).toBeLessThanOrEqual(0);
});
