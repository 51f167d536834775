import type { SpooledView } from "../../shared/inbox.ts";
import type { Env } from "../env.ts";
import type { Intake } from "../store/intake.ts";
import type { Held, KeepAnswer, Manner, Words, WriteAnswer } from "./entry.ts";

/** What the Worker asks of a site's spool object. */
export interface SpoolDoor {
  keep(intake: Intake, manner: Manner): Promise<KeepAnswer>;
  write(words: Words, manner: Manner): Promise<WriteAnswer>;
  look(complaint: string): Promise<Held | null>;
  tryCode(complaint: string, codeHash: string): Promise<Held | null>;
  figure(): Promise<SpooledView | null>;
}

export function spoolOf(env: Env, site: string): SpoolDoor {
  return env.SPOOL.get(env.SPOOL.idFromName(site)) as unknown as SpoolDoor;
}

/** Nobody waits longer than this for the spool, in ms: it writes to its own disk and needs a few. */
const WAIT_MS = 4_000;

/** An object that has just moved or restarted says so; it is asked once more. */
async function askTwice<T>(env: Env, site: string, ask: (spool: SpoolDoor) => Promise<T>): Promise<T> {
  try {
    return await ask(spoolOf(env, site));
  } catch (error) {
    if (!(error instanceof Error && "retryable" in error && error.retryable === true)) throw error;
    return ask(spoolOf(env, site));
  }
}

/** What the spool answers, or undefined when it does not: then there is nobody left to ask. */
export async function askSpool<T>(
  env: Env,
  site: string,
  ask: (spool: SpoolDoor) => Promise<T>,
): Promise<T | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, WAIT_MS);
  try {
    return await Promise.race([askTwice(env, site, ask), late]);
  } catch (error) {
    console.error("spool", error instanceof Error ? error.name : "failed");
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
