import { Component } from "preact";
import type { ThreadKey } from "../../shared/thread.ts";
import { sendMessage } from "../thread-api.ts";
import { newMessageId } from "../draft.ts";
import { read, remove, write } from "../store.ts";
import type { LaterWords } from "../strings/en.later.ts";

interface Props {
  base: string;
  access: ThreadKey;
  words: LaterWords;
  sent(): void;
}
interface Kept {
  text: string;
  messageId: string;
  /** The words of the last attempt: others need an id of their own. */
  tried?: string;
}
interface State {
  kept: Kept;
  say?: "sending" | "sent" | "empty" | "notSent" | undefined;
}

/** The box for writing back. Kept with every key, cleared only after the Worker has the words. */
export class Reply extends Component<Props, State> {
  name = `amends:${this.props.access.site}:reply:${this.props.access.id}`;
  busy = false;
  override state: State = { kept: read<Kept>(this.name) ?? { text: "", messageId: newMessageId() } };

  type = (text: string): void => {
    const kept = { ...this.state.kept, text };
    write(this.name, kept);
    this.setState({ kept, say: undefined });
  };

  send = async (): Promise<void> => {
    const { base, access, sent } = this.props;
    if (this.busy) return;
    if (!this.state.kept.text.trim()) return this.setState({ say: "empty" });
    const { text, tried, messageId } = this.state.kept;
    const kept = { text, tried: text, messageId: tried === undefined || tried === text ? messageId : newMessageId() };
    write(this.name, kept);
    this.busy = true;
    this.setState({ kept, say: "sending" });
    const outcome = await sendMessage(base, { key: access, messageId: kept.messageId, text: text.toWellFormed() });
    this.busy = false;
    if (!outcome.ok) return this.setState({ say: "notSent" });
    remove(this.name);
    this.setState({ kept: { text: "", messageId: newMessageId() }, say: "sent" });
    sent();
  };

  render({ words }: Props, { kept, say }: State) {
    return (
      <div class="page">
        <label>
          {words.reply}
          <textarea
            name="reply"
            value={kept.text}
            readOnly={say === "sending"}
            aria-describedby="said"
            onInput={(event) => this.type(event.currentTarget.value)}
          />
        </label>
        <output id="said">{say && words[say]}</output>
        <button type="button" class="main" onClick={this.send}>
          {words.send}
        </button>
      </div>
    );
  }
}
