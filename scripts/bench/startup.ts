import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NODE, WRANGLER, run } from "../env.mjs";
import { bundle, FOLDER, gzipKiB, PRODUCTION, worker } from "./bundle.ts";
import type { Progress } from "./progress.ts";
import { median } from "./stats.ts";

/** What is deployed, and how long it takes to begin. */
export interface Startup {
  /** KiB gzip of the Worker without and with the lazily imported login part. */
  gzip: number;
  gzipAll: number;
  /** Active ms while the Worker starts, as `wrangler check startup` samples it; median of `runs`. */
  ms: number;
  runs: number;
}

interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
}

/** Everything but waiting: with "(program)", which is the platform itself, and garbage collection. */
function activeMs({ nodes, samples, timeDeltas }: CpuProfile): number {
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === "(idle)").map(({ id }) => id));
  return samples.reduce((sum, id, i) => sum + (idle.has(id) ? 0 : (timeDeltas[i] ?? 0)), 0) / 1_000;
}

export async function measureStartup(runs: number, progress: Progress): Promise<Startup> {
  const done = progress.begin("bundle and start-up");
  const all = await bundle(PRODUCTION, "production");
  const lean = await bundle(PRODUCTION, "production-lean", ["--alias", `@simplewebauthn/server:${worker("nothing")}`]);
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const profile = join(FOLDER, "startup.cpuprofile");
    const args = ["check", "startup", "-c", PRODUCTION, "--worker", all.file, "--outfile", profile];
    await run("bench-startup", NODE, [WRANGLER, ...args]);
    times.push(activeMs(JSON.parse(readFileSync(profile, "utf8")) as CpuProfile));
  }
  done(6 + runs * 3);
  return { gzip: gzipKiB(lean.code), gzipAll: gzipKiB(all.code), ms: median(times), runs };
}
