import { inTime } from "../database.ts";
import { databaseFor, type Env } from "../env.ts";
import { siblingId } from "../keys.ts";
import { opens } from "../proof.ts";
import { commit } from "../store/commit.ts";
import { type Intake, keepComplaint } from "../store/intake.ts";
import { addEvent } from "../store/writing.ts";
import { locksOf } from "../thread.ts";
import { readToWrite, storeWords } from "../words.ts";
import type { Entry, Words } from "./entry.ts";

/** Nobody is waiting: longer than a visitor's try, and short, so that one stalled try does not hold up the others; in ms. */
const TRY_MS = 2_500;

/**
 * What became of an entry. `filed`: it is in D1, now or since a try that had seemed to fail · `refused`: it came under a
 * wrong key, which is on record · `no_complaint`: D1 knows no complaint that these words belong to.
 */
export type Filed = "filed" | "refused" | "no_complaint";

async function refuse(env: Env, site: string, complaint: string, message: string, now: number): Promise<Filed> {
  const db = databaseFor(env, site);
  await commit(db, [addEvent(db, { site, complaint, now, author: "amends" }, "refused", message)]);
  return "refused";
}

async function fileIntake(env: Env, intake: Intake, now: number): Promise<Filed> {
  const { draft } = intake;
  const db = databaseFor(env, draft.site);
  const kept = await keepComplaint(db, intake, now);
  if (!kept) return refuse(env, draft.site, draft.id, draft.messageId, now);
  if (!kept.sameWords) {
    const messageId = await siblingId(draft.messageId, draft.text);
    await keepComplaint(db, { ...intake, draft: { ...draft, messageId } }, now);
  }
  return "filed";
}

async function fileWords(env: Env, words: Words, now: number): Promise<Filed> {
  const { site, complaint, id, text, at, proof } = words;
  const found = await readToWrite(env, site, complaint, id);
  if (!found) return "no_complaint";
  if (!(await opens(env.LINK_KEY, proof, locksOf(found.complaint)))) return refuse(env, site, complaint, id, now);
  await storeWords(env, found, { id, text, byMail: proof.by === "mail", at, filedAt: now });
  return "filed";
}

/** Writes an entry into D1; as often as needed, because writing it twice changes nothing. Throws when D1 fails, is late, or will not have it. */
export async function file(env: Env, entry: Entry, now: number): Promise<Filed> {
  return inTime(TRY_MS, () =>
    entry.kind === "intake" ? fileIntake(env, entry.intake, now) : fileWords(env, entry.words, now),
  );
}
