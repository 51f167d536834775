import type { ThreadView } from "../../shared/thread.ts";
import type { Typed } from "./fields.tsx";

/** What was sent and not taken. */
export interface Sent {
  problem?: string | undefined;
  /** Words of the box for writing back. */
  text?: string | undefined;
  /** Every field of another form. */
  typed?: Typed | undefined;
}
/** A form to be shown again: what was typed, and what is wrong with it. */
export interface Again {
  typed?: Typed | undefined;
  problem?: string | undefined;
}

/** Said beside the words that were typed; everything else that went wrong stands above the thread. */
const BESIDE_WORDS: ReadonlySet<string> = new Set(["text.empty", "text.long", "unreadable"]);
const BESIDE_OFFER: ReadonlySet<string> = new Set([
  "text.long",
  "unreadable",
  "offer.shape",
  "option.range",
  "money.range",
]);

/** Does the form of this step still stand on the page? */
function stillStands({ can, followUp }: ThreadView, step: string | undefined): boolean {
  if (step === "follow_up") return followUp?.open === true;
  return (step === "accept" || step === "decline" || step === "counter") && can.includes(step);
}

/** Where on the page what was not taken is shown again, and where it is said why. Words whose form is gone go into the box for writing back. */
export function placeRefused(thread: ThreadView, { problem, text, typed: sent }: Sent) {
  const typed = stillStands(thread, sent?.step) ? sent : undefined;
  const isAsked = typed?.step === "follow_up";
  const isInForm = problem !== undefined && (typed && !isAsked ? BESIDE_OFFER : BESIDE_WORDS).has(problem);
  const again: Again = { typed, problem: isInForm ? problem : undefined };
  return {
    above: isInForm ? undefined : problem,
    followUp: isAsked ? again : {},
    offer: typed && !isAsked ? again : {},
    box: { text: text ?? (typed ? undefined : sent?.text) ?? "", problem: isInForm && !typed ? problem : undefined },
  };
}
