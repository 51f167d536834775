// wrangler.deploy.toml: wrangler.toml, and what is yours alone (account, database, mail, photos). Git never sees it.
import { Failure } from "./env.mjs";

export const TEMPLATE = "wrangler.toml";
export const CONFIG = "wrangler.deploy.toml";
const PLACEHOLDER = 'database_id = "00000000-0000-0000-0000-000000000000"';
const HEAD =
  "# Written by npm run deploy, anew each time. Change wrangler.toml, AMENDS_MAIL_FROM or AMENDS_PHOTOS instead.\n";
/** As R2 names buckets. */
const BUCKET = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
const ADDRESS = /^[^@\s<>"(),:;\\\p{Cc}]+@[^@\s<>"(),:;\\\p{Cc}]+$/u;

/**
 * @typedef {object} Wishes what a person may choose; undefined is without
 * @property {string | undefined} account id at Cloudflare
 * @property {string | undefined} mailFrom the address automatic mail comes from
 * @property {string | undefined} photos the R2 bucket that photos are kept in
 */

/**
 * What is wished for now, or else was the last time: somebody who forgets to say it again must not lose mail or photos.
 * An empty value takes a wish back. Throws a Failure for what is no address and no name.
 * @param {Record<string, string | undefined>} env
 * @param {string} last the configuration of the last deployment, "" before the first
 * @returns {Wishes}
 */
export function wishes(env, last) {
  const mailFrom = env["AMENDS_MAIL_FROM"] ?? text(last, /^MAIL_FROM = (".*")$/m);
  if (mailFrom && !ADDRESS.test(mailFrom)) {
    throw new Failure("AMENDS_MAIL_FROM is no mail address. It looks like this: complaints@example.com");
  }
  const photos = env["AMENDS_PHOTOS"] ?? text(last, /^bucket_name = (".*")$/m);
  if (photos && !BUCKET.test(photos)) {
    throw new Failure("AMENDS_PHOTOS is no name of an R2 bucket. It looks like this: amends-photos");
  }
  const account = env["CLOUDFLARE_ACCOUNT_ID"] || text(last, /^account_id = (".*")$/m);
  return { account, mailFrom: mailFrom || undefined, photos: photos || undefined };
}

/** @param {string} config @param {RegExp} line @returns {string | undefined} */
function text(config, line) {
  const found = line.exec(config)?.[1];
  return found === undefined ? undefined : JSON.parse(found);
}

/**
 * The configuration that is deployed. A JSON string is also a TOML string.
 * @param {string} template wrangler.toml
 * @param {Wishes & { databaseId: string }} yours
 * @returns {string}
 */
export function deployedConfig(template, { account, mailFrom, photos, databaseId }) {
  if (template.split(PLACEHOLDER).length !== 2) {
    throw new Failure(
      `${TEMPLATE} should hold this line exactly once, because npm run deploy puts your database there:\n  ${PLACEHOLDER}`,
    );
  }
  // A key that stands after a [table] would belong to it, so this one comes first.
  const top = account ? `account_id = ${JSON.stringify(account)}\n` : "";
  const database = `database_id = ${JSON.stringify(databaseId)}`;
  const bucket = photos ? `\n[[r2_buckets]]\nbinding = "PHOTOS"\nbucket_name = ${JSON.stringify(photos)}\n` : "";
  const config = `${HEAD}${top}${template.replace(PLACEHOLDER, () => database)}${bucket}`;
  return mailFrom ? withMail(config, mailFrom) : config;
}

/** @param {string} config @param {string} mailFrom */
function withMail(config, mailFrom) {
  const line = `MAIL_FROM = ${JSON.stringify(mailFrom)}`;
  const vars = /^\[vars\]$/m;
  const block = '\n[[send_email]]\nname = "EMAIL"\n';
  if (vars.test(config)) return `${config.replace(vars, (head) => `${head}\n${line}`)}${block}`;
  return `${config}${block}\n[vars]\n${line}\n`;
}
