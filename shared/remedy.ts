import * as v from "valibot";
import { Instant, ownWords, whole } from "./field.ts";
import { MessageId } from "./id.ts";
import { LINE_MAX } from "./limits.ts";
import type { Role } from "./team.ts";

export { offerStateAt } from "./offer-stands.ts";

const DAY_MS = 86_400_000;

/** What can put it right. `apology` is one in person, `gift` is giving it away. */
export const REMEDIES = [
  "refund",
  "replacement",
  "redo",
  "discount",
  "credit",
  "call_back",
  "fix",
  "apology",
  "gift",
] as const;
export type Remedy = (typeof REMEDIES)[number];

/**
 * How an offer stands. asked: over the member's limit, it waits for a manager, and its answer with it · refused: the manager said
 * no · open: it waits for the visitor's yes · expired: its time passed · retracted: the team took it back, or it ended ·
 * delivered: done, with proof; `chosen` and `answeredAt` say whether it was accepted before.
 */
export const OFFER_STATES = [
  "asked",
  "refused",
  "open",
  "accepted",
  "declined",
  "countered",
  "expired",
  "retracted",
  "delivered",
] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** Choices in one offer, at most. */
export const OPTIONS_MAX = 2;
/** Catalogue entries of a site, at most. */
export const CATALOGUE_MAX = 30;
/** Largest sum, in minor units (cents): ten million. */
export const MONEY_MAX = 1_000_000_000;
/** An offer stands so long where nothing else is said, in ms. */
export const STANDS_MS = 14 * DAY_MS;
/** No offer stands longer, in ms. */
export const STANDS_MAX_MS = 180 * DAY_MS;
/** Days from the visitor's yes until it is done, at most. */
export const DELIVER_DAYS_MAX = 90;
/** When an answer that waits for approval leaves, ms UTC: later than everything. */
export const HELD_UNTIL = 8_640_000_000_000_000;

/** A sum in minor units (cents) of the site's currency, never negative. */
const Money = whole("money.range", 0, MONEY_MAX);

const GIVEN: ReadonlySet<OfferState> = new Set(["open", "accepted", "delivered"] as const);
/** Is it given, agreed on, or offered so that it may still be? Of an offer as it stands now (`offerStateAt`). */
export function countsAsGiven(state: OfferState): boolean {
  return GIVEN.has(state);
}

/** What members may give without asking, in minor units: together on one complaint. Null: as much as they see fit. An owner always may. */
export const RemedyLimits = v.object({ agent: v.nullable(Money), manager: v.nullable(Money) });
export type RemedyLimits = v.InferOutput<typeof RemedyLimits>;

/**
 * May this member give it without asking? `cost` is what it costs the house, `given` what the house has already given or offered on
 * this complaint and that still stands; minor units.
 */
export function mayGive(role: Role, limits: RemedyLimits, cost: number, given: number): boolean {
  if (role === "owner") return true;
  const limit = limits[role];
  return cost === 0 || limit === null || cost + given <= limit;
}

const days = whole("days.range", 0, DELIVER_DAYS_MAX);

const MONEY_GIVEN: ReadonlySet<Remedy> = new Set(["refund", "credit", "discount"] as const);

/** What an option costs the house, minor units: never less than the money it gives away, whatever was typed. */
export function costOf({ kind, amount, cost }: { kind: Remedy; amount: number | null; cost: number }): number {
  return MONEY_GIVEN.has(kind) ? Math.max(cost, amount ?? 0) : cost;
}

/**
 * One thing that is offered, in words the visitor reads. Sums in minor units of the site's currency. Money that is given
 * away costs as much at least, whatever was typed.
 */
export const OptionDraft = v.pipe(
  v.object({
    kind: v.picklist(REMEDIES, "remedy.unknown"),
    text: ownWords("option", 500),
    /** What the visitor gets, where it is money; null otherwise. */
    amount: v.nullable(Money),
    /** What it costs the house; the team's own business. */
    cost: Money,
    /** It is done within so many days of their yes. */
    days,
  }),
  v.transform((option) => ({ ...option, cost: costOf(option) })),
);
export type OptionDraft = v.InferOutput<typeof OptionDraft>;

/** A remedy that waits for the visitor's yes. It goes out with an answer. The id is made in the inbox. */
export const OfferDraft = v.object({
  id: MessageId,
  options: v.pipe(v.array(OptionDraft), v.minLength(1, "options.range"), v.maxLength(OPTIONS_MAX, "options.range")),
  /** Until when it stands, ms UTC: later than now, at most STANDS_MAX_MS ahead (the Worker looks). */
  standsUntil: Instant,
});
export type OfferDraft = v.InferOutput<typeof OfferDraft>;

/** What an offer costs the house until one of its options is chosen: any of them may be, so the dearest. Minor units. */
export function dearest(options: readonly Pick<OptionDraft, "cost">[]): number {
  return Math.max(0, ...options.map(({ cost }) => cost));
}

