// npm run signin -- MEMBER_OR_EMAIL [--remote] [--url https://…]: a sign-in link for whoever can deploy. Needs no mail.
import { execFile } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { resolve } from "node:path";
import process from "node:process";
import { parseArgs, promisify } from "node:util";
import { paths } from "../shared/paths.ts";
import { Failure, NODE, ROOT, WRANGLER, environment, tellFailure } from "./env.mjs";
import { linkStatement, membersQuery } from "./signin-link.ts";

const HELP = "npm run signin -- MEMBER_OR_EMAIL [--site KEY] [--remote] [--url https://your-worker.example]";

/**
 * @typedef {object} Found
 * @property {string} site
 * @property {string} id
 * @property {string} name
 * @property {string} email
 * @property {string} role
 */

/**
 * Runs one statement and gives back its rows.
 * @param {boolean} remote
 * @param {string} sql
 * @returns {Promise<Found[]>}
 */
async function execute(remote, sql) {
  const state = resolve(ROOT, process.env["AMENDS_STATE"] ?? ".amends/state");
  const where = remote
    ? ["--remote", "-c", "wrangler.deploy.toml", "--yes"]
    : ["--local", "-c", "wrangler.local.toml", "--persist-to", state];
  const args = [WRANGLER, "d1", "execute", "DB", ...where, "--json", "--command", sql];
  try {
    const { stdout } = await promisify(execFile)(NODE, args, { cwd: ROOT, env: environment() });
    return JSON.parse(stdout.slice(stdout.indexOf("[")))[0].results;
  } catch (error) {
    const noise =
      error instanceof Error && "stderr" in error ? `${error.stderr}${"stdout" in error ? error.stdout : ""}` : "";
    throw new Failure(
      remote ? "The database could not be reached." : "The local database could not be opened. Has npm start run once?",
      noise,
    );
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { remote: { type: "boolean", default: false }, url: { type: "string" }, site: { type: "string" } },
  });
  const [who] = positionals;
  if (!who || positionals.length > 1) throw new Failure(HELP);

  const found = (await execute(values.remote, membersQuery(who))).filter(
    ({ site }) => !values.site || site === values.site,
  );
  const [member] = found;
  if (!member) throw new Failure(`No member has the id or address ${who}${values.site ? ` on ${values.site}` : ""}.`);
  if (found.length > 1) {
    const lines = found.map(({ site, name, role }) => `  --site ${site}   ${name}, ${role}`);
    throw new Failure(`${who} is a member of several sites. Say which one:\n${lines.join("\n")}`);
  }

  const token = randomBytes(32).toString("base64url");
  const tokenHash = createHash("sha256").update(token).digest("base64url");
  const now = Date.now();
  await execute(
    values.remote,
    linkStatement({ id: randomUUID(), tokenHash, site: member.site, member: member.id, now }),
  );

  const base = values.url ?? (values.remote ? undefined : `http://localhost:${process.env["PORT"] ?? 8787}`);
  console.info(`Signs in ${member.name} (${member.role} of ${member.site}), once, within ten minutes:\n`);
  console.info(`  ${base?.replace(/\/$/, "") ?? "https://YOUR-WORKER"}${paths.inboxSignin(token)}\n`);
  if (!base) console.info("Put your Worker's address in front, or give it with --url.");
}

try {
  await main();
} catch (error) {
  tellFailure(error instanceof TypeError && "code" in error ? new Failure(`${error.message}\n\n${HELP}`) : error);
  process.exitCode = 1;
}
