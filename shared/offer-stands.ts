import type { EventKind } from "./life.ts";
import type { OfferState, OfferView, OptionView } from "./remedy.ts";
import type { ThreadView } from "./thread.ts";

const DAY_MS = 86_400_000;

/**
 * How an offer that stands as `state` in the record stands as of `now`: one whose time has passed is expired, filed or not.
 * Times in ms UTC.
 */
export function offerStateAt(
  { state, standsUntil }: { state: OfferState; standsUntil: number },
  now: number,
): OfferState {
  return state === "open" && standsUntil < now ? "expired" : state;
}

type Known = Pick<ThreadView, "offers" | "events" | "can" | "promises">;

/** The offer that is shown as a card, and those before it, the newest first: one stands at a time. */
export function offersShown({ offers }: Pick<ThreadView, "offers">): { card?: OfferView; earlier: OfferView[] } {
  const [card, ...earlier] = offers.toReversed();
  return card ? { card, earlier } : { earlier };
}

/** Does this offer wait for the visitor's yes as of `now` (ms UTC), so far as they can still give it? */
export function isAnswerable({ can }: Pick<Known, "can">, offer: OfferView, now: number): boolean {
  return offerStateAt(offer, now) === "open" && can.includes("accept");
}

/** What was agreed on; of an offer nobody said yes to, all that it had. */
export function agreedOn({ options, chosen }: OfferView): OptionView[] {
  const agreed = chosen === null ? undefined : options[chosen];
  return agreed ? [agreed] : options;
}

/** By when an option is done if the visitor says yes at `now`, ms UTC: nothing is done within less than a day. */
export function doneBy({ days }: Pick<OptionView, "days">, now: number): number {
  return now + Math.max(1, days) * DAY_MS;
}

/** When the team took an offer back, ms UTC; undefined where it ended with something else (`endedWith`). */
export function takenBackAt(
  { events, offers }: Pick<Known, "events" | "offers">,
  offer: OfferView,
): number | undefined {
  const next = offers.find(({ madeAt }) => madeAt > offer.madeAt)?.madeAt ?? Infinity;
  return events.find(({ kind, at }) => kind === "offer_retracted" && at >= offer.madeAt && at <= next)?.at;
}

/** What ends every offer that stands, without an event of the offer's own. A follow-up does so only where its answer is a yes. */
const ENDS_OFFERS: ReadonlySet<EventKind> = new Set([
  "settled",
  "follow_up_answered",
  "withdrawn",
  "delivered",
  "words_deleted",
] as const);

/**
 * With which word of the visitor an offer ended that nobody took back: they withdrew the complaint, or said that it is right.
 * Undefined where it ended otherwise, or where that is not certain. What was said later, on a complaint opened again, ended
 * nothing of it.
 */
export function endedWith(
  { events, followUp }: Pick<ThreadView, "events" | "followUp">,
  { madeAt }: Pick<OfferView, "madeAt">,
): "withdrawn" | "right" | undefined {
  const end = events.find(({ kind, at }) => at >= madeAt && ENDS_OFFERS.has(kind));
  if (end?.kind === "withdrawn") return "withdrawn";
  const isYes = end?.kind === "follow_up_answered" && followUp?.answer === "yes" && followUp.answeredAt === end.at;
  return isYes || end?.kind === "settled" ? "right" : undefined;
}

/** Promises that no offer stands for: what was agreed on is said once. */
export function promisesBeside({ promises, offers }: Pick<Known, "promises" | "offers">): Known["promises"] {
  return promises.filter(({ id }) => offers.every((offer) => offer.id !== id));
}

/**
 * How what was agreed on, or given, is coming along: like a promise of that day. Times in ms UTC; undefined where nothing was
 * agreed on, and nobody is held to a day.
 */
export function progressOf(
  { promises }: Pick<Known, "promises">,
  { id, by, dueAt, deliveredAt }: OfferView,
  now: number,
): Pick<Known["promises"][number], "state" | "by" | "dueAt" | "doneAt"> | undefined {
  if (dueAt === null) return undefined;
  const kept = promises.find((promise) => promise.id === id);
  if (kept) return kept;
  const isLate = (deliveredAt ?? now) > dueAt;
  const state = deliveredAt === null ? (isLate ? "broken" : "open") : isLate ? "late" : "kept";
  return { state, by, dueAt, doneAt: deliveredAt };
}
