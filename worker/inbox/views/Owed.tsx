import type { InboxItemView } from "../../../shared/inbox.ts";
import { now } from "../clock.ts";
import { stateWords } from "../closing/state.ts";
import { shareLeft, stageOf } from "../when.ts";
import { words } from "../words.ts";
import { Time } from "./Time.tsx";

/** What is owed and when, in words and as a thin bar that runs out. */
export function Owed({ item }: { item: InboxItemView }) {
  if (item.leavesAt !== null && item.leavesAt > now.value) return <p class="owed calm">{words.row.leaving}</p>;
  if (!item.owed) {
    const untouched = item.state === "received" || item.state === "seen";
    const text = item.reach === "none" ? words.row.noAnswerNeeded : words.row.nothingOwed;
    return <p class="owed calm">{untouched ? text : stateWords(item)}</p>;
  }
  const { what, dueAt } = item.owed;
  const overdue = dueAt <= now.value;
  const left = shareLeft(item.receivedAt, dueAt, now.value);
  // Only a first answer was promised when it came; an answer to later words has another beginning.
  const stage = what === "answer" && !overdue ? stageOf(item.receivedAt, dueAt, now.value) : "early";
  return (
    <div class={overdue ? "owed overdue" : `owed ${stage}`}>
      <p>
        {words.owed[what][overdue ? "overdue" : "due"]} <Time at={dueAt} />
        {stage !== "early" && <span class="stage"> · {words.owed.stage[stage]}</span>}
      </p>
      <span class="bar" aria-hidden="true">
        <span style={{ transform: `scaleX(${overdue ? 1 : left.toFixed(3)})` }} />
      </span>
    </div>
  );
}
