import { useEffect, useRef, useState } from "preact/hooks";
import type { ReplyDraft } from "../../../shared/inbox.ts";
import { TEXT_COUNTER_FROM, TEXT_MAX } from "../../../shared/limits.ts";
import { paths } from "../../../shared/paths.ts";
import type { OpenComplaint } from "../complaint.ts";
import { callHint, wantsAnswer, wantsCall, type Mode } from "../compose.ts";
import { drop, edited, keep, kept, newId, type Draft } from "../drafts.ts";
import { say } from "../say.ts";
import { codeWords, failureWords, words } from "../words.ts";
import { Undo } from "./Undo.tsx";

const PATH = { reply: paths.api.replies, call: paths.api.calls, note: paths.api.notes } as const;

/**
 * Where the answer is written. The words are kept on this device from the first key, one draft per complaint and kind,
 * and leave the box only when the Worker has stored them.
 */
export function Composer({ open, name }: { open: OpenComplaint; name: string }) {
  const view = open.view!;
  const { item } = view;
  const callFirst = wantsCall(view);
  const modes: readonly Mode[] = callFirst ? ["call", "reply", "note"] : ["reply", "call", "note"];
  // An answer that was begun is what its writer comes back for.
  const [mode, setMode] = useState<Mode>(() => (callFirst && !kept(`${item.id}:reply`) ? "call" : "reply"));
  const draftKey = `${item.id}:${mode}`;
  const [draft, setDraft] = useState<Draft | undefined>(() => kept<Draft>(draftKey));
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [roused, setRoused] = useState(false);
  const whole = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const said = words.composer;
  const text = draft?.text ?? "";

  useEffect(() => {
    if (wantsAnswer.value !== item.id) return;
    wantsAnswer.value = undefined;
    box.current?.focus();
  }, [wantsAnswer.value]);
  // Not `:focus-within`: where a tap on a button does not focus it, the buttons would vanish under the finger.
  useEffect(() => {
    function onPointer(event: PointerEvent): void {
      if (!whole.current?.contains(event.target as Node)) setRoused(false);
    }
    document.addEventListener("pointerdown", onPointer);
    return () => document.removeEventListener("pointerdown", onPointer);
  }, []);
  useEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight}px`;
  }, [text, mode]);

  function put(next: Draft | undefined, key = draftKey): void {
    if (next && next.text !== "") keep(key, next);
    else drop(key);
    setDraft(next?.text === "" ? undefined : next);
  }
  function change(to: Mode): void {
    setMode(to);
    setDraft(kept<Draft>(`${item.id}:${to}`));
    setProblem(undefined);
  }

  async function send(): Promise<void> {
    if (sending) return;
    if (!draft || text.trim() === "") {
      setProblem(codeWords("text.empty"));
      box.current?.focus();
      return;
    }
    setSending(true);
    setProblem(undefined);
    const tried = { ...draft, tried: true };
    put(tried);
    const body: ReplyDraft = { messageId: draft.messageId, text: draft.text };
    const outcome = await open.act("POST", PATH[mode](item.id), body);
    setSending(false);
    if (!outcome.ok) {
      setProblem(codeWords(outcome.fields["text"]) ?? failureWords(outcome.error));
      return;
    }
    put(undefined);
    say(said.stored[mode]);
  }

  /** What was taken back stands in the box again, above whatever was begun since; under a new id, for the old one is spent. */
  function putBack(old: string): void {
    const begun = kept<Draft>(`${item.id}:reply`)?.text ?? "";
    setMode("reply");
    put({ text: begun === "" ? old : `${old}\n\n${begun}`, messageId: newId(), tried: false }, `${item.id}:reply`);
    box.current?.focus();
  }

  const left = TEXT_MAX - text.length;
  return (
    <section
      ref={whole}
      class={`composer ${mode}${text === "" ? "" : " begun"}${roused ? " roused" : ""}`}
      aria-label={said.title}
      onFocusIn={() => setRoused(true)}
    >
      <Undo open={open} onTakenBack={putBack} />
      <fieldset class="modes" aria-label={said.modes}>
        {modes.map((one) => (
          <button type="button" key={one} aria-pressed={mode === one} onClick={() => change(one)}>
            {said.mode[one]}
          </button>
        ))}
      </fieldset>
      <label class="heard" for="composer-text">
        {mode === "reply" ? said.label.reply(name) : said.label[mode]}
      </label>
      <textarea
        id="composer-text"
        ref={box}
        rows={1}
        placeholder={mode === "reply" ? said.label.reply(name) : said.label[mode]}
        value={text}
        readOnly={sending}
        aria-describedby="composer-hint composer-problem"
        aria-invalid={problem ? true : undefined}
        aria-keyshortcuts="Meta+Enter Control+Enter"
        onInput={(event) => put(edited(draft, event.currentTarget.value))}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void send();
          if (event.key === "Escape") {
            event.currentTarget.blur();
            setRoused(false);
          }
        }}
      />
      <p id="composer-problem" role="alert" class="problem">
        {problem}
      </p>
      <div class="send">
        <p id="composer-hint" class="hint">
          {callFirst ? callHint(view, mode) : said.hint[mode]}{" "}
          {text.length >= TEXT_COUNTER_FROM ? said.left(left) : <span class="wide">{said.keysSend}.</span>}
        </p>
        <button type="button" class="primary" aria-disabled={sending} onClick={() => void send()}>
          {sending ? said.sending : said.send[mode]}
        </button>
      </div>
    </section>
  );
}
