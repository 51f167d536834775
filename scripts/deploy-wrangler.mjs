// One wrangler command at a time: what it answered, never what it was given. Secrets go in through stdin only, because
// a command line can be read by everybody on the machine.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { LOGS, NODE, ROOT, WRANGLER, environment } from "./env.mjs";

/**
 * @typedef {object} Answer
 * @property {boolean} ok
 * @property {string} stdout
 * @property {string} stderr
 * @property {string[]} targets where a deployment can be reached, as wrangler reports it: host names and schedules
 *
 * @typedef {object} Given
 * @property {string} [input] goes to stdin
 * @property {string | undefined} [account] id at Cloudflare
 *
 * @typedef {(args: readonly string[], given?: Given) => Promise<Answer>} Wrangler
 */

/** Runs the real one. @type {Wrangler} */
export function wrangler(args, { input = "", account } = {}) {
  mkdirSync(LOGS, { recursive: true });
  // Wrangler writes here what it otherwise tells only in words and colours.
  const report = join(LOGS, `wrangler-${process.pid}.ndjson`);
  rmSync(report, { force: true });
  const env = {
    ...environment(),
    WRANGLER_OUTPUT_FILE_PATH: report,
    NO_COLOR: "1",
    ...(account ? { CLOUDFLARE_ACCOUNT_ID: account } : {}),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, [WRANGLER, ...args], { cwd: ROOT, env, stdio: ["pipe", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const targets = readTargets(report);
      rmSync(report, { force: true });
      resolve({ ok: code === 0, stdout, stderr, targets });
    });
    child.stdin.on("error", () => {}); // a command that reads nothing may be gone already
    child.stdin.end(input);
  });
}

/** @param {string} report @returns {string[]} */
function readTargets(report) {
  try {
    const lines = readFileSync(report, "utf8").split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line)).flatMap(({ type, targets }) => (type === "deploy" ? targets : []));
  } catch {
    return []; // a command that failed early wrote nothing
  }
}
