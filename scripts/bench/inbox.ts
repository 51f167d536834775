// What the inbox costs as complaints pile up, and what one complaint costs the database.
import { bundle, LOCAL, worker } from "./bundle.ts";
import { quiet } from "./cpu.ts";
import { fill } from "./fill.ts";
import { forget, freshState, type Host, startDirect } from "./host.ts";
import type { Load } from "./drive.ts";
import type { Progress } from "./progress.ts";
import { ask, type BenchSite, makeSite, ownerHeaders } from "./site.ts";
import { median } from "./stats.ts";
import type { Reading } from "./workers/reading.ts";

/** One page of the inbox at one size. */
export interface PageCost {
  page: string;
  complaints: number;
  rowsRead: number;
  trips: number;
  /** Median ms, one request at a time. */
  ms: number;
}

const KEY = "bench-inbox";
const QUIET_MS = 5_000;
/** Stored a day ago, so that "now" is the same for every size. */
const AGO_MS = 86_400_000;

interface Filled {
  complaints: number;
  state: string;
  owner: BenchSite;
  pages: Record<string, string>;
}

function list(filter: string): string {
  return `/api/complaints?filter=${filter}`;
}

/** A database with so many complaints; the Worker makes site and session, the rows go straight into the file. */
async function filled(complaints: number): Promise<Filled> {
  const state = await freshState(true);
  const host = await startDirect(LOCAL, await bundle(LOCAL, "ours"), state);
  const owner = await makeSite(host, KEY).finally(() => host.stop());
  const middle = fill(state, owner.site, complaints, Date.now() - AGO_MS);
  const pages = {
    "list: what is owed": list("open"),
    "list: answered": list("answered"),
    "list: all": list("all"),
    thread: `/api/complaints/${middle}`,
  };
  return { complaints, state, owner, pages };
}

async function second(host: Host, { owner, pages }: Filled): Promise<string> {
  const headers = ownerHeaders(owner, host);
  const first = (await ask(host.url + pages["list: all"], { headers })) as { next: string | null };
  return `${pages["list: all"]}&cursor=${first.next}`;
}

/** Rows read and time of each page at each size; the sizes take turns. */
export async function measureInbox(
  sizes: readonly number[],
  { rounds, ms }: { rounds: number; ms: number },
  load: Load,
  progress: Progress,
): Promise<PageCost[]> {
  const metered = await bundle(LOCAL, "metered", [worker("metered"), "--alias", `amends-worker:./worker/local.ts`]);
  const real = await bundle(LOCAL, "ours");
  const costs: PageCost[] = [];
  const running: { at: Filled; host: Host }[] = [];
  const states: string[] = [];
  try {
    for (const complaints of sizes) {
      const done = progress.begin(`inbox, ${complaints.toLocaleString("en")} complaints: filling, counting rows`);
      const at = await filled(complaints);
      states.push(at.state);
      const meter = await startDirect(LOCAL, metered, at.state);
      const headers = ownerHeaders(at.owner, meter);
      at.pages["list: all, second page"] = await second(meter, at);
      for (const [page, path] of Object.entries(at.pages)) {
        await ask(meter.url + path, { headers });
        await ask(`${meter.url}/meter`);
        await ask(meter.url + path, { headers });
        const { trips, read } = (await ask(`${meter.url}/meter`)) as Reading;
        costs.push({ page, complaints, rowsRead: read, trips, ms: Number.NaN });
      }
      await meter.stop();
      running.push({ at, host: await startDirect(LOCAL, real, at.state) });
      done(8);
    }
    const times = new Map(costs.map((cost) => [cost, [] as number[]]));
    for (let round = 0; round < rounds; round++) {
      const done = progress.begin(`inbox, all sizes, round ${round + 1}/${rounds}`);
      for (const [cost, taken] of times) {
        const one = running.find(({ at }) => at.complaints === cost.complaints);
        if (!one) continue;
        const { host, at } = one;
        const job = { method: "GET", body: "none", site: "", connections: 1, expect: 200 } as const;
        const headers = ownerHeaders(at.owner, host);
        await quiet([host.whose], QUIET_MS);
        const url = host.url + at.pages[cost.page];
        taken.push((await load.burst({ ...job, url, headers, warmMs: ms / 4, ms }, host.whose)).p50);
      }
      done((costs.length * ms * 1.25) / 1_000 + costs.length * 0.7);
    }
    for (const [cost, taken] of times) cost.ms = median(taken);
    return costs;
  } finally {
    for (const { host } of running) await host.stop();
    for (const state of states) forget(state);
  }
}
