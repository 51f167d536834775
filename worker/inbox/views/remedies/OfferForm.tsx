import { moneyWords } from "../../../../shared/money.ts";
import { OPTIONS_MAX, STANDS_MAX_MS } from "../../../../shared/remedy.ts";
import { OFFER_ID, type OfferWithAnswer } from "../../remedies/with-answer.ts";
import { remedyWords } from "../../remedies/words.ts";
import { LANG } from "../../words.ts";
import { Until } from "../closing/Until.tsx";
import { codesAt, OptionFields } from "./OptionFields.tsx";

const words = remedyWords.offer;

/** The offer that goes with the answer: one thing, or two to choose from; how long it stands; and what it costs us. */
export function OfferForm({ offered, onEmpty }: { offered: OfferWithAnswer; onEmpty: () => void }) {
  const { offer, guidelines, codes } = offered;
  if (!offer) return null;
  const currency = guidelines.view?.recovery.currency ?? "";
  const of = offer.options.length;
  function drop(at: number): void {
    offered.drop(at);
    // The button is gone with its choice.
    if (of === 1) onEmpty();
    else window.setTimeout(() => document.getElementById(OFFER_ID)?.focus());
  }
  return (
    <section class="offer-form" id={OFFER_ID} aria-label={words.title} tabIndex={-1}>
      <h3>{words.title}</h3>
      {!offered.can && <p class="warn">{remedyWords.card.standing}</p>}
      <ol>
        {offer.options.map((option, at) => (
          <li key={at} data-option={at}>
            <fieldset>
              <legend class={of === 1 ? "heard" : undefined}>{of === 1 ? words.title : words.option(at + 1)}</legend>
              <OptionFields
                option={option}
                currency={currency}
                code={codesAt(codes, `options.${at}.`)}
                onChange={(part) => offered.change(at, part)}
              />
              <button
                type="button"
                class="quiet"
                data-drop
                aria-label={of === 1 ? words.dropAll : words.dropOf(at + 1)}
                onClick={() => drop(at)}
              >
                {of === 1 ? words.dropAll : words.drop}
              </button>
            </fieldset>
          </li>
        ))}
      </ol>
      {of < OPTIONS_MAX && (
        <button type="button" class="quiet" onClick={() => offered.add()}>
          {words.other}
        </button>
      )}
      <Until
        id={`${OFFER_ID}-until`}
        value={offer.standsUntil}
        ahead={STANDS_MAX_MS}
        code={codes["standsUntil"]}
        onValue={offered.until}
      />
      <Cost offered={offered} currency={currency} />
    </section>
  );
}

/** Whether it goes out by itself or waits, said before it is sent. */
function Cost({ offered: { cost, over, role }, currency }: { offered: OfferWithAnswer; currency: string }) {
  const sum = cost === undefined || currency === "" ? undefined : moneyWords(cost, currency, LANG);
  return (
    <output class={over ? "offer-cost warn" : "offer-cost hint"}>
      {sum !== undefined && (over ? `${words.over[role](sum)} ${words.waits}` : words.within(sum))}
    </output>
  );
}
