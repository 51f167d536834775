import { askD1, NoAnswer } from "../database.ts";
import { databaseFor, type Env } from "../env.ts";
import { Refusal } from "../problem.ts";
import type { Held } from "./entry.ts";
import { askSpool } from "./spool.ts";

export const LOOK_AGAIN_S = 10;

export function cannotLook(): Refusal {
  return new Refusal("cannot_look", { retry_after_s: LOOK_AGAIN_S });
}

/** Where a complaint was found: `filed` in D1, or `held` by the spool. `sure`: D1 was heard too. */
export type Found<T> = { filed: T } | { held: Held; sure: boolean };

/**
 * Looks for a complaint in D1 and then in the spool. Undefined only when both have answered that they know none; where
 * one of them did not answer nobody can say so, and the refusal is `cannot_look`.
 */
export async function find<T>(
  env: Env,
  site: string,
  id: string,
  read: (db: D1Database) => Promise<T | null | undefined>,
): Promise<Found<T> | undefined> {
  const ask = () => askD1(() => read(databaseFor(env, site)));
  let sure = true;
  try {
    const filed = await ask();
    if (filed) return { filed };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    sure = false;
  }
  const held = await askSpool(env, site, (spool) => spool.look(id));
  if (held) return { held, sure };
  if (!sure || held === undefined) throw cannotLook();
  // Between the two looks it may have moved from the one to the other.
  const filed = await ask().catch((error: unknown) => {
    throw error instanceof NoAnswer ? cannotLook() : error;
  });
  return filed ? { filed } : undefined;
}
