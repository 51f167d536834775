// What a person reads when a deployment has ended, well or not.
import { Failure } from "./env.mjs";

const AGAIN = "Running npm run deploy again is safe: it goes on from here.";

/** Not logged in. */
export const LOG_IN = `You are not logged in to Cloudflare. Log in once, in your browser:

  npx wrangler login

Then run npm run deploy again. If you have no account yet, make one for free at https://dash.cloudflare.com/sign-up
On a machine without a browser set CLOUDFLARE_API_TOKEN instead. docs/deploy.md says how.`;

/** @param {readonly { id: string; name: string }[]} accounts */
export function chooseAccount(accounts) {
  const lines = accounts.map(({ id, name }) => `  CLOUDFLARE_ACCOUNT_ID=${id} npm run deploy     ${name}`);
  return `You have several accounts at Cloudflare. Say which one, this first time only:\n\n${lines.join("\n")}`;
}

/** @param {string} account */
export function otherAccount(account) {
  return `The account ${account} was asked for, or used the last time, and this login does not reach it.
Log in as whoever can (npx wrangler login), or set CLOUDFLARE_ACCOUNT_ID to deploy to another account.`;
}

/** @param {string} link where Cloudflare lets a name be chosen */
export function noWorkersDev(link) {
  return `Your account has no name under workers.dev yet. Choose one here, it takes a minute:\n\n  ${link}\n\nThen run npm run deploy again.`;
}

/**
 * A failure, with what was finished before it.
 * @param {unknown} error @param {readonly string[]} done
 */
export function withWhatWasDone(error, done) {
  if (!(error instanceof Failure)) return error;
  const finished = done.length > 0 ? `Finished before that: ${done.join("; ")}.` : "Nothing was deployed.";
  return new Failure(`${error.message}\n\n${finished} ${AGAIN}`, error.noise);
}

/**
 * @param {object} told
 * @param {string} told.base without a slash at the end
 * @param {string | undefined} told.setupLink
 * @param {boolean} told.lostKey LINK_KEY had to be made anew under sites that had one
 * @param {boolean} told.lostLink an earlier set-up link was replaced
 * @param {string | undefined} told.mailFrom
 * @param {string | undefined} told.photos
 */
export function closing({ base, setupLink, lostKey, lostLink, mailFrom, photos }) {
  const links = [
    `  Your Amends          ${base}`,
    `  Its inbox            ${base}/inbox`,
    ...(setupLink ? [`  Set up a site        ${setupLink}`] : []),
  ];
  const next = [
    ...(setupLink
      ? [
          "Open the set-up link. It works once. Whoever has it can set up a site here, so show it to nobody.",
          "Add a passkey and keep the recovery codes. They are your way in, with or without mail.",
        ]
      : []),
    "Put the tag on your pages. Settings has it ready to copy; docs/embed.md says the rest.",
    ...(setupLink ? ["A new address can take a few minutes until it answers everywhere."] : []),
  ];
  const mail = mailFrom
    ? `  Mail                 set up: from ${mailFrom}, once Cloudflare may send for that domain (docs/deploy.md)`
    : "  Mail                 not set up: nobody is mailed. Status links, inbox, webhook, Slack and ntfy work without.\n" +
      "                       Set it up with AMENDS_MAIL_FROM=you@example.com npm run deploy (docs/deploy.md)";
  const pictures = photos
    ? `  Photos               set up: kept in the bucket ${photos}`
    : "  Photos               not set up: visitors cannot attach any\n" +
      "                       Set them up with AMENDS_PHOTOS=amends-photos npm run deploy (docs/deploy.md)";
  const warnings = [
    ...(lostKey
      ? [
          "LINK_KEY was missing although there are sites, and was made anew. Links in earlier mails, open invitations and\nrecovery codes no longer work: members should make new codes in their account.",
        ]
      : []),
    ...(lostLink ? ["The set-up link of an earlier run no longer works; this one does."] : []),
  ];
  return `
Ready

${links.join("\n")}

What to do next
${next.map((line, at) => `  ${at + 1}. ${line}`).join("\n")}

${mail}
${pictures}
${warnings.map((line) => `\n${line}`).join("")}`.trimEnd();
}
