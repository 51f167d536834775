import { setTimeout as pause } from "node:timers/promises";
import { crowd } from "../crowd.ts";
import { Ledger } from "../ledger.ts";
import type { Act, Scenario } from "../scenario.ts";
import { forward, openSites, type Stage } from "../stage.ts";
import { world } from "../visitor.ts";

const DAY_MS = 86_400_000;
/** The Worker's clock goes wrong, right, and wrong the other way. */
const JUMPS = [DAY_MS, -DAY_MS, -DAY_MS, DAY_MS];
const BETWEEN_MS = 8_000;
/** A lease of a minute is over at once when the clock leaps by a day: what one drain is telling may be told again. */
const IN_FLIGHT = 6;

async function run(stage: Stage): Promise<Act> {
  const sites = await openSites(stage, 6);
  const ledger = new Ledger();
  let over = false;
  let giveUp = Infinity;
  // Half of the devices live in yesterday, half in tomorrow.
  const crowds = [-DAY_MS, DAY_MS].map((wrong) =>
    crowd(
      world(stage.app.url, ledger, stage.dice.fork(), {
        clock: () => Date.now() + wrong,
        until: () => giveUp,
      }),
      { clients: 6, sites, restMs: 60, over: () => over },
    ),
  );
  for (const jump of JUMPS) {
    await pause(BETWEEN_MS);
    await forward(stage, jump);
    stage.progress(() => `the Worker's clock jumped by a day, ${ledger.acknowledged} acknowledged`);
  }
  await pause(BETWEEN_MS);
  over = true;
  giveUp = Date.now() + 30_000;
  await Promise.all(crowds);
  // What is due tomorrow by a clock that was wrong is told once it is tomorrow.
  await forward(stage, DAY_MS);
  const happened = `devices a day early and a day late; the Worker's clock jumped ${JUMPS.length} times by a day`;
  return { ledger, sites, happened, repeatsAllowed: JUMPS.length * IN_FLIGHT };
}

export const clocks: Scenario = {
  name: "clocks",
  fault: "clocks jump by a day, on devices and on the Worker",
  quick: false,
  run,
};
