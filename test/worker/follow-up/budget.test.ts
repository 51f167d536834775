import { expect, test, vi } from "vitest";
import { drain } from "../../../worker/notices/drain.ts";
import { type Cost, costOf, plansOf, scansIn } from "../budget/meter.ts";
import { byMail, env, openShop } from "../clock/clock.ts";
import { answered, ends, says, settled, taps } from "../closing/world.ts";
import { DAY, freshId, good, HOUR, MINUTE, type Thread, World } from "../world.ts";
import { answeredByMail, LAPSES, WEEK } from "./world.ts";

/** 50 on the free plan, if each statement of a batch is counted. */
const QUERIES = 50;

async function rounds(now: number): Promise<Cost[]> {
  vi.setSystemTime(now);
  const costs: Cost[] = [];
  for (;;) {
    let more = false;
    costs.push(await costOf(async () => void ({ more } = await drain(env, now))));
    if (!more) return costs;
  }
}

test("rounds in which many answers leave, questions and misses fall due, taps come and silence ends stay below what one may ask", async () => {
  const world = new World();
  const shops = [await openShop(world), await openShop(world, { channels: { mail: null } })];
  const threads: [(typeof shops)[number], Thread][] = [];
  for (const shop of shops)
    for (const thread of await Promise.all(Array.from({ length: 12 }, () => byMail(shop))))
      threads.push([shop, thread]);
  const start = world.now;
  await world.tick();
  for (const [shop, { id }] of threads) await shop.team.replies(id, "I sent a new one");
  const costs = await rounds(start + MINUTE);
  // In the week after, others wait in vain.
  vi.setSystemTime(start + WEEK - 8 * HOUR + MINUTE);
  for (const shop of shops) await Promise.all(Array.from({ length: 8 }, () => byMail(shop)));
  costs.push(...(await rounds(start + WEEK + MINUTE)));
  for (const [, thread] of threads.slice(0, 12)) good(await says(thread, "no", { text: "It still flickers" }));
  costs.push(...(await rounds(start + WEEK + 9 * HOUR)));
  for (let day = 1; day <= 3; day++) costs.push(...(await rounds(start + WEEK + day * DAY)));
  costs.push(...(await rounds(start + WEEK + LAPSES + DAY)));

  const asked = await env.DB.prepare(
    "SELECT COUNT(*) AS n FROM events WHERE kind = 'follow_up_sent' AND site IN (?1, ?2)",
  )
    .bind(shops[0]!.site, shops[1]!.site)
    .first<{ n: number }>();
  expect(asked?.n).toBe(24);
  const closed = await env.DB.prepare(
    "SELECT COUNT(*) AS n FROM complaints WHERE over_how = 'no_answer' AND site IN (?1, ?2)",
  )
    .bind(shops[0]!.site, shops[1]!.site)
    .first<{ n: number }>();
  expect(closed?.n).toBe(12);
  expect(Math.max(...costs.map(({ sql }) => sql.length))).toBeLessThanOrEqual(QUERIES);
}, 120_000);

// json_each is what was sent along, not a table.
test("no statement of the follow-up scans a table", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { sql } = await costOf(async () => {
    const { thread, left } = await answeredByMail(world, shop);
    const promise = { id: freshId(), text: "A new lamp", dueAt: left + DAY };
    await shop.team.promises(thread.id, promise);
    await world.at(left + WEEK);
    await shop.team.called(thread.id, "I rang");
    await shop.team.keeps(thread.id, promise.id);
    await world.forward(WEEK);
    good(await taps(await settled(shop), "reopen"));
    const over = await answered(shop);
    good(await ends(shop, over));
    await world.forward(MINUTE);
    await over.writes("One thing more");
    await world.forward(LAPSES + DAY);
  });
  expect(sql.some((one) => one.includes("'no_answer'"))).toBe(true);

  const steps = await plansOf(sql);

  expect(scansIn(steps)).toEqual([]);
});
