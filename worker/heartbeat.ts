import type { Env } from "./env.ts";
import { bucketOf } from "./store/outbox.ts";

/** How many Timekeepers share the sites. A constant to raise, not a rewrite: outbox rows carry buckets, not keepers. */
export const TIMEKEEPERS = 1;
/** Whoever is told waits this long at most for the poke, and must have heard within a second of the receipt. */
const FOLD_MS = 300;
/** Ask again this long before the quick beat would end. */
const MARGIN_MS = 5 * 60_000;

interface Keeper {
  /** Until when the heartbeat is known to be at most 30 s away. */
  quickUntil: number;
  /** Real time of the last poke, and whether one more is on its way: this is about how often we call, not about what is due. */
  pokedAt: number;
  coming: boolean;
}
const keepers = new Map<number, Keeper>();

function keeperOf(site: string): { number: number; keeper: Keeper } {
  const number = bucketOf(site) % TIMEKEEPERS;
  const keeper = keepers.get(number) ?? { quickUntil: 0, pokedAt: 0, coming: false };
  keepers.set(number, keeper);
  return { number, keeper };
}

function stub(env: Env, number: number) {
  return env.TIMEKEEPER.get(env.TIMEKEEPER.idFromName(`timekeeper-${number}`));
}

/**
 * Before something is acknowledged: makes sure that the Timekeeper wakes by itself within 30 s even if this process dies
 * now. Costs a call the first time in an hour only: while this isolate knows that the beat is quick, it does not ask.
 */
export async function ensureHeartbeat(env: Env, site: string, now: number): Promise<void> {
  const { number, keeper } = keeperOf(site);
  if (now < keeper.quickUntil - MARGIN_MS && now > keeper.quickUntil - 60 * 60_000 - MARGIN_MS) return;
  keeper.quickUntil = await stub(env, number).arrived(now);
}

/** After something was stored: wakes the Timekeeper now. For speed only, so it is folded to three a second per isolate. */
export async function hurry(env: Env, site: string): Promise<void> {
  const { number, keeper } = keeperOf(site);
  if (keeper.coming) return;
  // Never longer than the fold: a machine's clock that was set back must not keep everybody waiting.
  const rest = Math.min(FOLD_MS, keeper.pokedAt + FOLD_MS - Date.now());
  if (rest > 0) {
    keeper.coming = true;
    await new Promise((resolve) => setTimeout(resolve, rest));
    keeper.coming = false;
  }
  keeper.pokedAt = Date.now();
  await stub(env, number).wake();
}

/** Somebody waits for a report that is still to be counted. */
export async function hurryReport(env: Env, site: string): Promise<void> {
  await stub(env, keeperOf(site).number).count();
}

/** Makes sure that every heartbeat exists; for cron and the health page. */
export async function ensureAllHeartbeats(env: Env): Promise<void> {
  await Promise.all(Array.from({ length: TIMEKEEPERS }, (_, number) => stub(env, number).wake()));
}

/** Something will be due at this time: the Timekeeper wakes for it and not up to 30 s later. */
export async function expectDue(env: Env, site: string, due: number): Promise<void> {
  await stub(env, keeperOf(site).number).expect(due);
}
