import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import type { Env } from "../../../worker/env.ts";
import { drain } from "../../../worker/notices/drain.ts";
import { claimDue, enqueue } from "../../../worker/store/outbox.ts";
import { commit } from "../../../worker/store/commit.ts";
import { MINUTE, SECOND, World } from "../world.ts";

const env = platform as unknown as Env;
const LEASE = MINUTE;

test("what a drain had claimed when it died comes back by itself, and is told once", async () => {
  const world = new World();
  const { visitor, webhook, owner } = await world.shop();
  const thread = await visitor().complains();

  const claimed = await claimDue(env.DB, world.now, LEASE, 6);
  expect(claimed.map(({ complaint }) => complaint)).toContain(thread.id);
  await world.forward(LEASE - 1);
  expect(world.callsTo(webhook)).toEqual([]);
  await world.forward(1);

  expect(world.callsTo(webhook)).toHaveLength(1);
  expect(await world.mailsTo(owner)).toHaveLength(1);
  await world.forward(60 * MINUTE);
  expect(world.callsTo(webhook)).toHaveLength(1);
});

test("a person is remembered also when the first drain died", async () => {
  const world = new World();
  const { site, visitor } = await world.shop();
  await visitor().complains({ reach: "phone", phone: "555 0134", name: "Ana" });

  await claimDue(env.DB, world.now, LEASE, 6);
  await world.forward(LEASE);

  const { results } = await env.DB.prepare("SELECT name, phone FROM people WHERE site = ?1").bind(site).all();
  expect(results).toEqual([{ name: "Ana", phone: "555 0134" }]);
});

test("drains that run at once tell nobody twice", async () => {
  const world = new World();
  const { visitor, webhook, owner } = await world.shop();
  const hold = Promise.withResolvers<void>();
  world.answers(webhook, async () => {
    await hold.promise;
    return new Response("ok");
  });
  const threads = await Promise.all([1, 2, 3].map(() => visitor().complains()));

  const drains = [1, 2, 3, 4, 5].map(() => drain(env, world.now));
  hold.resolve();
  const told = (await Promise.all(drains)).flatMap((round) => round.told);

  expect(told.toSorted()).toEqual(threads.map(({ draft }) => `complaint.received ${draft.messageId}`).toSorted());
  expect(world.callsTo(webhook)).toHaveLength(3);
  expect(await world.mailsTo(owner)).toHaveLength(3);
});

test("what a round has no room for comes in the next one, and everybody is told once", async () => {
  const world = new World();
  const shops = await Promise.all(Array.from({ length: 10 }, () => world.shop()));
  const threads = await Promise.all(shops.flatMap(({ visitor }) => [visitor().complains(), visitor().complains()]));

  const rounds = [];
  do rounds.push(await drain(env, world.now));
  while (rounds.at(-1)?.more && rounds.length < 20);

  expect(rounds.length).toBeGreaterThan(2);
  const told = rounds.flatMap((round) => round.told);
  expect(told.toSorted()).toEqual(threads.map(({ draft }) => `complaint.received ${draft.messageId}`).toSorted());
  for (const { webhook } of shops) expect(world.callsTo(webhook)).toHaveLength(2);
  await world.forward(LEASE);
  for (const { webhook, owner } of shops) {
    expect(world.callsTo(webhook)).toHaveLength(2);
    expect(await world.mailsTo(owner)).toHaveLength(2);
  }
});

test("a notice that cannot be told at all holds up nobody else's", async () => {
  const world = new World();
  const broken = await world.shop();
  const { visitor, webhook } = await world.shop();
  const row = { site: broken.site, id: "broken", notice: "team.digest", dueAt: world.now - SECOND } as const;
  await commit(env.DB, [enqueue(env.DB, row, world.now - SECOND)]);
  await env.DB.prepare("UPDATE sites SET channels = 'no JSON' WHERE site = ?1").bind(broken.site).run();
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  await visitor().complains();

  await world.tick();

  expect(world.callsTo(webhook)).toHaveLength(1);
  // The nightly measuring cannot read that site either, and says so when it is its turn.
  expect(log.mock.calls.filter(([who]) => who !== "measure")).toEqual([["drain", "team.digest", "SyntaxError"]]);
  await env.DB.prepare("DELETE FROM outbox WHERE site = ?1").bind(broken.site).run();
});
