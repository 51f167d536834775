// npm test: installs, then everything that must never be red. `--quick` leaves the browser and the siege out.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Failure, LOGS, NODE, ROOT, run, seconds, tellFailure } from "./env.mjs";
import { checkMachine, install } from "./install.mjs";
import { buildOnce } from "./built.mjs";

const quick = process.argv.includes("--quick");
const VITEST = join(ROOT, "node_modules/vitest/vitest.mjs");
/** What sends thousands of hostile requests: minutes that a quick run does not have. */
const SIEGE = ["test/worker/hostile/**", "test/worker/pages/naughty.test.ts"];
const total = { passed: 0, failed: 0 };

/**
 * One step with one line. A step without tests of its own counts as one.
 * @param {string} name
 * @param {() => Promise<{ passed: number; failed: number } | void>} work
 */
async function check(name, work) {
  const start = performance.now();
  /** @type {{ passed: number; failed: number }} */
  let counts = { passed: 1, failed: 0 };
  try {
    counts = (await work()) ?? counts;
  } catch (error) {
    counts = error instanceof TestsFailed ? error.counts : { passed: 0, failed: 1 };
    tellFailure(error);
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  const verdict = counts.failed === 0 ? "ok    " : "FAILED";
  console.info(
    `${verdict} ${name.padEnd(24)} ${`${counts.passed} passed, ${counts.failed} failed`.padEnd(26)} ${seconds(start)}`,
  );
  return counts.failed === 0;
}

class TestsFailed extends Failure {
  /** @param {string} message @param {string} noise @param {{ passed: number; failed: number }} counts */
  constructor(message, noise, counts) {
    super(message, noise);
    this.counts = counts;
  }
}

/**
 * Runs vitest projects and counts what they say. A test that was skipped counts as failed: it proved nothing.
 * @param {string} name @param {readonly string[]} projects @param {readonly string[]} [leftOut] globs
 */
async function vitest(name, projects, leftOut = []) {
  const report = join(LOGS, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  /** @type {unknown} */
  let trouble;
  try {
    await run(name, NODE, [
      VITEST,
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      ...leftOut.flatMap((glob) => ["--exclude", glob]),
      ...reporters,
    ]);
  } catch (error) {
    trouble = error;
  }
  if (!existsSync(report)) throw trouble ?? new Failure(`${name} wrote no report.`);
  const counts = count(JSON.parse(readFileSync(report, "utf8")));
  if (!trouble && counts.failed === 0) return counts;
  const noise = trouble instanceof Failure ? trouble.noise : "";
  throw new TestsFailed(`${name}: the whole story is in ${join(LOGS, `${name}.log`)}`, noise, {
    ...counts,
    failed: Math.max(counts.failed, 1),
  });
}

/** @param {{ testResults: { status: string; assertionResults: { status: string }[] }[] }} report */
function count({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  // A file that broke before its first test has no tests to fail.
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  return { passed, failed: tests.length - passed + broken };
}

async function test() {
  const start = performance.now();
  checkMachine();
  await install();
  await check("types", () => run("types", "npm", ["run", "--silent", "types"]));
  await check("lint and format", () => run("lint", "npm", ["run", "--silent", "lint"]));
  const built = await check("build", buildOnce);
  // Beside each other: the Worker's tests run one after the other, and leave a core idle.
  await Promise.all([
    check(quick ? "Worker, not besieged" : "Worker", () => vitest("worker", ["worker"], quick ? SIEGE : [])),
    check("rules and DOM", () => vitest("rules", ["shared", "dom"])),
    ...(quick ? [] : [check("an empty database", () => run("empty-database", NODE, ["scripts/empty-database.ts"]))]),
  ]);
  if (!quick && built)
    await check("chaos, a slice of it", () => run("chaos", NODE, ["scripts/chaos/chaos.ts", "--quick"]));
  if (!quick && built) await check("journeys in a browser", () => vitest("journeys", ["journey"]));
  if (!quick && !built) console.info("       journeys in a browser: not run, nothing to run against");
  console.info(`\n${total.passed} passed, ${total.failed} failed (${seconds(start)})`);
  return total.failed === 0;
}

try {
  process.exitCode = (await test()) ? 0 : 1;
} catch (error) {
  tellFailure(error);
  process.exitCode = 1;
}
