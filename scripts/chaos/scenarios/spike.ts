import { fork } from "node:child_process";
import { once } from "node:events";
import { Ledger, percentile } from "../ledger.ts";
import type { Act, Scenario } from "../scenario.ts";
import { openSites, type Stage } from "../stage.ts";
import type { Done, Task } from "./spike-crowd.ts";

/** What one site's own limit lets through, 1,200 a minute, is a full house; the spike is ten times as many. */
const NORMAL_PER_S = 20;
const TIMES = 10;
const SECONDS = 60;
/** The limits let through four sites' worth: the rest has to wait on the devices. */
const SITES = 4;
const PROCESSES = 4;

async function run(stage: Stage): Promise<Act> {
  const sites = await openSites(stage, SITES);
  const ledger = new Ledger();
  const task = { url: stage.app.url, perSecond: (NORMAL_PER_S * TIMES) / PROCESSES, seconds: SECONDS };
  const heard = Array.from({ length: PROCESSES }, () => 0);
  const crowds = Array.from({ length: PROCESSES }, (_, n) => {
    const seed = stage.dice.between(1, 2 ** 31);
    return crowdOf({ ...task, seed, sites: sites.map(({ key }) => key) }, (acknowledged) => {
      heard[n] = acknowledged;
      stage.progress(() => `spike: ${heard.reduce((a, b) => a + b)} acknowledged`);
    });
  });
  for (const done of await Promise.all(crowds)) merge(ledger, done, sites);
  for (const [how, count] of ledger.refusals) {
    if (how.startsWith("5") && how !== "503 busy") ledger.broken.push(`${count} answers were ${how}`);
  }
  const happened = `${NORMAL_PER_S * TIMES}/s for ${SECONDS} s from ${PROCESSES} processes to ${SITES} sites; p99 of an answer on the wire ${Math.round(percentile(ledger.answers, 0.99))} ms`;
  return { ledger, sites, happened, repeatsAllowed: 0 };
}

async function crowdOf(task: Task, progress: (acknowledged: number) => void): Promise<Done> {
  const child = fork(new URL("spike-crowd.ts", import.meta.url));
  const end = () => child.kill();
  process.once("exit", end);
  const gone = once(child, "exit").then(([code]) => {
    throw new Error(`a crowd ended early (${code})`);
  });
  const done = new Promise<Done>((resolve) => {
    child.on("message", (message: Done | number) => {
      if (typeof message === "number") progress(message);
      else resolve(message);
    });
  });
  child.send(task);
  try {
    return await Promise.race([done, gone]);
  } finally {
    gone.catch(() => undefined);
    process.off("exit", end);
    child.kill();
  }
}

function merge(ledger: Ledger, done: Done, sites: Act["sites"]): void {
  for (const { site, ...entry } of done.entries) {
    const own = sites.find(({ key }) => key === site);
    if (own) ledger.add({ ...entry, site: own });
  }
  ledger.tried += done.tried;
  ledger.acknowledged += done.acknowledged;
  ledger.inTime += done.inTime;
  ledger.late += done.late;
  ledger.anew += done.anew;
  ledger.kept += done.kept;
  for (const wait of done.waits) ledger.waits.push(wait);
  for (const answer of done.answers) ledger.answers.push(answer);
  for (const line of done.broken) ledger.broken.push(line);
  for (const [how, count] of done.refusals) for (let n = 0; n < count; n++) ledger.refused(how);
}

export const spike: Scenario = { name: "spike", fault: "ten times the normal load for a minute", quick: false, run };
