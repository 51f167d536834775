import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paths } from "../../shared/paths.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import { startApp, type App } from "../support/app.ts";
import { makeSite } from "../support/doors.ts";
import { draft, post } from "../support/draft.ts";
import { startReceiver, type Receiver } from "../support/receiver.ts";

const KILLS = Number(process.env["AMENDS_KILLS"] ?? 4);
const SEED = Number(process.env["AMENDS_SEED"] ?? Date.now() % 1_000_000);
const TOLD_WITHIN_MS = 60_000;
let app: App;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
  app = await startApp();
});
afterAll(async () => {
  await app?.stop();
  await receiver?.close();
});

describe(`the Worker is killed after the receipt left (AMENDS_SEED=${SEED})`, () => {
  const moments = randomMoments(SEED, KILLS);
  test.for(moments.map((ms, n) => [n + 1, ms] as const))("kill %i, %i ms after: the owner is told", async ([n, ms]) => {
    await app.ready();
    const { site } = await makeSite(app.url, { webhook: receiver.url });
    const told = draft(site, { text: `Parcel ${n} never came.` });
    const answer = await post(`${app.url}${paths.complaints}`, told, `kill-${n}`);
    expect(answer.status).toBe(201);
    const { reference } = (await answer.json()) as ReceiptView;
    await pause(ms);
    await app.kill();
    await app.restart();
    // From here on nobody asks anything: the heartbeat has to remember by itself.
    const call = await receiver.toldOf(reference, TOLD_WITHIN_MS);
    expect(call.body.type).toBe("complaint.received");
    const calls = receiver.calls.filter((call) => call.reference === reference);
    expect(new Set(calls.map(({ key }) => key)).size, "one stable key, however often it was told").toBe(1);
  });
});

/** Milliseconds from 0 to 400 (mulberry32), the same for the same seed. */
function randomMoments(seed: number, count: number): number[] {
  let a = seed;
  return Array.from({ length: count }, () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * 400);
  });
}
