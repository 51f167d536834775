import { COUNT_MAX } from "../shared/limits.ts";
import type { TodayView } from "../shared/report-view.ts";
import { dayEnd } from "../shared/report/day-end.ts";
import { databaseFor, type Env } from "./env.ts";
import { Refusal } from "./problem.ts";
import { readSnapshot } from "./snapshot.ts";
import { commit } from "./store/commit.ts";
import { countOwed, countPromised, type DueCount, type OwedRow, selectOwed, selectPromised } from "./store/today.ts";

/** Things listed. */
const LISTED = 10;

function capped(counts: readonly DueCount[], of: (count: DueCount) => number): number {
  return Math.min(
    COUNT_MAX,
    counts.reduce((sum, count) => sum + of(count), 0),
  );
}

/** What the site owes today, live: one round trip, and few rows however many complaints there are. */
export async function todayOf(env: Env, site: string, now: number): Promise<TodayView> {
  const snapshot = await readSnapshot(env, site);
  if (!snapshot) throw new Refusal("not_found");
  const db = databaseFor(env, site);
  const until = dayEnd(snapshot.settings.clock.zone, now);
  const [owed, promised, owedDue, promisedDue] = await commit(db, [
    selectOwed(db, site, now, LISTED),
    selectPromised(db, site, now, LISTED),
    countOwed(db, site, now, until - 1),
    countPromised(db, site, now, until - 1),
  ]);
  const counts = [owedDue, promisedDue].flatMap((result) => (result?.results ?? []) as unknown as DueCount[]);
  const rows = [owed, promised].flatMap((result) => (result?.results ?? []) as unknown as OwedRow[]);
  const overdue = capped(counts, (count) => count.overdue);
  const dueToday = capped(counts, ({ due, overdue: late }) => due - late);
  return {
    now,
    overdue,
    dueToday,
    items: rows
      .toSorted((a, b) => a.due_at - b.due_at || (a.complaint < b.complaint ? -1 : 1))
      .slice(0, LISTED)
      .map(({ complaint, reference, what, text, due_at: dueAt }) => ({ complaint, reference, what, text, dueAt })),
    clean: overdue === 0 && dueToday === 0,
  };
}
