import type { OfferState, TeamOfferView } from "../../../shared/remedy.ts";
import { offerStateAt } from "../../../shared/remedy.ts";
import { moneyWords } from "../../../shared/money.ts";
import { LANG } from "../words.ts";
import { pays, typed, type OfferToBe, newOffer } from "./draft.ts";
import { remedyWords } from "./words.ts";

/** "Refund €20.00 (“the shipping”)": one option in a line. */
export function optionWords({ kind, text, amount }: TeamOfferView["options"][number], currency: string): string {
  const sum = amount === null ? "" : ` ${moneyWords(amount, currency, LANG)}`;
  return `${remedyWords.kind[kind]}${sum} (“${text}”)`;
}

const OVER: ReadonlySet<OfferState> = new Set(["refused", "retracted", "expired"]);

/** The offer that the visitor answered with another wish, as long as nothing was offered since. `now` in ms UTC. */
export function counteredOf(offers: readonly TeamOfferView[], now: number): TeamOfferView | undefined {
  const last = offers.findLast((offer) => !OVER.has(offerStateAt(offer, now)));
  return last?.state === "countered" ? last : undefined;
}

/**
 * A new offer over `amount` minor units, or over nothing that is a sum. It takes the words of the old one only where they name no
 * number, which would be the old one's.
 */
export function meeting(old: TeamOfferView, amount: number | null, now: number): OfferToBe {
  const from = old.options.find(({ kind }) => amount === null || pays(kind)) ?? old.options[0]!;
  const kind = amount === null || pays(from.kind) ? from.kind : "refund";
  const text = /\p{Nd}/u.test(from.text) || kind !== from.kind ? "" : from.text;
  const cost = amount ?? from.cost;
  return newOffer(typed({ kind, text, amount: amount ?? from.amount, cost, days: from.days }, old.currency), now);
}
