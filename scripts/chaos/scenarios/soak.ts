import { execFileSync } from "node:child_process";
import { crowd } from "../crowd.ts";
import { Ledger } from "../ledger.ts";
import type { Act, Scenario } from "../scenario.ts";
import { openSites, type Stage } from "../stage.ts";
import { world } from "../visitor.ts";

const MINUTES = 30;
/** A bare insert under `wrangler dev` takes 100 KB a request before anything is given back, too: it is warm when that has stopped. */
const WARM_UP_MINUTES = 15;
const GROWTH_AT_MOST = 0.1;

/** Resident memory of a process group, in megabytes. */
function memoryOf(group: number): number {
  const lines = execFileSync("ps", ["-eo", "pgid=,rss=,args="], { encoding: "utf8" }).split("\n");
  const own = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter((line) => Number(line?.[1]) === group);
  // The Worker itself: what wrangler's own process holds is not ours.
  return own.reduce((sum, line) => sum + (line?.[3]?.includes("workerd") ? Number(line[2]) / 1_024 : 0), 0);
}

async function run(stage: Stage): Promise<Act> {
  const sites = await openSites(stage, 4);
  const ledger = new Ledger();
  const start = Date.now();
  const minutes = () => (Date.now() - start) / 60_000;
  let warm = 0;
  const people = world(stage.app.url, ledger, stage.dice.fork(), { until: () => start + (MINUTES + 1) * 60_000 });
  await crowd(people, {
    clients: 4,
    sites,
    restMs: 180,
    over() {
      if (warm === 0 && minutes() >= WARM_UP_MINUTES) warm = memoryOf(stage.app.group());
      stage.progress(() => `${Math.round(memoryOf(stage.app.group()))} MB, ${ledger.acknowledged} acknowledged`);
      return minutes() >= MINUTES;
    },
  });
  const end = memoryOf(stage.app.group());
  if (end > warm * (1 + GROWTH_AT_MOST))
    ledger.broken.push(`memory grew from ${Math.round(warm)} to ${Math.round(end)} MB`);
  const happened = `${MINUTES} min at the normal load; ${Math.round(warm)} MB after ${WARM_UP_MINUTES} min, ${Math.round(end)} MB at the end`;
  return { ledger, sites, happened, repeatsAllowed: 0 };
}

export const soak: Scenario = { name: "soak", fault: "half an hour of the normal load", quick: false, run };
