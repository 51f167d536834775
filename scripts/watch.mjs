// npm run dev: rebuilds the widget or the inbox when one of their files changes. wrangler reloads the Worker by itself.
import { watch as watchFiles } from "node:fs";
import { join } from "node:path";
import { NODE, ROOT, run, seconds, tellFailure } from "./env.mjs";

const PARTS = { widget: ["widget", "shared"], inbox: ["worker/inbox", "shared"] };
const SETTLE_MS = 80; // editors save in several steps

/** Never returns: watches until the process ends. @returns {Promise<never>} */
export function watch() {
  console.info("\nWatching widget/, worker/inbox/ and shared/.");
  for (const [part, folders] of Object.entries(PARTS)) {
    const rebuild = serially(() => build(part));
    for (const folder of folders) watchFiles(join(ROOT, folder), { recursive: true }, rebuild);
  }
  return new Promise(() => {});
}

/** @param {string} part */
async function build(part) {
  const start = performance.now();
  try {
    await run(`build-${part}`, NODE, ["scripts/build.ts", part]);
    console.info(`  ${part} rebuilt in ${seconds(start)}`);
  } catch (error) {
    tellFailure(error); // and go on: the next edit may mend it
  }
}

/**
 * One run at a time; changes that come meanwhile make one more afterwards.
 * @param {() => Promise<void>} work
 */
function serially(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let running = false;
  let again = false;
  async function go() {
    if (running) return void (again = true);
    running = true;
    do {
      again = false;
      await work();
    } while (again);
    running = false;
  }
  return () => {
    clearTimeout(timer);
    timer = setTimeout(go, SETTLE_MS);
  };
}
