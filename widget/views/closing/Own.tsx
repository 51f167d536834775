import { Component, createRef } from "preact";
import { closingWords } from "../../closing-words.ts";
import { deleteWords, fetchExport } from "../../closing-api.ts";
import { followUpName, offerName } from "../../closing-kept.ts";
import { read, remove } from "../../store.ts";
import type { ClosingProps, Part } from "./Closing.tsx";

interface State {
  say?: string | undefined;
  /** Asked once more before anything is deleted. */
  sure?: boolean;
  busy?: boolean;
}

/** Hands the visitor a file that was put together here: strict pages allow no other way. */
function save(value: object, name: string): void {
  const file = new Blob([JSON.stringify(value, null, 2)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What the visitor may have of us, and what we delete of them: what goes and what stays is said before. */
class Own extends Component<Part, State> {
  asks = createRef<HTMLElement>();

  fetch = async (): Promise<void> => {
    const { base, access, thread, closing, words } = this.props;
    this.setState({ say: words.looking });
    const outcome = await fetchExport(base, access);
    if (outcome.ok) save(outcome.value, `complaint-${thread.reference}.json`);
    this.setState({ say: outcome.ok ? closing.own.downloaded : closing.failed });
  };
  doubt = (): void => this.setState({ sure: true }, () => this.asks.current?.focus());
  keep = (): void => this.setState({ sure: false });
  forget = async (): Promise<void> => {
    const { base, access, closing, words, told } = this.props;
    const { site, id } = access;
    if (this.state.busy) return;
    this.setState({ busy: true, say: words.sending });
    const outcome = await deleteWords(base, access);
    this.setState({ busy: false, say: outcome.ok ? undefined : closing.failed, sure: !outcome.ok });
    if (!outcome.ok) return;
    // What was begun and never sent goes too.
    const begun = [`amends:${site}:reply:${id}`, followUpName(site, id)];
    for (const step of ["decline", "counter"] as const) begun.push(offerName(site, id, step));
    for (const name of begun) if (read(name)) remove(name);
    told(closing.own.done);
  };

  render({ thread, closing }: Part, { say, sure }: State) {
    const { own } = closing;
    return (
      <div class="page">
        <p>{own.file}</p>
        <button type="button" onClick={this.fetch}>
          {own.download}
        </button>
        <output>{say}</output>
        {!thread.wordsDeleted && (
          <>
            <hr />
            <p>{own.goes}</p>
            <p>{own.stays}</p>
            {!thread.over && <p>{own.open}</p>}
            {sure ? (
              <fieldset>
                <legend>
                  <b tabIndex={-1} ref={this.asks}>
                    {own.sure}
                  </b>
                </legend>
                <div class="chips">
                  <button type="button" onClick={this.forget}>
                    {own.yes}
                  </button>
                  <button type="button" onClick={this.keep}>
                    {own.no}
                  </button>
                </div>
              </fieldset>
            ) : (
              <button type="button" onClick={this.doubt}>
                {own.forget}
              </button>
            )}
          </>
        )}
      </div>
    );
  }
}

export async function ready(language: string) {
  const closing = await closingWords(language);
  return (props: ClosingProps) => <Own closing={closing} {...props} />;
}
