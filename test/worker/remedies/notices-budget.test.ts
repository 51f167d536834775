import { expect, test, vi } from "vitest";
import { drain } from "../../../worker/notices/drain.ts";
import { type Cost, costOf, plansOf, scansIn } from "../budget/meter.ts";
import { env, openShop } from "../clock/clock.ts";
import { DAY, good, MINUTE, someAddress, type Thread, World } from "../world.ts";
import { answersTo, api, complains, limited, offer, offering, replies } from "./world.ts";

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

test("rounds in which many offers are asked for, leave, are answered, run out and are done stay below what one may ask", async () => {
  const world = new World();
  const { shop, agent } = await limited(world);
  const cases: [Thread, string][] = [];
  for (let n = 0; n < 9; n++) {
    const thread = await complains(shop, { reach: "mail", email: someAddress() });
    const it = offer({ standsUntil: world.now + 2 * DAY });
    good(await replies(shop.team, thread, offering(it)));
    cases.push([thread, it.id]);
    good(await replies(agent, await complains(shop), offering(offer())));
  }
  const costs = await rounds(world.now + MINUTE);
  for (const [thread, id] of cases.slice(0, 3)) good(await answersTo(thread, "accept", id));
  costs.push(...(await rounds(world.now + MINUTE)));
  for (const [thread, id] of cases.slice(0, 3))
    good(await shop.team.ask("POST", api.delivered(thread.id, id), { proof: "Bank transfer" }));
  costs.push(...(await rounds(world.now + 3 * DAY)));

  const ended = await env.DB.prepare("SELECT COUNT(*) AS n FROM events WHERE site = ?1 AND kind = 'offer_expired'")
    .bind(shop.site)
    .first<{ n: number }>();
  expect(ended?.n).toBe(6);
  expect(Math.max(...costs.map(({ sql }) => sql.length))).toBeLessThanOrEqual(QUERIES);
}, 120_000);

// json_each is what was sent along, not a table.
test("no statement of what is told of offers scans a table", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await complains(shop);
  good(await replies(shop.team, thread, offering(offer({ standsUntil: world.now + DAY }))));
  const { sql } = await costOf(async () => {
    await drain(env, world.now + MINUTE);
    await drain(env, world.now + 2 * DAY);
  });
  const ours = sql.filter((one) => /\boffers\b/.test(one));
  expect(ours.some((one) => one.includes("'expired'"))).toBe(true);

  const steps = await plansOf(ours);

  expect(scansIn(steps)).toEqual([]);
});
