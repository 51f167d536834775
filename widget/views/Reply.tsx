import { Component } from "preact";
import { TEXT_COUNTER_FROM, TEXT_MAX } from "../../shared/limits.ts";
import { wordsIssue } from "../../shared/rules.ts";
import type { ThreadKey } from "../../shared/thread.ts";
import { alone } from "../alone.ts";
import { sendMessage } from "../thread-api.ts";
import { newMessageId } from "../draft.ts";
import { waitSeconds } from "../sending.ts";
import { read, remove, write } from "../store.ts";
import { threads } from "../threads.ts";
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
  say?: "sending" | "sent" | "filing" | "text.empty" | "text.long" | "waiting" | "refused" | undefined;
  /** Will the words outlive the page? */
  durable?: boolean;
}

/** The box for writing back. Kept with every key, cleared only after the Worker has the words, tried until then. */
export class Reply extends Component<Props, State> {
  name = `amends:${this.props.access.site}:reply:${this.props.access.id}`;
  busy = false;
  tries = 0;
  timer: ReturnType<typeof setTimeout> | undefined;
  override state: State = { kept: read<Kept>(this.name) ?? { text: "", messageId: newMessageId() } };

  override componentDidMount(): void {
    addEventListener("online", this.retry);
    // Tried before the page was left: a second try of the same id is harmless.
    const { tried, text } = this.state.kept;
    if (tried && tried === text) void this.send();
  }
  override componentWillUnmount(): void {
    clearTimeout(this.timer);
    removeEventListener("online", this.retry);
  }
  retry = (): void => {
    if (this.state.say === "waiting") void this.send();
  };

  type = (text: string): void => {
    // Whoever edits has the next try in hand.
    clearTimeout(this.timer);
    const kept = { ...this.state.kept, text };
    this.setState({ kept, say: undefined, durable: write(this.name, kept) });
  };

  send = async (): Promise<void> => {
    const { access } = this.props;
    if (this.busy) return;
    clearTimeout(this.timer);
    const issue = wordsIssue(this.state.kept.text);
    if (issue) return this.setState({ say: issue });
    const { text, tried, messageId } = this.state.kept;
    const kept = { text, tried: text, messageId: tried === undefined || tried === text ? messageId : newMessageId() };
    this.busy = true;
    this.setState({ kept, say: "sending", durable: write(this.name, kept) });
    await alone(access.site, () => this.deliver(kept));
  };

  /** In our turn: another tab, or the sender of an earlier visit, may have sent it while we waited for it. */
  async deliver({ text, messageId }: Kept): Promise<void> {
    const { base, access, sent } = this.props;
    const kept = read<Kept>(this.name);
    if (kept?.messageId !== messageId) {
      this.busy = false;
      // Sent from another tab if its thread is still known here; else somebody emptied the storage, and nothing has left.
      const arrived = !kept && threads(access.site).some(({ id }) => id === access.id);
      const now = arrived ? { text: "", messageId: newMessageId() } : (kept ?? this.state.kept);
      this.setState({ kept: now, say: arrived ? "sent" : undefined, durable: write(this.name, now) });
      return sent();
    }
    const outcome = await sendMessage(base, { key: access, messageId, text: text.toWellFormed() });
    this.busy = false;
    if (!outcome.ok) {
      this.setState({
        say: outcome.fields?.["text"] === "text.long" ? "text.long" : outcome.passes ? "waiting" : "refused",
      });
      if (outcome.passes) this.timer = setTimeout(this.send, waitSeconds(++this.tries, outcome.wait) * 1_000);
      return;
    }
    this.tries = 0;
    if (read<Kept>(this.name)?.text === text) remove(this.name);
    const say = "filing" in outcome.value && outcome.value.filing ? "filing" : "sent";
    this.setState({ kept: { text: "", messageId: newMessageId() }, say });
    sent();
  }

  render({ words }: Props, { kept, say, durable = true }: State) {
    const said = {
      sending: words.sending,
      sent: words.sent,
      filing: words.filing,
      "text.empty": words.empty,
      "text.long": words.long,
      waiting: words.waiting(durable),
      refused: words.refused,
    };
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
        {kept.text.length > TEXT_COUNTER_FROM && (
          <p>
            {words.left}: {TEXT_MAX - kept.text.length}
          </p>
        )}
        <output id="said">{say && said[say]}</output>
        <button type="button" class="main" onClick={this.send}>
          {say === "waiting" ? words.again : words.send}
        </button>
      </div>
    );
  }
}
