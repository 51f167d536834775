import { Component } from "preact";
import { forgetDevice } from "../forget.ts";
import { prepare } from "../later.ts";
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

/** The threads of this device: one at once, several as a list. */
class Threads extends Component<Props & { words: LaterWords }, State> {
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
            <button type="button" onClick={() => this.setState({ id: thread.id })}>
              {thread.reference}
            </button>
          ))
        )}
        <hr />
        <div class="chips">
          {one && kept.length > 1 && (
            <button type="button" onClick={() => this.setState({ id: undefined })}>
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
