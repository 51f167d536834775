// npm run deploy [-- --new-setup]: from a clone to an Amends of your own at Cloudflare. Safe to run again at any time.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { buildOnce } from "./built.mjs";
import { deploy } from "./deploy-steps.mjs";
import { wrangler } from "./deploy-wrangler.mjs";
import { Failure, ROOT, step, tellFailure } from "./env.mjs";
import { checkMachine, install } from "./install.mjs";

const HELP = `npm run deploy [-- --new-setup]

  --new-setup          also print a set-up link when there is a site already
  AMENDS_MAIL_FROM     the address automatic mail comes from; remembered, empty takes it back
  docs/deploy.md       explains it all`;

function wishedFor() {
  try {
    return parseArgs({
      options: { "new-setup": { type: "boolean", default: false }, help: { type: "boolean", default: false } },
    }).values;
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

async function main() {
  const { help, "new-setup": newSetup } = wishedFor();
  if (help) return HELP;
  console.info("Amends");
  checkMachine();
  await install();
  await buildOnce();
  return deploy({
    wrangler,
    step,
    read: (name) => (existsSync(join(ROOT, name)) ? readFileSync(join(ROOT, name), "utf8") : ""),
    write: (name, text) => writeFileSync(join(ROOT, name), text),
    env: process.env,
    newSetup,
  });
}

try {
  console.info(await main());
} catch (error) {
  tellFailure(error);
  process.exitCode = 1;
}