/** What is offered, as the visitor sees it. */
export const OptionView = v.object({
  kind: v.picklist(REMEDIES),
  text: v.string(),
  amount: v.nullable(v.number()),
  days: v.number(),
});
export type OptionView = v.InferOutput<typeof OptionView>;
/** An offer as the visitor sees it: never one that is only asked for, refused, or has not left. Times in ms UTC. */
export const OfferView = v.object({
  id: v.string(),
  /** Public name of who makes it. */
  by: v.string(),
  /** ISO 4217. */
  currency: v.string(),
  options: v.array(OptionView),
  madeAt: v.number(),
  standsUntil: v.number(),
  state: v.picklist(OFFER_STATES),
  /** Which option was accepted, from 0; null where none was. */
  chosen: v.nullable(v.number()),
  answeredAt: v.nullable(v.number()),
  /** Of a counter: the sum the visitor would settle for, minor units, if they named one. Their words stand in the thread. */
  counter: v.nullable(v.number()),
  /** Of an accepted one: by when it is done. */
  dueAt: v.nullable(v.number()),
  deliveredAt: v.nullable(v.number()),
});
export type OfferView = v.InferOutput<typeof OfferView>;

/** And as the team does. */
export const TeamOfferView = v.object({
  ...OfferView.entries,
  options: v.array(v.object({ ...OptionView.entries, cost: v.number() })),
  /** The answer it goes with; null for what was delivered without being offered. */
  message: v.nullable(v.string()),
  askedAt: v.nullable(v.number()),
  /** Who approved or refused it, when, and why not. */
  decided: v.nullable(v.object({ by: v.string(), at: v.number(), reason: v.nullable(v.string()) })),
  /** How it was delivered. */
  proof: v.nullable(v.string()),
  /** May whoever reads this decide about it now? */
  canDecide: v.boolean(),
});
export type TeamOfferView = v.InferOutput<typeof TeamOfferView>;

/** A remedy that a site gives often. */
export const CatalogueItem = v.object({
  id: MessageId,
  kind: v.picklist(REMEDIES, "remedy.unknown"),
  text: ownWords("option", 500),
  amount: v.nullable(Money),
  /** What it costs the house as a rule; null where that differs every time. */
  cost: v.nullable(Money),
  days,
});
export type CatalogueItem = v.InferOutput<typeof CatalogueItem>;

/** The site's written guidelines for putting it right. Private: costs and limits are the team's own business. */
export const Recovery = v.object({
  /** ISO 4217. */
  currency: v.pipe(v.string("currency.shape"), v.regex(/^[A-Z]{3}$/, "currency.shape")),
  items: v.pipe(v.array(CatalogueItem), v.maxLength(CATALOGUE_MAX, "items.many")),
  limits: RemedyLimits,
  /** What we always do, one line each. */
  always: v.pipe(v.array(ownWords("always", LINE_MAX)), v.maxLength(10, "always.many")),
});
export type Recovery = v.InferOutput<typeof Recovery>;

/** `number` is the one that was read: saving over a newer one is a `conflict`. */
export const RecoveryDraft = v.object({ number: v.number(), recovery: Recovery });
export type RecoveryDraft = v.InferOutput<typeof RecoveryDraft>;
export const RecoveryView = v.object({
  number: v.number(),
  recovery: Recovery,
  /** Nobody has set anything yet: this is how a new site begins. */
  isDefault: v.boolean(),
});
export type RecoveryView = v.InferOutput<typeof RecoveryView>;

/** A manager's yes or no to an offer over somebody's limit. */
export const ApprovalDraft = v.variant("approve", [
  v.object({ approve: v.literal(true) }),
  v.object({ approve: v.literal(false), reason: ownWords("reason", 500) }),
]);
export type ApprovalDraft = v.InferOutput<typeof ApprovalDraft>;

/** It is done: how, so that anybody can look it up. */
export const DeliveredDraft = v.object({ proof: ownWords("proof", 500) });
/** Something given outright, that was never offered. */
export const GivenDraft = v.object({ id: MessageId, option: OptionDraft, proof: ownWords("proof", 500) });
export type GivenDraft = v.InferOutput<typeof GivenDraft>;

/** What waits for a manager, the oldest first. */
export const ApprovalsView = v.object({
  items: v.array(
    v.object({
      complaint: v.string(),
      reference: v.string(),
      excerpt: v.string(),
      /** Words of the answer that waits with it. */
      text: v.string(),
      offer: TeamOfferView,
    }),
  ),
});
export type ApprovalsView = v.InferOutput<typeof ApprovalsView>;

/** The ledger: what was offered and given, the newest first, a page at a time. */
export const LedgerView = v.object({
  items: v.array(
    v.object({ complaint: v.string(), reference: v.string(), cause: v.nullable(v.string()), offer: TeamOfferView }),
  ),
  next: v.nullable(v.string()),
});
export type LedgerView = v.InferOutput<typeof LedgerView>;
