import type { FollowUpAnswer, VisitorStep } from "../shared/closing.ts";
import { doneBy } from "../shared/offer-stands.ts";
import type { PublicSettings } from "../shared/site.ts";
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
import { type Chosen, type OfferAnswer, tapOffer } from "./store/offer-taps.ts";
import { optionsOf } from "./store/offers.ts";
import { readThread, type ThreadRows } from "./store/thread.ts";
import { rate, tap, type Tapped } from "./store/visitor-steps.ts";
import type { Act, NewMessage } from "./store/writing.ts";
import { isStanding, stateOf } from "./views/offer.ts";
import { fileLeft, stopEnding, storeWords } from "./words.ts";

/** One tap, as it was made. `byMail`: with the key out of a mail, which only whoever owns the address has. */
export interface Made {
  id: string;
  step: VisitorStep;
  answer?: FollowUpAnswer | undefined;
  anger?: number | undefined;
  text?: string | undefined;
  /** Which offer is answered, which of its options is accepted, and what sum would put it right. */
  offer?: string | undefined;
  option?: number | undefined;
  amount?: number | undefined;
  byMail: boolean;
}

const TAPS: ReadonlySet<string> = new Set([
  "follow_up_answered",
  "settled",
  "reopened",
  "withdrawn",
  "accepted",
  "declined",
  "countered",
]);

function isTaken({ events }: ThreadRows, id: string): boolean {
  return events.some(({ kind, author, message }) => author === "visitor" && message === id && TAPS.has(kind));
}

function tappedBy({ step, answer }: Made): Tapped | OfferAnswer {
  if (step !== "follow_up") return step;
  return answer === "yes" ? "confirm" : "doubt";
}
function isOfferAnswer(step: Tapped | OfferAnswer): step is OfferAnswer {
  return step === "accept" || step === "decline" || step === "counter";
}

/** The option that is accepted, and by when it is done; undefined of a no. Throws `conflict` where the offer does not stand any more. */
function chosenOf({ offers }: ThreadRows, made: Made, now: number): Chosen | undefined {
  const offer = offers.find(({ id }) => id === made.offer);
  if (!offer || !isStanding(offer, now)) throw new Refusal("conflict");
  if (made.option === undefined) return undefined;
  const option = optionsOf(offer)[made.option];
  if (!option) throw new Refusal("invalid", { fields: { option: "option.range" } });
  return { n: made.option, text: option.text, cost: option.cost, dueAt: doneBy(option, now) };
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
  const chosen = isOfferAnswer(step) ? chosenOf(rows, made, now) : undefined;
  const db = databaseFor(env, site);
  const snapshot = await readSnapshot(env, site);
  const isPromised = complaint.spam === 0 && stateOf(rows, now) !== "final";
  const promised = snapshot && isPromised ? promiseFor(complaint, snapshot, now) : null;
  const act = actOf(rows, now);
  const words = await wordsOf(rows, made, now);
  const it = { ...made, words, dueAt: promised?.dueAt ?? null, detail: detailOf(made) };
  const before = [...stopEnding(db, act, complaint), ...fileLeft(db, rows, now)];
  const results = await commit(db, [
    ...before,
    ...(isOfferAnswer(step)
      ? tapOffer(db, act, { ...it, step, offer: made.offer ?? "", chosen })
      : tap(db, act, { ...it, step })),
    ...(snapshot && (step === "settle" || chosen) ? planned(snapshot.settings) : []),
    ...(made.byMail && complaint.email
      ? [proveAddress(db, site, await addressKey(env.LINK_KEY, complaint.email), now)]
      : []),
  ]);
  const after = await readAgain(env, rows);
  if (changed(results[before.length]) === 0 && !isTaken(after, made.id)) throw new Refusal("conflict");
  return after;

  function planned(settings: PublicSettings): D1PreparedStatement[] {
    const promises = chosen ? [...rows.promises, { due_at: chosen.dueAt, done_at: null }] : rows.promises;
    const at = followUpAt({ ...complaint, settled_at: now }, promises, settings, now);
    return planFollowUp(db, { site, complaint: complaint.id, at }, now);
  }
}

/** What the team is told of it besides the words. */
function detailOf({ step, answer, offer, option, amount }: Made): string {
  return JSON.stringify({ step, answer, offer, option, amount });
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
  const before = fileLeft(db, rows, now);
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
  const before = [...stopEnding(db, act, complaint), ...fileLeft(db, rows, now)];
  await commit(db, [...before, ...forget(db, act, rows, people)]);
  return readAgain(env, rows);
}
