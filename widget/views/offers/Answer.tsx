import { Component } from "preact";
import { parseMoney } from "../../../shared/money.ts";
import { wordsIssue } from "../../../shared/rules.ts";
import type { OfferView } from "../../../shared/remedy.ts";
import { sendStep } from "../../closing-api.ts";
import { offerName } from "../../closing-kept.ts";
import { newMessageId } from "../../draft.ts";
import { read, remove, write } from "../../store.ts";
import { sendMessage } from "../../thread-api.ts";
import type { OfferPart } from "./Offers.tsx";

type Props = OfferPart & { offer: OfferView; step: "decline" | "counter" };
/** What is typed outlives the page. */
interface Kept {
  text: string;
  /** As it was typed. */
  sum: string;
  id: string;
  /** What the last attempt said: something else needs an id of its own. */
  tried?: string;
}
interface State {
  kept: Kept;
  say?: string | undefined;
  /** What is said is about the sum. */
  sum?: boolean;
  busy?: boolean;
}

/** A no, with room to say why; or what else would be fair, in words or as a sum. */
export class Answer extends Component<Props, State> {
  name = offerName(this.props.access.site, this.props.access.id, this.props.step);
  override state: State = { kept: read<Kept>(this.name) ?? { text: "", sum: "", id: newMessageId() } };
  // What was begun is in sight again, and stays so once it was sent from here.
  begun = this.state.kept.text + this.state.kept.sum !== "";

  type = (change: Partial<Kept>): void => {
    const kept = { ...this.state.kept, ...change };
    write(this.name, kept);
    this.setState({ kept, say: undefined });
  };

  send = async (): Promise<void> => {
    const { base, access, offer, step, offers, closing, words, told } = this.props;
    const { kept: before, busy } = this.state;
    if (busy) return;
    const text = before.text.trim() ? before.text.toWellFormed() : undefined;
    const typed = step === "counter" && before.sum.trim();
    const amount = typed ? parseMoney(typed, offer.currency, words.lang) : undefined;
    if (typed && amount === undefined) return this.setState({ say: offers.counter.money, sum: true });
    if (step === "counter" && !typed && !text) return this.setState({ say: offers.counter.empty, sum: false });
    if (text && wordsIssue(text)) return this.setState({ say: words.long, sum: false });
    const said = JSON.stringify([offer.id, amount, text]);
    const id = (before.tried ?? said) === said ? before.id : newMessageId();
    const kept = { ...before, id, tried: said };
    write(this.name, kept);
    this.setState({ kept, busy: true, say: words.sending, sum: false });
    const outcome = await sendStep(base, { key: access, id, step, offer: offer.id, amount, text });
    // Answered from elsewhere meanwhile: the words are a message all the same, and the same one if they were there already.
    const late = !outcome.ok && outcome.error === "conflict";
    const along = late && text ? await sendMessage(base, { key: access, messageId: id, text }) : undefined;
    this.setState({ busy: false });
    if (outcome.ok || (late && along?.ok !== false)) {
      remove(this.name);
      told(outcome.ok ? offers.said[step] : along ? `${offers.quicker} ${closing.kept}` : offers.quicker);
    } else {
      const issue = Object.values((!outcome.ok && outcome.fields) || {})[0];
      const sum = issue === "money.range";
      this.setState({ sum, say: issue === "text.long" ? words.long : sum ? offers.counter.money : closing.failed });
    }
  };

  render({ step, offer, offers }: Props, { kept, say, sum }: State) {
    const words = offers[step];
    const said = `said-${step}`;
    return (
      <details open={this.begun}>
        <summary>{words.title}</summary>
        <div class="page">
          {step === "counter" && (
            <label>
              {offers.counter.sum(offer.currency)} <span class="soft">({offers.optional})</span>
              <input
                name="sum"
                inputMode="decimal"
                autocomplete="off"
                value={kept.sum}
                aria-invalid={sum ? "true" : undefined}
                aria-describedby={said}
                onInput={(event) => this.type({ sum: event.currentTarget.value })}
              />
            </label>
          )}
          <label>
            {words.text} <span class="soft">({offers.optional})</span>
            <textarea
              name={step}
              value={kept.text}
              aria-describedby={said}
              onInput={(event) => this.type({ text: event.currentTarget.value })}
            />
          </label>
          <div>
            <output id={said}>{say}</output>
            <button type="button" onClick={this.send}>
              {words.send}
            </button>
          </div>
        </div>
      </details>
    );
  }
}
