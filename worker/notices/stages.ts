import { pointBetween } from "../../shared/hours.ts";
import { stateAt } from "../../shared/life.ts";
import type { Clock } from "../../shared/site.ts";
import { statesFor } from "../../shared/steps.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { Owed } from "../store/outbox.ts";
import type { DuePromise } from "../store/promise-clock.ts";

/** On the way to the promised first answer, in their order: the share of the working time at which each comes, and its name. */
const STAGES = [
  { notice: "answer.half", share: 0.5, name: "half" },
  { notice: "answer.near", share: 0.8, name: "near" },
  { notice: "answer.missed", share: 1, name: "missed" },
] as const;
export type Stage = (typeof STAGES)[number]["notice"];

/** Does somebody still wait for it? `leaving`: not much longer, for it leaves at `until` (ms UTC) unless it is taken back. */
export type Waiting = { is: "over" } | { is: "leaving"; until: number } | { is: "waiting" };

function isOpen(complaint: ComplaintRow, now: number): boolean {
  return complaint.spam === 0 && complaint.test === 0 && statesFor("miss").includes(stateAt(complaint, now));
}

/** How the promised first answer stands. */
export function firstAnswer(complaint: ComplaintRow, now: number): Waiting {
  const {
    kind,
    reach,
    promise_due_at: due,
    owed_what: owed,
    answer_leaves_at: leaves,
    reopened_at: reopened,
  } = complaint;
  // What passed while it was withdrawn binds nobody any more.
  const isBinding = due !== null && due > (reopened ?? 0);
  const isOwed = kind === "problem" && reach !== "none" && isBinding && owed === "answer";
  if (!isOwed || !isOpen(complaint, now) || (leaves !== null && leaves <= now)) return { is: "over" };
  return leaves === null ? { is: "waiting" } : { is: "leaving", until: leaves };
}

/** How a promise on record stands; it is on record once its answer has left. After the end only what was agreed on since binds. */
export function promiseStands(complaint: ComplaintRow, promise: DuePromise | undefined, now: number): Waiting {
  if (!promise || promise.done_at !== null || !isOpen(complaint, now)) return { is: "over" };
  const { ends_at: endsAt } = complaint;
  if (endsAt !== null && endsAt <= now && promise.made_at < endsAt) return { is: "over" };
  return promise.made_at > now ? { is: "leaving", until: promise.made_at } : { is: "waiting" };
}

interface Timed {
  stage: (typeof STAGES)[number];
  dueAt: number;
}

/** The first stage from this one on that still says something: one is left out when the time of the next has come too. */
function stageFrom(notice: Stage, clock: Clock, from: number, to: number, now: number): Timed {
  const timed = STAGES.slice(STAGES.findIndex((stage) => stage.notice === notice)).map((stage): Timed => ({
    stage,
    dueAt: stage.share === 1 ? to : pointBetween(clock, from, to, stage.share),
  }));
  // Two stages may fall on one moment; the later one says it all.
  const next = timed.findIndex((_, n) => (timed[n + 1]?.dueAt ?? Infinity) > now);
  return timed[next]!;
}

/** The next thing owed on the way to the promised answer, from this stage on; nothing where nobody waits. Never more than one at a time. */
export function nextStage(
  notice: Stage,
  clock: Clock,
  complaint: ComplaintRow,
  now: number,
): (Owed & { anew?: boolean })[] {
  const { site, id, received_at: from, promise_due_at: to } = complaint;
  if (to === null || firstAnswer(complaint, now).is === "over") return [];
  const { stage, dueAt } = stageFrom(notice, clock, from, to, now);
  const owed = { site, id: `${stage.name}:${id}`, notice: stage.notice, complaint: id, dueAt };
  // What the mark as spam had ended is owed again after the release, and what a withdrawal had, after the reopening.
  const again = complaint.spam_verdict === "release" || complaint.reopened_at !== null;
  return [again ? { ...owed, anew: true } : owed];
}

/** What follows a stage, or undefined after the last one. */
export function after(notice: Stage): Stage | undefined {
  return STAGES[STAGES.findIndex((stage) => stage.notice === notice) + 1]?.notice;
}
