import { expect, test, vi } from "vitest";
import { drain } from "../../../worker/notices/drain.ts";
import { type Cost, costOf, plansOf, scansIn } from "../budget/meter.ts";
import { env, openShop } from "../clock/clock.ts";
import { DAY, good, MINUTE, World } from "../world.ts";
import { CAUSE, causes, fixes, news, recorded, says, sees, suffers, suffersHere, tells } from "./world.ts";

/** 50 on the free plan, if each statement of a batch is counted. */
const QUERIES = 50;

/** So many more complaints of a site, of four causes; each tenth with a remedy. */
async function grow(site: string, from: number, to: number, at: number): Promise<void> {
  const counting = "WITH RECURSIVE n(i) AS (SELECT ?2 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?3)";
  const id = "printf('60000000-0000-7000-8000-%012d', i)";
  await env.DB.prepare(
    `${counting} INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, excerpt, lang, reach, origin_listed,
       spam, signals, test, reader_name, reader_role, received_at, shelf, sort_at, visitor_wrote_at, cause)
     SELECT ?1, ${id}, 'h', 'R', 'problem', 'answered', 'widget', 'e', 'en', 'here', 1, 0, '', 0, 'Ana', 'owner', ?4 - i, 3, ?4, ?4,
       CASE WHEN i % 4 = 0 THEN '${CAUSE}' ELSE 'cause ' || (i % 4) END FROM n`,
  )
    .bind(site, from, to, at)
    .run();
  await env.DB.prepare(
    `${counting} INSERT INTO offers (site, complaint, id, member, by_name, currency, options, state, cost, made_at, stands_until)
     SELECT ?1, ${id}, ${id}, 'm', 'Olga', 'EUR', '[]', 'delivered', 1, 1, 1 FROM n WHERE i / 4 % 10 = 0`,
  )
    .bind(site, from, to)
    .run();
}

test("the page of causes, what is news, one change and one complaint read no more rows at 9,000 complaints than at 4,400", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await suffersHere(shop);
  await world.forward(MINUTE);
  const { id } = await recorded(shop.team);
  await world.forward(MINUTE);
  const measure = async () => ({
    page: await costOf(() => causes(shop.team)),
    news: await costOf(() => news(shop.team)),
    one: await costOf(() => says(shop.team, id, true)),
    complaint: await costOf(() => shop.team.opens(thread.id)),
  });
  await grow(shop.site, 0, 4_400, world.now - DAY);
  good(await fixes(shop.team, id));

  const small = await measure();
  await grow(shop.site, 4_400, 9_000, world.now - DAY);
  const large = await measure();

  // A thousand of each cause, their remedies, and a thousand who would be told.
  expect(small.page.read).toBeGreaterThan(4_000);
  expect(large.page.read).toBeLessThanOrEqual(8_000);
  for (const of of ["page", "news", "one", "complaint"] as const)
    expect([of, large[of].read <= small[of].read * 1.2]).toEqual([of, true]);
  // Until everybody was told, the figure of those who would be is what a complaint of the cause costs beside itself.
  expect(large.complaint.read).toBeLessThanOrEqual(2_300);
}, 60_000);

test("a round that tells a piece of a crowd, and one that mails it, stay below what one may ask and write", async () => {
  const world = new World();
  const shop = await openShop(world);
  const readers = await Promise.all(Array.from({ length: 24 }, () => suffers(shop)));
  await grow(shop.site, 0, 500, world.now - DAY);
  await world.tick();
  for (const { id } of readers) await shop.team.called(id, "I rang");
  await world.forward(MINUTE);
  const { id } = await recorded(shop.team);
  good(await fixes(shop.team, id));
  good(await tells(shop.team, id));

  const rounds: Cost[] = [];
  for (let round = { more: true }; round.more;)
    rounds.push(await costOf(async () => void (round = await drain(env, world.now))));

  const sent = await env.DB.prepare(
    "SELECT COUNT(*) AS n FROM deliveries WHERE site = ?1 AND notice = 'fixed.told' AND state = 'sent'",
  )
    .bind(shop.site)
    .first<{ n: number }>();
  expect(sent?.n).toBe(24);
  expect(Math.max(...rounds.map(({ sql }) => sql.length))).toBeLessThanOrEqual(QUERIES);
  expect(Math.max(...rounds.map(({ read }) => read))).toBeLessThanOrEqual(1_200);
  expect(Math.max(...rounds.map(({ written }) => written))).toBeLessThanOrEqual(400);
}, 60_000);

/** Tells what is due, and nothing else. */
async function drained(now: number): Promise<void> {
  vi.setSystemTime(now);
  for (let round = { more: true }; round.more;) round = await drain(env, now);
}

test("no statement about causes and changes scans a table, and none sorts a list", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { sql } = await costOf(async () => {
    const thread = await suffers(shop);
    await shop.team.called(thread.id, "I rang");
    await world.forward(MINUTE);
    const { id } = await recorded(shop.team, { complaint: thread.id, dueAt: world.now + DAY });
    await recorded(shop.team, { dueAt: world.now + DAY });
    await world.forward(MINUTE);
    await fixes(shop.team, id);
    await news(shop.team);
    await sees(shop.team, id);
    await causes(shop.team);
    await tells(shop.team, id);
    await drained(world.now);
    await drained(world.now + DAY);
    await says(shop.team, id, true);
    await thread.view();
    await shop.team.opens(thread.id);
  });
  expect(sql.some((one) => one.includes("fixed_told"))).toBe(true);

  const steps = await plansOf(sql.filter((one) => /prevention|fixed|complaints_cause|outbox/.test(one)));

  expect(scansIn(steps)).toEqual([]);
  expect(steps.filter(({ detail }) => /TEMP B-TREE FOR ORDER BY/.test(detail))).toEqual([]);
});
