import type { FollowUpAnswer, VisitorStep } from "../shared/closing.ts";
import { databaseFor, type Env } from "./env.ts";
import { followUpAt } from "./follow-up.ts";
import { siblingId } from "./keys.ts";
import { addressKey } from "./notices/caps.ts";
import { personKey } from "./notices/people.ts";
import { Refusal } from "./problem.ts";
import { promiseFor } from "./promised.ts";
import { readSnapshot } from "./snapshot.ts";
import { mustTake } from "./steps.ts";
import { proveAddress } from "./store/caps.ts";
import { changed, commit } from "./store/commit.ts";
import { planFollowUp } from "./store/follow-up.ts";
import { forget, givenIn } from "./store/forget.ts";
import { readThread, type ThreadRows } from "./store/thread.ts";
import { rate, tap, type Tapped } from "./store/visitor-steps.ts";
import type { Act, NewMessage } from "./store/writing.ts";
import { fileLeft, stopEnding, storeWords } from "./words.ts";

/** One tap, as it was made. `byMail`: with the key out of a mail, which only whoever owns the address has. */
export interface Made {
  id: string;
  step: VisitorStep;
  answer?: FollowUpAnswer | undefined;
  anger?: number | undefined;
  text?: string | undefined;
  byMail: boolean;
}

const TAPS: ReadonlySet<string> = new Set(["follow_up_answered", "settled", "reopened", "withdrawn"]);

function isTaken({ events }: ThreadRows, id: string): boolean {
  return events.some(({ kind, author, message }) => author === "visitor" && message === id && TAPS.has(kind));
}

function tappedBy({ step, answer }: Made): Tapped {
  if (step !== "follow_up") return step;
  return answer === "yes" ? "confirm" : "doubt";
}

function actOf({ complaint }: ThreadRows, now: number): Act {
  return { site: complaint.site, complaint: complaint.id, now, author: "visitor" };
}

/** Words that came along, under the tap's own id; other words under a taken id are kept beside it, and the same ones once. */
async function wordsOf({ messages, complaint }: ThreadRows, made: Made, now: number): Promise<NewMessage | undefined> {
  const { id, text } = made;
  const known = messages.find((message) => message.id === id);
  if (text === undefined || known?.text === text) return undefined;
  const own = known ? await siblingId(id, text) : id;
  return { id: own, kind: "words", text, lang: complaint.lang, leavesAt: now };
}

/** The thread as it stands now. */
export async function readAgain(env: Env, { complaint: { site, id } }: ThreadRows): Promise<ThreadRows> {
  const rows = await readThread(databaseFor(env, site), site, id);
  if (!rows) throw new Refusal("not_found");
  return rows;
}

/**
 * Takes one tap on a thread that was just read and opened, and gives back the thread as it then stands. The same tap again
 * changes nothing. Throws `conflict` where it cannot be taken any more; then nothing of it is kept, its words either.
 */
export async function takeTap(env: Env, rows: ThreadRows, made: Made, now: number): Promise<ThreadRows> {
  const { complaint } = rows;
  const { site } = complaint;
  if (isTaken(rows, made.id)) return wordsAfter(env, rows, made, now);
  const step = tappedBy(made);
  if (step === "reopen" && complaint.words_deleted_at !== null) throw new Refusal("conflict");
  mustTake(rows, step, "visitor", now);
  const db = databaseFor(env, site);
  const snapshot = await readSnapshot(env, site);
  const promised = snapshot && complaint.spam === 0 ? promiseFor(complaint, snapshot, now) : null;
  const { answer } = made;
  const detail = JSON.stringify({ step: made.step, ...(answer && { answer }) });
  const act = actOf(rows, now);
  const before = [...stopEnding(db, act, complaint), ...fileLeft(db, complaint, now)];
  const results = await commit(db, [
    ...before,
    ...tap(db, act, {
      ...made,
      step,
      words: await wordsOf(rows, made, now),
      dueAt: promised?.dueAt ?? null,
      detail,
    }),
    ...(step === "settle" && snapshot ? planFollowUp(db, planned(snapshot.settings), now) : []),
    ...(made.byMail && complaint.email
      ? [proveAddress(db, site, await addressKey(env.LINK_KEY, complaint.email), now)]
      : []),
  ]);
  const after = await readAgain(env, rows);
  if (changed(results[before.length]) === 0 && !isTaken(after, made.id)) throw new Refusal("conflict");
  return after;

  function planned(settings: Parameters<typeof followUpAt>[2]) {
    const at = followUpAt({ ...complaint, settled_at: now }, rows.promises, settings, now);
    return { site, complaint: complaint.id, at };
  }
}

/** The tap is taken; words that were not there yet are words like any others. */
async function wordsAfter(env: Env, rows: ThreadRows, { id, text, byMail }: Made, now: number): Promise<ThreadRows> {
  const { complaint, messages } = rows;
  const known = messages.find((message) => message.id === id)?.text;
  if (text === undefined || known === text) return rows;
  await storeWords(env, { complaint, known }, { id, text, byMail, at: now, filedAt: now });
  return readAgain(env, rows);
}

/** Keeps the three answers at the end, one event however often they change. Throws `conflict` before it is over, and later than a month after. */
export async function keepRating(
  env: Env,
  rows: ThreadRows,
  scores: Parameters<typeof rate>[2],
  now: number,
): Promise<ThreadRows> {
  const db = databaseFor(env, rows.complaint.site);
  const before = fileLeft(db, rows.complaint, now);
  const results = await commit(db, [...before, ...rate(db, actOf(rows, now), scores)]);
  if (changed(results[before.length]) === 0) throw new Refusal("conflict");
  return readAgain(env, rows);
}

/** Deletes what the visitor said and gave, at any time; again, what they have said since. */
export async function forgetWords(env: Env, rows: ThreadRows, now: number): Promise<ThreadRows> {
  const { complaint } = rows;
  const db = databaseFor(env, complaint.site);
  const act = actOf(rows, now);
  // A number names somebody where no address was given with it.
  const reaches = givenIn(rows).flatMap(({ email, phone }) => [
    { email, phone: null },
    { email: null, phone },
  ]);
  const keys = await Promise.all(reaches.map((reach) => personKey(env, complaint.site, reach)));
  const people = keys.filter((key) => key !== null);
  const before = [...stopEnding(db, act, complaint), ...fileLeft(db, complaint, now)];
  await commit(db, [...before, ...forget(db, act, rows, people)]);
  return readAgain(env, rows);
}
