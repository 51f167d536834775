import { firstAnswer } from "../../shared/first-answer.ts";
import type { PromiseView } from "../../shared/promise.ts";
import type { Language } from "../../shared/site.ts";
import type { EventView, ThreadView } from "../../shared/thread.ts";
import { sayDated, sayTime, sayZone, wordsOf } from "./language.ts";

/** How times are said on a page. */
export interface Said {
  lang: Language;
  zone: string;
}

/** How the promised answer stands as of `now`. A delay is said as what it is: what was promised, whose it is, and until when. */
export function FirstAnswer({ thread, now, lang, zone }: Said & { thread: ThreadView; now: number }) {
  const { promises, status } = wordsOf(lang);
  const answer = firstAnswer(thread, now);
  if (!answer) return null;
  const due = sayTime(answer.dueAt, lang, zone);
  const say = (at: number): string => sayTime(at, lang, zone);
  switch (answer.is) {
    case "open":
      return (
        <p>
          {status.promise(due)} {thread.promiseBasis && promises.basis[thread.promiseBasis]}
        </p>
      );
    case "late":
      return (
        <p class="late">
          {promises.late(due)} {answer.nextAt !== null && promises.next(thread.reader.name, say(answer.nextAt))}
        </p>
      );
    case "late_again":
      return <p class="late">{promises.lateAgain(due, say(answer.nextAt))}</p>;
    case "came_late":
      return <p>{promises.cameLate(due)}</p>;
  }
}

/** What was promised with a date, and what became of it, in words. */
export function Promises({ promises, lang, zone }: Said & { promises: readonly PromiseView[] }) {
  if (promises.length === 0) return null;
  const words = wordsOf(lang);
  const { title, states, lines } = words.promises;
  const say = (at: number): string => sayDated(at, lang, zone);
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {promises.map(({ text, by, dueAt, doneAt, state }) => (
          <li>
            <strong dir="auto">{text}</strong>
            <p class={state === "broken" ? "late" : undefined}>
              {states[state]}. {lines[state](by, say(dueAt), say(doneAt ?? dueAt))}
            </p>
          </li>
        ))}
      </ul>
      <p class="soft">{words.status.zone(sayZone(zone))}</p>
    </>
  );
}

/** Everything that happened, folded: most come for the answer. */
export function Timeline({ events, lang, zone }: Said & { events: readonly EventView[] }) {
  const { status, timeline } = wordsOf(lang);
  return (
    <details>
      <summary>{status.timeline}</summary>
      <ol>
        {events.map(({ kind, by, at }) => {
          const said = timeline[kind]?.(by);
          return said ? (
            <li>
              <time class="soft" datetime={new Date(at).toISOString()}>
                {sayDated(at, lang, zone)}
              </time>
              <div>{said}</div>
            </li>
          ) : null;
        })}
      </ol>
      <p class="soft">{status.zone(sayZone(zone))}</p>
    </details>
  );
}
