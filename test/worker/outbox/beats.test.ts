import { runDurableObjectAlarm } from "cloudflare:test";
import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import type { Env } from "../../../worker/env.ts";
import { drain } from "../../../worker/notices/drain.ts";
import { Timekeeper } from "../../../worker/objects/timekeeper.ts";
import { commit } from "../../../worker/store/commit.ts";
import { type Owed, oweAll } from "../../../worker/store/outbox.ts";
import { costOf } from "../budget/meter.ts";
import { DAY, freshId, MINUTE, SECOND, type Shop, World } from "../world.ts";

const env = platform as unknown as Env;
/** 50 on the free plan, if each statement of a batch is counted. */
const QUERIES = 50;

function beat(): Promise<boolean> {
  return runDurableObjectAlarm(env.TIMEKEEPER.get(env.TIMEKEEPER.idFromName("timekeeper-0")));
}

/** When the site's answers were measured last. */
async function measuredAt({ site }: Shop): Promise<number> {
  const row = await env.DB.prepare("SELECT measured_at AS at FROM sites WHERE site = ?1")
    .bind(site)
    .first<{ at: number }>();
  return row?.at ?? 0;
}

/** Facts about nothing, due since then: each round has only to find that out. */
async function owes(shop: Shop, notice: Owed["notice"], n: number, dueAt: number): Promise<void> {
  const rows = Array.from({ length: n }, () => ({
    site: shop.site,
    id: freshId(),
    notice,
    complaint: freshId(),
    dueAt,
  }));
  await commit(env.DB, [oweAll(env.DB, rows, dueAt)]);
}

test("a beat tells or tidies, so that none asks more than one invocation may", async () => {
  const world = new World();
  vi.spyOn(Timekeeper.prototype, "wake").mockResolvedValue(undefined);
  const shops = [];
  for (let n = 0; n < 4; n++) shops.push(await world.shop());
  await world.tick();
  // A day later all of them are to be measured, and people complain.
  vi.setSystemTime(world.now + DAY + MINUTE);
  for (const { visitor } of shops)
    await Promise.all([1, 2, 3].map(() => visitor().complains({ reach: "mail", email: `${freshId()}@v.example` })));

  const costs: number[] = [];
  for (let beats = 0; beats < 12; beats++) {
    costs.push((await costOf(beat)).sql.length);
    vi.setSystemTime(world.now + 30 * SECOND);
  }

  expect(Math.max(...costs)).toBeLessThanOrEqual(QUERIES);
  for (const shop of shops) expect(await measuredAt(shop)).toBeGreaterThan(world.now - DAY);
});

test("what has time is done also where every beat has something to tell", async () => {
  const world = new World();
  vi.spyOn(Timekeeper.prototype, "wake").mockResolvedValue(undefined);
  const shop = await world.shop();
  await world.tick();
  vi.setSystemTime(world.now + DAY + MINUTE);
  const before = await measuredAt(shop);

  // A beat that tidies measures three sites; those of other tests had their turn.
  await env.DB.prepare("UPDATE sites SET measured_at = ?1 WHERE site <> ?2").bind(world.now, shop.site).run();
  for (let beats = 0; beats < 50; beats++) {
    await owes(shop, "answer.half", 1, world.now);
    await beat();
    vi.setSystemTime(world.now + 30 * SECOND);
  }

  expect(await measuredAt(shop)).toBeGreaterThan(before);
});

test("of what costs a round dearly no more is claimed than it can do; the rest is found behind it, and what is new at once", async () => {
  const world = new World();
  const shop = await world.shop();
  await world.tick();
  await owes(shop, "follow.up", 60, world.now);
  await owes(shop, "answer.half", 5, world.now + 1);
  vi.setSystemTime(world.now + MINUTE);
  const claimed = async () => {
    const { told } = await drain(env, world.now);
    return {
      dear: told.filter((one) => one.startsWith("follow.up")).length,
      others: told.filter((one) => !one.startsWith("follow.up")).length,
    };
  };

  expect(await claimed()).toEqual({ dear: 2, others: 5 });
  // Those that had no room have waited where they were, and were not written.
  const untouched = await env.DB.prepare(
    "SELECT COUNT(*) AS n FROM outbox WHERE site = ?1 AND done_at IS NULL AND attempts = 0",
  )
    .bind(shop.site)
    .first<{ n: number }>();
  expect(untouched?.n).toBe(58);

  await owes(shop, "follow.up", 200, world.now - SECOND);
  await owes(shop, "answer.near", 1, world.now);
  expect(await claimed()).toEqual({ dear: 2, others: 1 });
});
