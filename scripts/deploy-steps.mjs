// What npm run deploy does, in order. Every step looks first and changes only what is missing, so that a second run
// goes on where a first one stopped. Whoever runs wrangler is an argument.
import { randomBytes } from "node:crypto";
import { isSiteCount, isUser, listOf, noiseOf, read } from "./deploy-answers.mjs";
import { CONFIG, TEMPLATE, deployedConfig, wishes } from "./deploy-config.mjs";
import { LOG_IN, chooseAccount, closing, noWorkersDev, otherAccount, withWhatWasDone } from "./deploy-words.mjs";
import { Failure } from "./env.mjs";

const DATABASE = "amends";

/**
 * @typedef {object} World
 * @property {import("./deploy-wrangler.mjs").Wrangler} wrangler
 * @property {typeof import("./env.mjs").step} step
 * @property {(name: string) => string} read a file at the root; "" when there is none
 * @property {(name: string, text: string) => void} write
 * @property {Record<string, string | undefined>} env
 * @property {boolean} newSetup make a set-up link although there is a site
 *
 * @typedef {import("./deploy-wrangler.mjs").Given} Given
 */

/**
 * Deploys, and gives back what to tell. Throws a Failure that says what was finished before it.
 * @param {World} world
 * @returns {Promise<string>}
 */
export async function deploy(world) {
  /** @type {string[]} */
  const done = [];
  try {
    const { step } = world;
    const wished = wishes(world.env, world.read(CONFIG));
    const account = await step("asking Cloudflare who you are", () => accountOf(world, wished.account));
    const databaseId = await step("finding the database", () => databaseOf(world, account, done));
    const { photos } = wished;
    if (photos) await step("finding the bucket for photos", () => makeBucket(world, account, photos, done));
    world.write(CONFIG, deployedConfig(world.read(TEMPLATE), { ...wished, account, databaseId }));
    await step("bringing the database up to date", () => migrate(world));
    done.push("the database is up to date");
    const base = await step("deploying the Worker", () => upload(world));
    done.push(`the Worker is deployed to ${base}`);
    const sites = await step("looking for sites", () => countSites(world));
    const { made, had } = await step("making its secrets", () => makeSecrets(world, sites === 0 || world.newSetup));
    const setupLink = made.SETUP_TOKEN && `${base}/inbox/setup#${made.SETUP_TOKEN}`;
    const lostKey = made.LINK_KEY !== undefined && sites > 0;
    const lostLink = setupLink !== undefined && had.includes("SETUP_TOKEN");
    return closing({ base, setupLink, lostKey, lostLink, mailFrom: wished.mailFrom, photos });
  } catch (error) {
    throw withWhatWasDone(error, done);
  }
}

/**
 * Asks wrangler for something that must not fail.
 * @param {World} world @param {readonly string[]} args @param {string} trouble @param {Given} [given]
 */
async function ask({ wrangler }, args, trouble, given) {
  const answer = await wrangler(args, given);
  if (answer.ok) return answer;
  throw new Failure(trouble, noiseOf(answer.stdout, answer.stderr));
}

/** @param {World} world @param {string | undefined} wished @returns {Promise<string>} */
async function accountOf({ wrangler }, wished) {
  const { stdout, stderr } = await wrangler(["whoami", "--json"]);
  if (/"loggedIn":\s*false/.test(stdout)) throw new Failure(LOG_IN);
  if (!/"loggedIn":\s*true/.test(stdout)) {
    throw new Failure("Cloudflare could not be asked who you are. Is this machine online?", noiseOf(stdout, stderr));
  }
  const { accounts } = read(stdout, isUser);
  const [only, ...others] = accounts;
  if (wished) {
    // An API token need not be allowed to list the accounts that it works for.
    if (!only || accounts.some(({ id }) => id === wished)) return wished;
    throw new Failure(otherAccount(wished));
  }
  if (!only) throw new Failure("This login shows no account at Cloudflare. Set CLOUDFLARE_ACCOUNT_ID.");
  if (others.length > 0) throw new Failure(chooseAccount(accounts));
  return only.id;
}

