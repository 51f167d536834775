// npm run chaos [-- --quick] [--only NAME] [--seed N] [--soak] [--kills N] [--saboteurs]: faults of every kind against the real
// Worker, and our own book of everything it acknowledged.
import { parseArgs } from "node:util";
import { buildOnce } from "../built.mjs";
import { Failure, seconds, tellFailure } from "../env.mjs";
import { endAll, startApp } from "./app.ts";
import { compare } from "./compare.ts";
import { dice } from "./dice.ts";
import { writePage } from "./page.ts";
import { startReceiver } from "./receiver.ts";
import { endSiege, trySaboteurs } from "./saboteurs.ts";
import type { Act, Scenario } from "./scenario.ts";
import { scenarios, soak } from "./scenarios.ts";
import { settle, type Stage } from "./stage.ts";
import { brokenRow, type Row, rowOf, table, totals } from "./table.ts";
import { told } from "./told.ts";

const PROGRESS_MS = 4_000;
/** What a whole run proves something with. */
const WRITES_AT_LEAST = 20_000;

interface Options {
  quick: boolean;
  seed: number;
  /** How often the Worker is killed, where it is not the usual. */
  kills: number | undefined;
  chosen: Scenario[];
  saboteurs: boolean;
  whole: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string", multiple: true },
      seed: { type: "string" },
      soak: { type: "boolean", default: false },
      kills: { type: "string" },
      saboteurs: { type: "boolean", default: false },
    },
  });
  const { quick, only } = values;
  const names = [...scenarios, soak].map(({ name }) => name);
  for (const name of only ?? []) if (!names.includes(name)) throw new Failure(`--only takes ${names.join(", ")}.`);
  const chosen = only
    ? [...scenarios, soak].filter(({ name }) => only.includes(name))
    : scenarios.filter((scenario) => !quick || scenario.quick);
  const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
  if (!Number.isInteger(seed)) throw new Failure("--seed takes a whole number.");
  const kills = values.kills === undefined ? undefined : Number(values.kills);
  const whole = !quick && !only;
  return { quick, seed, kills, chosen: values.soak ? [...chosen, soak] : chosen, saboteurs: values.saboteurs, whole };
}

/** One line now and then: who watches sees that it lives, and a log stays short. */
function teller(name: string): Stage["progress"] {
  const start = performance.now();
  let last = start;
  return (line) => {
    if (performance.now() - last < PROGRESS_MS) return;
    last = performance.now();
    console.info(`  ${name.padEnd(10)} ${seconds(start).padStart(8)}  ${line()}`);
  };
}

/** Plays scenarios on one app, lets time pass until nothing is owed, and compares each one's ledger. */
async function play(list: readonly Scenario[], { quick, seed, kills }: Options): Promise<Row[]> {
  const receiver = await startReceiver();
  try {
    const app = await startApp();
    const stage = { app, receiver, dice: dice(seed), quick, kills, progress: teller("starting"), movedMs: 0 };
    const rows = await judge(stage, await act(stage, list));
    await app.stop();
    return rows;
  } finally {
    await receiver.close();
  }
}

/** A scenario that breaks down has failed, and says why in its row; the others are still worth an hour. */
async function playOrSay(list: readonly Scenario[], options: Options): Promise<Row[]> {
  if (!options.whole) return play(list, options);
  const start = performance.now();
  try {
    return await play(list, options);
  } catch (error) {
    await endAll();
    const why = error instanceof Error ? error.message : String(error);
    return list.map((scenario) => brokenRow(scenario, why, Math.round((performance.now() - start) / 1_000)));
  }
}

interface Played {
  scenario: Scenario;
  act: Act;
  seconds: number;
}

async function act(stage: Stage, list: readonly Scenario[]): Promise<Played[]> {
  const played: Played[] = [];
  for (const scenario of list) {
    const start = performance.now();
    stage.progress = teller(scenario.name);
    played.push({ scenario, act: await scenario.run(stage), seconds: Math.round((performance.now() - start) / 1_000) });
  }
  return played;
}

async function judge(stage: Stage, played: readonly Played[]): Promise<Row[]> {
  stage.progress = teller("comparing");
  const sites = played.flatMap(({ act }) => act.sites);
  await settle(stage, sites);
  const { url } = stage.app;
  const rows: Row[] = [];
  for (const { scenario, act, seconds } of played) {
    rows.push(rowOf(scenario, act, { ...(await compare(url, act.ledger)), ...(await told(url, act.ledger)) }, seconds));
  }
  return rows;
}

function tell(row: Row): void {
  console.info(
    `${row.wrong.length === 0 ? "ok    " : "FAILED"} ${row.name.padEnd(10)} ${totals([row])} (${row.seconds} s)`,
  );
  console.info(`       ${row.happened}`);
  if (row.refusals) console.info(`       answers other than yes: ${row.refusals}`);
  for (const line of row.wrong) console.info(`       ${line}`);
}

async function chaos(options: Options): Promise<boolean> {
  const start = performance.now();
  await buildOnce();
  console.info(`chaos, seed ${options.seed}`);
  const groups = options.quick ? [options.chosen] : options.chosen.map((scenario) => [scenario]);
  const rows: Row[] = [];
  for (const group of groups) {
    const done = await playOrSay(group, options);
    done.forEach(tell);
    rows.push(...done);
  }
  let well = rows.every(({ wrong }) => wrong.length === 0);
  if (!options.quick) console.info(`\n${table(rows)}\n`);
  const acknowledged = rows.reduce((sum, row) => sum + row.acknowledged, 0);
  if (options.whole && acknowledged < WRITES_AT_LEAST) {
    console.error(
      `Only ${acknowledged} writes were acknowledged; a whole run needs ${WRITES_AT_LEAST}. Is this machine busy?`,
    );
    well = false;
  }
  if (options.whole) writePage(rows, options.seed, (performance.now() - start) / 1_000);
  console.info(`chaos: ${totals(rows)} (${seconds(start)})`);
  return well;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    endSiege();
    void endAll().finally(() => process.exit(130));
  });
}
try {
  const options = readOptions();
  process.exitCode = (await (options.saboteurs ? trySaboteurs(options.seed) : chaos(options))) ? 0 : 1;
} catch (error) {
  tellFailure(error);
  process.exitCode = 1;
} finally {
  await endAll();
}
