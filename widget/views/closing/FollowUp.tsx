import { Component } from "preact";
import type { FollowUpAnswer } from "../../../shared/closing.ts";
import { wordsIssue } from "../../../shared/rules.ts";
import { sendStep } from "../../closing-api.ts";
import { followUpName } from "../../closing-kept.ts";
import { dated } from "../../dated.ts";
import { newMessageId } from "../../draft.ts";
import { read, remove, write } from "../../store.ts";
import { sendMessage } from "../../thread-api.ts";
import { Anger } from "../Anger.tsx";
import type { Part } from "./Closing.tsx";

/** What is typed outlives the page; how angry somebody is does not lie about on a device. */
interface Kept {
  text: string;
  id: string;
  /** What the last attempt said: something else needs an id of its own. */
  tried?: string;
}
interface State {
  kept: Kept;
  answer?: FollowUpAnswer | undefined;
  anger?: number | undefined;
  say?: string | undefined;
  busy?: boolean;
}

/** The follow-up: what was promised, three answers, the meter and words if they like, and one button. */
export class FollowUp extends Component<Part, State> {
  name = followUpName(this.props.access.site, this.props.access.id);
  answers = Object.keys(this.props.closing.ask.answers) as FollowUpAnswer[];
  override state: State = {
    kept: read<Kept>(this.name) ?? { text: "", id: newMessageId() },
    answer: this.answers.find((answer) => answer === this.props.marked),
  };

  type = (text: string): void => {
    const kept = { ...this.state.kept, text };
    write(this.name, kept);
    this.setState({ kept, say: undefined });
  };

  send = async (): Promise<void> => {
    const { base, access, closing, words, told } = this.props;
    const { answer, anger, busy } = this.state;
    if (busy || !answer) return;
    const text = this.state.kept.text.trim() ? this.state.kept.text.toWellFormed() : undefined;
    if (text && wordsIssue(text)) return this.setState({ say: words.long });
    const said = JSON.stringify([answer, anger, text]);
    const { tried = said, id: before } = this.state.kept;
    const id = tried === said ? before : newMessageId();
    const kept = { ...this.state.kept, id, tried: said };
    if (text) write(this.name, kept);
    this.setState({ kept, busy: true, say: words.sending });
    const outcome = await sendStep(base, { key: access, id, step: "follow_up", answer, anger, text });
    // Answered from elsewhere meanwhile: the words are a message all the same, and the same one if they were there already.
    const late = !outcome.ok && outcome.error === "conflict";
    const along = late && text ? await sendMessage(base, { key: access, messageId: id, text }) : undefined;
    this.setState({ busy: false });
    if (outcome.ok || (late && along?.ok !== false)) {
      if (read(this.name)) remove(this.name);
      told(outcome.ok ? closing.ask.done : along ? `${closing.conflict} ${closing.kept}` : closing.conflict);
    } else this.setState({ say: !late && outcome.fields?.["text"] === "text.long" ? words.long : closing.failed });
  };

  render({ thread, closing, words, marked }: Part, { kept, answer, anger, say }: State) {
    const { ask, meter } = closing;
    return (
      <div class="asked">
        {thread.promises[0] && (
          <div>
            <p>{ask.promised}</p>
            <ul>
              {thread.promises.map(({ id, text, dueAt }) => (
                <li key={id} dir="auto">
                  {ask.promise(text, dated(dueAt, words.lang))}
                </li>
              ))}
            </ul>
          </div>
        )}
        <fieldset>
          <legend>
            <b>{ask.title}</b>
          </legend>
          <div class="chips">
            {this.answers.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="answer"
                  checked={answer === one}
                  onClick={() => this.setState({ answer: one, say: undefined })}
                />
                <span>{ask.answers[one]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {answer && (
          <>
            {answer === marked && <p>{ask.marked}</p>}
            <Anger words={meter} value={anger} set={({ anger }) => this.setState({ anger, say: undefined })} />
            <label>
              {ask.text} <span class="soft">({ask.optional})</span>
              <textarea
                name="follow-up"
                value={kept.text}
                aria-describedby="asked"
                onInput={(event) => this.type(event.currentTarget.value)}
              />
            </label>
            <div class="confirm">
              <output id="asked">{say}</output>
              <button type="button" class="main" onClick={this.send}>
                {ask.send[answer]}
              </button>
            </div>
          </>
        )}
      </div>
    );
  }
}
