import type { ThreadView } from "./thread.ts";

/**
 * What is said first of a thread, where there is more to say than that somebody waits for an answer: the follow-up waits for one ·
 * it is over · the visitor said that it is right · the visitor opened it again, and we owe the next word. Times in ms UTC.
 */
export type WhereItStands =
  | { is: "asked" }
  | { is: "over"; over: NonNullable<ThreadView["over"]> }
  | { is: "right"; at: number }
  | { is: "open_again"; at: number };

type Known = Pick<ThreadView, "state" | "followUp" | "over" | "events">;

/** Undefined where nothing of that kind is to be said: nobody has asked, ended or reopened anything yet. */
export function whereItStands({ state, followUp, over, events }: Known): WhereItStands | undefined {
  if (over) return { is: "over", over };
  if (followUp?.open) return { is: "asked" };
  const last = events.findLast(({ kind }) => TURNS.has(kind));
  if (!last) return undefined;
  // A remedy that was accepted or delivered settles it too, but the visitor has not said that it is right.
  if (state === "followed_up" || (state === "settled" && last.kind === "settled")) return { is: "right", at: last.at };
  const owed = state === "received" || state === "seen";
  if (owed && (last.kind === "reopened" || last.kind === "follow_up_answered"))
    return { is: "open_again", at: last.at };
  return undefined;
}

/** What decides how it stands; of several the last one does. */
const TURNS: ReadonlySet<string> = new Set([
  "replied",
  "called",
  "accepted",
  "delivered",
  "settled",
  "follow_up_answered",
  "reopened",
]);

/** Are the three questions offered? Never while something is open, and never to whoever had their words deleted. */
export function isRatable(thread: Pick<ThreadView, "kind" | "state" | "over" | "rated" | "wordsDeleted">): boolean {
  const { kind, state, over, rated, wordsDeleted } = thread;
  return kind === "problem" && !rated && !wordsDeleted && (over !== null || state === "followed_up");
}

/**
 * The taps offered beside the thread, of those that are possible. While we ask, the answer says what `settle` would; what is right
 * needs no withdrawing any more; and what is over offers its reopening where it says so.
 */
export function tapsOffered(thread: Known & Pick<ThreadView, "can">): ("settle" | "withdraw" | "reopen")[] {
  const stands = whereItStands(thread)?.is;
  if (stands === "over") return [];
  const right = thread.state === "settled" || thread.state === "followed_up";
  return (["settle", "withdraw", "reopen"] as const).filter(
    (step) =>
      thread.can.includes(step) && !(step === "settle" && stands === "asked") && !(step === "withdraw" && right),
  );
}
