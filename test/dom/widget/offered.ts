import type { OfferView } from "../../../shared/remedy.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { DAY, NOW } from "./ended.ts";

export const LAMP = { kind: "replacement", text: "A new lamp by courier", amount: null, days: 3 } as const;
export const REFUND = { kind: "refund", text: "Your money back", amount: 4_900, days: 1 } as const;

export const OFFER: OfferView = {
  id: "01976d3c-8c4e-7abc-8def-00000000000f",
  by: "Ana",
  currency: "EUR",
  options: [LAMP],
  madeAt: NOW - DAY,
  standsUntil: NOW + 13 * DAY,
  state: "open",
  chosen: null,
  answeredAt: null,
  counter: null,
  dueAt: null,
  deliveredAt: null,
};

/** A thread in which this is offered. */
export function offered(change: Partial<OfferView> = {}): Partial<ThreadView> {
  return {
    state: "offered",
    offers: [{ ...OFFER, ...change }],
    can: ["settle", "withdraw", "accept", "decline", "counter"],
  };
}
/** And one in which it waits for no answer any more. */
export function settled(change: Partial<OfferView>): Partial<ThreadView> {
  return { state: "answered", offers: [{ ...OFFER, answeredAt: NOW, ...change }], can: ["settle", "withdraw"] };
}
