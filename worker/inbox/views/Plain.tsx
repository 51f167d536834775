import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { TEXT_COUNTER_FROM, TEXT_MAX } from "../../../shared/limits.ts";
import { paths } from "../../../shared/paths.ts";
import type { OpenComplaint } from "../complaint.ts";
import { callHint, wantsCall, type Mode } from "../compose.ts";
import { edited, type Draft } from "../drafts.ts";
import { codeWords, failureWords, words } from "../words.ts";
import { Paper } from "./coach/Paper.tsx";

const PATH = { call: paths.api.calls, note: paths.api.notes } as const;

interface PlainProps {
  open: OpenComplaint;
  mode: Exclude<Mode, "reply">;
  draft: Draft | undefined;
  put: (draft: Draft | undefined) => void;
  box: RefObject<HTMLTextAreaElement | null>;
  onSent: () => void;
  onLeave: () => void;
}

/** A call that is logged, or a note for the team: no answer, so nobody reads along. */
export function Plain({ open, mode, draft, put, box, onSent, onLeave }: PlainProps) {
  const view = open.view!;
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const said = words.composer;
  const text = draft?.text ?? "";

  async function send(): Promise<void> {
    if (sending) return;
    if (!draft || text.trim() === "") {
      setProblem(codeWords("text.empty"));
      box.current?.focus();
      return;
    }
    setSending(true);
    setProblem(undefined);
    put({ ...draft, tried: true });
    const outcome = await open.act("POST", PATH[mode](view.item.id), { messageId: draft.messageId, text });
    setSending(false);
    if (!outcome.ok) {
      setProblem(codeWords(outcome.fields["text"]) ?? failureWords(outcome.error));
      return;
    }
    put(undefined);
    onSent();
  }

  return (
    <div class="answer">
      <label class="heard" for="composer-text">
        {said.label[mode]}
      </label>
      <Paper
        id="composer-text"
        box={box}
        value={text}
        marks={[]}
        placeholder={said.label[mode]}
        readOnly={sending}
        aria-describedby="composer-hint composer-problem"
        aria-invalid={problem ? true : undefined}
        aria-keyshortcuts="Meta+Enter Control+Enter"
        onInput={(event) => put(edited(draft, event.currentTarget.value))}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void send();
          if (event.key === "Escape") onLeave();
        }}
      />
      <div class="way-out">
        <p id="composer-problem" role="alert" class="problem">
          {problem}
        </p>
        <div class="send">
          <p id="composer-hint" class="hint">
            {wantsCall(view) ? callHint(view, mode) : said.hint[mode]}{" "}
            {text.length >= TEXT_COUNTER_FROM ? (
              said.left(TEXT_MAX - text.length)
            ) : (
              <span class="wide">{said.keysSend}.</span>
            )}
          </p>
          <button type="button" class="primary" aria-disabled={sending} onClick={() => void send()}>
            {sending ? said.sending : said.send[mode]}
          </button>
        </div>
      </div>
    </div>
  );
}
