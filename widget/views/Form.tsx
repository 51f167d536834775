import { Component, createRef } from "preact";
import type { SiteView } from "../../shared/site.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import { TEXT_COUNTER_FROM, TEXT_MAX } from "../../shared/limits.ts";
import { passes, submitComplaint } from "../api.ts";
import type { Failure } from "../api.ts";
import { dropDraft, keepDraft, keptDraft, newDraft, newMessageId } from "../draft.ts";
import type { Draft } from "../draft.ts";
import { checkDraft, waitSeconds } from "../sending.ts";
import type { Prefill, Stage } from "../stage.ts";
import type { Words } from "../strings/en.ts";
import { remember } from "../threads.ts";
import { Anger } from "./Anger.tsx";
import { Choice } from "./Choice.tsx";
import { Field } from "./Field.tsx";
import { Later } from "./Later.tsx";
import { Unsent } from "./Unsent.tsx";

interface Props {
  stage: Stage;
  words: Words;
  site: SiteView | undefined;
  prefill: Prefill;
  sent(receipt: ReceiptView, draft: Draft): void;
}
interface State {
  draft: Draft;
  durable: boolean;
  sending: boolean;
  error?: Failure | undefined;
  codes: Record<string, string>;
  /** The optional part was opened. */
  more?: boolean;
}

export class Form extends Component<Props, State> {
  box = createRef<HTMLFormElement>();
  tries = 0;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Beside the state, which changes only with the next drawing: two clicks in a row must see it. */
  busy = false;
  override state: State = {
    draft: keptDraft(this.props.stage.config.site) ?? { ...newDraft(), ...this.props.prefill },
    durable: true,
    sending: false,
    codes: {},
  };

  override componentDidMount(): void {
    addEventListener("online", this.retry);
    // Tried before the page was left: it may have arrived or not, and a second try of the same id is harmless.
    if (this.state.draft.tried && this.state.draft.tried === this.state.draft.text) void this.send();
  }
  override componentWillUnmount(): void {
    clearTimeout(this.timer);
    removeEventListener("online", this.retry);
  }

  focus(selector: string): void {
    this.box.current?.querySelector<HTMLElement>(selector)?.focus();
  }
  retry = (): void => {
    if (this.state.error && passes(this.state.error)) void this.send();
  };

  set = (change: Partial<Draft>): void => {
    // Whoever edits has the next try in hand; sending by ourselves would send half a thought.
    clearTimeout(this.timer);
    this.setState(({ draft }) => {
      const changed = { ...draft, ...change };
      return { draft: changed, durable: keepDraft(this.props.stage.config.site, changed), error: undefined, codes: {} };
    });
  };

  send = async (): Promise<void> => {
    const { stage, words, sent } = this.props;
    const { site, base } = stage.config;
    if (this.busy) return;
    clearTimeout(this.timer);
    // The first try may have been kept though its answer was lost: other words need an id of their own.
    const edited = this.state.draft.tried !== undefined && this.state.draft.tried !== this.state.draft.text;
    const draft: Draft = { ...this.state.draft, ...(edited && { messageId: newMessageId(), tried: undefined }) };
    const checked = checkDraft(draft, stage.config, words.lang);
    if (!checked.ok) {
      this.setState({ codes: checked.codes }, () => this.focus("[aria-invalid]"));
      return;
    }
    draft.tried = draft.text;
    this.busy = true;
    this.setState({ draft, sending: true, error: undefined, codes: {}, durable: keepDraft(site, draft) });
    const outcome = await submitComplaint(base, checked.value);
    this.busy = false;
    if (outcome.ok) {
      const { id, reference, event } = outcome.value;
      remember(site, { id, secret: draft.secret, reference, event, lang: words.lang });
      dropDraft(site);
      stage.tell("sent", { reference, kind: checked.value.kind });
      sent(outcome.value, draft);
      return;
    }
    stage.tell("error", { code: outcome.error });
    this.setState({ sending: false, error: outcome.error, codes: outcome.fields ?? {} });
    if (passes(outcome.error)) this.timer = setTimeout(this.send, waitSeconds(++this.tries, outcome.wait) * 1_000);
  };

  render({ words, site }: Props, { draft, sending, error, codes, durable, more }: State) {
    const { kind = "problem", reach = "here", text = "" } = draft;
    const wrong = (name: string) => codes[name] && (words.errors[codes[name]] ?? words.long);
    const field = (name: "email" | "phone" | "phoneWhen", type: "email" | "tel" | "text", fill: string) => (
      <Field name={name} label={words[name]} type={type} fill={fill} value={draft[name]} error={wrong(name)} set={(value) => this.set({ [name]: value })} />
    );
    return (
      <form ref={this.box} onSubmit={(event) => event.preventDefault()} noValidate>
        <main>
          <fieldset disabled={sending}>
            {site?.awayUntil && <p class="soft">{words.away(site.awayUntil)}</p>}
            <Choice legend={words.kind} name="kind" options={words.kinds} value={kind} choose={(kind) => this.set({ kind })} />
            <Field name="text" label={words.question[kind]} value={text} long error={wrong("text")} set={(text) => this.set({ text })} />
            {text.length > TEXT_COUNTER_FROM && <p>{words.left(TEXT_MAX - text.length)}</p>}
            {kind === "problem" && (
              <>
                <Choice legend={words.wish} name="wish" options={words.wishes} value={draft.wish} undo={words.undo} choose={(wish) => this.set({ wish })} />
                <Anger words={words} value={draft.anger} choose={(anger) => this.set({ anger })} />
              </>
            )}
            <Choice legend={words.reach} name="reach" options={words.reaches} value={reach} choose={(reach) => this.set({ reach })} />
            {reach === "mail" && field("email", "email", "email")}
            {reach === "phone" && [field("phone", "tel", "tel"), field("phoneWhen", "text", "off")]}
            <details onToggle={() => this.setState({ more: true })}>
              <summary>{words.more}</summary>
              {more && <Later load={() => import("./More.tsx")} lang={words.lang} with={{ draft, set: this.set }} />}
            </details>
            <input
              class="trap"
              name="website"
              tabIndex={-1}
              aria-hidden="true"
              autocomplete="off"
              onInput={(event) => this.set({ website: event.currentTarget.value })}
            />
          </fieldset>
        </main>
        <footer>
          <div role="status">
            {sending && words.sending}
            {error && <Unsent words={words} site={site} error={error} text={text} durable={durable} />}
          </div>
          <button type="button" class="main" aria-disabled={sending} onClick={this.send}>
            {sending ? words.sending : error ? words.again : words.send}
          </button>
        </footer>
      </form>
    );
  }
}
