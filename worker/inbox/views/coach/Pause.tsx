import { useEffect, useRef } from "preact/hooks";
import { PAUSE_MS } from "../../coach/pause.ts";
import { coachWords } from "../../coach/words.ts";
import { now } from "../../clock.ts";
import { clockWords, spanWords } from "../../when.ts";
import { onEscape } from "../../keys.ts";
import { Time } from "../Time.tsx";

const words = coachWords.pause;

interface OfferProps {
  /** When the answer is promised for; ms UTC. */
  dueAt: number | null;
  at: number;
  onKeep: () => void;
  onSend: () => void;
  onBack: () => void;
}

/** Offered once to whoever answers in haste; it forces nothing, and the promise stays in view. */
export function PauseOffer({ dueAt, at, onKeep, onSend, onBack }: OfferProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const escape = onEscape(onBack);
  return (
    <section class="pause" aria-label={words.title}>
      <h3 tabIndex={-1} ref={heading}>
        {words.title}
      </h3>
      <p>{words.why}</p>
      {dueAt !== null && (
        <p>
          {words.promise} <Time at={dueAt} />.
        </p>
      )}
      <div class="deeds">
        <button type="button" class="primary" onClick={onKeep} onKeyDown={escape}>
          {words.keep(clockWords(at + PAUSE_MS))}
        </button>
        <button type="button" onClick={onSend} onKeyDown={escape}>
          {words.send}
        </button>
        <button type="button" class="quiet" onClick={onBack} onKeyDown={escape}>
          {words.back}
        </button>
      </div>
    </section>
  );
}

/** What was laid aside says so when it is opened again. */
export function Kept({ until, dueAt, onLooked }: { until: number; dueAt: number | null; onLooked: () => void }) {
  const left = until - now.value;
  return (
    <div class="pause kept">
      <p>{left > 0 ? words.waits(clockWords(until), spanWords(left)) : words.over}</p>
      {dueAt !== null && (
        <p>
          {words.promise} <Time at={dueAt} />.
        </p>
      )}
      <button type="button" class="quiet" onClick={onLooked}>
        {words.looked}
      </button>
    </div>
  );
}
