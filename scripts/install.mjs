// Installs what package-lock.json names, when it is not there yet.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Failure, ROOT, run, step } from "./env.mjs";

/** A kind word before anything odd can happen. */
export function checkMachine() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new Failure(`Amends needs Node 20 or newer to begin with; this is ${process.versions.node}.`);
  if (installed()) return;
  let npm = "";
  try {
    npm = execFileSync("npm", ["--version"], { encoding: "utf8" }).trim();
  } catch {
    throw new Failure("Amends needs npm to install its parts, and found none. It comes with Node: https://nodejs.org");
  }
  if (Number(npm.split(".")[0]) < 11) {
    throw new Failure(
      `Amends needs npm 11 or newer to install its parts; this is ${npm}. Try: npm install --global npm@11`,
    );
  }
}

/** Installs when needed, and says so. */
export async function install() {
  if (installed()) return;
  await step("installing the parts (about a minute the first time)", () =>
    run("install", "npm", ["ci", "--no-fund", "--no-audit"]),
  );
}

/** npm writes its own list last, so a list that agrees with the lock means a finished installation. */
function installed() {
  const list = join(ROOT, "node_modules/.package-lock.json");
  if (!existsSync(list)) return false;
  const want = packages(join(ROOT, "package-lock.json"));
  const have = packages(list);
  return Object.entries(want).every(
    ([path, part]) => path === "" || part.optional || have[path]?.version === part.version,
  );
}

/** @param {string} path @returns {Record<string, { version?: string; optional?: boolean }>} */
function packages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}
