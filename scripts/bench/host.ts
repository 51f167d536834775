// Workers on this machine, in the two ways that there are: workerd itself, and behind the proxy of `wrangler dev`.
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type {
  Miniflare as Platform,
  V4MiniflareOptions as Options,
  V4WorkerOptions,
  convertV4MiniflareOptions as Convert,
} from "miniflare";
import { unstable_getMiniflareWorkerOptions as optionsOf } from "wrangler";
import { NODE, ROOT, WRANGLER, environment } from "../env.mjs";
import { copyMigrated, freePort } from "../fresh.ts";
import type { Bundle } from "./bundle.ts";
import { FOLDER, LOCAL } from "./bundle.ts";
import { childrenNamed, type Whose } from "./cpu.ts";

/** A Worker that runs. */
export interface Host {
  /** Straight into the Worker. Without a slash at the end. */
  url: string;
  /** The front door, assets first; behind the proxy the same as `url`. */
  front: string;
  whose: Whose;
  stop(): Promise<void>;
}

const SECRETS = { LINK_KEY: "bench-link-key-bench-link-key-bench-link-key", SETUP_TOKEN: "" };
const READY_MS = 60_000;
// wrangler pins the platform it was made with; this is that one, wherever npm put it.
const { Miniflare, convertV4MiniflareOptions } = createRequire(
  createRequire(import.meta.url).resolve("wrangler/package.json"),
)("miniflare") as { Miniflare: typeof Platform; convertV4MiniflareOptions: typeof Convert };

/** A state folder of its own, with our tables in it when `migrated`. */
export async function freshState(migrated: boolean): Promise<string> {
  const state = mkdtempSync(join(FOLDER, "state-"));
  if (migrated) await copyMigrated(state);
  return state;
}

/** workerd itself, with local database, objects, limits and assets, and nothing in front of it. */
export async function startDirect(config: string, { code }: Bundle, state: string): Promise<Host> {
  const { workerOptions } = optionsOf(join(ROOT, config)) as { workerOptions: Partial<V4WorkerOptions> };
  const before = childrenNamed("workerd");
  const worker = {
    ...workerOptions,
    name: "bench",
    bindings: { ...workerOptions.bindings, ...SECRETS },
    modules: [{ type: "ESModule", path: "index.js", contents: code }],
    unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
  } as V4WorkerOptions;
  const options: Options = {
    host: "127.0.0.1",
    port: 0,
    resourcePersistencePath: join(state, "v3"),
    workers: [worker],
  };
  const platform = new Miniflare(convertV4MiniflareOptions(options));
  const front = (await platform.ready).origin;
  const url = (await platform.unsafeGetDirectURL("bench")).origin;
  const pid = childrenNamed("workerd").find((child) => !before.includes(child));
  if (!pid) throw new Error("workerd runs, but not as a process that could be watched");
  return { url, front, whose: { pid }, stop: () => platform.dispose() };
}

/** Process groups that would outlive us. */
const groups = new Set<number>();

function endGroup(group: number): void {
  groups.delete(group);
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // nobody is left in it
  }
}
process.on("exit", () => groups.forEach(endGroup));

/** The same Worker as `npm start` runs it. */
export async function startProxied(config: string, state: string): Promise<Host> {
  const port = await freePort();
  const flags = ["--port", `${port}`, "--ip", "127.0.0.1", "--inspector-port", "0", "--persist-to", state];
  const vars = Object.entries(SECRETS).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
  const child = spawn(
    NODE,
    [
      WRANGLER,
      "dev",
      "-c",
      config,
      ...flags,
      ...(config === LOCAL ? vars : []),
      "--show-interactive-dev-session=false",
    ],
    {
      cwd: ROOT,
      env: { ...environment(), WRANGLER_REGISTRY_PATH: join(state, "registry") },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    },
  );
  const noise = createWriteStream(join(state, "wrangler.log"));
  for (const stream of [child.stdout, child.stderr]) stream.pipe(noise, { end: false });
  const group = child.pid ?? 0;
  groups.add(group);
  const url = `http://127.0.0.1:${port}`;
  async function stop(): Promise<void> {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    if (child.exitCode === null) {
      process.kill(-group, "SIGTERM");
      await Promise.race([ended, pause(5_000)]);
    }
    endGroup(group); // whatever still lingers
  }
  for (const deadline = Date.now() + READY_MS; ; await pause(100)) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${config} does not start behind wrangler dev; ${join(state, "wrangler.log")} may say why`);
    }
    if (await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)) break;
  }
  return { url, front: url, whose: { group }, stop };
}

export function forget(state: string): void {
  rmSync(state, { recursive: true, force: true });
}

/** States of runs that were broken off. */
export function forgetAll(): void {
  for (const name of readdirSync(FOLDER)) if (name.startsWith("state-")) forget(join(FOLDER, name));
}
