import type { State } from "../life.ts";
import type { Facts } from "./facts.ts";

const DONE: ReadonlySet<State> = new Set(["settled", "followed_up", "closed", "withdrawn", "final"] as const);

/** When a person first answered, ms UTC; null where nobody has. */
export function firstOf({ answeredAt }: Pick<Facts, "answeredAt">): number | null {
  return answeredAt.length === 0 ? null : Math.min(...answeredAt);
}

/** When the last answer left of what is settled or over, ms UTC; null where it goes on, or nobody answered. */
export function finalOf({ answeredAt, state }: Pick<Facts, "answeredAt" | "state">): number | null {
  return answeredAt.length === 0 || !DONE.has(state) ? null : Math.max(...answeredAt);
}

type Promised = Pick<Facts, "promiseDueAt" | "missedAt" | "answeredAt" | "reopenedAt" | "overAt">;

/**
 * What became of the promised first answer as of `asOf` (ms UTC): in time, late, or not there although its time has passed.
 * Undefined where none is promised, its time is still to come, or nobody waited when it came: it was withdrawn before.
 */
export function answerOf(facts: Promised, asOf: number): "inTime" | "late" | "never" | undefined {
  const { promiseDueAt: due, missedAt, reopenedAt, overAt } = facts;
  const first = firstOf(facts);
  if (due === null) return undefined;
  if (first !== null && first <= due) return "inTime";
  if (asOf <= due) return undefined;
  if (overAt !== null && overAt <= due) return undefined;
  // Opened again after its time and unanswered until then: it had been withdrawn, unless the visitor was told of the miss.
  const wasAway = reopenedAt !== null && reopenedAt > due && (first === null || first > reopenedAt);
  if (wasAway && missedAt === null) return undefined;
  return first === null ? "never" : "late";
}
