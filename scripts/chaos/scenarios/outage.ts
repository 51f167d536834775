import { setTimeout as pause } from "node:timers/promises";
import { crowd } from "../crowd.ts";
import { Ledger } from "../ledger.ts";
import type { Act, Scenario } from "../scenario.ts";
import { endLeases, forward, mend, openSites, type Stage } from "../stage.ts";
import { world } from "../visitor.ts";

/** Ten minutes by the Worker's clock pass in a real minute: in steps, so that nothing sees one great leap. */
const STEPS = 11;
const STEP_REAL_MS = 6_000;
const STEP_MOVED_MS = 54_000;

async function run(stage: Stage): Promise<Act> {
  const { app } = stage;
  const sites = await openSites(stage, 8);
  const ledger = new Ledger();
  let over = false;
  let giveUp = Infinity;
  const people = world(app.url, ledger, stage.dice.fork(), { until: () => giveUp });
  const load = crowd(people, { clients: 16, sites, restMs: 150, replies: 0, over: () => over });
  await pause(3_000); // some were there before it
  await app.faults({ d1: { outage: true } });
  const before = ledger.acknowledged;
  for (let step = 0; step < STEPS; step++) {
    await pause(STEP_REAL_MS);
    await forward(stage, STEP_MOVED_MS).catch(() => undefined); // the clock moves; what was due fails, as it must
    stage.progress(() => `D1 is down: ${ledger.acknowledged} acknowledged`);
  }
  const during = ledger.acknowledged - before;
  const { d1 } = await app.faults({});
  over = true;
  giveUp = Date.now() + 60_000;
  await load;
  await mend(stage, sites);
  await endLeases(stage);
  const real = (STEPS * STEP_REAL_MS) / 1_000;
  const moved = Math.round((STEPS * (STEP_REAL_MS + STEP_MOVED_MS)) / 60_000);
  const happened = `${real} real seconds, ${moved} min by the moved clock; ${during} acknowledged meanwhile, ${d1["outages"]} calls to D1 failed`;
  return { ledger, sites, happened, repeatsAllowed: Infinity, inTimeAtLeast: 0.999 };
}

export const outage: Scenario = { name: "outage", fault: "D1 is down", quick: false, run };
