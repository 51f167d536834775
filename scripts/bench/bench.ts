// npm run bench: everything that is claimed about speed, size and cost, measured in one run.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { buildOnce } from "../built.mjs";
import { Failure, ROOT, run, tellFailure } from "../env.mjs";
import { startBrowser, startPages } from "./browser.ts";
import { bundle, FOLDER, LOCAL } from "./bundle.ts";
import { chart } from "./chart.ts";
import { Load } from "./drive.ts";
import { figuresOf, quotedOf } from "./figures.ts";
import { forget, forgetAll, freshState, startDirect } from "./host.ts";
import { measureInbox } from "./inbox.ts";
import { measureIntake } from "./intake.ts";
import { measureOpening } from "./opening.ts";
import { measureParsing } from "./parse.ts";
import { type Part, type Plan, readPlan, secondsOf } from "./plan.ts";
import { Progress } from "./progress.ts";
import { quoteIn } from "./readme.ts";
import { report } from "./report.ts";
import { machine, type Parts, type Results } from "./results.ts";
import { measureRows, measureSession } from "./rows.ts";
import { makeSite } from "./site.ts";
import { measureStartup } from "./startup.ts";
import { measureVisits } from "./visit.ts";
import { measureWeight } from "./weight.ts";

/** Load average above which somebody else is at work. */
const BUSY = 0.5;

/** What a visitor's browser sees. */
async function measurePage({ pairs, runs }: Plan, progress: Progress): Promise<Parts> {
  const state = await freshState(true);
  const host = await startDirect(LOCAL, await bundle(LOCAL, "ours"), state);
  const browser = await startBrowser();
  try {
    const { site } = await makeSite(host);
    const pages = await startPages(host.front, site);
    const weight = await measureWeight(host, site);
    const visits = await measureVisits(browser, pages.url, pairs, progress);
    const opening = await measureOpening(browser, pages.url, runs, progress);
    const parsing = await measureParsing(browser, pages.url, runs, progress);
    pages.stop();
    return { weight, visits, opening, parsing };
  } finally {
    await browser.close();
    await host.stop();
    forget(state);
  }
}

async function measure(plan: Plan, load: Load, progress: Progress): Promise<Parts> {
  const { runs, sizes, ways } = plan;
  const half = { rounds: plan.rounds, ms: plan.ms / 2 };
  const measures: Record<Part, () => Promise<Parts>> = {
    page: () => measurePage(plan, progress),
    startup: async () => ({ startup: await measureStartup(runs, progress) }),
    rows: async () => ({ rows: await measureRows(plan.ones, progress) }),
    session: async () => ({ session: await measureSession(plan, load, progress) }),
    inbox: async () => ({ inbox: await measureInbox(sizes, half, load, progress) }),
    async intake() {
      const samples = [];
      for (const way of ways) samples.push(...(await measureIntake(way, load, plan, progress)));
      return { intake: samples };
    },
  };
  const parts: Parts = {};
  for (const part of plan.parts) Object.assign(parts, await measures[part]());
  return parts;
}

/** A full run is written where it can be quoted, and the README quotes it; anything less stays in a folder of its own. */
async function save(results: Results): Promise<string> {
  const folder = results.full ? join(ROOT, "docs/bench") : FOLDER;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "results.json");
  writeFileSync(file, JSON.stringify(results));
  writeFileSync(join(folder, "README.md"), report(results));
  if (results.parts.intake) writeFileSync(join(folder, "chart.svg"), chart(results.parts.intake));
  if (results.full && results.quoted) {
    await run("bench-format", join(ROOT, "node_modules/.bin/oxfmt"), [file]);
    const readme = join(ROOT, "README.md");
    writeFileSync(readme, quoteIn(readFileSync(readme, "utf8"), results.quoted));
  }
  return folder;
}

async function bench(): Promise<void> {
  const { plan, full } = readPlan();
  if (process.platform !== "linux") throw new Failure("The bench reads processor time from /proc: it needs Linux.");
  const here = machine();
  mkdirSync(FOLDER, { recursive: true });
  forgetAll();
  await buildOnce();
  const planned = secondsOf(plan);
  console.info(
    `Measuring ${plan.parts.join(", ")}: about ${Math.ceil(planned / 60)} minutes. Leave the machine alone meanwhile.\n`,
  );
  if (here.loadBefore > BUSY)
    console.warn(`This machine is busy (load ${here.loadBefore.toFixed(1)}); times will lie.\n`);
  const start = performance.now();
  const load = new Load();
  try {
    const parts = await measure(plan, load, new Progress(planned));
    const { rounds, warmMs, ms } = plan;
    const results: Results = {
      full,
      at: new Date().toISOString(),
      minutes: (performance.now() - start) / 60_000,
      machine: here,
      pace: { rounds, warmMs, ms },
      quoted: quotedOf(parts),
      figures: figuresOf(parts),
      parts,
    };
    const folder = await save(results);
    console.info(`\n${report(results)}\nWritten to ${folder}`);
  } finally {
    load.stop();
  }
}

// Leaving by the door, so that what we started ends with us.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));
try {
  await bench();
} catch (error) {
  tellFailure(error);
  process.exitCode = 1;
}
