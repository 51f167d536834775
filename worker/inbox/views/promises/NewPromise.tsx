import { useEffect, useState } from "preact/hooks";
import { LINE_MAX } from "../../../../shared/limits.ts";
import { paths } from "../../../../shared/paths.ts";
import { serverNow } from "../../clock.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { newId } from "../../drafts.ts";
import { useFirstProblem, type Codes } from "../../form.ts";
import { promiseCodes, type PromiseToBe } from "../../promises/draft.ts";
import { promiseWords as words } from "../../promises/words.ts";
import { say } from "../../say.ts";
import { failureWords } from "../../words.ts";
import { Line } from "../Field.tsx";
import { When } from "./When.tsx";

interface NewPromiseProps {
  open: OpenComplaint;
  name: string;
  onDone: () => void;
}

/** A promise that was made otherwise, on the phone or at the counter. A retry stays the same promise. */
export function NewPromise({ open, name, onDone }: NewPromiseProps) {
  const [promise, setPromise] = useState<PromiseToBe>(() => ({ id: newId(), text: "", dueAt: null }));
  const [codes, setCodes] = useState<Codes>({});
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const form = useFirstProblem(codes);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  /** After a try the Worker may hold the old one under the old id, and would keep it silently. */
  function edit(part: Partial<PromiseToBe>): void {
    setPromise({ ...promise, ...part, id: tried ? newId() : promise.id });
    setTried(false);
  }
  function leave(): void {
    onDone();
    // The form is about to go.
    window.setTimeout(() => document.querySelector<HTMLElement>("[data-add-promise]")?.focus());
  }
  async function save(): Promise<void> {
    if (busy) return;
    const own = promiseCodes(promise, serverNow());
    setCodes(own);
    setProblem("");
    if (Object.keys(own).length > 0) return;
    setBusy(true);
    setTried(true);
    const { id, text, dueAt } = promise;
    const outcome = await open.act("POST", paths.api.promises(open.view!.item.id), { id, text: text.trim(), dueAt });
    setBusy(false);
    if (!outcome.ok) {
      setCodes(outcome.fields);
      return setProblem(failureWords(outcome.error));
    }
    say(words.saved);
    leave();
  }
  return (
    <form
      ref={form}
      class="new-promise"
      noValidate
      aria-label={words.add}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Line
        label={words.text}
        hint={words.textHint(name)}
        value={promise.text}
        maxLength={LINE_MAX}
        code={codes["text"]}
        onValue={(text) => edit({ text })}
      />
      <When value={promise.dueAt} code={codes["dueAt"]} onValue={(dueAt) => edit({ dueAt })} />
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="deeds">
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? words.saving : words.save}
        </button>
        <button type="button" class="quiet" onClick={leave}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
