import { Component } from "preact";
import { sendStep } from "../../closing-api.ts";
import { newMessageId } from "../../draft.ts";
import type { Part } from "./Closing.tsx";

type TapProps = Part & { step: "settle" | "reopen" | "withdraw"; hint?: boolean };

/** One tap, one step. A failed one is the same tap when it is tried again. */
export class Tap extends Component<TapProps, { say?: string | undefined; busy?: boolean }> {
  id = newMessageId();

  send = async (): Promise<void> => {
    const { base, access, closing, words, step, told } = this.props;
    if (this.state.busy) return;
    this.setState({ busy: true, say: words.sending });
    const outcome = await sendStep(base, { key: access, id: this.id, step });
    this.setState({ busy: false, say: outcome.ok ? undefined : closing.failed });
    if (outcome.ok) told(closing.done);
    else if (!outcome.passes) told(closing.conflict);
  };

  render({ thread, closing, step, hint }: TapProps, { say }: { say?: string | undefined }) {
    const words = closing.steps[step === "withdraw" && thread.kind !== "problem" ? "takeBack" : step];
    return (
      <div>
        <button type="button" onClick={this.send}>
          {words.label}
        </button>
        {hint && <p class="soft">{words.hint}</p>}
        <output>{say}</output>
      </div>
    );
  }
}
