import type { Tallies } from "../app.ts";
import { crowd } from "../crowd.ts";
import { Ledger } from "../ledger.ts";
import type { Act, Scenario } from "../scenario.ts";
import { endLeases, mend, openSites, type Stage } from "../stage.ts";
import { world } from "../visitor.ts";

const SECONDS = { quick: 5, full: 120 };
const STALL_MS = { quick: [2_000, 3_000], full: [30_000, 80_000] };

export function tallied({ d1 }: Tallies): string {
  const parts = { "errors before": d1["erredBefore"], "after the commit": d1["erredAfter"], stalls: d1["stalled"] };
  const said = Object.entries(parts).map(([name, count]) => `${count} ${name}`);
  return `of ${d1["calls"]} calls to D1: ${said.join(", ")}`;
}

async function run(stage: Stage): Promise<Act> {
  const { app, quick } = stage;
  const sites = await openSites(stage, quick ? 3 : 12);
  const ledger = new Ledger();
  const seed = stage.dice.between(1, 2 ** 31);
  const stallMs = quick ? STALL_MS.quick : STALL_MS.full;
  await app.faults({ seed, d1: { errorBefore: 0.1, errorAfter: 0.1, stall: 0.05, stallMs } });
  const end = Date.now() + 1_000 * (quick ? SECONDS.quick : SECONDS.full);
  const people = world(app.url, ledger, stage.dice.fork(), { until: () => end + 200_000 });
  const load = crowd(people, {
    clients: quick ? 8 : 16,
    sites,
    restMs: 50,
    replies: quick ? 0 : 0.05,
    over() {
      stage.progress(() => `20 % errors, 5 % stalls: ${ledger.acknowledged} acknowledged, ${ledger.late} late`);
      return Date.now() > end;
    },
  });
  // Owners are told to come back in ten seconds, and it is no use to wait for all their luck.
  await Promise.race([load, new Promise((resolve) => setTimeout(resolve, end - Date.now() + 2_000))]);
  const happened = tallied(await app.faults({}));
  await load;
  await mend(stage, sites);
  await endLeases(stage);
  return { ledger, sites, happened, repeatsAllowed: Infinity, inTimeAtLeast: 0.999 };
}

export const errors: Scenario = {
  name: "errors",
  fault: "D1: 10 % errors before and 10 % after the commit, 5 % stalls of 30–80 s",
  quick: true,
  run,
};
