import type { ComponentChildren } from "preact";
import { moneyWords } from "../../../../shared/money.ts";
import { HELD_UNTIL, type OfferState, offerStateAt, type TeamOfferView } from "../../../../shared/remedy.ts";
import { now } from "../../clock.ts";
import { remedyWords } from "../../remedies/words.ts";
import { LANG } from "../../words.ts";
import { Time } from "../Time.tsx";

const words = remedyWords.list;
/** A shape beside the state, for those who see no colour. */
const SHAPES: Record<OfferState, string> = {
  asked: "◔",
  refused: "×",
  open: "…",
  accepted: "→",
  declined: "×",
  countered: "↩",
  expired: "–",
  retracted: "–",
  delivered: "✓",
};

/** An offer in words: how it stands, what it is, what it costs us, and its times. */
export function OfferSaid({ offer }: { offer: TeamOfferView }) {
  const state = offerStateAt(offer, now.value);
  const isLate = state === "accepted" && offer.dueAt !== null && offer.dueAt < now.value;
  return (
    <div class="offer-said">
      <p>
        <strong class={`offer-state is-${state}`}>
          <span aria-hidden="true">{SHAPES[state]} </span>
          {stateWords(offer, state)}
        </strong>
        {isLate && <strong class="late"> · {words.late}</strong>}
      </p>
      <ul class="offer-options">
        {offer.options.map((option, at) => (
          <li key={at} class={offer.chosen === at ? "is-chosen" : undefined}>
            <p>
              <strong>{remedyWords.kind[option.kind]}</strong>
              {option.amount !== null && ` ${moneyWords(option.amount, offer.currency, LANG)}`}
              {offer.chosen === at && offer.options.length > 1 && <span class="mark">{words.chosen}</span>}
            </p>
            <p dir="auto" class="offer-text">
              {option.text}
            </p>
            <p class="hint">
              {offer.message !== null && `${words.within(option.days)} · `}
              {words.cost(moneyWords(option.cost, offer.currency, LANG))}
            </p>
          </li>
        ))}
      </ul>
      {state === "countered" && offer.counter !== null && (
        <p>{words.counter(moneyWords(offer.counter, offer.currency, LANG))}</p>
      )}
      <Facts offer={offer} state={state} />
      {offer.decided?.reason && (
        <p dir="auto">
          <q>{offer.decided.reason}</q>
        </p>
      )}
      {offer.proof !== null && (
        <p dir="auto">
          {words.proof}: <q>{offer.proof}</q>
        </p>
      )}
    </div>
  );
}

function stateWords({ madeAt, message }: TeamOfferView, state: OfferState): string {
  if (state === "open" && madeAt > now.value) return words.leaving;
  return state === "delivered" && message === null ? words.given : words.state[state];
}

function Facts({ offer, state }: { offer: TeamOfferView; state: OfferState }) {
  const { madeAt, standsUntil, askedAt, answeredAt, dueAt, deliveredAt, decided } = offer;
  const facts: ComponentChildren[] = [];
  const time = (name: string, at: number, span = false): void => {
    facts.push(
      <>
        <bdi>{name}</bdi> <Time at={at} span={span} />
      </>,
    );
  };
  if (askedAt !== null) time(words.asked(offer.by), askedAt);
  if (decided) time((state === "refused" ? words.refused : words.approved)(decided.by), decided.at);
  if (madeAt < HELD_UNTIL) {
    const says = offer.message === null ? words.gave : madeAt > now.value ? words.offers : words.offered;
    time(says(offer.by), madeAt);
  }
  if (state === "open" || state === "asked") time(words.until, standsUntil, true);
  if (state === "expired") time(words.stood, standsUntil);
  if (answeredAt !== null) time(words.answered, answeredAt);
  if (state === "accepted" && dueAt !== null) time(dueAt < now.value ? words.wasDue : words.due, dueAt);
  if (deliveredAt !== null && offer.message !== null) time(words.done, deliveredAt);
  return (
    <p class="promise-facts">
      {facts.map((fact, at) => (
        <span key={at}>
          {at > 0 && " · "}
          {fact}
        </span>
      ))}
    </p>
  );
}
