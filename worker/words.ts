import { hasLeft, stateAt } from "../shared/life.ts";
import { fittingAt } from "../shared/quiet.ts";
import { databaseFor, type Env } from "./env.ts";
import { siblingId } from "./keys.ts";
import { addressKey } from "./notices/caps.ts";
import { isSafetyMatter } from "./notices/safety.ts";
import { promiseFor } from "./promised.ts";
import { readSnapshot } from "./snapshot.ts";
import { isUnfiled } from "./steps.ts";
import { proveAddress } from "./store/caps.ts";
import { fileEnding, oweEnded } from "./store/closing.ts";
import { commit } from "./store/commit.ts";
import type { ComplaintRow } from "./store/complaints.ts";
import { hasAgreed } from "./store/offer-clock.ts";
import { expireOffer, fileOffer, type OfferRow } from "./store/offers.ts";
import { enqueue } from "./store/outbox.ts";
import { readWritable, type Writable } from "./store/thread.ts";
import { type Act, addEvent, addMessage, fileAnswer, takeBack, visitorWrote } from "./store/writing.ts";

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

/**
 * What has left is filed before anything else is written, and an offer whose time has passed, so that what is written finds the
 * complaint as everybody sees it.
 */
export function fileLeft(
  db: D1Database,
  rows: { complaint: ComplaintRow; offers?: OfferRow[] },
  now: number,
): D1PreparedStatement[] {
  if (!isUnfiled(rows, now)) return [];
  const { site, id } = rows.complaint;
  const lapsed = (rows.offers ?? []).filter(({ state, stands_until: until }) => state === "open" && until < now);
  return [
    fileAnswer(db, site, id, now),
    fileEnding(db, site, id, now),
    ...lapsed.flatMap((offer) => expireOffer(db, { site, complaint: id, now }, offer.id)),
    fileOffer(db, site, id, now),
  ];
}

/** A last answer that has not left yet is taken back when the visitor has something to say: nothing ends while they are owed an answer. */
export function stopEnding(db: D1Database, act: Act, complaint: ComplaintRow): D1PreparedStatement[] {
  const { ending_message: message, ends_at: endsAt } = complaint;
  if (message === null || endsAt === null || hasLeft({ leaves_at: endsAt, taken_back_at: null }, act.now)) return [];
  return takeBack(db, { ...act, author: "amends" }, message);
}

const DAY_MS = 86_400_000;
/** Weeks are told apart by the Monday on which they begin, as a day in UTC; `next` is the one after, ms UTC. */
function weekOf(now: number): { name: string; next: number } {
  const days = Math.floor(now / DAY_MS);
  // The first of January 1970 was a Thursday.
  const monday = days - ((days + 3) % 7);
  return { name: new Date(monday * DAY_MS).toISOString().slice(0, 10), next: (monday + 7) * DAY_MS };
}

/** The visitor wrote again. The same message id and words twice are one message; other words under a taken id are kept beside it. */
export async function storeWords(env: Env, { complaint, known }: Writable, words: NewWords): Promise<void> {
  const { text, at, filedAt } = words;
  // Words that were deleted stay so, whoever sends them again.
  if (known === text || known === "") return;
  const { site } = complaint;
  const id = known === undefined ? words.id : await siblingId(words.id, text);
  const db = databaseFor(env, site);
  const snapshot = await readSnapshot(env, site);
  const act = { site, complaint: complaint.id, now: at, author: "visitor" as const };
  const state = stateAt(complaint, filedAt);
  const isOver = state === "final" || state === "withdrawn";
  // Who still waits for something that was agreed on is heard at once: it may be about where to send it.
  const isAwaiting = state === "final" && (await hasAgreed(db, site, complaint.id));
  const promised = snapshot && complaint.spam === 0 && !isOver ? promiseFor(complaint, snapshot, at) : null;
  await commit(db, [
    ...stopEnding(db, { ...act, now: filedAt }, complaint),
    addMessage(db, act, { id, kind: "words", text, lang: complaint.lang, leavesAt: at }),
    addEvent(db, act, "wrote", id),
    // What they write now is owed a reply of its own.
    ...fileLeft(db, { complaint }, filedAt),
    visitorWrote(db, act, id, promised?.dueAt ?? null, filedAt),
    ...(complaint.spam === 0 && complaint.test === 0 ? [owe()] : []),
    ...(words.byMail && complaint.email
      ? [proveAddress(db, site, await addressKey(env.LINK_KEY, complaint.email), at)]
      : []),
  ]);

  function owe(): D1PreparedStatement {
    // Where somebody may be in danger nobody waits for the end of the week.
    if (state !== "final" || isAwaiting || !snapshot || isSafetyMatter({ text, lang: complaint.lang }))
      return enqueue(db, { site, id, notice: "visitor.wrote", complaint: complaint.id, message: id, dueAt: at }, at);
    // It is over: kept, and told once a week.
    const { name: week, next } = weekOf(filedAt);
    const dueAt = fittingAt(next, null, snapshot.settings.clock);
    return oweEnded(db, { site, complaint: complaint.id, message: id, week, dueAt }, filedAt);
  }
}
