import { useEffect, useRef, useState } from "preact/hooks";
import type { ComplaintView, TeamMessageView } from "../../../shared/inbox.ts";
import { HELD_UNTIL, type TeamOfferView } from "../../../shared/remedy.ts";
import { PROMISES_MAX } from "../../../shared/promise.ts";
import type { Ending } from "../closing/ending.ts";
import { closingWords } from "../closing/words.ts";
import type { OpenComplaint } from "../complaint.ts";
import { wantsAnswer, wantsCall, type Mode } from "../compose.ts";
import { drop, isBegun, keep, kept, newId, type Draft } from "../drafts.ts";
import { isNarrow } from "../narrow.ts";
import { renewed } from "../promises/draft.ts";
import { offerAgain } from "../remedies/draft.ts";
import { wantedOffer } from "../remedies/wanted.ts";
import { remedyWords } from "../remedies/words.ts";
import { say } from "../say.ts";
import { words } from "../words.ts";
import { Answer } from "./coach/Answer.tsx";
import { Plain } from "./Plain.tsx";
import { Undo } from "./Undo.tsx";

interface ComposerProps {
  open: OpenComplaint;
  reading: ComplaintView["reading"];
  /** While its screen is open, this is where the last answer is written. */
  ending: Ending;
  name: string;
}

/**
 * Where the answer is written. The words are kept on this device from the first key, one draft per complaint and kind,
 * and leave the box only when the Worker has stored them.
 */
export function Composer({ open, reading, ending, name }: ComposerProps) {
  const view = open.view!;
  const { item } = view;
  const callFirst = wantsCall(view);
  const modes: readonly Mode[] = callFirst ? ["call", "reply", "note"] : ["reply", "call", "note"];
  // An answer that was begun is what its writer comes back for.
  const [mode, setMode] = useState<Mode>(() =>
    callFirst && !ending.on && !kept(`${item.id}:reply`) ? "call" : "reply",
  );
  const lastKey = `${item.id}:end`;
  const draftKey = ending.on ? lastKey : `${item.id}:${mode}`;
  const [draft, setDraft] = useState<Draft | undefined>(() => kept<Draft>(draftKey));
  const [roused, setRoused] = useState(false);
  const whole = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  // What was sent last: whoever takes an answer back wants its promises back as well.
  const sentLast = useRef<Draft | undefined>(undefined);
  const said = words.composer;
  const begun = isBegun(draft);

  useEffect(() => {
    if (wantsAnswer.value !== item.id) return;
    wantsAnswer.value = undefined;
    box.current?.focus();
  }, [wantsAnswer.value]);
  useEffect(() => {
    const wanted = wantedOffer.value;
    if (wanted?.complaint !== item.id || ending.on) return;
    wantedOffer.value = undefined;
    const key = `${item.id}:reply`;
    const old = kept<Draft>(key);
    setMode("reply");
    // What was begun stays; words that may be stored already become new ones.
    put({ ...old, text: old?.text ?? "", messageId: newId(), tried: false, offer: wanted.offer }, key);
    setRoused(true);
    box.current?.focus();
  }, [wantedOffer.value]);
  // Not `:focus-within`: where a tap on a button does not focus it, the buttons would vanish under the finger.
  useEffect(() => {
    function onPointer(event: PointerEvent): void {
      // What is begun stays open: closing it would move the page under the finger.
      if (!begun && !whole.current?.contains(event.target as Node)) setRoused(false);
    }
    document.addEventListener("pointerdown", onPointer);
    return () => document.removeEventListener("pointerdown", onPointer);
  }, [begun]);
  useEffect(() => {
    if (roused && mode === "reply" && isNarrow()) whole.current?.scrollIntoView({ block: "start" });
  }, [roused, mode]);

  function put(next: Draft | undefined, key = draftKey): void {
    if (next?.tried) sentLast.current = next;
    if (isBegun(next)) keep(key, next);
    else drop(key);
    setDraft(isBegun(next) ? next : undefined);
  }
  function change(to: Mode): void {
    setMode(to);
    setDraft(kept<Draft>(`${item.id}:${to}`));
  }
  function leave(): void {
    box.current?.blur();
    setRoused(false);
  }
  /** Not on the way to "Undo": the button would move away under the pointer, and the tap be lost. */
  function rouse({ target, currentTarget }: FocusEvent): void {
    const isUndo = target instanceof Element && target.closest(".undo") !== null;
    if (target !== currentTarget && !isUndo) setRoused(true);
  }
  function sent(messageId?: string, stored?: ComplaintView): void {
    if (ending.on && messageId !== undefined) {
      say(closingWords.final.stored);
      ending.sent(messageId);
      // The box for the last answer goes, and this one stands anew.
      window.setTimeout(() => document.querySelector<HTMLElement>(".composer")?.focus());
      return;
    }
    const isHeld = stored?.messages.find(({ id }) => id === messageId)?.leavesAt === HELD_UNTIL;
    say(isHeld ? remedyWords.offer.asked : said.stored[mode]);
    // The button that was pressed is about to go.
    if (document.activeElement !== box.current) whole.current?.focus();
    setRoused(false);
  }
  /** What was taken back stands in the box again, above whatever was begun since; under new ids, for the old ones are spent. */
  function putBack({ id, text: old }: TeamMessageView, offer: TeamOfferView | undefined): void {
    if (ending.goesWith(id)) {
      keep(lastKey, { text: old, messageId: newId(), tried: false });
      ending.begin();
      return;
    }
    const since = kept<Draft>(`${item.id}:reply`);
    const words = since?.text ? `${old}\n\n${since.text}` : old;
    const promises = sentLast.current?.messageId === id ? renewed(sentLast.current.promises) : undefined;
    const all = [...(promises ?? []), ...(since?.promises ?? [])].slice(0, PROMISES_MAX);
    setMode("reply");
    const again = offer ? offerAgain(offer) : since?.offer;
    put({ text: words, messageId: newId(), tried: false, promises: all, offer: again }, `${item.id}:reply`);
    box.current?.focus();
  }

  const classes = ["composer", mode, begun ? "begun" : "", roused ? "roused" : ""].filter(Boolean);
  const own = { open, name, draft, put, box, onSent: sent, onLeave: leave };
  return (
    <section ref={whole} class={classes.join(" ")} aria-label={said.title} tabIndex={-1} onFocusIn={rouse}>
      <Undo
        open={open}
        onTakenBack={putBack}
        leavesIn={(id) => (ending.goesWith(id) ? closingWords.final.leavesIn : said.leavesIn)}
      />
      {!ending.on && (
        <fieldset class="modes" aria-label={said.modes}>
          {modes.map((one) => (
            <button type="button" key={one} aria-pressed={mode === one} onClick={() => change(one)}>
              {said.mode[one]}
            </button>
          ))}
        </fieldset>
      )}
      {mode === "reply" ? (
        <Answer {...own} reading={reading} ending={ending.on ? ending : undefined} roused={roused} />
      ) : (
        <Plain key={mode} {...own} mode={mode} />
      )}
    </section>
  );
}
