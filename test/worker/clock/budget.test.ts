import { expect, test, vi } from "vitest";
import { drain } from "../../../worker/notices/drain.ts";
import { type Cost, costOf, plansOf, scansIn } from "../budget/meter.ts";
import { freshId, HOUR, type Shop, someAddress, World } from "../world.ts";
import { byMail, DUE, env, HALF, NEAR, openShop } from "./clock.ts";

/** 50 on the free plan, if each statement of a batch is counted. */
const QUERIES = 50;

/** The rounds in which everything is told that is due now. */
async function rounds(now: number): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (;;) {
    let more = false;
    costs.push(await costOf(async () => void ({ more } = await drain(env, now))));
    if (!more) return costs;
  }
}

async function crowd(shop: Shop): Promise<void> {
  await Promise.all(Array.from({ length: 35 }, () => byMail(shop)));
}

test("rounds in which many warnings and many misses fall due stay below the queries that one invocation may make", async () => {
  const world = new World();
  const shops = [await openShop(world), await openShop(world, { channels: { mail: null } })];
  for (const shop of shops) await crowd(shop);
  const start = world.now;
  const costs: Cost[] = [];
  for (const after of [0, HALF, NEAR, DUE]) {
    vi.setSystemTime(start + after);
    costs.push(...(await rounds(world.now)));
  }

  expect(costs.length).toBeGreaterThan(16);
  expect(Math.max(...costs.map(({ sql }) => sql.length))).toBeLessThanOrEqual(QUERIES);
});

// json_each is what was sent along, not a table.
test("no statement of the clock scans a table", async () => {
  const world = new World();
  const shop = await openShop(world);
  const email = someAddress();
  const { sql } = await costOf(async () => {
    const [first] = [await byMail(shop, { email }), await byMail(shop, { email })];
    await world.tick();
    for (const after of [HALF, NEAR, DUE]) await world.forward(after);
    await shop.team.called(first.id, "I rang");
    await shop.team.promises(first.id, { id: freshId(), text: "A new one", dueAt: world.now + 25 * HOUR });
    await world.forward(HOUR);
    await world.forward(24 * HOUR);
  });
  expect(sql.some((one) => one.includes("promise_missed"))).toBe(true);

  const steps = await plansOf(sql);

  expect(scansIn(steps)).toEqual([]);
});
