import { useEffect, useState } from "preact/hooks";
import { HELD_UNTIL, type TeamOfferView } from "../../../shared/remedy.ts";
import type { TeamMessageView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { serverNow } from "../clock.ts";
import type { OpenComplaint } from "../complaint.ts";
import { remedyWords } from "../remedies/words.ts";
import { say } from "../say.ts";
import { me } from "../session.ts";
import { failureWords, words } from "../words.ts";

function waiting(open: OpenComplaint): TeamMessageView | undefined {
  const now = serverNow();
  const all = open.view?.messages.filter((one) => one.kind === "reply" && !one.takenBack && one.leavesAt > now) ?? [];
  // What leaves in a moment is in a hurry; what waits for approval is not.
  return all.findLast(({ leavesAt }) => leavesAt < HELD_UNTIL) ?? all.at(-1);
}

interface UndoProps {
  open: OpenComplaint;
  /** With the offer that had gone with it. */
  onTakenBack: (message: TeamMessageView, offer: TeamOfferView | undefined) => void;
  /** What is said of so many seconds left, where it is more than an answer that leaves. */
  leavesIn: (messageId: string) => (seconds: number) => string;
}

/** Ten seconds in which an answer can be taken back, and as long as it waits for approval. The countdown is seen; a screen reader was told once, on storing. */
export function Undo({ open, onTakenBack, leavesIn }: UndoProps) {
  const [, tick] = useState(0);
  const [busy, setBusy] = useState(false);
  const message = waiting(open);
  const isHeld = message?.leavesAt === HELD_UNTIL;
  useEffect(() => {
    if (!message || isHeld) return undefined;
    const timer = window.setInterval(() => {
      tick((n) => n + 1);
      if (serverNow() < message.leavesAt) return;
      window.clearInterval(timer);
      void open.load();
    }, 250);
    return () => window.clearInterval(timer);
  }, [message?.id, isHeld]);
  if (!message) return null;

  async function takeBack(own: TeamMessageView): Promise<void> {
    setBusy(true);
    const offer = open.view!.offers.find((one) => one.message === own.id);
    const outcome = await open.act("DELETE", paths.api.reply(open.view!.item.id, own.id));
    setBusy(false);
    if (outcome.ok) onTakenBack(own, offer);
    const late = !outcome.ok && (outcome.error === "gone" || outcome.error === "conflict");
    // It left, or somebody decided about it.
    if (late) void open.load();
    say(outcome.ok ? words.composer.undone : late ? words.composer.tooLate : failureWords(outcome.error));
  }
  const seconds = Math.max(0, Math.ceil((message.leavesAt - serverNow()) / 1_000));
  return (
    <div class={isHeld ? "undo waits" : "undo"}>
      <p>{isHeld ? heldWords(message.by) : leavesIn(message.id)(seconds)}</p>
      <button type="button" disabled={busy} onClick={() => void takeBack(message)}>
        {isHeld ? remedyWords.held.back : words.composer.undo}
      </button>
    </div>
  );
}

function heldWords(by: string | null): string {
  const { waits, waitsOf } = remedyWords.held;
  return by === null || by === me.value?.member.publicName ? waits : waitsOf(by);
}
