import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { createApp } from "../../../worker/app.ts";
import type { Env } from "../../../worker/env.ts";
import { MINUTE, ORIGIN, type Shop, type Visitor, World } from "../world.ts";

const PER_MINUTE = 60;

function realMinute(): number {
  const frozen = Date.now();
  vi.useRealTimers();
  const minute = Math.floor(Date.now() / MINUTE);
  vi.setSystemTime(frozen);
  return minute;
}

/** The limit counts in minutes of the real clock, which a test cannot stop: one that a minute ended in begins again. */
async function withinOneMinute<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    const before = realMinute();
    const result = await attempt();
    if (realMinute() === before) return result;
  }
}

async function flood(shop: Shop): Promise<{ ana: Visitor; first: ReturnType<Visitor["draft"]>; taken: number }> {
  const ana = shop.visitor();
  const first = ana.draft();
  const answers = [await ana.sends(first)];
  for (let sent = 1; sent < PER_MINUTE; sent += 10)
    answers.push(
      ...(await Promise.all(Array.from({ length: Math.min(10, PER_MINUTE - sent) }, () => ana.sends(ana.draft())))),
    );
  return { ana, first, taken: answers.filter(({ status }) => status === 201).length };
}

test("the 61st complaint of a network in a minute is asked to wait, and nobody else is", async () => {
  const shop = await new World().shop();

  const seen = await withinOneMinute(async () => {
    const { ana, first, taken } = await flood(shop);
    const refused = await ana.sends(ana.draft());
    const retried = await ana.sends(first);
    const stranger = await ana.sends({ ...first, secret: ana.draft().secret });
    const neighbour = await shop.visitor().sends(shop.visitor().draft());
    return { taken, refused, retried, stranger, neighbour };
  });

  expect(seen.taken).toBe(PER_MINUTE);
  expect(seen.refused.status).toBe(429);
  const wait = seen.refused.body as unknown as { code: string; retry_after_s: number };
  expect(wait.code).toBe("slow_down");
  // Half a minute and a little more, another little for everybody.
  expect(wait.retry_after_s).toBeGreaterThanOrEqual(30);
  expect(wait.retry_after_s).toBeLessThanOrEqual(45);
  expect(seen.refused.headers.get("retry-after")).toBe(String(wait.retry_after_s));
  expect(seen.refused.headers.get("access-control-expose-headers")).toBe("Retry-After");
  // A retry of what we hold is free; knowing the id alone is not enough for it.
  expect(seen.retried.status).toBe(201);
  expect(seen.stranger.status).toBe(429);
  expect(seen.neighbour.status).toBe(201);
});

test("what a network sends beyond its own limit does not use up the site's", async () => {
  const world = new World();
  const shop = await world.shop();
  const ana = shop.visitor();
  const asked: string[] = [];
  const limit = (name: string, success: boolean): RateLimit => ({
    limit: async () => {
      asked.push(name);
      return { success };
    },
  });
  const sends = (NETWORK_LIMIT: RateLimit) =>
    createApp().fetch(
      new Request(ORIGIN + paths.complaints, { method: "POST", body: JSON.stringify(ana.draft()) }),
      { ...(platform as unknown as Env), NETWORK_LIMIT, SITE_LIMIT: limit("site", true) },
      { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as unknown as ExecutionContext,
    );

  expect((await sends(limit("network", false))).status).toBe(429);
  expect(asked).toEqual(["network"]);
  expect((await sends(limit("network", true))).status).toBe(201);
  expect(asked).toEqual(["network", "network", "site"]);
});

test("a site that allows more from one network takes more", async () => {
  const shop = await new World().shop();
  await shop.team.sets({ settings: { limits: { networkPerMin: 6_000, sitePerMin: 120_000 } } });

  const { ana } = await flood(shop);

  expect((await ana.sends(ana.draft())).status).toBe(201);
});
