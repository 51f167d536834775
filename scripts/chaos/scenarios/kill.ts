import { setTimeout as pause } from "node:timers/promises";
import { crowd } from "../crowd.ts";
import { Ledger } from "../ledger.ts";
import type { Act, Scenario } from "../scenario.ts";
import { endLeases, openSites, type Stage } from "../stage.ts";
import { world } from "../visitor.ts";

/** Late, but not so late that nobody waits for it. */
const SLOW = { stall: 0.15, stallMs: [100, 1_200] };
const KILLS = { quick: 3, full: 200 };
/** Acknowledged from one kill to the next, in the middle: 200 kills are worth 12,000 writes, and the other faults as many again. */
const WRITES = { quick: 15, full: 60 };
/** A slow machine is not waited for longer than this. */
const LONGEST_MS = 5_000;
/** Notices that one drain can have sent and not yet written down. */
const IN_FLIGHT = 6;
/** What is on a device when the last kill is over is delivered within this. */
const LAST_WORDS_MS = 90_000;

async function someWrites(ledger: Ledger, count: number): Promise<void> {
  const enough = ledger.acknowledged + count;
  for (const end = Date.now() + LONGEST_MS; ledger.acknowledged < enough && Date.now() < end;) await pause(10);
}

async function run(stage: Stage): Promise<Act> {
  const kills = stage.kills ?? (stage.quick ? KILLS.quick : KILLS.full);
  const sites = await openSites(stage, stage.quick ? 4 : 24);
  const ledger = new Ledger();
  let done = 0;
  let under = 0;
  let giveUp = Infinity;
  const people = world(stage.app.url, ledger, stage.dice.fork(), { until: () => giveUp, leaving: 0.2 });
  const load = crowd(people, { clients: stage.quick ? 8 : 24, sites, over: () => done >= kills });
  for (; done < kills; done++) {
    // Every other time the database is slow as well: more is half done when the end comes.
    if (stage.dice.chance(0.5)) await stage.app.faults({ seed: stage.dice.between(1, 1e9), d1: SLOW });
    await someWrites(ledger, stage.dice.between(0, 2 * (stage.quick ? WRITES.quick : WRITES.full)));
    await pause(stage.dice.between(0, 150));
    under += ledger.inFlight;
    await stage.app.killAndRestart();
    stage.progress(() => `kill ${done + 1} of ${kills}, ${ledger.acknowledged} acknowledged`);
  }
  giveUp = Date.now() + LAST_WORDS_MS;
  await load;
  await endLeases(stage);
  const happened = `${kills} kills, half of them while D1 was slow, ${under} requests under way at those moments; ${ledger.left} visitors left without an answer`;
  return { ledger, sites, happened, repeatsAllowed: kills * IN_FLIGHT };
}

/** Processes die at random moments under load, and come up again on the same state. */
export const kill: Scenario = { name: "kill", fault: "SIGKILL of the whole group mid-write", quick: true, run };
