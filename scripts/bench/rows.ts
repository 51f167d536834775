import { BARE, bundle, CONSTANT, LOCAL, worker } from "./bundle.ts";
import { cpuMs, quiet, type Whose } from "./cpu.ts";
import { bodyOf } from "./draft.ts";
import type { Load } from "./drive.ts";
import { forget, freshState, startDirect } from "./host.ts";
import type { Job } from "./load.ts";
import type { Progress } from "./progress.ts";
import { ask, makeSite, ownerHeaders } from "./site.ts";
import { median } from "./stats.ts";
import type { Reading } from "./workers/reading.ts";

/** What one complaint costs the database in all: its own batch, and what it causes later. */
export interface RowCost {
  /** Median over complaints that were sent one by one. */
  written: number;
  read: number;
  trips: number;
}
export interface SessionCost {
  /** ms of processor time of a request that is refused before anything is looked up. */
  noop: number;
  /** The same with a session that is checked. */
  session: number;
  /** What no check can cost less than: a bare route that reads one row of D1, less a constant. */
  read: number;
}

const QUIET_MS = 10_000;

/** `request` is what the receipt waits for; `deferred` is everything that comes after it. */
export async function measureRows(ones: number, progress: Progress): Promise<{ request: RowCost; deferred: RowCost }> {
  const done = progress.begin("rows per complaint");
  const state = await freshState(true);
  const metered = await bundle(LOCAL, "metered", [worker("metered"), "--alias", "amends-worker:./worker/local.ts"]);
  const host = await startDirect(LOCAL, metered, state);
  const readings: Reading[] = [];
  try {
    const { site } = await makeSite(host);
    const meter = () => ask(`${host.url}/meter`) as Promise<Reading>;
    for (let i = 0; i < ones; i++) {
      await quiet([host.whose], QUIET_MS);
      await meter();
      await ask(`${host.url}/v1/complaints`, { method: "POST", body: bodyOf("draft", site) });
      await quiet([host.whose], QUIET_MS);
      readings.push(await meter());
    }
  } finally {
    await host.stop();
    forget(state);
  }
  done(ones * 2);
  const of = (cost: (reading: Reading) => number) => median(readings.map(cost));
  const split = (share: (reading: Reading, name: keyof RowCost) => number): RowCost => ({
    written: of((reading) => share(reading, "written")),
    read: of((reading) => share(reading, "read")),
    trips: of((reading) => share(reading, "trips")),
  });
  return {
    request: split(({ intake }, name) => intake[name]),
    deferred: split((reading, name) => reading[name] - reading.intake[name]),
  };
}

/** A path of the team's API that leads nowhere: without a session it is refused at once, with one it is "not found" after the check. */
export async function measureSession(
  { rounds, ms }: { rounds: number; ms: number },
  load: Load,
  progress: Progress,
): Promise<SessionCost> {
  const done = progress.begin("session check over a no-op");
  const states = await Promise.all([freshState(true), freshState(false), freshState(false)]);
  const [ours, bare, constant] = [
    await startDirect(LOCAL, await bundle(LOCAL, "ours"), states[0]),
    await startDirect(BARE, await bundle(BARE, "bare"), states[1]),
    await startDirect(CONSTANT, await bundle(CONSTANT, "constant"), states[2]),
  ];
  const costs = { noop: [] as number[], session: [] as number[], read: [] as number[] };
  try {
    await fetch(`${bare.url}/setup`, { method: "POST" });
    const headers = ownerHeaders(await makeSite(ours), ours);
    const job = { method: "GET", body: "none", site: "", headers: {}, connections: 16, warmMs: ms / 4, ms } as const;
    const nowhere = { ...job, url: `${ours.url}/api/nowhere` };
    for (let round = 0; round < rounds; round++) {
      costs.session.push(await cost({ ...nowhere, headers, expect: 404 }, ours.whose, load));
      costs.noop.push(await cost({ ...nowhere, expect: 401 }, ours.whose, load));
      const read = await cost({ ...job, url: `${bare.url}/read`, expect: 200 }, bare.whose, load);
      costs.read.push(read - (await cost({ ...job, url: constant.url, expect: 200 }, constant.whose, load)));
    }
  } finally {
    for (const host of [ours, bare, constant]) await host.stop();
    for (const state of states) forget(state);
  }
  done((rounds * ms * 5) / 1_000 + 6);
  return { noop: median(costs.noop), session: median(costs.session), read: median(costs.read) };
}

async function cost(job: Job, whose: Whose, load: Load): Promise<number> {
  await quiet([whose], QUIET_MS);
  const before = cpuMs(whose);
  const { sent } = await load.burst(job, whose);
  return (cpuMs(whose) - before) / sent;
}
