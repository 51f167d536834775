import { Component, createRef } from "preact";
import type { SiteView } from "../../shared/site.ts";
import { draftIssues } from "../../shared/rules.ts";
import { TEXT_COUNTER_FROM, TEXT_MAX } from "../../shared/limits.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import { visitorPaths } from "../../shared/visitor-paths.ts";
import { ask } from "../api.ts";
import { draftName, dropDraft, keepDraft, keptDraft, newDraft, newMessageId } from "../draft.ts";
import type { Draft } from "../draft.ts";
import { asSent, waitSeconds } from "../sending.ts";
import type { Stage } from "../stage.ts";
import type { Words } from "../strings/en.ts";
import { remember } from "../threads.ts";
import { Anger } from "./Anger.tsx";
import { Choice } from "./Choice.tsx";
import { Field } from "./Field.tsx";
import type { Line } from "./Field.tsx";
import { Later } from "./Later.tsx";
import type { Sent } from "./Receipt.tsx";
import { Unsent } from "./Unsent.tsx";

interface Props {
  stage: Stage;
  words: Words;
  site: SiteView | undefined;
  prefill: Partial<Draft>;
  sent(sent: Sent): void;
}
interface State {
  draft: Draft;
  /** Will the words outlive the page? */
  durable: boolean;
  sending?: boolean;
  /** The last try failed; it passes by itself, or not. */
  failed?: { passes: boolean } | undefined;
  codes: Record<string, string>;
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
    codes: {},
  };

  override componentDidMount(): void {
    addEventListener("online", this.retry);
    addEventListener("storage", this.follow);
    // Tried before the page was left: it may have arrived or not, and a second try of the same id is harmless.
    const { tried, text } = this.state.draft;
    if (tried && tried === text) void this.send();
  }
  override componentWillUnmount(): void {
    clearTimeout(this.timer);
    removeEventListener("online", this.retry);
    removeEventListener("storage", this.follow);
  }
  retry = (): void => {
    if (this.state.failed?.passes) void this.send();
  };

  /** Another tab of this site wrote or sent: both show the same draft, so that neither overwrites words nobody sees. */
  follow = ({ key }: StorageEvent): void => {
    const { site } = this.props.stage.config;
    if (key !== draftName(site) || this.busy) return;
    clearTimeout(this.timer);
    this.setState({ draft: keptDraft(site) ?? newDraft(), failed: undefined, codes: {} });
  };

  set = (change: Partial<Draft>): void => {
    // Whoever edits has the next try in hand; sending by ourselves would send half a thought.
    clearTimeout(this.timer);
    this.setState(({ draft }) => {
      const changed = { ...draft, ...change };
      return {
        draft: changed,
        durable: keepDraft(this.props.stage.config.site, changed),
        failed: undefined,
        codes: {},
      };
    });
  };

  send = async (): Promise<void> => {
    const { stage, words, sent } = this.props;
    const { site, base } = stage.config;
    if (this.busy) return;
    clearTimeout(this.timer);
    const draft = { ...this.state.draft };
    // The first try may have been kept though its answer was lost: other words need an id of their own.
    if (draft.tried && draft.tried !== draft.text) draft.messageId = newMessageId();
    const codes = draftIssues(draft);
    if (Object.keys(codes).length) {
      this.setState({ codes }, () => this.box.current!.querySelector<HTMLElement>("[aria-invalid]")?.focus());
      return;
    }
    draft.tried = draft.text;
    this.busy = true;
    this.setState({ draft, sending: true, failed: undefined, codes: {}, durable: keepDraft(site, draft) });
    const outcome = await ask<ReceiptView>(base + visitorPaths.complaints, asSent(draft, stage.config, words.lang));
    this.busy = false;
    if (outcome.ok) {
      const { reference, event } = outcome.value;
      remember(site, { id: draft.id, secret: draft.secret, reference, event });
      dropDraft(site, draft);
      stage.tell("sent", { reference, kind: draft.kind });
      sent({ receipt: outcome.value, draft });
      return;
    }
    stage.tell("error", { code: outcome.error });
    this.setState({ sending: false, failed: outcome, codes: outcome.fields ?? {} });
    if (outcome.passes) this.timer = setTimeout(this.send, waitSeconds(++this.tries, outcome.wait) * 1_000);
  };

  render({ words, site }: Props, { draft, sending, failed, codes, durable }: State) {
    const { kind, reach, text } = draft;
    const field = (name: "text" | "email" | "phone" | "phoneWhen", label: string, type?: Line, fill?: string) => {
      const code = codes[name];
      return (
        <Field
          name={name}
          label={label}
          type={type}
          fill={fill}
          value={draft[name]}
          error={code && (words.errors[code] ?? words.check)}
          set={this.set}
        />
      );
    };
    return (
      <form ref={this.box} onSubmit={(event) => event.preventDefault()}>
        <div class="body" inert={sending}>
          {site?.awayUntil && <p>{words.away(site.awayUntil)}</p>}
          <Choice legend={words.kind} name="kind" options={words.kinds} value={kind} set={this.set} />
          {field("text", words.question[kind])}
          {text.length > TEXT_COUNTER_FROM && (
            <p>
              {words.left}: {TEXT_MAX - text.length}
            </p>
          )}
          {kind === "problem" && (
            <>
              <Choice
                legend={words.wish}
                name="wish"
                options={words.wishes}
                value={draft.wish}
                undo={words.undo}
                set={this.set}
              />
              <Anger words={words} value={draft.anger} set={this.set} />
            </>
          )}
          <Choice legend={words.reach} name="reach" options={words.reaches} value={reach} set={this.set} />
          {reach === "mail" && field("email", words.email, "email", "email")}
          {reach === "phone" && [
            field("phone", words.phone, "tel", "tel"),
            field("phoneWhen", words.phoneWhen, "text"),
          ]}
          <Later
            load={() => import("./More.tsx")}
            lang={words.lang}
            summary={words.more}
            open={false}
            with={{ draft, set: this.set }}
          />
          <input
            name="website"
            hidden
            tabIndex={-1}
            onInput={(event) => this.set({ website: event.currentTarget.value })}
          />
        </div>
        <footer>
          <output>
            {failed && <Unsent words={words} site={site} passes={failed.passes} text={text} durable={durable} />}
          </output>
          <button type="button" class="main" aria-disabled={sending} onClick={this.send}>
            {sending ? words.sending : failed ? words.again : words.send}
          </button>
        </footer>
      </form>
    );
  }
}
