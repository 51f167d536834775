import { base64url } from "../shared/id.ts";
import type { Env } from "./env.ts";
import { hmac, randomLetters, readLetters } from "./keys.ts";

const CODES = 10;
const GROUP = 5;

/** Ten codes of ten Crockford letters (50 bits), in two groups. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => `${randomLetters(GROUP)}-${randomLetters(GROUP)}`);
}

/** What is stored of a code. Keyed, because 50 bits alone can be searched by whoever holds a backup. */
export async function recoveryHash(
  env: Pick<Env, "LINK_KEY">,
  site: string,
  member: string,
  code: string,
): Promise<string> {
  return base64url(await hmac(env.LINK_KEY, "recovery", site, member, readLetters(code)));
}
