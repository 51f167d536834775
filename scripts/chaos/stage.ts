import { type App, knock } from "./app.ts";
import type { Dice } from "./dice.ts";
import type { Site } from "./ledger.ts";
import type { Hook, Receiver } from "./receiver.ts";
import { isFiling } from "./team.ts";
import { inLanes, until } from "./wait.ts";

/** Where a scenario plays. */
export interface Stage {
  app: App;
  receiver: Receiver;
  dice: Dice;
  quick: boolean;
  /** How often the Worker is killed, where it is not the usual. */
  kills: number | undefined;
  /** A line for whoever watches, at most one in a few seconds. */
  progress(line: () => string): void;
  /** How far the Worker's clock has been moved, in ms. */
  movedMs: number;
}

/** A claim on a notice ends after a minute. */
const LEASE_MS = 61_000;
const DRAIN_MS = 10 * 60_000;
const LANES = 8;

export interface SiteWish {
  channel?: "webhook" | "slack";
}

/** A site with an owner who is signed in. The team's mail is off: what an owner hears, the receiver must have heard. */
export async function openSite(stage: Stage, { channel = "webhook" }: SiteWish = {}): Promise<Site> {
  const hook: Hook = stage.receiver.open();
  const made = await knock<{ site: string; sid: string }>(stage.app.url, "/__test/site", {
    [channel]: hook.url,
    mail: false,
  });
  return { key: made.site, sid: made.sid, hook, channel };
}

export async function openSites(stage: Stage, count: number): Promise<Site[]> {
  const sites: Site[] = [];
  await inLanes(LANES, Array.from({ length: count }), async () => void sites.push(await openSite(stage)));
  return sites;
}

/** Moves the Worker's clock on by so much and lets it do what fell due. */
export async function forward(stage: Stage, ms: number): Promise<string[]> {
  stage.movedMs += ms;
  return stage.app.moveTo(Date.now() + stage.movedMs);
}

/** The faults are over: whatever stalled comes to its end, whatever was spooled is filed. */
export async function mend(stage: Stage, sites: readonly Site[]): Promise<void> {
  const { app } = stage;
  await app.faults({});
  await until("stalled calls to end", async () => (await app.tally()).d1.pending === 0, 100_000);
  await filed(stage, sites);
}

/** A busy machine makes D1 late now and then, also where no fault does. */
async function filed(stage: Stage, sites: readonly Site[]): Promise<void> {
  const { app } = stage;
  for (const site of sites) {
    stage.progress(() => "filing what was spooled");
    await until(`the spool of ${site.key} to be filed`, async () => !(await isFiling(app.url, site)), DRAIN_MS);
  }
}

/** Digests come due when the clock shows a multiple of this. */
const DIGEST_MS = 5 * 60_000;
const TELLING_MS = 15 * 60_000;

/**
 * Nobody is owed anything but a digest. Time is not moved before that: a lease of a minute that ends while its notice is
 * on the way makes a repetition that no fault has made.
 */
async function quiet(stage: Stage, hooks: () => number): Promise<void> {
  await until(
    "everybody to be told",
    async () => {
      stage.progress(() => `telling, ${hooks()} calls so far`);
      const due = await stage.app.due();
      // What is due later than anybody would wait here is the clock of a promised answer, and tells nobody of a complaint.
      const isFar = due !== null && due > Date.now() + stage.movedMs + TELLING_MS;
      return due === null || due % DIGEST_MS === 0 || isFar;
    },
    TELLING_MS,
    250,
  );
}

/** Time passes until nothing is owed. */
export async function settle(stage: Stage, sites: readonly Site[]): Promise<void> {
  const hooks = () => sites.reduce((sum, { hook }) => sum + hook.calls.length, 0);
  await filed(stage, sites);
  await quiet(stage, hooks);
  await forward(stage, DIGEST_MS + 60_000);
  await quiet(stage, hooks);
}

/** What a dead drain had claimed, and what it could not write down, comes due again. */
export async function endLeases(stage: Stage): Promise<void> {
  await forward(stage, LEASE_MS);
}
