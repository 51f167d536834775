import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { answered, api, asked, ends, lastAnswer, says, settled, taps } from "../closing/world.ts";
import { freshId, MINUTE, type Shop, someAddress, type Thread, World } from "../world.ts";
import { type Cost, costOf } from "./meter.ts";

/** So many complaints more at this site that are over, each with an event, words, and something that was owed. */
async function grow(site: string, from: number, to: number, now: number): Promise<void> {
  const counting = "WITH RECURSIVE n(i) AS (SELECT ?2 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?3)";
  const id = "printf('50000000-0000-7000-8000-%012d', i)";
  const fill = (sql: string) => env.DB.prepare(`${counting} ${sql}`).bind(site, from, to, now).run();
  await fill(
    `INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, excerpt, lang, reach, origin_listed, spam, signals,
       test, reader_name, reader_role, received_at, shelf, sort_at, visitor_wrote_at, over_at, over_how, follow_up_at)
     SELECT ?1, ${id}, 'h', 'R', 'problem', 'closed', 'widget', 'e', 'en', 'here', 1, 0, '', 0, 'Ana', 'owner', ?4 + i, 4, ?4 + i,
       ?4 + i, ?4 + i, 'closed', ?4 + i FROM n`,
  );
  await fill(
    `INSERT INTO events (site, complaint, n, kind, author, at) SELECT ?1, ${id}, 1, 'received', 'visitor', ?4 FROM n`,
  );
  await fill(
    `INSERT INTO messages (site, complaint, id, author, kind, text, lang, at, leaves_at)
     SELECT ?1, ${id}, ${id}, 'visitor', 'words', 'w', 'en', ?4, ?4 FROM n`,
  );
  await fill(
    `INSERT INTO outbox (site, id, notice, complaint, bucket, created_at, due_at, done_at)
     SELECT ?1, 'follow:' || ${id} || ':0', 'follow.up', ${id}, 1, ?4, ?4 + i, ?4 FROM n`,
  );
}

async function fresh(shop: Shop, stage: (shop: Shop, more: object) => Promise<Thread>): Promise<Thread> {
  return stage(shop, { reach: "mail", email: someAddress() });
}

/** What each step about the end costs at this site now. */
async function measure(world: World, shop: Shop): Promise<Record<string, Cost>> {
  const costs: Record<string, Cost> = {};
  const costing = async (name: string, work: () => Promise<unknown>) => void (costs[name] = await costOf(work));
  const one = await fresh(shop, asked);
  await costing("a doubt", () => says(one, "no", { text: "It flickers" }));
  await costing("withdrawn", () => taps(one, "withdraw"));
  await costing("opened again", () => taps(one, "reopen"));
  const two = await fresh(shop, answered);
  await costing("asked by hand", () => shop.team.does(api.followUp(two.id), { messageId: freshId() }));
  await costing("settled", () => taps(two, "settle"));
  await costing("closed", () => shop.team.does(api.close(two.id)));
  const three = await fresh(shop, settled);
  await costing("ended", () => ends(shop, three, lastAnswer()));
  await world.forward(MINUTE);
  await costing("words after the end", () => three.writes("I disagree"));
  await costing("rated", () => three.visitor.post(paths.threadRating, { key: three.key, outcome: 1 }));
  await costing("forgotten", () => three.visitor.post(paths.threadForget, { key: three.key }));
  await costing("the closed shelf", () => shop.team.inbox("?filter=closed"));
  return costs;
}

test("every step about the end reads and writes as few rows at a site with ten thousand complaints that are over", async () => {
  const world = new World();
  const shop = await world.shop();

  await grow(shop.site, 0, 1_000, world.now - MINUTE);
  const small = await measure(world, shop);
  await grow(shop.site, 1_000, 10_000, world.now - MINUTE);
  const large = await measure(world, shop);

  for (const [name, { read, written }] of Object.entries(large)) {
    expect([name, read <= (small[name]?.read ?? 0) + 5]).toEqual([name, true]);
    expect([name, written]).toEqual([name, small[name]?.written]);
    // A team member's answer carries the whole complaint and its history.
    expect([name, read, read <= 180]).toEqual([name, read, true]);
    expect([name, written, written <= 10]).toEqual([name, written, true]);
  }
  expect(large["a doubt"]?.written).toBeGreaterThan(2);
});
