import { moneyWords } from "../../shared/money.ts";
import { doneBy } from "../../shared/offer-stands.ts";
import { paths } from "../../shared/paths.ts";
import type { OfferView, OptionView } from "../../shared/remedy.ts";
import { type Closing, Tap } from "./closing.tsx";
import { sayDated, sayDay, wordsOf } from "./language.ts";
import type { Again } from "./refused.ts";

/** An offer, and what was refused of the answer to it. */
export interface Shown extends Closing, Again {
  offer: OfferView;
}

/** The problem of a form, where it is about this step. */
function problemOf({ lang, typed, problem }: Shown, step: string): string | undefined {
  const { errors } = wordsOf(lang);
  return problem && typed?.step === step ? (errors[problem] ?? errors.unknown) : undefined;
}

/** One thing that is offered: what, how much, and by when it would be done. */
function Option({ option, offer, lang, zone, now }: Shown & { option: OptionView }) {
  const { offers } = wordsOf(lang);
  const { text, amount, days } = option;
  return (
    <>
      <span class="told" dir="auto">
        {text}
      </span>
      {amount === null ? null : <strong>{moneyWords(amount, offer.currency, lang)}</strong>}
      <span>{offers.done(days, sayDay(doneBy(option, now), lang, zone))}</span>
    </>
  );
}

/** A yes: one button, and of two options one to choose before it. */
export function Accept(props: Shown) {
  const { offer, lang, keys, now, typed } = props;
  const { offers } = wordsOf(lang);
  const [first, second] = offer.options;
  const problem = problemOf(props, "accept");
  return (
    <form method="post" action={`${paths.statusSteps}?lang=${lang}`}>
      <Tap step="accept" keys={keys} now={now} />
      <input type="hidden" name="offer" value={offer.id} />
      {second ? (
        <fieldset>
          <legend>{offers.which}</legend>
          {offer.options.map((option, index) => (
            <label class="choice option">
              <input
                type="radio"
                name="option"
                value={String(index)}
                checked={problem !== undefined && typed?.option === String(index)}
                required
              />
              <span class="lines">
                <Option {...props} option={option} />
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        <>
          <input type="hidden" name="option" value="0" />
          <p class="lines">{first ? <Option {...props} option={first} /> : null}</p>
        </>
      )}
      <p>{offers.stands(sayDated(offer.standsUntil, lang, props.zone))}</p>
      {problem ? (
        <p class="bad" role="alert">
          {problem}
        </p>
      ) : null}
      <button class="large" type="submit">
        {second ? offers.acceptChosen : offers.accept}
      </button>
    </form>
  );
}

/** A no, with room to say why; or what else would be fair, in words or as a sum. */
export function Answer(props: Shown & { step: "decline" | "counter" }) {
  const { step, offer, lang, keys, now, typed } = props;
  const { offers } = wordsOf(lang);
  const words = offers[step];
  const problem = problemOf(props, step);
  const mine: Again["typed"] = typed?.step === step ? typed : {};
  const wrong = problem ? { "aria-invalid": "true" as const, "aria-describedby": `${step}-problem` } : {};
  const isSum = props.problem === "money.range";
  return (
    <details class="way" open={Boolean(problem ?? mine.text ?? mine.sum)}>
      <summary>{words.title}</summary>
      <form method="post" action={`${paths.statusSteps}?lang=${lang}`}>
        <Tap step={step} keys={keys} now={now} />
        <input type="hidden" name="offer" value={offer.id} />
        {step === "counter" ? (
          <>
            <label class="top" for="counter-sum">
              {offers.counter.sum(offer.currency)} <span class="soft">({offers.optional})</span>
            </label>
            <input
              id="counter-sum"
              name="sum"
              type="text"
              inputmode="decimal"
              autocomplete="off"
              maxlength={40}
              value={mine.sum ?? ""}
              {...(isSum ? wrong : {})}
            />
          </>
        ) : null}
        <label class="top" for={`${step}-text`}>
          {words.text} <span class="soft">({offers.optional})</span>
        </label>
        <textarea id={`${step}-text`} name="text" {...(isSum ? {} : wrong)}>
          {/* HTML drops a text area's first line end, so that one of ours goes before theirs. */}
          {"\n"}
          {mine.text ?? ""}
        </textarea>
        {problem ? (
          <p class="bad" id={`${step}-problem`} role="alert">
            {problem}
          </p>
        ) : null}
        <button class="plain" type="submit">
          {words.send}
        </button>
      </form>
    </details>
  );
}
