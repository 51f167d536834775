import { useEffect, useState } from "preact/hooks";
import type { TeamMessageView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { serverNow } from "../clock.ts";
import type { OpenComplaint } from "../complaint.ts";
import { say } from "../say.ts";
import { failureWords, words } from "../words.ts";

function waiting(open: OpenComplaint): TeamMessageView | undefined {
  const now = serverNow();
  return open.view?.messages.findLast((one) => one.kind === "reply" && !one.takenBack && one.leavesAt > now);
}

interface UndoProps {
  open: OpenComplaint;
  onTakenBack: (message: TeamMessageView) => void;
  /** What is said of so many seconds left, where it is more than an answer that leaves. */
  leavesIn: (messageId: string) => (seconds: number) => string;
}

/** Ten seconds in which an answer can be taken back. The countdown is seen; a screen reader was told once, on storing. */
export function Undo({ open, onTakenBack, leavesIn }: UndoProps) {
  const [, tick] = useState(0);
  const [busy, setBusy] = useState(false);
  const message = waiting(open);
  useEffect(() => {
    if (!message) return undefined;
    const timer = window.setInterval(() => {
      tick((n) => n + 1);
      if (serverNow() < message.leavesAt) return;
      window.clearInterval(timer);
      void open.load();
    }, 250);
    return () => window.clearInterval(timer);
  }, [message?.id]);
  if (!message) return null;

  async function takeBack(own: TeamMessageView): Promise<void> {
    setBusy(true);
    const outcome = await open.act("DELETE", paths.api.reply(open.view!.item.id, own.id));
    setBusy(false);
    if (outcome.ok) onTakenBack(own);
    const late = !outcome.ok && (outcome.error === "gone" || outcome.error === "conflict");
    say(outcome.ok ? words.composer.undone : late ? words.composer.tooLate : failureWords(outcome.error));
  }
  const seconds = Math.max(0, Math.ceil((message.leavesAt - serverNow()) / 1_000));
  return (
    <div class="undo">
      <p>{leavesIn(message.id)(seconds)}</p>
      <button type="button" disabled={busy} onClick={() => void takeBack(message)}>
        {words.composer.undo}
      </button>
    </div>
  );
}
