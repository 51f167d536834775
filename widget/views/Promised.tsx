import { firstAnswer } from "../../shared/first-answer.ts";
import type { PromiseView } from "../../shared/promise.ts";
import type { ThreadView } from "../../shared/thread.ts";
import { dated } from "../dated.ts";
import { moment } from "../language.ts";
import type { LaterWords } from "../strings/en.later.ts";

/** How the promised answer stands. A delay is said as what it is: what was promised, whose it is, and until when. */
export function FirstAnswer({ thread, words }: { thread: ThreadView; words: LaterWords }) {
  const answer = firstAnswer(thread, Date.now());
  if (!answer) return null;
  const { promiseBasis, reader } = thread;
  const { late, next, lateAgain, cameLate, basis } = words.promises;
  const say = (at: number): string => moment(at, words.lang);
  const due = say(answer.dueAt);
  switch (answer.is) {
    case "open":
      return (
        <p>
          {words.promise(reader.name, due)} {promiseBasis && basis[promiseBasis]}
        </p>
      );
    case "late":
      return (
        <p class="late">
          {late(due)} {answer.nextAt !== null && next(reader.name, say(answer.nextAt))}
        </p>
      );
    case "late_again":
      return <p class="late">{lateAgain(due, say(answer.nextAt))}</p>;
    case "came_late":
      return <p>{cameLate(due)}</p>;
  }
}

/** What was promised with a date, and what became of it, in words. */
export function Promises({ promises, words }: { promises: readonly PromiseView[]; words: LaterWords }) {
  if (!promises[0]) return null;
  const { title, states, lines } = words.promises;
  const say = (at: number): string => dated(at, words.lang);
  return (
    <div>
      <p class="soft" id="promised">
        {title}
      </p>
      <ul aria-labelledby="promised">
        {promises.map(({ id, text, by, dueAt, doneAt, state }) => (
          <li key={id}>
            <b dir="auto">{text}</b>
            <p class={state === "broken" ? "late" : undefined}>
              {states[state]}. {lines[state](by, say(dueAt), say(doneAt ?? dueAt))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
