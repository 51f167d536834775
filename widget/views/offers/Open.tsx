import { Component } from "preact";
import { moneyWords } from "../../../shared/money.ts";
import { doneBy } from "../../../shared/offer-stands.ts";
import type { OfferView, OptionView } from "../../../shared/remedy.ts";
import { sendStep } from "../../closing-api.ts";
import { dated, dayAt } from "../../dated.ts";
import { newMessageId } from "../../draft.ts";
import { Answer } from "./Answer.tsx";
import type { OfferPart } from "./Offers.tsx";

type Props = OfferPart & { offer: OfferView };
interface State {
  /** Which one is chosen; with one option there is nothing to choose. */
  option?: number | undefined;
  say?: string | undefined;
  busy?: boolean;
}

/** One thing that is offered: what, how much, and by when it would be done. */
function Option({ option, offer, offers, words }: Props & { option: OptionView }) {
  const { text, amount, days } = option;
  return (
    <>
      <span class="words" dir="auto">
        {text}
      </span>
      {amount !== null && (
        <span>
          <b>{moneyWords(amount, offer.currency, words.lang)}</b>
        </span>
      )}
      <span>{offers.done(days, dayAt(doneBy(option, Date.now()), words.lang))}</span>
    </>
  );
}

/** An offer that waits for an answer: a yes is one tap, and of two options one to choose and one to confirm. */
export class Open extends Component<Props, State> {
  override state: State = { option: this.props.offer.options[1] ? undefined : 0 };
  /** The same yes is the same tap, however often it is tried. */
  ids = new Map<number, string>();

  accept = async (): Promise<void> => {
    const { base, access, offer, offers, closing, words, told } = this.props;
    const { option, busy } = this.state;
    if (busy || option === undefined) return;
    const id = this.ids.get(option) ?? newMessageId();
    this.ids.set(option, id);
    this.setState({ busy: true, say: words.sending });
    const outcome = await sendStep(base, { key: access, id, step: "accept", offer: offer.id, option });
    const late = !outcome.ok && outcome.error === "conflict";
    this.setState({ busy: false, say: outcome.ok || late ? undefined : closing.failed });
    if (outcome.ok) told(offers.said.accept);
    else if (late) told(offers.quicker);
  };

  render(props: Props, { option, say }: State) {
    const { offer, offers, words, thread } = props;
    const { options, by, standsUntil } = offer;
    const [first, second] = options;
    return (
      <div class="asked">
        <h2>{(second ? offers.choice : offers.title)(by)}</h2>
        {second ? (
          <fieldset class="options">
            <legend>{offers.which}</legend>
            {options.map((one, index) => (
              <label key={one.text}>
                <input
                  type="radio"
                  name="option"
                  checked={option === index}
                  onClick={() => this.setState({ option: index, say: undefined })}
                />
                <span class="option">
                  <Option {...props} option={one} />
                </span>
              </label>
            ))}
          </fieldset>
        ) : (
          <div class="option">{first && <Option {...props} option={first} />}</div>
        )}
        <p>{offers.stands(dated(standsUntil, words.lang))}</p>
        <div>
          <output>{say}</output>
          {option !== undefined && (
            <button type="button" class="main" onClick={this.accept}>
              {offers.accept}
            </button>
          )}
        </div>
        {thread.can.includes("decline") && <Answer {...props} step="decline" />}
        {thread.can.includes("counter") && <Answer {...props} step="counter" />}
      </div>
    );
  }
}
