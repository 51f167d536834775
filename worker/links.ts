import { base64url } from "../shared/id.ts";
import type { Env } from "./env.ts";
import { hashOf, hmac, lettersOf, randomSecret } from "./keys.ts";
import { commit } from "./store/commit.ts";
import { insertTicket } from "./store/tickets.ts";

/**
 * One-time links. What stands in a mail is derived from LINK_KEY and a row's id whenever it is needed, so that neither
 * the outbox nor a leaked backup holds anything that signs somebody in.
 */
const MINUTE_MS = 60_000;
export const SIGNIN_MINUTES = 10;
export const SETUP_MINUTES = 30;
export const CHALLENGE_MINUTES = 5;
export const INVITE_HOURS = 72;
const CODE_LETTERS = 8;

export function minutesFrom(now: number, minutes: number): number {
  return now + minutes * MINUTE_MS;
}

/** What a sign-in mail says: the link's token, the code to type instead, and for how many minutes both are good. */
export async function signinMail(
  env: Pick<Env, "LINK_KEY">,
  askId: string,
): Promise<{ token: string; code: string; minutes: number }> {
  return { token: await signinToken(env, askId), code: await signinCode(env, askId), minutes: SIGNIN_MINUTES };
}

export async function signinToken(env: Pick<Env, "LINK_KEY">, askId: string): Promise<string> {
  return base64url(await hmac(env.LINK_KEY, "signin-token", askId));
}

/** Eight Crockford letters, ungrouped: 40 bits, five tries. */
export async function signinCode(env: Pick<Env, "LINK_KEY">, askId: string): Promise<string> {
  return lettersOf(await hmac(env.LINK_KEY, "signin-code", askId), CODE_LETTERS);
}

/** The token in an invite's link. */
export async function inviteToken(env: Pick<Env, "LINK_KEY">, inviteId: string): Promise<string> {
  return base64url(await hmac(env.LINK_KEY, "invite", inviteId));
}

/** Makes a set-up link's token: good once, for half an hour. For the local Worker; production has SETUP_TOKEN. */
export async function makeSetupTicket(db: D1Database, now: number): Promise<string> {
  const token = randomSecret();
  const expiresAt = minutesFrom(now, SETUP_MINUTES);
  await commit(db, [
    insertTicket(db, { hash: await hashOf(token), site: "", purpose: "setup", subject: "", expiresAt }, now),
  ]);
  return token;
}
