import type { ComplaintView } from "../../../../shared/inbox.ts";
import { closingWords } from "../../closing/words.ts";

const words = closingWords.effort;

/** What it took so far, in one line; nothing before anybody has answered. */
export function Effort({ view }: { view: ComplaintView }) {
  const { rounds, answers, calls, days } = view.effort;
  if (answers + calls === 0) return null;
  const said = [
    rounds > 0 && words.rounds(rounds),
    answers > 0 && words.answers(answers),
    calls > 0 && words.calls(calls),
    words.days(days),
  ].filter(Boolean);
  return (
    <p class="calm effort">
      <span class="heard">{words.label}: </span>
      {said.join(", ")}
    </p>
  );
}
