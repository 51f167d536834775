import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { NODE, ROOT } from "../env.mjs";
import { freePort } from "../fresh.ts";
import type { Host } from "./host.ts";

/** Fastify and SQLite in one Node process, ready to take complaints. */
export async function startNode(state: string): Promise<Host> {
  const port = await freePort();
  const script = join(ROOT, "scripts/bench/node-server.ts");
  const child = fork(script, [state, String(port)], { execPath: NODE, execArgv: process.execArgv });
  const [said] = (await Promise.race([once(child, "message"), once(child, "exit")])) as [unknown];
  if (said !== "ready") throw new Error("The Node server ended before it listened. Is fastify installed?");
  const url = `http://127.0.0.1:${port}`;
  async function stop(): Promise<void> {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }
  return { url, front: url, whose: { pid: child.pid ?? 0 }, stop };
}
