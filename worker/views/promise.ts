import { type MissedView, promiseState, type PromiseView, stillBinds } from "../../shared/promise.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { PromiseRow } from "../store/promises.ts";

/** In the order they fall due. */
export function toPromiseViews(rows: readonly PromiseRow[], now: number): PromiseView[] {
  return rows
    .toSorted((a, b) => a.due_at - b.due_at || (a.id < b.id ? -1 : 1))
    .map((row) => {
      const { id, text, by_name: by, made_at: madeAt, due_at: dueAt, done_at: doneAt, missed_at: missedAt } = row;
      return { id, text, by, madeAt, dueAt, doneAt, missedAt, state: promiseState({ dueAt, doneAt }, now) };
    });
}

/** Was it made by words that have left? Before that nobody outside the team knows of it. */
export function isOnRecord({ made_at: madeAt }: PromiseRow, now: number): boolean {
  return madeAt <= now;
}

/** Does it keep the complaint from ending, as of `now`? Only an answer that has left answers for what was missed. */
export function bindsStill(
  { done_at: doneAt, missed_at: missedAt }: Pick<PromiseRow, "done_at" | "missed_at">,
  { answer_leaves_at: leaves }: Pick<ComplaintRow, "answer_leaves_at">,
  now: number,
): boolean {
  return stillBinds({ doneAt, missedAt }, leaves !== null && leaves <= now ? leaves : null);
}

/** Did its time pass before it was done? Once it did it stays so, whatever is done later. */
export function isOverdue({ due_at: dueAt, done_at: doneAt }: PromiseRow, now: number): boolean {
  return (doneAt ?? now) > dueAt;
}

/** The promised first answer was late and the visitor was told so. */
export function missedOf(row: ComplaintRow): MissedView | null {
  const { promise_due_at: dueAt, missed_at: toldAt, promise_next_at: nextAt } = row;
  return dueAt === null || toldAt === null || nextAt === null ? null : { dueAt, toldAt, nextAt };
}
