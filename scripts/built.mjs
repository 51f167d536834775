// Builds dist/ when something it is made of changed, and makes the local secrets once.
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { LOGS, NODE, ROOT, run, step } from "./env.mjs";

const INPUTS = [
  "widget",
  "worker/inbox",
  "shared",
  "scripts/build.ts",
  "scripts/slim-preact.ts",
  "scripts/_headers",
  "vite.config.ts",
  "package-lock.json",
];
const OUTPUTS = [
  "dist/amends.js",
  "dist/panel.js",
  "dist/status.js",
  "dist/inbox/index.html",
  "dist/inbox/coach.html",
  "dist/coach/packs/en.json",
  "dist/_headers",
];
const STAMP = join(LOGS, "built");

/** Builds, unless dist/ already holds just this. */
export async function buildOnce() {
  const stamp = stampOf(INPUTS);
  const whole = OUTPUTS.every((file) => existsSync(join(ROOT, file)));
  if (whole && existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp) return;
  await step("building widget and inbox", () => run("build", NODE, ["scripts/build.ts"]));
  writeFileSync(STAMP, stamp);
}

/** SHA-256 over names and contents. @param {readonly string[]} inputs files and folders, from the root */
export function stampOf(inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of files(join(ROOT, input)))
      hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Every file at or below. @param {string} path @returns {string[]} */
function files(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => files(join(path, name)));
}

/** The secrets of this machine's Worker: made once, never committed. */
export function makeVars() {
  const path = join(ROOT, ".dev.vars");
  if (!existsSync(path)) writeFileSync(path, vars(), { mode: 0o600 });
  return path;
}

/** A fresh set of local secrets, as wrangler reads them. SETUP_TOKEN stays empty: the seed gives the set-up link. */
export function vars() {
  return `LINK_KEY=${randomBytes(32).toString("base64url")}\nSETUP_TOKEN=\n`;
}
