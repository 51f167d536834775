import { isAnswerable, offersShown } from "../../shared/offer-stands.ts";
import type { Closing } from "./closing.tsx";
import { sayDay, sayZone, wordsOf } from "./language.ts";
import { Accept, Answer, type Shown } from "./offer-forms.tsx";
import type { Again } from "./refused.ts";
import { Settled } from "./settled.tsx";

/** An offer that waits for an answer. */
function Open(props: Shown) {
  const { offer, thread, lang, zone } = props;
  const { offers, status } = wordsOf(lang);
  return (
    <div class="sheet">
      <h2>{(offer.options[1] ? offers.choice : offers.title)(offer.by)}</h2>
      <Accept {...props} />
      {thread.can.includes("decline") ? <Answer {...props} step="decline" /> : null}
      {thread.can.includes("counter") ? <Answer {...props} step="counter" /> : null}
      <p class="soft">{status.zone(sayZone(zone))}</p>
    </div>
  );
}

/** What is offered now or was last, as a card; what was before, folded; and what was changed because of this. */
export function Offers(props: Closing & Again) {
  const { thread, lang, zone, now } = props;
  const { offers } = wordsOf(lang);
  const { card, earlier } = offersShown(thread);
  const { fixed } = thread;
  return (
    <>
      {!card ? null : isAnswerable(thread, card, now) ? (
        <Open {...props} offer={card} />
      ) : (
        <div class="sheet">
          <Settled {...props} offer={card} last />
        </div>
      )}
      {fixed ? (
        <div class="sheet">
          <h2>{offers.fixed(sayDay(fixed.since, lang, zone))}</h2>
          <p class="told" dir="auto">
            {fixed.change}
          </p>
        </div>
      ) : null}
      {earlier.length > 0 ? (
        <details class="sheet">
          <summary>{offers.earlier}</summary>
          {earlier.map((offer) => (
            <Settled {...props} offer={offer} />
          ))}
        </details>
      ) : null}
    </>
  );
}
