import { expect, test } from "vitest";
import { answersTo, api, asked, decides, offered } from "../remedies/world.ts";
import { good, type Shop, World } from "../world.ts";
import { type Cost, costOf } from "./meter.ts";

/** What each answer to an offer costs, and what the team does about one. */
async function measure(world: World, shop: Shop): Promise<Record<string, Cost>> {
  const costs: Record<string, Cost> = {};
  const costing = async (name: string, work: () => Promise<{ status: number }>) => {
    costs[name] = await costOf(async () => good((await work()) as never));
  };
  const [yes, no, counter] = [await offered(world, shop), await offered(world, shop), await offered(world, shop)];
  await costing("declined", () => answersTo(no.thread, "decline", no.id));
  await costing("countered", () => answersTo(counter.thread, "counter", counter.id, { amount: 4_500, text: "More" }));
  await costing("accepted", () => answersTo(yes.thread, "accept", yes.id));
  await costing("delivered", () => shop.team.ask("POST", api.delivered(yes.thread.id, yes.id), { proof: "x" }));
  return costs;
}

/** Rows written, index rows too. A yes is also a promise, its reminder and a planned question: three facts more than other taps. */
const WRITTEN = { declined: 10, countered: 10, accepted: 20, delivered: 12, approved: 16 } as const;

test("an answer to an offer, a delivery and an approval cost no more rows than is said", async () => {
  const world = new World();
  const shop = await world.shop();
  const costs = await measure(world, shop);
  const { manager, thread, id } = await asked(world);
  costs["approved"] = await costOf(() => decides(manager, thread, id, true));

  for (const [name, most] of Object.entries(WRITTEN)) {
    const { read, written } = costs[name] ?? { read: 0, written: 0 };
    expect([name, written, written > 2 && written <= most]).toEqual([name, written, true]);
    expect([name, read, read <= 180]).toEqual([name, read, true]);
  }
});
