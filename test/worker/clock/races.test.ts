import { expect, test } from "vitest";
import { commit } from "../../../worker/store/commit.ts";
import type { Word } from "../../../worker/store/first-told.ts";
import { sayFirst } from "../../../worker/store/promise-clock.ts";
import { DAY, freshId, HOUR, type Shop, type Thread, World } from "../world.ts";
import { byMail, count, DUE, env, openShop } from "./clock.ts";

/** What a round has seen to be late, a moment before it writes that down. */
function miss(thread: Thread, { promise = null, next = 1 }: Partial<Word> = {}): Word {
  const { site } = thread.draft;
  const fact = `missed:${promise ?? thread.id}`;
  const notice = promise === null ? "answer.missed" : "promise.missed";
  const mail = { person: "p", email: thread.draft.email ?? null };
  return { site, fact, notice, complaint: thread.id, promise, next, n: 0, byHand: false, ...mail };
}

async function writes(misses: Word[], now: number): Promise<void> {
  await commit(env.DB, sayFirst(env.DB, misses, now));
}

async function claimed(fact: string): Promise<number> {
  const { results } = await env.DB.prepare(
    "SELECT 1 FROM deliveries WHERE fact = ?1 AND channel = 'visitor_mail' AND error IS NULL",
  )
    .bind(fact)
    .all();
  return results.length;
}

/** A shop with a late answer that no round has come to yet. */
async function late(world: World): Promise<{ shop: Shop; thread: Thread; now: number }> {
  const shop = await openShop(world);
  const thread = await byMail(shop);
  await world.tick();
  return { shop, thread, now: world.now + DUE + HOUR };
}

test.each<[string, (shop: Shop, thread: Thread) => Promise<unknown>]>([
  ["answered", (shop, { id }) => shop.team.replies(id, "I sent a new one")],
  ["called", (shop, { id }) => shop.team.called(id, "I rang")],
  ["marked as spam", (shop, { id }) => shop.team.marks(id, true)],
  [
    "withdrawn",
    (_shop, { id }) => env.DB.prepare("UPDATE complaints SET state = 'withdrawn' WHERE id = ?1").bind(id).run(),
  ],
])("what was %s a moment before is not owned up to, and takes nobody's day", async (_what, happens) => {
  const world = new World();
  const { shop, thread, now } = await late(world);
  await happens(shop, thread);

  await writes([miss(thread)], now);

  expect(await count(thread, "promise_missed")).toBe(0);
  expect((await thread.view()).missed).toBeNull();
  expect(await claimed(miss(thread).fact)).toBe(0);
});

test("two rounds that found the same thing late write it down once", async () => {
  const world = new World();
  const { thread, now } = await late(world);

  await Promise.all([writes([miss(thread)], now), writes([miss(thread, { next: 2 })], now + 1)]);

  expect(await count(thread, "promise_missed")).toBe(1);
});

test("two facts that want the same person's day: one has it, the other may have the next one", async () => {
  const world = new World();
  const { shop, thread, now } = await late(world);
  const other = await byMail(shop);
  const later = now + DUE;
  await Promise.all([writes([miss(thread)], later), writes([miss(other)], later)]);
  const facts = [miss(thread).fact, miss(other).fact];
  const claims = await Promise.all(facts.map(claimed));
  expect(claims.toSorted()).toEqual([0, 1]);

  const rest = claims[0] === 0 ? thread : other;
  await writes([miss(rest)], later + DAY - 1);
  expect(await claimed(miss(rest).fact)).toBe(0);
  await writes([miss(rest)], later + DAY);
  expect(await claimed(miss(rest).fact)).toBe(1);
});

test("a promise that was kept a moment before is not owned up to", async () => {
  const world = new World();
  const { shop, thread } = await late(world);
  await shop.team.called(thread.id, "I rang");
  const promise = { id: freshId(), text: "A new one", dueAt: world.now + HOUR };
  await shop.team.promises(thread.id, promise);
  await shop.team.keeps(thread.id, promise.id);

  await writes([miss(thread, { promise: promise.id })], world.now + 2 * HOUR);

  expect(await count(thread, "promise_missed")).toBe(0);
  expect((await shop.team.opens(thread.id)).item.owed).toBeNull();
});