/** Its id; made when it is not there. @param {World} world @param {string} account @param {string[]} done */
async function databaseOf(world, account, done) {
  async function find() {
    const args = ["d1", "list", "--json", "-c", TEMPLATE];
    const { stdout } = await ask(world, args, "The databases of your account could not be listed.", { account });
    return read(stdout, listOf(["uuid", "name"])).find(({ name }) => name === DATABASE)?.uuid;
  }
  const there = await find();
  if (there) return there;
  const args = ["d1", "create", DATABASE, "-c", TEMPLATE];
  await ask(world, args, `The database ${DATABASE} could not be made.`, { account });
  done.push(`the database ${DATABASE} is made`);
  const made = await find();
  if (!made) throw new Failure(`The database ${DATABASE} was made, but Cloudflare does not list it yet.`);
  return made;
}

/**
 * Makes the bucket, or finds that it is there.
 * @param {World} world @param {string} account @param {string} name @param {string[]} done
 */
async function makeBucket({ wrangler }, account, name, done) {
  const { ok, stdout, stderr } = await wrangler(["r2", "bucket", "create", name, "-c", TEMPLATE], { account });
  if (ok) done.push(`the bucket ${name} is made`);
  else if (!/already exists/i.test(stdout + stderr)) {
    const trouble = `The bucket ${name} could not be made. R2 has to be switched on once, in the dashboard under R2.`;
    throw new Failure(trouble, noiseOf(stdout, stderr));
  }
}

/** @param {World} world */
async function migrate(world) {
  const trouble = "The database could not be brought up to date, so nothing was deployed: what ran before still runs.";
  await ask(world, ["d1", "migrations", "apply", "DB", "--remote", "-c", CONFIG], trouble);
}

/** Its address, without a slash at the end. @param {World} world */
async function upload(world) {
  const { ok, stdout, stderr, targets } = await world.wrangler(["deploy", "-c", CONFIG]);
  const onboarding = /https:\/\/dash\.cloudflare\.com\/\w+\/workers\/onboarding/.exec(stdout + stderr)?.[0];
  if (!ok && onboarding) throw new Failure(noWorkersDev(onboarding));
  if (!ok) throw new Failure("The Worker could not be deployed whole.", noiseOf(stdout, stderr));
  const reached = targets.map((target) => target.replace("https://", ""));
  const host = reached.find((target) => /^[\w.-]+\.workers\.dev$/.test(target));
  if (!host) throw new Failure("The Worker was deployed, but wrangler did not say where.", noiseOf(stdout, stderr));
  return `https://${host}`;
}

/** @param {World} world @returns {Promise<number>} */
async function countSites(world) {
  const args = ["d1", "execute", "DB", "--remote", "-c", CONFIG, "--yes", "--json"];
  const sql = "SELECT COUNT(*) AS sites FROM sites";
  const { stdout } = await ask(world, [...args, "--command", sql], "The database could not be asked for its sites.");
  return read(stdout, isSiteCount)[0].results[0].sites;
}

/**
 * Makes the secrets that are missing, all in one request. A LINK_KEY that is there stays: every mailed link rests on it.
 * A set-up key is made anew, since one that is there cannot be read to be printed.
 * @param {World} world @param {boolean} setup
 * @returns {Promise<{ made: { LINK_KEY?: string; SETUP_TOKEN?: string }; had: string[] }>}
 */
async function makeSecrets(world, setup) {
  const args = ["secret", "list", "--format", "json", "-c", CONFIG];
  const { stdout } = await ask(world, args, "The names of the Worker's secrets could not be listed.");
  const had = read(stdout, listOf(["name"])).map(({ name }) => name);
  const made = {
    ...(had.includes("LINK_KEY") ? {} : { LINK_KEY: newSecret() }),
    ...(setup ? { SETUP_TOKEN: `${endsAt()}.${newSecret()}` } : {}),
  };
  if (Object.keys(made).length > 0) {
    const trouble = "The Worker's secrets could not be stored. Until they are, it can neither mail nor be set up.";
    await ask(world, ["secret", "bulk", "-c", CONFIG], trouble, { input: JSON.stringify(made) });
  }
  return { made, had };
}

/** The set-up link works for half an hour. The Worker cannot know when a secret was made, so the key itself says when it ends. */
function endsAt() {
  return (Date.now() + 30 * 60_000).toString(36);
}

/** 256 bits. */
function newSecret() {
  return randomBytes(32).toString("base64url");
}
