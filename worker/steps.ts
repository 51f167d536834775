import type { Author } from "../shared/life.ts";
import { offerStateAt } from "../shared/remedy.ts";
import { type Standing, type Step, take } from "../shared/steps.ts";
import { Refusal } from "./problem.ts";
import type { ThreadRows } from "./store/thread.ts";
import { isAskable, isAsked, teamCan } from "./views/closing.ts";
import { stateOf } from "./views/offer.ts";
import { owedOf } from "./views/owed.ts";
import { bindsStill } from "./views/promise.ts";

type Rows = Pick<ThreadRows, "complaint"> & Partial<Pick<ThreadRows, "promises" | "offers">>;

/** How a complaint stands as of `now` (ms UTC), as far as these rows say. */
export function standingOf({ complaint, promises = [], offers }: Rows, now: number): Standing {
  const state = stateOf({ complaint, offers }, now);
  const over = state === "closed" || state === "withdrawn";
  const undone = promises.filter((promise) => promise.done_at === null);
  // What was agreed on binds until it is done, whatever was said about its delay.
  const agreed = new Set(offers?.filter((one) => one.state === "accepted").map(({ id }) => id));
  const broken = undone.filter((promise) => !agreed.has(promise.id) && !bindsStill(promise, complaint, now)).length;
  return {
    kind: complaint.kind,
    state,
    owed: owedOf(complaint, now) !== null,
    // Of an answer that leaves in a moment, too: what it promises holds.
    promises: undone.length - broken,
    broken,
    askable: isAskable(complaint),
    // One that leaves in a moment, too: there is no second one beside it.
    offers:
      offers?.filter((one) => offerStateAt({ state: one.state, standsUntil: one.stands_until }, now) === "open")
        .length ?? 0,
    approvals: offers?.filter((one) => one.state === "asked").length ?? 0,
    asked: isAsked(complaint, now),
    overAt: over ? complaint.over_at : null,
  };
}

/** Can this step be taken now? */
export function canTake(rows: Rows, step: Step, by: Author, now: number): boolean {
  return !("refused" in take(standingOf(rows, now), step, by, now));
}

/** Throws `conflict` where this step cannot be taken now: somebody has changed the complaint meanwhile. */
export function mustTake(rows: Rows, step: Step, by: Author, now: number): void {
  if (!canTake(rows, step, by, now)) throw new Refusal("conflict");
}

/** The same for a member; a last answer that is on its way counts, too. */
export function mustBeAble(rows: Rows, step: Step, now: number): void {
  mustTake(rows, step, "team", now);
  if (!teamCan(rows.complaint, standingOf(rows, now), now).includes(step)) throw new Refusal("conflict");
}

/** Has an answer left that nobody has filed yet, or an offer's time passed? Then it is filed before anything else is written. */
export function isUnfiled({ complaint, offers }: Rows, now: number): boolean {
  const answered = complaint.owed_what !== null && complaint.spam === 0 && owedOf(complaint, now) === null;
  const left = complaint.answer_leaves_at !== null && complaint.answer_leaves_at <= now;
  return stateOf({ complaint, offers }, now) !== complaint.state || (left && answered);
}
