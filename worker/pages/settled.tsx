import { moneyWords } from "../../shared/money.ts";
import { agreedOn } from "../../shared/offer-stands.ts";
import { toldOf } from "../../shared/offer-told.ts";
import type { OfferView } from "../../shared/remedy.ts";
import type { Closing } from "./closing.tsx";
import { sayDated, sayZone, wordsOf } from "./language.ts";

interface Shown extends Closing {
  offer: OfferView;
  /** No other was made since. */
  last?: boolean;
}

/** An offer that waits for no answer any more: what it was, and what became of it. */
export function Settled({ offer, last = false, thread, lang, zone, now }: Shown) {
  const { offers, promises, status } = wordsOf(lang);
  const money = (amount: number): string => moneyWords(amount, offer.currency, lang);
  const say = (at: number): string => sayDated(at, lang, zone);
  const { title, lines, late } = toldOf(thread, offer, last, now, { offers, promises, say, money });
  return (
    <>
      <h2>{title}</h2>
      {agreedOn(offer).map(({ text, amount }) => (
        <p class="lines">
          <span class="told" dir="auto">
            {text}
          </span>
          {amount === null ? null : <strong>{money(amount)}</strong>}
        </p>
      ))}
      <p class={late ? "late" : undefined}>{lines.join(" ")}</p>
      <p class="soft">{status.zone(sayZone(zone))}</p>
    </>
  );
}
