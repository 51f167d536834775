import { useEffect, useRef, useState } from "preact/hooks";
import type { ReadingDraft } from "../../../../shared/coaching.ts";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { coachWords } from "../../coach/words.ts";
import { cameFromAnswer, wantsAnswer } from "../../compose.ts";
import { isSafetyMatter, suggestions, type Suggestion } from "../../look/suggest.ts";
import { lookWords as words } from "../../look/words.ts";
import { Cause } from "./Cause.tsx";
import { Chip, Chips, FailureChips, FaultChips, SeverityChips } from "./Chips.tsx";

type Reading = ComplaintView["reading"];
type Field = keyof Reading;
const FIELDS = ["severity", "safety", "fault", "failure", "cause"] as const satisfies readonly Field[];

interface FirstLookProps {
  view: ComplaintView;
  reading: Reading;
  onSay: (part: ReadingDraft) => void;
}

/** How the team sees it: one line of taps, and what the words suggest. Nothing sets itself. */
export function FirstLook({ view, reading, onSay }: FirstLookProps) {
  const [open, setOpen] = useState<Field>();
  const line = useRef<HTMLDivElement>(null);
  const isVisited = cameFromAnswer.value === view.item.id;
  useEffect(() => {
    if (!isVisited) return;
    line.current?.scrollIntoView?.({ block: "center" });
    line.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [isVisited]);
  function goBack(): void {
    cameFromAnswer.value = undefined;
    wantsAnswer.value = view.item.id;
  }
  function take(draft: ReadingDraft): void {
    onSay(draft);
    // The button is about to go; what it said stands on the line now.
    line.current?.querySelector<HTMLElement>(`[data-look="${Object.keys(draft)[0]}"]`)?.focus();
  }
  return (
    <section class="first-look" aria-label={words.title}>
      <h2>
        {words.title} <span class="hint">{words.hint}</span>
      </h2>
      {isSafetyMatter(view, reading) && (
        <p class="warn">
          {reading.safety === null && <>{words.safety.why} </>}
          {words.safety.calm}
        </p>
      )}
      <Suggested found={suggestions(view, reading)} verified={view.person?.verified === true} onTake={take} />
      <div class="look-line" ref={line}>
        {FIELDS.map((field) => {
          const said = saidOf(reading, field);
          return (
            <button
              type="button"
              key={field}
              data-look={field}
              class={said === undefined ? "look-field" : "look-field is-said"}
              aria-expanded={open === field}
              aria-controls={open === field ? "look-choices" : undefined}
              onClick={() => setOpen(open === field ? undefined : field)}
            >
              {said === undefined ? words.unsaid(words.fields[field]) : words.said(words.fields[field], said)}
            </button>
          );
        })}
      </div>
      {open && (
        <div class="look-choices" id="look-choices">
          <Choices of={open} reading={reading} onSay={onSay} />
        </div>
      )}
      {isVisited && (
        <button type="button" class="quiet" onClick={goBack}>
          {coachWords.reading.back}
        </button>
      )}
    </section>
  );
}

function saidOf(reading: Reading, field: Field): string | undefined {
  const { severities, faults, failures } = coachWords.reading;
  const { severity, safety, fault, failure, cause } = reading;
  switch (field) {
    case "severity":
      return severity === null ? undefined : `${severity}, ${severities[severity - 1]!.toLowerCase()}`;
    case "safety":
      return safety === null ? undefined : words.safety[safety ? "saidYes" : "saidNo"];
    case "fault":
      return fault === null ? undefined : faults[fault].toLowerCase();
    case "failure":
      return failure === null ? undefined : failures[failure].toLowerCase();
    case "cause":
      return cause ?? undefined;
  }
}

function Choices({ of, reading, onSay }: { of: Field; reading: Reading; onSay: FirstLookProps["onSay"] }) {
  switch (of) {
    case "severity":
      return <SeverityChips value={reading.severity} onValue={(severity) => onSay({ severity })} />;
    case "safety":
      return (
        <Chips legend={words.safety.question}>
          {[true, false].map((safety) => (
            <Chip
              key={String(safety)}
              on={reading.safety === safety}
              onTap={(on) => onSay({ safety: on ? safety : null })}
            >
              {safety ? words.safety.yes : words.safety.no}
            </Chip>
          ))}
        </Chips>
      );
    case "fault":
      return <FaultChips value={reading.fault} onValue={(fault) => onSay({ fault })} />;
    case "failure":
      return <FailureChips value={reading.failure} onValue={(failure) => onSay({ failure })} />;
    case "cause":
      return <Cause value={reading.cause} onValue={(cause) => onSay({ cause })} />;
  }
}

interface SuggestedProps {
  found: readonly Suggestion[];
  /** Is it really the same person? */
  verified: boolean;
  onTake: (draft: ReadingDraft) => void;
}

/** Each with its reason, so that a person can see why; a tap takes it. */
function Suggested({ found, verified, onTake }: SuggestedProps) {
  if (found.length === 0) return null;
  return (
    <ul class="suggested" aria-label={words.suggested}>
      {found.map(({ drafts, hints, second }) => (
        <li key={JSON.stringify(drafts)}>
          {second && <p>{words.second(verified)}</p>}
          {hints.map(({ sign, text }) => (
            <p key={`${sign} ${text}`}>{words.asks[sign](text)}</p>
          ))}
          <div class="deeds">
            {drafts
              .flatMap((draft) => (draft.safety === undefined ? draft : [draft, { safety: false }]))
              .map((draft) => (
                <button type="button" class="chip" key={JSON.stringify(draft)} onClick={() => onTake(draft)}>
                  {takeWords(draft)}
                </button>
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function takeWords({ safety, severity, failure }: ReadingDraft): string {
  const { severities, severityOf, failures } = coachWords.reading;
  if (severity) return words.take.severity(severityOf(severity, severities[severity - 1]!));
  if (failure) return words.take.failure(failures[failure].toLowerCase());
  return safety ? words.take.safetyYes : words.take.safetyNo;
}
