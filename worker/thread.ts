import { promiseFor } from "./intake.ts";
import type { ThreadKey, ThreadView } from "../shared/thread.ts";
import { databaseFor, type Env } from "./env.ts";
import { hashOf, mailKey, sameText, siblingId } from "./keys.ts";
import { Refusal } from "./problem.ts";
import { readSnapshot } from "./snapshot.ts";
import { commit } from "./store/commit.ts";
import { proveAddress } from "./store/caps.ts";
import type { ComplaintRow } from "./store/complaints.ts";
import { enqueue } from "./store/outbox.ts";
import { readThread, readWritable, type ThreadRows, type Writable } from "./store/thread.ts";
import { addEvent, addMessage, fileAnswer, visitorWrote } from "./store/writing.ts";
import { addressKey } from "./notices/caps.ts";
import { toThreadView } from "./views/thread.ts";

async function opens(env: Env, key: ThreadKey, complaint: ComplaintRow): Promise<boolean> {
  if (key.secret !== undefined) return sameText(await hashOf(key.secret), complaint.secret_hash);
  if (key.mail === undefined) return false;
  return sameText(key.mail, await mailKey(env.LINK_KEY, key.site, key.id, complaint.generation));
}

/** What `read` finds behind a key. Unknown site, unknown id, wrong key: one and the same `not_found`. An outage is never that. */
async function open<T extends { complaint: ComplaintRow }>(
  env: Env,
  key: ThreadKey,
  read: (db: D1Database) => Promise<T | undefined>,
): Promise<T> {
  let found: T | undefined;
  try {
    found = await read(databaseFor(env, key.site));
  } catch {
    throw new Refusal("cannot_look", { retry_after_s: 10 });
  }
  if (!found || !(await opens(env, key, found.complaint))) throw new Refusal("not_found");
  return found;
}

export async function openThread(env: Env, key: ThreadKey): Promise<ThreadRows> {
  return open(env, key, (db) => readThread(db, key.site, key.id));
}

export async function openForWriting(env: Env, key: ThreadKey, message: string): Promise<Writable> {
  return open(env, key, (db) => readWritable(db, key.site, key.id, message));
}

export async function viewThread(env: Env, key: ThreadKey, now: number): Promise<ThreadView> {
  return toView(env, await openThread(env, key), now);
}

export async function toView(env: Env, rows: ThreadRows, now: number): Promise<ThreadView> {
  const snapshot = await readSnapshot(env, rows.complaint.site);
  return toThreadView(rows, snapshot?.settings.name ?? "", now);
}

/** The visitor writes again. The same message id and words twice are one message. */
export async function writeBack(
  env: Env,
  { complaint, known }: Writable,
  message: { id: string; text: string; byMail: boolean },
  now: number,
): Promise<ThreadView> {
  if (known === message.text) return toView(env, await openStored(env, complaint), now);
  const id = known === undefined ? message.id : await siblingId(message.id, message.text);
  const db = databaseFor(env, complaint.site);
  const snapshot = await readSnapshot(env, complaint.site);
  const act = { site: complaint.site, complaint: complaint.id, now, author: "visitor" as const };
  const due = snapshot && complaint.spam === 0 ? promiseFor(complaint, snapshot.settings, now) : null;
  // An answer that has left but is not filed yet is filed first: what they write now is owed a reply of its own.
  const left = complaint.answer_leaves_at ?? Infinity;
  const unfiled = complaint.owed_what !== null && left <= now && complaint.visitor_wrote_at <= left;
  const owes = complaint.spam === 0 && complaint.test === 0;
  await commit(db, [
    addMessage(db, act, { id, kind: "words", text: message.text, lang: complaint.lang, leavesAt: now }),
    addEvent(db, act, "wrote", id),
    ...(unfiled ? [fileAnswer(db, complaint.site, complaint.id, now)] : []),
    visitorWrote(db, act, id, due),
    ...(owes
      ? [
          enqueue(
            db,
            {
              site: complaint.site,
              id,
              notice: "visitor.wrote",
              complaint: complaint.id,
              message: id,
              dueAt: now,
            },
            now,
          ),
        ]
      : []),
    ...(message.byMail && complaint.email
      ? [proveAddress(db, complaint.site, await addressKey(env.LINK_KEY, complaint.email), now)]
      : []),
  ]);
  return toView(env, await openStored(env, complaint), now);
}

async function openStored(env: Env, complaint: ComplaintRow): Promise<ThreadRows> {
  const rows = await readThread(databaseFor(env, complaint.site), complaint.site, complaint.id);
  if (!rows) throw new Refusal("not_found");
  return rows;
}
