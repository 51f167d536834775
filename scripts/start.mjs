// npm start: from a bare clone to a running Amends. `--watch` (npm run dev) also rebuilds as you edit.
import { join, resolve } from "node:path";
import process from "node:process";
import { buildOnce, makeVars } from "./built.mjs";
import { Failure, LOGS, ROOT, step, tellFailure } from "./env.mjs";
import { checkMachine, install } from "./install.mjs";
import { isFree, migrateOnce, serve, taken } from "./server.mjs";
import { watch } from "./watch.mjs";

/** @typedef {{ demo: string; inbox: string; setupLink: string; mails: string }} Links */

const port = Number(process.env["PORT"] ?? 8787);
const LOG = join(LOGS, "wrangler.log");
const state = resolve(ROOT, process.env["AMENDS_STATE"] ?? ".amends/state");

async function start() {
  console.info("Amends");
  checkMachine();
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure(`PORT is ${process.env["PORT"]}: not a port.`);
  if (!(await isFree(port))) throw new Failure(taken(port));
  await install();
  await buildOnce();
  const vars = makeVars();
  await migrateOnce(state);
  let seeded = false; // the seed's own mails are no news
  const server = await serve({ port, state, vars, log: LOG, mailed: (mail) => seeded && console.info(mail) });
  let ending = false;
  async function end() {
    if (ending) return;
    ending = true;
    await server.stop();
    process.exit(0);
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  endWithNpm(end);
  void server.ended.then(() => {
    if (ending) return;
    console.error(`\nThe Worker ended by itself. Its last words are in ${LOG}`);
    process.exit(1);
  });
  try {
    await step("starting the Worker", server.ready);
    const links = await step("seeding the demo shop (the first time only)", () => seed(server.url));
    console.info(ready(links));
    seeded = true;
    if (process.argv.includes("--watch")) await watch();
  } catch (error) {
    if (ending) return; // what failed, failed because we are ending
    ending = true;
    await server.stop();
    throw error;
  }
}

/**
 * npm hands a signal to its shell, and the shell dies of it without a word to us. So we look whether it is still there.
 * @param {() => void} end
 */
function endWithNpm(end) {
  if (!process.env["npm_lifecycle_event"]) return;
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || end(), 300).unref();
}

/**
 * Seeds one site and a handful of complaints when there are none.
 * @param {string} url
 * @returns {Promise<Links>}
 */
async function seed(url) {
  const answer = await fetch(`${url}/__test/seed`, { method: "POST", body: "{}" });
  if (!answer.ok) throw new Failure(`The demo shop could not be seeded (${answer.status}).`, await answer.text());
  return /** @type {Links} */ (await answer.json());
}

/** @param {Links} links */
function ready(links) {
  return `
Ready

  A shop with the widget on it      ${links.demo}
  Its inbox, signed in as Ana       ${links.inbox}
  Set up a site of your own         ${links.setupLink}
  Mails that were sent              ${links.mails}

Stop with Ctrl+C. Everything is kept in ${state}`;
}

await start().catch((error) => {
  tellFailure(error);
  process.exit(1);
});
