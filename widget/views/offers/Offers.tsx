import { isAnswerable, offersShown } from "../../../shared/offer-stands.ts";
import type { OfferWords } from "../../../shared/words/en.offers.ts";
import { closingWords } from "../../closing-words.ts";
import { dayAt } from "../../dated.ts";
import { offerWords } from "../../offer-words.ts";
import type { ClosingProps, Part } from "../closing/Closing.tsx";
import { Settled } from "./Settled.tsx";
import { Open } from "./Open.tsx";

/** What every card is drawn from. */
export interface OfferPart extends Part {
  offers: OfferWords;
}

/** What is offered now or was last, as a card; what was before, folded; and what was changed because of this. */
function Offers(props: OfferPart) {
  const { thread, offers, words } = props;
  const { card, earlier } = offersShown(thread);
  const { fixed } = thread;
  return (
    <>
      {card &&
        (isAnswerable(thread, card, Date.now()) ? (
          <Open key={card.id} {...props} offer={card} />
        ) : (
          <Settled {...props} offer={card} last />
        ))}
      {fixed && (
        <div class="asked">
          <p>
            <b>{offers.fixed(dayAt(fixed.since, words.lang))}</b>
          </p>
          <p class="words" dir="auto">
            {fixed.change}
          </p>
        </div>
      )}
      {earlier[0] && (
        <details>
          <summary>{offers.earlier}</summary>
          <div class="page">
            {earlier.map((offer) => (
              <Settled key={offer.id} {...props} offer={offer} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

export async function ready(language: string) {
  const [closing, offers] = await Promise.all([closingWords(language), offerWords(language)]);
  return (props: ClosingProps) => <Offers closing={closing} offers={offers} {...props} />;
}
