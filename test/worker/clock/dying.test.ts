import { expect, test, vi } from "vitest";
import { type Call, DAY, freshId, MINUTE, type Thread, World } from "../world.ts";
import { byMail, count, DUE, env, HALF, lateMails, NEAR, openShop } from "./clock.ts";
import { diesAfter } from "./dying.ts";

/** Tellings by what they tell and how often the same one was told. */
function tallied(calls: readonly Call[]): Record<string, number> {
  const told: Record<string, number> = {};
  for (const { key } of calls) told[key ?? ""] = (told[key ?? ""] ?? 0) + 1;
  return told;
}

test("a round that dies after any of its statements tells all of it in the end, and writes onto the timeline once", async () => {
  for (let n = 1, reached = true; reached; n++) {
    const world = new World();
    const shop = await openShop(world);
    const email = `n${n}-${freshId()}@visitor.example`;
    const start = world.now;
    const late = await byMail(shop, { email, text: "The first parcel never came" });
    const other = await byMail(shop, { email, text: "The second parcel never came" });
    await world.tick();
    await world.at(start + HALF);
    await world.at(start + NEAR);
    vi.setSystemTime(start + DUE);

    reached = await diesAfter(n, world.now);
    await world.forward(MINUTE + 1);
    await world.forward(MINUTE + 1);

    const threads: Thread[] = [late, other];
    for (const thread of threads) {
      expect([n, await count(thread, "promise_missed")]).toEqual([n, 1]);
      expect((await thread.view()).missed?.dueAt).toBe(start + DUE);
    }
    // One of the two has the day; where the round died between sending and writing it down, it comes once more.
    const mails = await lateMails(world, email);
    expect([n, new Set(mails.map(({ subject }) => subject)).size]).toEqual([n, 1]);
    expect(mails.length).toBeLessThanOrEqual(2);
    const told = tallied(world.callsTo(shop.webhook, "answer.missed"));
    expect([n, Object.keys(told).length]).toEqual([n, 2]);
    expect(Math.max(...Object.values(told))).toBeLessThanOrEqual(2);
    if (!reached) expect([mails.length, ...Object.values(told)]).toEqual([1, 1, 1]);
    await world.forward(DAY);
    expect(await lateMails(world, email)).toHaveLength(mails.length + 1);
    await env.DB.prepare("UPDATE outbox SET done_at = due_at WHERE done_at IS NULL").run();
    expect(n).toBeLessThan(40);
  }
}, 120_000);

test.each([
  ["received", 0, "half:"],
  ["half of the time", HALF, "near:"],
  ["four fifths of it", NEAR, "missed:"],
] as const)(
  "a round that dies at %s owes what follows all the same, once",
  async (_what, after, next) => {
    for (let n = 1, reached = true; reached; n++) {
      const world = new World();
      const shop = await openShop(world);
      const start = world.now;
      const thread = await byMail(shop);
      if (after > 0) await world.tick();
      if (after > HALF) await world.at(start + HALF);
      vi.setSystemTime(start + after);

      reached = await diesAfter(n, world.now);
      await world.forward(MINUTE + 1);

      const { results } = await env.DB.prepare("SELECT id FROM outbox WHERE complaint = ?1 AND done_at IS NULL")
        .bind(thread.id)
        .all();
      expect([n, results]).toEqual([n, [{ id: `${next}${thread.id}` }]]);
      await env.DB.prepare("UPDATE outbox SET done_at = due_at WHERE done_at IS NULL").run();
    }
  },
  120_000,
);
