import type { ThreadView } from "./thread.ts";

/**
 * How the promised first answer stands: still in time · `late`, with the new time while that one is ahead · `late_again`, where the
 * new time has passed too · `came_late`: it is there, but was not in time. Times in ms UTC.
 */
export type FirstAnswer =
  | { is: "open"; dueAt: number }
  | { is: "late"; dueAt: number; nextAt: number | null }
  | { is: "late_again"; dueAt: number; nextAt: number }
  | { is: "came_late"; dueAt: number };

type Known = Pick<ThreadView, "state" | "promiseDueAt" | "missed" | "events">;

const ENDS: ReadonlySet<string> = new Set(["withdrawn", "closed", "ended"]);

/** Did anybody wait for us at that time (ms UTC)? Not while it was over: a time that passed then was not missed. */
function wasWaitedFor(events: Known["events"], at: number): boolean {
  const turn = events.findLast((event) => event.at <= at && (event.kind === "reopened" || ENDS.has(event.kind)));
  return !turn || turn.kind === "reopened";
}

/**
 * What is to be said of the promised first answer as of `now` (ms UTC); undefined where none is promised, it came in time, or
 * nobody waits for it any more. A time that has passed is late by the clock, also before the visitor could be told so: nobody
 * is shown a promise that cannot be kept any more. Nothing is confessed that was not missed.
 */
export function firstAnswer({ state, promiseDueAt, missed, events }: Known, now: number): FirstAnswer | undefined {
  if (promiseDueAt === null) return undefined;
  const dueAt = missed?.dueAt ?? promiseDueAt;
  // What passed while it was withdrawn binds nobody any more, also when it is opened again later.
  if (dueAt < now && !wasWaitedFor(events, dueAt)) return undefined;
  const answer = events.find(({ kind }) => kind === "replied" || kind === "called");
  if (answer) return answer.at > dueAt ? { is: "came_late", dueAt } : undefined;
  if (state !== "received" && state !== "seen") return undefined;
  if (!missed && now <= dueAt) return { is: "open", dueAt };
  if (!missed) return { is: "late", dueAt, nextAt: null };
  if (now <= missed.nextAt) return { is: "late", dueAt, nextAt: missed.nextAt };
  if (!wasWaitedFor(events, missed.nextAt)) return { is: "late", dueAt, nextAt: null };
  return { is: "late_again", dueAt, nextAt: missed.nextAt };
}
