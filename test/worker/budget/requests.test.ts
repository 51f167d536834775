import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { TeamChannels } from "../../../shared/site.ts";
import type { Env } from "../../../worker/env.ts";
import { drain } from "../../../worker/notices/drain.ts";
import { freshId, HOUR, knock, MINUTE, type Shop, someAddress, type Thread, World } from "../world.ts";
import { type Cost, costOf } from "./meter.ts";

const env = platform as unknown as Env;
const INTAKE = { written: 8, read: 50, trips: 3 };
const PUBLIC = { written: 8, read: 50, trips: 3 };
const DEFERRED_WRITTEN = 25;

const EVERYTHING: Partial<TeamChannels> = {
  slack: { url: "https://slack.example/services/1" },
  ntfy: { url: "https://ntfy.example/shop" },
};

function expectWithin(cost: Cost, budget: typeof PUBLIC): void {
  const { written, read, trips } = cost;
  const over = written > budget.written || read > budget.read || trips > budget.trips;
  expect(over ? { written, read, trips } : budget).toEqual(budget);
}

async function shopWithEverything(world: World): Promise<Shop> {
  world.answers("https://ntfy.example/", () => Response.json({ id: "n1", event: "message" }));
  return world.shop({ channels: EVERYTHING });
}

function fullest(email: string) {
  const context = { url: "https://shop.example/", title: "Lamps", viewport: "390x844", agent: "A browser" };
  const said = {
    wish: "refund",
    anger: 9,
    phone: "555 0134",
    phoneWhen: "evenings",
    name: "Ana",
    order: "A-17",
  } as const;
  return { ...said, reach: "mail", email, context } as const;
}

/** A thread in which much has been said already. */
async function longThread(world: World, shop: Shop): Promise<Thread> {
  const thread = await shop.visitor().complains(fullest(someAddress()));
  await world.tick();
  await shop.team.reads(thread.id);
  await shop.team.replies(thread.id, "An answer");
  await world.forward(MINUTE);
  await thread.writes("And back");
  await world.forward(MINUTE);
  return thread;
}

test("taking a complaint with every channel and the receipt mail on keeps to the budget", async () => {
  const world = new World();
  const shop = await shopWithEverything(world);
  const ana = shop.visitor();
  const draft = ana.draft(fullest(someAddress()));

  const fresh = await costOf(() => ana.sends(draft));
  const retry = await costOf(() => ana.sends(draft));
  const correction = await costOf(() => ana.sends({ ...draft, messageId: freshId(), text: "Corrected" }));

  expectWithin(fresh, INTAKE);
  expect(fresh).toMatchObject({ trips: 1 });
  expect(fresh.written).toBeGreaterThan(4); // a meter that counts nothing would be within every budget
  expect(retry).toMatchObject({ trips: 1, written: 0 });
  expectWithin(retry, INTAKE);
  expectWithin(correction, INTAKE);
});

test("what one complaint causes later, on every channel, writes at most 25 rows", async () => {
  const world = new World();
  const shop = await shopWithEverything(world);
  const email = someAddress();
  await shop.visitor().complains(fullest(email));
  world.calls.length = 0;

  const deferred = await costOf(() => drain(env, world.now));

  expect(world.calls).toHaveLength(3);
  expect(await world.mailsTo(email)).toHaveLength(1);
  expect(await world.mailsTo(shop.owner)).toHaveLength(1);
  expect(deferred.written).toBeLessThanOrEqual(DEFERRED_WRITTEN);
  expect(deferred.written).toBeGreaterThan(10);
  const idle = await costOf(() => drain(env, world.now));
  expect(idle).toMatchObject({ trips: 1, written: 0 });
});

test("a round of the Timekeeper stays below the queries that one invocation may make", async () => {
  const world = new World();
  const shop = await shopWithEverything(world);
  await Promise.all(Array.from({ length: 35 }, () => shop.visitor().complains(fullest(someAddress()))));

  const rounds = [];
  for (let n = 0; n < 5; n++) rounds.push(await costOf(() => drain(env, world.now)));

  // 50 on the free plan, if each statement of a batch is counted.
  expect(Math.max(...rounds.map(({ sql }) => sql.length))).toBeLessThanOrEqual(50);
});

const READS: [string, (thread: Thread) => Promise<unknown>][] = [
  ["reading a thread", (thread) => thread.view()],
  ["asking for news", (thread) => thread.changes(0, false)],
  ["asking for news when there is none", (thread) => thread.changes(1_000, false)],
  [
    "a wrong key",
    (thread) => thread.visitor.post(paths.thread, { ...thread.key, secret: thread.visitor.draft().secret }),
  ],
  ["an unknown thread", (thread) => thread.visitor.post(paths.thread, { ...thread.key, id: freshId() })],
  ["a retry of the complaint", (thread) => thread.visitor.sends(thread.draft)],
  ["a complaint that is wrong", (thread) => thread.visitor.sends({ ...thread.draft, text: "" })],
];

test.each(READS)("%s writes nothing and keeps to the budget", async (_what, does) => {
  const world = new World();
  const thread = await longThread(world, await world.shop());

  const cost = await costOf(() => does(thread));

  expectWithin(cost, { ...PUBLIC, written: 0 });
});

test("writing back keeps to the budget", async () => {
  const world = new World();
  const thread = await longThread(world, await world.shop());
  const id = freshId();

  expectWithin(await costOf(() => thread.writes("Once more", id)), PUBLIC);
  expectWithin(await costOf(() => thread.writes("Once more", id)), { ...PUBLIC, written: 0 });
});

test("writing back while an answer has left but is not filed yet keeps to the budget too", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  await world.tick();
  await shop.team.replies(thread.id, "An answer");
  vi.setSystemTime(world.now + HOUR);

  expectWithin(await costOf(() => thread.writes("That did not help")), PUBLIC);
});

test("what the widget asks before anybody types never reaches the database", async () => {
  const world = new World();
  const { site } = await world.shop();

  const cost = await costOf(async () => {
    expect((await knock(`/v1/site?site=${site}`)).status).toBe(200);
    expect((await knock("/v1/site?site=no-such-site")).status).toBe(404);
  });

  expect(cost).toMatchObject({ trips: 0, read: 0, written: 0 });
});
