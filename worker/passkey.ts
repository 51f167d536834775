import type { Context } from "hono";
import type * as v from "valibot";
import { base64url } from "../shared/id.ts";
import type { PasskeyDraft, PasskeyNewDraft } from "../shared/signin.ts";
import { type App, databaseFor } from "./env.ts";
import { digest, hashOf, randomSecret } from "./keys.ts";
import { CHALLENGE_MINUTES, minutesFrom } from "./links.ts";
import { changed, commit } from "./store/commit.ts";
import type { Passkey } from "./store/passkeys.ts";
import { forgetOldChallenges, insertTicket, useChallenge } from "./store/tickets.ts";

/**
 * WebAuthn for one host. The library weighs more than the rest of the Worker, so it is imported by the first request
 * that needs it. It throws at everything that does not verify; here that is undefined, and no cause is told apart.
 */
const library = () => import("@simplewebauthn/server");
// EdDSA, ES256, RS256: what authenticators in use can do.
const ALGORITHMS = [-8, -7, -257];

/** Whom a challenge is for: a member who adds a passkey, or a browser (by its handle) that signs in. */
export interface Ceremony {
  site: string;
  subject: string;
}

function hostOf(c: Context<App>): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(c.req.url);
  return { rpID: hostname, origin };
}

async function newChallenge(c: Context<App>, { site, subject }: Ceremony): Promise<Uint8Array<ArrayBuffer>> {
  const { now } = c.var;
  const db = databaseFor(c.env, site);
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const hash = await hashOf(base64url(bytes));
  const expiresAt = minutesFrom(now, CHALLENGE_MINUTES);
  await commit(db, [
    insertTicket(db, { hash, site, purpose: "passkey", subject, expiresAt }, now),
    forgetOldChallenges(db, now),
  ]);
  return bytes;
}

/** A challenge is spent by being looked at, whether or not the rest verifies. */
function spend(c: Context<App>, { site, subject }: Ceremony): (challenge: string) => Promise<boolean> {
  return async (challenge) => {
    const db = databaseFor(c.env, site);
    const [used] = await commit(db, [useChallenge(db, await hashOf(challenge), site, subject, c.var.now)]);
    return changed(used) === 1;
  };
}

export async function creationOptions(
  c: Context<App>,
  siteName: string,
  known: { id: string; transports: string[] }[],
) {
  const { site, member, email, name } = c.var.me;
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName: siteName,
    rpID: hostOf(c).rpID,
    userName: email,
    userDisplayName: name,
    // Not the id itself: the handle lies readable on the authenticator.
    userID: new Uint8Array(await digest("passkey-user", site, member)),
    challenge: await newChallenge(c, { site, subject: member }),
    attestationType: "none",
    excludeCredentials: known,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: ALGORITHMS,
  });
}

/** The credential that was made, or undefined when anything about it does not hold. */
export async function verifyCreation(
  c: Context<App>,
  response: v.InferOutput<typeof PasskeyNewDraft>["response"],
): Promise<Passkey | undefined> {
  const { site, member } = c.var.me;
  const { rpID, origin } = hostOf(c);
  const { verifyRegistrationResponse } = await library();
  try {
    const { transports = [], ...rest } = response.response;
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { ...response, response: { ...rest, transports }, clientExtensionResults: {} },
      expectedChallenge: spend(c, { site, subject: member }),
      expectedOrigin: origin,
      expectedRPID: rpID,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!verified) return undefined;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { id, site, member, publicKey: base64url(publicKey), counter, transports };
  } catch {
    return undefined;
  }
}

/** No list of credentials: the authenticator offers the ones it has, so nobody types an address and none is given away. */
export async function requestOptions(c: Context<App>) {
  const ask = randomSecret();
  const { generateAuthenticationOptions } = await library();
  const options = await generateAuthenticationOptions({
    rpID: hostOf(c).rpID,
    challenge: await newChallenge(c, { site: "", subject: await hashOf(ask) }),
    userVerification: "required",
  });
  return { ask, options };
}

/** The authenticator's new counter, or undefined when anything does not hold (a counter that went back included). */
export async function verifyRequest(
  c: Context<App>,
  { ask, response }: v.InferOutput<typeof PasskeyDraft>,
  passkey: Passkey,
): Promise<number | undefined> {
  const { rpID, origin } = hostOf(c);
  const { verifyAuthenticationResponse } = await library();
  try {
    const { userHandle, ...rest } = response.response;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        ...response,
        response: { ...rest, ...(userHandle === undefined ? {} : { userHandle }) },
        clientExtensionResults: {},
      },
      expectedChallenge: spend(c, { site: "", subject: await hashOf(ask) }),
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      credential: { id: passkey.id, publicKey: bytesOf(passkey.publicKey), counter: passkey.counter },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
}
