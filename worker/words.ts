import { databaseFor, type Env } from "./env.ts";
import { siblingId } from "./keys.ts";
import { addressKey } from "./notices/caps.ts";
import { promiseFor } from "./promised.ts";
import { readSnapshot } from "./snapshot.ts";
import { proveAddress } from "./store/caps.ts";
import { commit } from "./store/commit.ts";
import { enqueue } from "./store/outbox.ts";
import { readWritable, type Writable } from "./store/thread.ts";
import { addEvent, addMessage, fileAnswer, visitorWrote } from "./store/writing.ts";

/** What D1 knows of the complaint that words are for; undefined when it knows none. */
export async function readToWrite(
  env: Env,
  site: string,
  complaint: string,
  message: string,
): Promise<Writable | undefined> {
  return readWritable(databaseFor(env, site), site, complaint, message);
}

/** Words as they are stored. They were received at `at` and the team can see them from `filedAt`; ms UTC, often the same. */
export interface NewWords {
  id: string;
  text: string;
  byMail: boolean;
  at: number;
  filedAt: number;
}

/** The visitor wrote again. The same message id and words twice are one message; other words under a taken id are kept beside it. */
export async function storeWords(env: Env, { complaint, known }: Writable, words: NewWords): Promise<void> {
  const { text, at, filedAt } = words;
  if (known === text) return;
  const { site } = complaint;
  const id = known === undefined ? words.id : await siblingId(words.id, text);
  const db = databaseFor(env, site);
  const snapshot = await readSnapshot(env, site);
  const act = { site, complaint: complaint.id, now: at, author: "visitor" as const };
  const promised = snapshot && complaint.spam === 0 ? promiseFor(complaint, snapshot, at) : null;
  // An answer that has left but is not filed yet is filed first: what they write now is owed a reply of its own.
  const left = complaint.answer_leaves_at ?? Infinity;
  const unfiled = complaint.owed_what !== null && left <= filedAt && complaint.visitor_wrote_at <= left;
  const owes = complaint.spam === 0 && complaint.test === 0;
  const fact = { site, id, notice: "visitor.wrote", complaint: complaint.id, message: id, dueAt: at } as const;
  await commit(db, [
    addMessage(db, act, { id, kind: "words", text, lang: complaint.lang, leavesAt: at }),
    addEvent(db, act, "wrote", id),
    ...(unfiled ? [fileAnswer(db, site, complaint.id, filedAt)] : []),
    visitorWrote(db, act, id, promised?.dueAt ?? null, filedAt),
    ...(owes ? [enqueue(db, fact, at)] : []),
    ...(words.byMail && complaint.email
      ? [proveAddress(db, site, await addressKey(env.LINK_KEY, complaint.email), at)]
      : []),
  ]);
}
