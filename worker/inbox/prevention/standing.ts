import type { InboxItemView } from "../../../shared/inbox.ts";
import type { PreventionView } from "../../../shared/prevention.ts";

/** How a prevention stands. `asked`: it is time to say whether it held. */
export type PreventionStanding = "open" | "late" | "fixed" | "asked" | "held" | "failed";

export function preventionStanding({ fixedAt, dueAt, checkAt, held }: PreventionView, now: number): PreventionStanding {
  if (fixedAt === null) return dueAt <= now ? "late" : "open";
  if (held !== null) return held ? "held" : "failed";
  return checkAt !== null && checkAt <= now ? "asked" : "fixed";
}

const PUT_RIGHT: ReadonlySet<InboxItemView["state"]> = new Set(["settled", "followed_up", "closed", "final"]);

/** Is it time to ask what changes? Once it is put right or over, and nobody has said so of its cause. */
export function asksWhatChanges(
  { kind, state, spam, test }: Pick<InboxItemView, "kind" | "state" | "spam" | "test">,
  preventions: readonly PreventionView[],
): boolean {
  return kind === "problem" && !spam && !test && PUT_RIGHT.has(state) && preventions.length === 0;
}
