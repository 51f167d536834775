import { useRef, useState } from "preact/hooks";
import type { OpenComplaint } from "../../complaint.ts";
import type { ReadingOf } from "../../coach/case.ts";
import { usePreventionDeeds } from "../../prevention/deeds.ts";
import { asksWhatChanges } from "../../prevention/standing.ts";
import { preventionWords as words } from "../../prevention/words.ts";
import { Cause } from "../look/Cause.tsx";
import { NewPrevention } from "./NewPrevention.tsx";
import { One } from "./One.tsx";

interface PreventionsProps {
  open: OpenComplaint;
  reading: ReadingOf;
}

/** What keeps it from happening again: asked once it is put right, shown as soon as something is on record. */
export function Preventions({ open, reading: [reading, onSay] }: PreventionsProps) {
  const { item, preventions, can } = open.view!;
  const deeds = usePreventionDeeds(open.load);
  const isAsked = asksWhatChanges(item, preventions);
  const [wanted, setWanted] = useState<boolean>();
  const isOn = can.includes("prevent") && (wanted ?? isAsked);
  const begin = useRef<HTMLButtonElement>(null);
  if (preventions.length === 0 && !isOn && (item.kind !== "problem" || !can.includes("prevent") || !isAnswered(item)))
    return null;
  function leave(): void {
    setWanted(false);
    // The form is about to go.
    window.setTimeout(() => begin.current?.focus());
  }
  return (
    <section class={isAsked && isOn ? "preventions is-asked" : "preventions"} aria-label={words.title}>
      <h2>{words.title}</h2>
      {preventions.length > 0 && (
        <ul>
          {preventions.map((prevention) => (
            <One key={prevention.id} prevention={prevention} deeds={deeds} />
          ))}
        </ul>
      )}
      {isOn ? (
        <>
          {isAsked && <p>{words.ask.lead}</p>}
          <WhatBroke cause={reading.cause} onSay={(cause) => onSay({ cause })} />
          <NewPrevention
            cause={reading.cause}
            complaint={item.id}
            onBegun={() => setWanted(true)}
            onLeave={leave}
            onSaved={async () => {
              await open.load();
              leave();
            }}
          />
        </>
      ) : (
        can.includes("prevent") && (
          <button type="button" class="quiet" ref={begin} onClick={() => setWanted(true)}>
            {preventions.length > 0 ? words.ask.more : words.ask.begin}
          </button>
        )
      )}
    </section>
  );
}

/** Before anybody has answered there is something else to do first. */
function isAnswered({ state }: { state: string }): boolean {
  return state !== "received" && state !== "seen" && state !== "withdrawn";
}

/** The cause is the one of the first look: naming it here names it there. */
function WhatBroke({ cause, onSay }: { cause: string | null; onSay: (cause: string | null) => void }) {
  const [isChoosing, setChoosing] = useState(cause === null);
  const here = useRef<HTMLDivElement>(null);
  function choose(picked: string | null): void {
    onSay(picked);
    if (picked === null) return;
    setChoosing(false);
    // The chip that had the focus is gone; what changes is said next.
    window.setTimeout(() => here.current?.parentElement?.querySelector("textarea")?.focus());
  }
  return (
    <div class="what-broke" ref={here}>
      {isChoosing || cause === null ? (
        <Cause value={cause} onValue={choose} />
      ) : (
        <p>
          <strong>{words.ask.causeSaid(cause)}</strong>{" "}
          <button type="button" class="quiet" onClick={() => setChoosing(true)}>
            {words.ask.causeChange}
          </button>
        </p>
      )}
    </div>
  );
}
