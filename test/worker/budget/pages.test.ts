import { env as platform } from "cloudflare:workers";
import { expect, test } from "vitest";
import { FILTERS } from "../../../shared/inbox.ts";
import { SHELF } from "../../../shared/life.ts";
import { PAGE_SIZE } from "../../../shared/limits.ts";
import type { Env } from "../../../worker/env.ts";
import { DAY, MINUTE, type Shop, World } from "../world.ts";
import { costOf } from "./meter.ts";

const env = platform as unknown as Env;

/** Gives a site this many complaints more on each shelf that the inbox shows, with a delivery each. */
async function grow(shop: Shop, from: number, to: number, now: number): Promise<void> {
  const counting = "WITH RECURSIVE n(i) AS (SELECT ?2 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?3)";
  for (const shelf of [SHELF.owed, SHELF.waiting, SHELF.answered, SHELF.closed, SHELF.spam])
    await env.DB.prepare(
      `${counting} INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, excerpt, lang, reach,
         origin_listed, spam, signals, test, reader_name, reader_role, received_at, shelf, sort_at, visitor_wrote_at)
       SELECT ?1, printf('${shelf}0000000-0000-7000-8000-%012d', i), 'h', 'R', 'problem', 'received', 'widget', 'e', 'en', 'here',
         1, ${shelf === SHELF.spam ? 1 : 0}, '', 0, 'Ana', 'owner', ?4 + i, ${shelf}, ?4 + i, ?4 + i FROM n`,
    )
      .bind(shop.site, from, to, now)
      .run();
  for (const [verdict, shelf] of [
    ["confirm", SHELF.spam],
    ["release", SHELF.answered],
  ])
    await env.DB.prepare(
      `${counting} INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, excerpt, lang, reach,
         origin_listed, spam, spam_verdict, signals, test, reader_name, reader_role, received_at, shelf, sort_at, visitor_wrote_at)
       SELECT ?1, printf('${shelf}1000000-0000-7000-8000-%012d', i), 'h', 'R', 'problem', 'received', 'widget', 'e', 'en', 'here',
         1, ${shelf === SHELF.spam ? 1 : 0}, '${verdict}', '', 0, 'Ana', 'owner', ?4 + i, ${shelf}, ?4 + i, ?4 + i FROM n`,
    )
      .bind(shop.site, from, to, now)
      .run();
  await env.DB.prepare(
    `${counting} INSERT INTO deliveries (site, fact, channel, notice, state, attempts, created_at)
     SELECT ?1, 'fact' || i, 'mail', 'complaint.received', 'given_up', 1, ?4 + i FROM n`,
  )
    .bind(shop.site, from, to, now)
    .run();
}

async function costs(shop: Shop): Promise<Record<string, number>> {
  const read: Record<string, number> = {};
  for (const filter of FILTERS) {
    const first = await costOf(() => shop.team.inbox(`?filter=${filter}`));
    const { next } = await shop.team.inbox(`?filter=${filter}`);
    const second = await costOf(() => shop.team.inbox(`?filter=${filter}&cursor=${next}`));
    read[filter] = first.read;
    read[`${filter}, page two`] = second.read;
  }
  read["deliveries"] = (await costOf(() => shop.team.deliveries())).read;
  return read;
}

test("a page of the inbox reads no more rows at 21,000 complaints than at 700", async () => {
  const world = new World();
  const shop = await world.shop();
  await grow(shop, 0, 100, world.now - 2 * DAY);
  const small = await costs(shop);
  await grow(shop, 100, 3_000, world.now - 2 * DAY);

  const large = await costs(shop);

  for (const [page, read] of Object.entries(large)) {
    expect.soft(read, page).toBeLessThanOrEqual((small[page] ?? 0) * 1.2);
    expect.soft(read, page).toBeGreaterThan(PAGE_SIZE);
  }
});

test("an inbox that asks again while nothing is new writes nothing", async () => {
  const world = new World();
  const shop = await world.shop();
  await shop.visitor().complains();
  await world.forward(MINUTE);
  await shop.team.inbox();

  expect(await costOf(() => shop.team.inbox())).toMatchObject({ written: 0 });
});

test("counts stop at a hundred", async () => {
  const world = new World();
  const shop = await world.shop();
  await grow(shop, 0, 150, world.now - 2 * DAY);

  expect((await shop.team.inbox()).counts).toEqual({ open: 100, overdue: 100, spam: 100, failing: 100 });
  expect((await shop.team.inbox("?filter=spam")).verdicts).toEqual({ release: 100, confirm: 100 });
});
