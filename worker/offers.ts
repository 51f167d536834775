import { dearest, HELD_UNTIL, mayGive, type OfferDraft, STANDS_MAX_MS } from "../shared/remedy.ts";
import { Refusal } from "./problem.ts";
import { mustBeAble } from "./steps.ts";
import { askApproval, type HeldPromise } from "./store/approvals.ts";
import { insertOffer, type NewOffer, oweLapse } from "./store/offers.ts";
import { addPromise, type NewPromise } from "./store/promises.ts";
import { readRecovery } from "./store/remedies.ts";
import type { SignedIn } from "./store/sessions.ts";
import { markRead, type MemberAct } from "./store/steps.ts";
import type { ThreadRows } from "./store/thread.ts";
import { addEvent } from "./store/writing.ts";
import { givenOn } from "./views/offer.ts";
import { fileLeft } from "./words.ts";

/** Does this member give so much on this complaint without asking? In the site's currency, with what was given before. */
export async function weigh(
  db: D1Database,
  rows: ThreadRows,
  { site, role }: Pick<SignedIn, "site" | "role">,
  cost: number,
  now: number,
): Promise<{ currency: string; given: number; may: boolean }> {
  const { currency, limits } = (await readRecovery(db, site)).recovery;
  const given = givenOn(rows.offers, now);
  return { currency, given, may: mayGive(role, limits, cost, given) };
}

/** An answer's offer as it goes on record, and the promises that go with the answer. */
export interface Offered {
  offer: NewOffer;
  promises: readonly Omit<NewPromise, "message">[];
}

/** The answer that an offer goes with. Times in ms UTC. */
interface With {
  message: string;
  leavesAt: number;
  promises: readonly Omit<NewPromise, "message">[];
}

/**
 * Weighs an offer that goes with an answer: it goes out with it, or both wait for a manager (`asked`). Throws `invalid` where it would
 * not stand when it leaves, or for too long, and `conflict` where nothing can be offered now.
 */
export async function weighOffer(
  db: D1Database,
  rows: ThreadRows,
  me: SignedIn,
  draft: OfferDraft,
  { message, leavesAt, promises }: With,
  now: number,
): Promise<Offered> {
  const { id, options, standsUntil } = draft;
  if (standsUntil <= leavesAt) throw new Refusal("invalid", { fields: { "offer.standsUntil": "due.past" } });
  if (standsUntil > leavesAt + STANDS_MAX_MS)
    throw new Refusal("invalid", { fields: { "offer.standsUntil": "due.far" } });
  const cost = dearest(options);
  const { currency, given, may } = await weigh(db, rows, me, cost, now);
  mustBeAble(rows, may ? "offer" : "ask_approval", now);
  const held: HeldPromise[] = promises.map(({ id: promise, text, dueAt, keeper }) => ({
    id: promise,
    text,
    dueAt,
    keeper,
  }));
  const asked = { state: "asked", madeAt: HELD_UNTIL, promises: JSON.stringify(held) } as const;
  const open = { state: "open", madeAt: leavesAt } as const;
  const offer = { id, message, currency, options, cost, given, standsUntil, ...(may ? open : asked) };
  return { offer, promises };
}

/** Goes before the answer it is for: where it may not stand, nothing of the answer is kept. */
export function offerFirst(
  db: D1Database,
  act: MemberAct,
  rows: ThreadRows,
  { offer }: Offered,
): D1PreparedStatement[] {
  const step = offer.state === "asked" ? "ask_approval" : "offer";
  return [...fileLeft(db, rows, act.now), insertOffer(db, act, step, offer)];
}

/** What goes with an answer that leaves: its promises, and its offer. */
export function leavesWith(
  db: D1Database,
  act: MemberAct,
  message: string,
  promises: Offered["promises"],
  offer: NewOffer | undefined,
): D1PreparedStatement[] {
  return [
    ...(offer ? [addEvent(db, act, "offered", message, offer.madeAt, offer.id), oweLapse(db, act, offer.id)] : []),
    ...promises.flatMap((promise) => addPromise(db, act, { ...promise, message })),
  ];
}

/** The answer waits with its offer, and a manager is asked: to the visitor nothing has happened. */
export function holdWith(db: D1Database, act: MemberAct, { id }: NewOffer): D1PreparedStatement[] {
  return [addEvent(db, act, "approval_asked", null, act.now, id), askApproval(db, act, id), markRead(db, act)];
}
