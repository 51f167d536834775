import type { TeamMessageView } from "../../../../shared/inbox.ts";
import { paths } from "../../../../shared/paths.ts";
import { may } from "../../../../shared/team.ts";
import { now } from "../../clock.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { coachWords } from "../../coach/words.ts";
import { say } from "../../say.ts";
import { me } from "../../session.ts";
import { failureWords } from "../../words.ts";

/** What the coach said when the answer was sent, in one quiet line. The team sees it; the visitor never does. */
export function Snapshot({ checked }: { checked: NonNullable<TeamMessageView["checked"]> }) {
  const words = coachWords.kept;
  const n = checked.findings.length;
  const said = checked.failed
    ? [words.failed]
    : [words.line(coachWords.verdict[checked.verdict]), ...(n > 0 ? [words.findings(n)] : [])];
  return (
    <p class="snapshot">
      {said.join(", ")}.{checked.reason !== null && <> {words.reason(checked.reason)}</>}
    </p>
  );
}

/** Owners and managers hold a sent answer up as an example, and take it down again. */
export function GoodToggle({ open, message }: { open: OpenComplaint; message: TeamMessageView }) {
  const words = coachWords.good;
  const isSent = message.kind === "reply" && !message.takenBack && message.leavesAt <= now.value;
  if (!isSent || !may(me.value!.member.role, "goodAnswers")) return null;
  async function toggle(): Promise<void> {
    const path = paths.api.goodAnswer(open.view!.item.id, message.id);
    const outcome = await open.act(message.good ? "DELETE" : "POST", path, message.good ? undefined : {});
    const done = message.good ? words.unmarked : words.marked;
    say(outcome.ok ? done : outcome.error === "conflict" ? words.tooEarly : failureWords(outcome.error));
  }
  return (
    <button type="button" class="good-toggle" aria-pressed={message.good} onClick={() => void toggle()}>
      <span aria-hidden="true">{message.good ? "★" : "☆"}</span> {words.mark}
    </button>
  );
}
