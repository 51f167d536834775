import type { ThreadKey } from "../shared/thread.ts";
import { hashOf, mailKey, sameText } from "./keys.ts";

/**
 * What somebody showed to be let into a thread, as a hash: it can be compared later, when the thread can be looked up
 * again, and opens nothing for whoever reads it where it waits.
 */
export interface Proof {
  by: "secret" | "mail" | "code";
  hash: string;
}

/** The locks of one complaint. */
export interface Locks {
  site: string;
  id: string;
  secretHash: string;
  codeHash: string | null;
  generation: number;
}

export async function proofOf(key: ThreadKey): Promise<Proof> {
  const { secret, mail = "" } = key;
  return secret === undefined ? { by: "mail", hash: await hashOf(mail) } : { by: "secret", hash: await hashOf(secret) };
}

/** Does this proof open that complaint? */
export async function opens(linkKey: string, proof: Proof, locks: Locks): Promise<boolean> {
  switch (proof.by) {
    case "secret":
      return sameText(proof.hash, locks.secretHash);
    case "code":
      return locks.codeHash !== null && sameText(proof.hash, locks.codeHash);
    case "mail":
      return sameText(proof.hash, await hashOf(await mailKey(linkKey, locks.site, locks.id, locks.generation)));
  }
}
