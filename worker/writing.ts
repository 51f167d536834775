import type { FilingView, ThreadView } from "../shared/thread.ts";
import { askD1 } from "./database.ts";
import { databaseFor, type Env } from "./env.ts";
import { ensureHeartbeat } from "./heartbeat.ts";
import { refusalFor, troubleOf } from "./keep.ts";
import { Refusal } from "./problem.ts";
import { opens } from "./proof.ts";
import type { Manner, Words } from "./spooled/entry.ts";
import { cannotLook, type Found } from "./spooled/finding.ts";
import { askSpool } from "./spooled/spool.ts";
import { mustTake } from "./steps.ts";
import { readThread, type ThreadRows, type Writable } from "./store/thread.ts";
import { locksOf, toView } from "./thread.ts";
import { readToWrite, storeWords } from "./words.ts";

/** What became of words that the visitor wrote into their thread: they stand in it, or they are kept and being filed. */
export type Taken = { thread: ThreadView } | { filing: FilingView };

/** Undefined when the spool was asked to file behind a complaint that it does not have. */
async function giveToSpool(env: Env, words: Words, manner: Manner): Promise<Taken | undefined> {
  const answer = await askSpool(env, words.site, (spool) => spool.write(words, manner));
  if (answer && "at" in answer) return { filing: { filing: true, at: answer.at } };
  if (answer?.refused === "not_held") return undefined;
  // A site that nobody knows has no threads; that is no other answer than an unknown thread's.
  if (answer?.refused === "unknown_site") throw new Refusal("not_found");
  throw refusalFor(answer?.refused);
}

/** Words for a thread that D1 has and whose key is right. */
async function writeFiled(env: Env, writable: Writable, words: Words): Promise<Taken> {
  const { site, complaint, id, text, at, proof } = words;
  mustTake(writable, "write", "visitor", at);
  try {
    await ensureHeartbeat(env, site, at);
    await askD1(() => storeWords(env, writable, { id, text, byMail: proof.by === "mail", at, filedAt: at }));
    const rows = await askD1(() => readThread(databaseFor(env, site), site, complaint));
    if (!rows) throw new Refusal("not_found");
    return { thread: await toView(env, rows, at) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const taken = await giveToSpool(env, words, { why: troubleOf(error), checked: true });
    if (!taken) throw error;
    return taken;
  }
}

/** Words for a thread that D1 could not be asked about: kept all the same, and their key compared when they are filed. */
export async function writeUnseen(env: Env, words: Words, error: unknown): Promise<Taken> {
  const taken = await giveToSpool(env, words, { why: troubleOf(error) });
  if (!taken) throw error;
  return taken;
}

/**
 * A tap cannot wait: whether it may be taken is for the record to say. The words that came with it are kept all the same, under
 * its id, so that the next try finds them. Always throws; `cannot_look` says that it has to be made again.
 */
export async function refuseTap(env: Env, words: Words | undefined, error: unknown): Promise<never> {
  if (words) await writeUnseen(env, words, error);
  throw cannotLook();
}

/** Words for a thread that D1 does not know: filed behind what the spool has, or undefined when it has nothing. */
async function writeBehind(env: Env, words: Words): Promise<Taken | undefined> {
  return giveToSpool(env, words, { why: "d1.error", behind: true });
}

/** Words for a thread that has just been opened. */
export async function writeFound(env: Env, found: Found<ThreadRows>, words: Words): Promise<Taken> {
  if ("filed" in found) {
    const { complaint, messages } = found.filed;
    return writeFiled(env, { complaint, known: messages.find(({ id }) => id === words.id)?.text }, words);
  }
  // Filed in this very moment: the page is asked once more, and then finds it in D1.
  const behind = await writeBehind(env, words);
  if (!behind) throw cannotLook();
  return behind;
}

/**
 * The visitor writes again. D1 first; what it does not know or does not answer about goes to the spool. `patient` is
 * asked before anything new is stored. One `not_found` for every key that opens nothing.
 */
export async function takeWords(env: Env, words: Words, patient: () => Promise<unknown>): Promise<Taken> {
  const { site, complaint, id, text, proof } = words;
  const write = async (writable: Writable): Promise<Taken> => {
    if (!(await opens(env.LINK_KEY, proof, locksOf(writable.complaint)))) throw new Refusal("not_found");
    if (writable.known !== text) await patient();
    return writeFiled(env, writable, words);
  };
  const look = () => askD1(() => readToWrite(env, site, complaint, id));
  try {
    const writable = await look();
    if (writable) return await write(writable);
    // Not asked to be patient: what opens nothing must not be told apart by it, and the spool takes few per complaint.
    const behind = await writeBehind(env, words);
    if (behind) return behind;
    // Between the two looks it may have moved from the spool to D1.
    const moved = await look();
    if (!moved) throw new Refusal("not_found");
    return await write(moved);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    await patient();
    return writeUnseen(env, words, error);
  }
}
