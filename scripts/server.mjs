// The real Worker on this machine: migrations, `wrangler dev`, and a clean end. npm start and the journeys share it.
import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { stampOf } from "./built.mjs";
import { Failure, NODE, ROOT, WRANGLER, environment, lastLines, run, step } from "./env.mjs";

const CONFIG = "wrangler.local.toml";
const READY_MS = 60_000;
const END_MS = 5_000;

/**
 * @typedef {import("node:child_process").ChildProcess} ChildProcess
 *
 * @typedef {object} Options
 * @property {number} port on 127.0.0.1
 * @property {string} state folder of database and objects
 * @property {string} vars file of secrets, as wrangler reads it
 * @property {string} log file for wrangler's noise
 * @property {(mail: string) => void} [mailed] hears of every mail, in one line
 *
 * @typedef {object} Server
 * @property {string} url without a slash at the end
 * @property {number} group process group, the pid of its leader
 * @property {() => Promise<void>} ready resolves when it answers; when it cannot, the group is ended and this throws
 * @property {Promise<void>} ended when the leader is gone, whoever ended it
 * @property {() => Promise<void>} stop asks kindly, then insists; the port is free afterwards
 * @property {() => Promise<void>} kill SIGKILL to the whole group
 */

/** Brings the database in `state` up to date, unless it is. @param {string} state */
export async function migrateOnce(state) {
  const stamp = join(state, "migrated");
  const wanted = stampOf(["worker/migrations"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const args = ["d1", "migrations", "apply", "DB", "--local", "-c", CONFIG, "--persist-to", state];
  await step("preparing the database", () => run("migrations", NODE, [WRANGLER, ...args]));
  writeFileSync(stamp, wanted);
}

/**
 * Starts the Worker. Its group runs from here on, so whoever calls this must be able to end it at any time.
 * @param {Options} options
 * @returns {Promise<Server>}
 */
export async function serve({ port, state, vars, log, mailed }) {
  mkdirSync(state, { recursive: true });
  const noise = createWriteStream(log);
  const flags = [
    "--port",
    `${port}`,
    "--ip",
    "127.0.0.1",
    "--inspector-port",
    "0",
    "--persist-to",
    state,
    "--env-file",
    vars,
    ...(mailed ? ["--var", "PRINT_MAIL:yes"] : []),
  ];
  // Its own process group: the leader's death does not end workerd, only a signal to the group does.
  const child = spawn(NODE, [WRANGLER, "dev", "-c", CONFIG, ...flags, "--show-interactive-dev-session=false"], {
    cwd: ROOT,
    env: { ...environment(), WRANGLER_REGISTRY_PATH: join(state, "registry") },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  child.stdout.pipe(noise, { end: false });
  child.stderr.pipe(noise, { end: false });
  if (mailed) hearMails(child.stdout, mailed);
  const ended = new Promise((resolve) => child.once("exit", () => resolve(undefined)));
  async function ready() {
    try {
      await answers(child, port);
    } catch (error) {
      await end(child, port, "SIGKILL");
      throw new Failure(
        error instanceof Error ? error.message : String(error),
        lastLines(readFileSync(log, "utf8"), 40),
      );
    }
  }
  return {
    url: `http://localhost:${port}`,
    group: child.pid ?? 0,
    ready,
    ended,
    stop: () => end(child, port, "SIGTERM"),
    kill: () => end(child, port, "SIGKILL"),
  };
}

/** @param {NodeJS.ReadableStream} stream @param {(mail: string) => void} mailed */
function hearMails(stream, mailed) {
  createInterface({ input: stream }).on("line", (line) => {
    if (line.startsWith("Mail to ")) mailed(line);
  });
}

/** @param {ChildProcess} child @param {number} port */
async function answers(child, port) {
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await pause(100)) {
    if (!runs(child)) throw new Failure("The Worker ended before it answered.");
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    // Well or not, it is the Worker itself that says so: notices that were late when it stopped are no reason to wait.
    if (answer?.headers.get("content-type")?.includes("json")) return;
  }
  throw new Failure(`The Worker did not answer within ${READY_MS / 1000} s.`);
}

/**
 * Ends the whole group and waits until its port is free.
 * @param {ChildProcess} child @param {number} port @param {"SIGTERM" | "SIGKILL"} signal
 */
async function end(child, port, signal) {
  signalGroup(child, signal);
  const deadline = Date.now() + END_MS;
  for (; runs(child) || !(await isFree(port)); await pause(20)) {
    if (Date.now() > deadline) signalGroup(child, "SIGKILL");
    if (Date.now() > deadline + END_MS) throw new Failure(`The Worker does not end. Try: kill -9 -- -${child.pid}`);
  }
  signalGroup(child, "SIGKILL"); // whatever still lingers without the port
}

/** @param {ChildProcess} child */
function runs(child) {
  return child.exitCode === null && child.signalCode === null;
}

/** @param {ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  try {
    process.kill(-(child.pid ?? 0), signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** Can somebody listen here? @param {number} port @returns {Promise<boolean>} */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

/** What to say when somebody else has the port. @param {number} port */
export function taken(port) {
  return `Port ${port} is taken, perhaps by an Amends that still runs. Stop it, or choose another: PORT=${port + 1} npm start`;
}
