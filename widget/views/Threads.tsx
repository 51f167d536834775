import { Component } from "preact";
import { forgetDevice } from "../forget.ts";
import { prepare } from "../later.ts";
import { moment } from "../language.ts";
import type { Stage } from "../stage.ts";
import type { LaterWords } from "../strings/en.later.ts";
import { threads } from "../threads.ts";
import { Thread } from "./Thread.tsx";

interface Props {
  stage: Stage;
  open: boolean;
  /** A new complaint. */
  fresh(): void;
}
interface State {
  id?: string | undefined;
}

/** An id begins with its time, ms UTC. */
const begun = (id: string): number => Number(`0x${id.replace("-", "").slice(0, 12)}`);

/** The threads of this device: one at once, several as a list. */
class Threads extends Component<Props & { words: LaterWords }, State> {
  /** The button that was pressed goes away: the focus moves to the heading, where Escape is still heard. */
  pick = (pressed: Element, id?: string): void => {
    const heading = pressed.closest("section")?.querySelector("h2");
    this.setState({ id }, () => heading?.focus());
  };

  override componentDidMount(): void {
    // The dot of unread answers.
    this.props.stage.button.querySelector("i")?.remove();
  }

  render({ stage, open, fresh, words }: Props & { words: LaterWords }, { id }: State) {
    const { base, site } = stage.config;
    const kept = threads(site);
    const one = kept.find((thread) => thread.id === id) ?? (kept.length === 1 ? kept[0] : undefined);
    return (
      <div class="page">
        {one ? (
          <Thread
            key={one.id}
            base={base}
            access={{ site, id: one.id, secret: one.secret }}
            words={words}
            active={open}
          />
        ) : (
          kept.map((thread) => (
            <button type="button" onClick={(event) => this.pick(event.currentTarget, thread.id)}>
              {thread.reference} · {moment(begun(thread.id), words.lang)}
            </button>
          ))
        )}
        <hr />
        <div class="chips">
          {one && kept.length > 1 && (
            <button type="button" onClick={(event) => this.pick(event.currentTarget)}>
              {words.back}
            </button>
          )}
          <button type="button" onClick={() => fresh()}>
            {words.another}
          </button>
        </div>
        <button type="button" class="quiet" onClick={forgetDevice}>
          {words.forget}
        </button>
      </div>
    );
  }
}

export async function ready(language: string, root: ShadowRoot) {
  const words = await prepare(language, root);
  return (props: Props) => <Threads words={words} {...props} />;
}
