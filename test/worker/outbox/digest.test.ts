import { env as platform } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Env } from "../../../worker/env.ts";
import { MINUTE, type Shop, someAddress, World } from "../world.ts";

const env = platform as unknown as Env;

interface Told {
  type: string;
  data: { total?: number; complaint?: { id: string }; complaints?: { id: string }[] };
}

function toldBy(world: World, shop: Shop): Told[] {
  return world.callsTo(shop.webhook).map(({ body }) => JSON.parse(body) as Told);
}

async function complain(shop: Shop, times: number): Promise<string[]> {
  const threads = await Promise.all(Array.from({ length: times }, () => shop.visitor().complains()));
  return threads.map(({ id }) => id);
}

test("three complaints are told one by one; the fourth and fifth come as one digest", async () => {
  const world = new World();
  const shop = await world.shop();
  const first = await complain(shop, 3);
  await world.tick();
  await world.forward(MINUTE);
  const then = await complain(shop, 2);
  await world.tick();

  expect(toldBy(world, shop).map(({ type }) => type)).toEqual(Array(3).fill("complaint.received"));
  const states = new Map(
    (await shop.team.deliveries()).map((row) => [`${row.complaint?.id} ${row.channel}`, row.state]),
  );
  for (const id of first) expect(states.get(`${id} webhook`)).toBe("sent");
  for (const id of then) expect(states.get(`${id} webhook`)).toBe("digested");
  await world.forward(5 * MINUTE);

  const digest = toldBy(world, shop).at(-1);
  expect(digest?.type).toBe("team.digest");
  expect(digest?.data.total).toBe(2);
  expect(digest?.data.complaints?.map(({ id }) => id).toSorted()).toEqual(then.toSorted());
  expect(await world.mailsTo(shop.owner)).toHaveLength(4);
  await world.forward(60 * MINUTE);
  expect(world.callsTo(shop.webhook)).toHaveLength(4);
});

test("a flood that arrives at once is three notices and one digest", async () => {
  const world = new World();
  const shop = await world.shop();
  const ids = await complain(shop, 25);
  await world.tick();
  await world.forward(5 * MINUTE);

  const told = toldBy(world, shop);
  expect(told.map(({ type }) => type)).toEqual([...Array(3).fill("complaint.received"), "team.digest"]);
  const digest = told[3]?.data;
  expect(digest?.total).toBe(22);
  const named = [
    ...told.slice(0, 3).map(({ data }) => data.complaint?.id),
    ...(digest?.complaints ?? []).map(({ id }) => id),
  ];
  expect(new Set(named).size).toBe(23); // a digest lists twenty and counts the rest
  expect(ids).toEqual(expect.arrayContaining(named));
});

test("in a flood that lasts there is a digest every five minutes at most, and no complaint is left out", async () => {
  const world = new World();
  const shop = await world.shop();
  const ids: string[] = [];
  const digestsAt: number[] = [];
  for (let minute = 0; minute < 24; minute++) {
    if (minute < 18) ids.push(...(await complain(shop, 2)));
    const before = toldBy(world, shop).filter(({ type }) => type === "team.digest").length;
    await world.tick();
    const digests = toldBy(world, shop).filter(({ type }) => type === "team.digest").length - before;
    expect(digests).toBeLessThanOrEqual(1);
    if (digests === 1) digestsAt.push(world.now);
    await world.forward(MINUTE - 1);
    await world.forward(1);
  }

  const named = toldBy(world, shop).flatMap(({ data }) => data.complaints ?? (data.complaint ? [data.complaint] : []));
  expect(named.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  const gaps = digestsAt.slice(1).map((at, i) => at - (digestsAt[i] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5 * MINUTE - 1);
});

test("every visitor gets a receipt of their own, however many complain", async () => {
  const world = new World();
  const shop = await world.shop();
  const addresses = Array.from({ length: 5 }, someAddress);
  await Promise.all(addresses.map((email) => shop.visitor().complains({ reach: "mail", email })));
  await world.tick();

  for (const address of addresses) expect(await world.mailsTo(address)).toHaveLength(1);
});

test("on the day when everybody complains a digest still says how many there are, not how many it could count", async () => {
  const world = new World();
  const shop = await world.shop();
  await complain(shop, 4);
  await world.tick();
  // Two thousand more, as their deliveries would stand.
  await env.DB.prepare(
    `WITH RECURSIVE more (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more WHERE n < 2000)
     INSERT INTO deliveries (site, fact, channel, notice, complaint, state, attempts, created_at, digest)
     SELECT d.site, 'fact-' || n, d.channel, d.notice, 'complaint-' || n, d.state, 0, d.created_at, d.digest
     FROM more, (SELECT * FROM deliveries WHERE site = ?1 AND state = 'digested' AND channel = 'webhook') AS d`,
  )
    .bind(shop.site)
    .run();
  await world.forward(5 * MINUTE);

  expect(toldBy(world, shop).at(-1)?.data.total).toBe(2_001);
});
