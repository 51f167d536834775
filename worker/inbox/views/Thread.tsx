import type { TeamMessageView } from "../../../shared/inbox.ts";
import { HELD_UNTIL } from "../../../shared/remedy.ts";
import { now } from "../clock.ts";
import type { OpenComplaint } from "../complaint.ts";
import { remedyWords } from "../remedies/words.ts";
import { words } from "../words.ts";
import { GoodToggle, Snapshot } from "./coach/Snapshot.tsx";
import { Time } from "./Time.tsx";

interface ThreadProps {
  open: OpenComplaint;
  first: string | undefined;
  /** A matter of safety: nothing is scored. */
  calm: boolean;
}

/** All that was said after the first words, oldest first. */
export function Thread({ open, first, calm }: ThreadProps) {
  const view = open.view!;
  const rest = view.messages.filter((message) => message.id !== first);
  if (rest.length === 0) return null;
  return (
    <section class="thread" aria-label={words.complaint.thread}>
      <h2>{words.complaint.thread}</h2>
      <ol>
        {rest.map((message) => (
          <Said key={message.id} open={open} message={message} visitor={view.item.name} calm={calm} />
        ))}
      </ol>
    </section>
  );
}

interface SaidProps {
  open: OpenComplaint;
  message: TeamMessageView;
  visitor: string | null;
  calm: boolean;
}

function Said({ open, message, visitor, calm }: SaidProps) {
  const who = message.by ?? (message.author === "visitor" && visitor ? visitor : words.by[message.author]);
  const leaving = !message.takenBack && message.leavesAt > now.value;
  const isRefused = open.view!.offers.some(({ message: of, state }) => of === message.id && state === "refused");
  const waits = message.leavesAt === HELD_UNTIL ? remedyWords.held.mark : words.complaint.leaves;
  return (
    <li class={`message ${message.author} ${message.kind}${message.takenBack ? " taken-back" : ""}`}>
      <p class="message-head">
        <span>{words.message[message.kind](who)}</span> <Time at={message.at} />
        {message.kind === "note" && <strong class="mark">{words.message.teamOnly}</strong>}
        {message.takenBack && (
          <strong class="mark">{isRefused ? remedyWords.held.refused : words.complaint.takenBack}</strong>
        )}
        {leaving && <strong class="mark">{waits}</strong>}
      </p>
      <p class="message-text" lang={message.lang} dir="auto">
        {message.text}
      </p>
      {(message.checked || message.kind === "reply") && (
        <div class="message-foot">
          {message.checked && !calm && <Snapshot checked={message.checked} />}
          <GoodToggle open={open} message={message} />
        </div>
      )}
    </li>
  );
}
