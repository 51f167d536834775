/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role -- a <dialog> brings looks of its own, and the keys heard on the section are those of what stands inside */
import { Component, createRef } from "preact";
import type { SiteView } from "../../shared/site.ts";
import { keptDraft } from "../draft.ts";
import type { Draft } from "../draft.ts";
import { filled } from "../prefill.ts";
import type { Prefill, Stage } from "../stage.ts";
import type { Words } from "../strings/en.ts";
import { threads } from "../threads.ts";
import { Form } from "./Form.tsx";
import { Later } from "./Later.tsx";
import { Receipt } from "./Receipt.tsx";
import type { Sent } from "./Receipt.tsx";

interface Props {
  stage: Stage;
  words: Words;
  /** Undefined where the Worker could not be asked, or not yet: the form works all the same. */
  site: SiteView | undefined;
  theme: string;
  /** Preact 11 hands a ref on as a property, so the component hands out itself. */
  born(app: App): void;
}
interface State {
  open: boolean;
  /** Each opening with something filled in is another form; what was typed is in the draft. */
  round: number;
  prefill: Partial<Draft>;
  sent?: Sent | undefined;
  /** Shows what this device told us before, instead of an empty form. */
  before?: boolean;
}

export class App extends Component<Props, State> {
  override state: State = { open: false, round: 0, prefill: {} };
  section = createRef<HTMLElement>();
  opener: HTMLElement | undefined;

  override componentDidMount(): void {
    this.props.born(this);
    window.visualViewport?.addEventListener("resize", this.fit);
  }
  override componentWillUnmount(): void {
    window.visualViewport?.removeEventListener("resize", this.fit);
  }
  /** Phones lay the keyboard over fixed elements: the sheet stands on top of it, with the button that sends. */
  fit = (): void => {
    const { height, offsetTop } = visualViewport!;
    this.section.current!.style.setProperty("--keys", `${innerHeight - height - offsetTop}px`);
  };

  present(prefill?: Prefill | null, opener: HTMLElement = this.props.stage.button): void {
    const { config, button, tell } = this.props.stage;
    this.opener = opener;
    const given = filled(prefill);
    if (Object.keys(given)[0]) this.fresh(given);
    // An answer nobody has read comes before words that are not finished; both are one tap away from each other.
    else if (threads(config.site)[0] && (button.firstElementChild || !keptDraft(config.site)?.text)) this.told();
    this.setState({ open: true }, this.focus);
    tell("open");
  }
  /** Whoever presses a button that goes away must not be left outside, where no key is heard. */
  focus = (): void => [...this.section.current!.querySelectorAll<HTMLElement>("h2,textarea")].at(-1)!.focus();
  close = (): void => {
    const { button, tell } = this.props.stage;
    if (!this.state.open) return;
    button.style.visibility = "";
    this.setState({ open: false });
    this.opener!.focus();
    tell("close");
  };
  fresh = (prefill: Partial<Draft> = {}): void => {
    this.setState(({ round }) => ({ sent: undefined, before: false, prefill, round: round + 1 }), this.focus);
  };
  /** Shows what this device told us before. */
  told = (): void => this.setState({ before: true }, this.focus);
  done = (): void => {
    this.fresh();
    this.close();
  };

  render({ stage, words, site, theme }: Props, { open, sent, prefill, round, before }: State) {
    const { background, color } = stage.button.style;
    return (
      <div class={theme} dir={words.dir} lang={words.lang} style={{ "--accent": background, "--on": color }}>
        <section
          role="dialog"
          aria-labelledby="title"
          class={stage.button.className}
          hidden={!open}
          ref={this.section}
          onKeyDown={(event) => {
            // The page's own shortcuts do not see that somebody writes in here.
            event.stopPropagation();
            if (event.key === "Escape") this.close();
          }}
        >
          <header>
            <h2 id="title" tabIndex={-1}>
              {words.title(site?.name)}
            </h2>
            <button type="button" class="quiet" onClick={this.close}>
              {words.close}
            </button>
            {!sent && !before && threads(stage.config.site)[0] && (
              <button type="button" class="quiet" onClick={this.told}>
                {words.before}
              </button>
            )}
          </header>
          {sent ? (
            <Receipt words={words} config={stage.config} sent={sent} done={this.done} />
          ) : before ? (
            <div class="body">
              <Later
                load={() => import("./Threads.tsx")}
                lang={words.lang}
                summary={words.before}
                open
                with={{ stage, open, fresh: this.fresh }}
              />
            </div>
          ) : (
            <Form
              key={round}
              stage={stage}
              words={words}
              site={site}
              prefill={prefill}
              sent={(sent) => this.setState({ sent }, this.focus)}
              told={this.told}
              fresh={this.fresh}
            />
          )}
        </section>
      </div>
    );
  }
}
