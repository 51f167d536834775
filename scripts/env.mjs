// What every script needs to know before anything is installed: built-ins only, for any Node from 20 on.
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Our own Node, from the npm package: the same for everybody, whatever the machine has. */
export const NODE = join(ROOT, "node_modules/.bin/node");
export const WRANGLER = join(ROOT, "node_modules/wrangler/bin/wrangler.js");
export const LOGS = join(ROOT, ".amends");

/** The environment of everything we start: our Node first, and no word from wrangler to anybody. */
export function environment() {
  return {
    ...process.env,
    PATH: [join(ROOT, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter),
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_HIDE_BANNER: "true",
    // A trace of every request and every call in it, kept in a database beside ours: it grew to 105 MB in six minutes of siege.
    X_LOCAL_OBSERVABILITY: "false",
    X_LOCAL_EXPLORER: "false",
  };
}

/**
 * Runs a program to its end, its noise in a log file. Throws a Failure with the log's last lines.
 * @param {string} name names the log file
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export function run(name, program, args) {
  mkdirSync(LOGS, { recursive: true });
  const path = join(LOGS, `${name}.log`);
  const log = createWriteStream(path);
  /** @type {string[]} */
  const tail = [];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        log.write(chunk);
        tail.push(String(chunk));
        if (tail.length > 200) tail.shift();
      });
    }
    child.on("error", reject);
    child.on("close", (code, signal) => {
      log.end();
      if (code === 0) resolve();
      else
        reject(new Failure(`${name} failed (${signal ?? code}). The whole log: ${path}`, lastLines(tail.join(""), 40)));
    });
  });
}

/** @param {string} text @param {number} count */
export function lastLines(text, count) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}

/** Something a person can act on: a plain message, and the noise that led to it. */
export class Failure extends Error {
  /** @param {string} message @param {string} [noise] */
  constructor(message, noise = "") {
    super(message);
    this.noise = noise;
  }
}

/**
 * One visible step: its name at once, its time when done.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const start = performance.now();
  process.stdout.write(`  ${name} … `);
  try {
    const result = await work();
    process.stdout.write(`${seconds(start)}\n`);
    return result;
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
}

/** @param {number} start from performance.now() */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Prints what went wrong, the plain sentence last, where the eye is. @param {unknown} error */
export function tellFailure(error) {
  if (error instanceof Failure) console.error(`${error.noise ? `\n${error.noise}\n` : ""}\n${error.message}`);
  else console.error(error);
}
