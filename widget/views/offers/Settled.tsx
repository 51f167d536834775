import { moneyWords } from "../../../shared/money.ts";
import { agreedOn } from "../../../shared/offer-stands.ts";
import { toldOf } from "../../../shared/offer-told.ts";
import type { OfferView } from "../../../shared/remedy.ts";
import { dated } from "../../dated.ts";
import type { OfferPart } from "./Offers.tsx";

type Props = OfferPart & {
  offer: OfferView;
  /** No other was made since. */
  last?: boolean;
};

/** An offer that waits for no answer any more: what it was, and what became of it. */
export function Settled({ offer, last = false, thread, offers, words }: Props) {
  const money = (amount: number): string => moneyWords(amount, offer.currency, words.lang);
  const say = (at: number): string => dated(at, words.lang);
  const telling = { offers, promises: words.promises, say, money };
  const { title, lines, late } = toldOf(thread, offer, last, Date.now(), telling);
  return (
    <div class="asked">
      <h2>{title}</h2>
      {agreedOn(offer).map(({ text, amount }) => (
        <div key={text}>
          <p class="words" dir="auto">
            {text}
          </p>
          {amount !== null && <b>{money(amount)}</b>}
        </div>
      ))}
      <p class={late ? "late" : undefined}>{lines.join(" ")}</p>
    </div>
  );
}
