import type { ThreadKey, ThreadView } from "../shared/thread.ts";
import type { Env } from "./env.ts";
import { photosAreSetUp } from "./photos/bucket.ts";
import { Refusal } from "./problem.ts";
import { type Locks, opens, type Proof, proofOf } from "./proof.ts";
import { readSnapshot } from "./snapshot.ts";
import type { Held } from "./spooled/entry.ts";
import { cannotLook, find, type Found } from "./spooled/finding.ts";
import type { ComplaintRow } from "./store/complaints.ts";
import { readThread, type ThreadRows } from "./store/thread.ts";
import { toFilingView } from "./views/filing.ts";
import { type House, toThreadView } from "./views/thread.ts";

export function locksOf(complaint: ComplaintRow): Locks {
  const { site, id, secret_hash: secretHash, code_hash: codeHash, generation } = complaint;
  return { site, id, secretHash, codeHash, generation };
}

/** Nobody raises the generation of what is not filed yet. */
export function locksOfHeld({ intakes: [{ draft, secretHash, codeHash }] }: Held): Locks {
  return { site: draft.site, id: draft.id, secretHash, codeHash, generation: 0 };
}

/** Is this the thread that the proof opens? Throws `cannot_look` where a wrong key cannot be told from one that D1 would know. */
export async function isOpenedBy<T extends { complaint: ComplaintRow }>(
  env: Env,
  proof: Proof,
  found: Found<T>,
): Promise<boolean> {
  if ("filed" in found) return opens(env.LINK_KEY, proof, locksOf(found.filed.complaint));
  if (await opens(env.LINK_KEY, proof, locksOfHeld(found.held))) return true;
  if (!found.sure) throw cannotLook();
  return false;
}

/** What is found behind a key. Unknown site, unknown id, wrong key: one and the same `not_found`. An outage is never that. */
async function openFound<T extends { complaint: ComplaintRow }>(
  env: Env,
  key: ThreadKey,
  read: (db: D1Database) => Promise<T | undefined>,
): Promise<Found<T>> {
  const [proof, found] = await Promise.all([proofOf(key), find(env, key.site, key.id, read)]);
  if (!found || !(await isOpenedBy(env, proof, found))) throw new Refusal("not_found");
  return found;
}

/** What D1 has behind a key; `cannot_look` while the complaint is still being filed. */
export async function openBehind<T extends { complaint: ComplaintRow }>(
  env: Env,
  key: ThreadKey,
  read: (db: D1Database) => Promise<T | undefined>,
): Promise<T> {
  const found = await openFound(env, key, read);
  if (!("filed" in found)) throw cannotLook();
  return found.filed;
}

export async function openThread(env: Env, key: ThreadKey): Promise<Found<ThreadRows>> {
  return openFound(env, key, (db) => readThread(db, key.site, key.id));
}

export async function viewThread(env: Env, key: ThreadKey, now: number): Promise<ThreadView> {
  return viewFound(env, await openThread(env, key), now);
}

export async function viewFound(env: Env, found: Found<ThreadRows>, now: number): Promise<ThreadView> {
  return "filed" in found ? toView(env, found.filed, now) : viewHeld(env, found.held);
}

async function houseOf(env: Env, site: string): Promise<House> {
  const snapshot = await readSnapshot(env, site);
  return { siteName: snapshot?.settings.name ?? "", photos: photosAreSetUp(env) };
}

export async function toView(env: Env, rows: ThreadRows, now: number): Promise<ThreadView> {
  return toThreadView(rows, await houseOf(env, rows.complaint.site), now);
}

export async function viewHeld(env: Env, held: Held): Promise<ThreadView> {
  return toFilingView(held, await houseOf(env, held.intakes[0].draft.site));
}
