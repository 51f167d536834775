import { useEffect, useRef, useState } from "preact/hooks";
import { LAPSE_MS } from "../../../../shared/closing.ts";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { now } from "../../clock.ts";
import { closingWords } from "../../closing/words.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { promiseWords } from "../../promises/words.ts";
import { exactWords } from "../../when.ts";
import { Anger } from "../Anger.tsx";
import { Time } from "../Time.tsx";
import { AskNow } from "./AskNow.tsx";

const words = closingWords.followUp;

/** The question afterwards: when it is asked by itself, what became of it, and the way to ask now. */
export function FollowUp({ open }: { open: OpenComplaint }) {
  const view = open.view!;
  const [asking, setAsking] = useState(false);
  const asks = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const mayAsk = view.can.includes("follow_up");
  useEffect(() => {
    // The form is gone; whoever had it open stands where it began.
    if (wasAsking.current && !asking) asks.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const { followUp, item } = view;
  const isToldOf = followUp !== null && (followUp.plannedAt !== null || followUp.askedAt !== null);
  if (!isToldOf && !mayAsk) return null;
  const name = item.name ?? promiseWords.someone;
  return (
    <section class="follow-up" aria-label={words.title}>
      <h2>{words.title}</h2>
      {isToldOf ? <Stands view={view} followUp={followUp} name={name} /> : <p class="hint">{words.unplanned}</p>}
      {mayAsk &&
        (asking ? (
          <AskNow open={open} name={name} onDone={() => setAsking(false)} />
        ) : (
          <button type="button" ref={asks} onClick={() => setAsking(true)}>
            {words.ask}
          </button>
        ))}
    </section>
  );
}

interface StandsProps {
  view: ComplaintView;
  followUp: NonNullable<ComplaintView["followUp"]>;
  name: string;
}

function Stands({ view, followUp, name }: StandsProps) {
  const { plannedAt, askedAt, open, answer, answeredAt, anger } = followUp;
  return (
    <>
      {askedAt !== null && (
        <p>
          {words.asked(name)} <Time at={askedAt} />: <q>{words.question}</q> {open && words.open}
        </p>
      )}
      {open && askedAt !== null && (
        <p class="hint">
          {words.lapses} <Time at={askedAt + LAPSE_MS} />.
        </p>
      )}
      {answer !== null && (
        <p class={`answered is-${answer}`}>
          <strong>{words.answered(name, words.answers[answer])}</strong>
          {answeredAt !== null && (
            <>
              , <Time at={answeredAt} />
            </>
          )}
          .
        </p>
      )}
      {answer !== null && anger !== null && <ThenAndNow before={view.item.anger} after={anger} />}
      {plannedAt !== null && (
        <p>
          {words.planned} <Time at={plannedAt} />
          {plannedAt > now.value && <span aria-hidden="true"> ({exactWords(plannedAt)})</span>}.
        </p>
      )}
    </>
  );
}

/** As they said both times; nobody guessed, and the visitor does not see it. */
function ThenAndNow({ before, after }: { before: number | null; after: number }) {
  const heard = [before !== null && words.angerThen(before), words.angerNow(after)].filter(Boolean).join(", ");
  return (
    <p class="then-and-now">
      <span class="heard">{heard}.</span>
      <span aria-hidden="true">
        {words.anger}{" "}
        {before !== null && (
          <>
            {words.before} <Anger level={before} /> ·{" "}
          </>
        )}
        {words.after} <Anger level={after} />
      </span>{" "}
      <span class="hint">{words.teamOnly}</span>
    </p>
  );
}
