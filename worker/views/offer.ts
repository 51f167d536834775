import { type State, stateAt } from "../../shared/life.ts";
import {
  countsAsGiven,
  mayGive,
  offerStateAt,
  type OfferView,
  type OptionDraft,
  type RemedyLimits,
  type TeamOfferView,
} from "../../shared/remedy.ts";
import { statesFor } from "../../shared/steps.ts";
import { may, type Role } from "../../shared/team.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import { type OfferRow, optionsOf } from "../store/offers.ts";

type Given = Pick<OfferRow, "state" | "stands_until" | "made_at">;

/** How it stands as of `now`, whether that is filed or not; ms UTC. */
export function offerStateOf({ state, stands_until: standsUntil }: Given, now: number): OfferView["state"] {
  return offerStateAt({ state, standsUntil }, now);
}

/** Has it left, and does it wait for the visitor's yes? */
export function isStanding(offer: Given, now: number): boolean {
  return offer.made_at <= now && offerStateOf(offer, now) === "open";
}

interface Rows {
  complaint: ComplaintRow;
  offers?: readonly OfferRow[] | undefined;
}

/** The state as of `now`: offered as long as an offer stands that has left, and no longer, filed or not. */
export function stateOf({ complaint, offers }: Rows, now: number): State {
  const state = stateAt(complaint, now);
  if (!offers) return state;
  const stands = offers.some((offer) => isStanding(offer, now));
  if (stands && statesFor("offer").includes(state)) return "offered";
  return state === "offered" && !stands ? "answered" : state;
}

/** Was it given, agreed on, or offered so that it still stands? */
export function counts(offer: OfferRow, now: number): boolean {
  return countsAsGiven(offerStateOf(offer, now));
}

/** What the house gives on this complaint, minor units. */
export function givenOn(offers: readonly OfferRow[], now: number): number {
  return offers.reduce((sum, offer) => sum + (counts(offer, now) ? offer.cost : 0), 0);
}

/** Does the visitor know of it? */
export function isShown(offer: OfferRow, now: number): boolean {
  return offer.state !== "asked" && offer.state !== "refused" && offer.made_at <= now;
}

function begun({ asked_at: askedAt, made_at: madeAt }: OfferRow): number {
  return askedAt ?? madeAt;
}
/** The oldest first; those that are asked for stand where they were asked for. */
function inOrder(offers: readonly OfferRow[]): OfferRow[] {
  return offers.toSorted((a, b) => begun(a) - begun(b) || (a.id < b.id ? -1 : 1));
}

function toView<Option>(row: OfferRow, toOption: (option: OptionDraft) => Option, now: number) {
  return {
    id: row.id,
    by: row.by_name,
    currency: row.currency,
    options: optionsOf(row).map(toOption),
    madeAt: row.made_at,
    standsUntil: row.stands_until,
    state: offerStateOf(row, now),
    chosen: row.chosen,
    answeredAt: row.answered_at,
    counter: row.counter,
    dueAt: row.due_at,
    deliveredAt: row.delivered_at,
  };
}

/** As the visitor sees them: nothing of what they cost, and none that has not left. */
export function toOfferViews(offers: readonly OfferRow[], now: number): OfferView[] {
  return inOrder(offers.filter((offer) => isShown(offer, now))).map((row) =>
    toView(row, ({ kind, text, amount, days }) => ({ kind, text, amount, days }), now),
  );
}

/** Who reads it, and what they may give. */
export interface Decider {
  role: Role;
  limits: RemedyLimits;
}

export function canDecide(row: OfferRow, { role, limits }: Decider, given: number): boolean {
  return row.state === "asked" && may(role, "approve") && mayGive(role, limits, row.cost, given);
}

/** As the team sees one. `decider` is null where nobody decides. */
export function toTeamOffer(row: OfferRow, decider: Decider | null, given: number, now: number): TeamOfferView {
  const { decided_at: at, decided_by: by } = row;
  return {
    ...toView(row, ({ kind, text, amount, cost, days }) => ({ kind, text, amount, cost, days }), now),
    message: row.message,
    askedAt: row.asked_at,
    decided: at === null || by === null ? null : { by, at, reason: row.decided_why },
    proof: row.proof,
    canDecide: decider !== null && canDecide(row, decider, given),
  };
}

export function toTeamOfferViews(offers: readonly OfferRow[], decider: Decider | null, now: number): TeamOfferView[] {
  const given = givenOn(offers, now);
  return inOrder(offers).map((row) => toTeamOffer(row, decider, given, now));
}
