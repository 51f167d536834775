import { useEffect, useRef, useState } from "preact/hooks";
import type { FollowUpDraft } from "../../../../shared/closing.ts";
import { paths } from "../../../../shared/paths.ts";
import { closingWords } from "../../closing/words.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { drop, edited, keep, kept, newId, type Draft } from "../../drafts.ts";
import { onEscape } from "../../keys.ts";
import { say } from "../../say.ts";
import { codeWords, failureWords } from "../../words.ts";
import { Area } from "../Field.tsx";

const words = closingWords.followUp;
const fresh = (): Draft => ({ text: "", messageId: newId(), tried: false });

interface AskNowProps {
  open: OpenComplaint;
  name: string;
  onDone: () => void;
}

/** Asks by hand, with a line of one's own if one likes. The line is kept on this device like every word. */
export function AskNow({ open, name, onDone }: AskNowProps) {
  const { id } = open.view!.item;
  const key = `${id}:follow-up`;
  const [draft, setDraft] = useState<Draft>(() => kept<Draft>(key) ?? fresh());
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);

  function put(next: Draft): void {
    setDraft(next);
    if (next.text === "") drop(key);
    else keep(key, next);
  }
  async function ask(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem("");
    put({ ...draft, tried: true });
    const { messageId, text } = draft;
    const body: FollowUpDraft = { messageId, ...(text.trim() !== "" && { text }) };
    const outcome = await open.act("POST", paths.api.followUp(id), body);
    setBusy(false);
    if (!outcome.ok) {
      const [stopped] = outcome.findings;
      const why = codeWords(outcome.fields["text"]) ?? failureWords(outcome.error);
      return setProblem(stopped ? words.stopped(stopped.text) : why);
    }
    drop(key);
    say(words.done(name));
    onDone();
  }
  const escape = onEscape(onDone);
  return (
    <form
      ref={form}
      class="ask-now"
      noValidate
      aria-label={words.ask}
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <Area
        label={words.line}
        hint={words.lineHint(name)}
        rows={2}
        value={draft.text}
        onValue={(text) => put(edited(draft, text))}
        onKeyDown={escape}
      />
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="deeds">
        <button type="submit" class="primary" aria-disabled={busy} onKeyDown={escape}>
          {busy ? words.sending : words.send}
        </button>
        <button type="button" class="quiet" onClick={onDone} onKeyDown={escape}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
