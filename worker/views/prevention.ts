import type { CausePageView, CauseView, FixedView, PreventionView } from "../../shared/prevention.ts";
import { HELD_AFTER_MS } from "../../shared/prevention.ts";
import type { Clock } from "../../shared/site.ts";
import { heldCheckAt } from "../preventions.ts";
import type { CausePage } from "../store/causes.ts";
import type { CountedPrevention, FixRow } from "../store/preventions.ts";

/** Who looks, and by which clock the team works; null where the settings cannot be read. */
export interface Looking {
  member: string;
  clock: Clock | null;
}

/** When somebody is asked whether it held, as far as is known. */
function checkAt(fixedAt: number, clock: Clock | null): number {
  return clock ? heldCheckAt(fixedAt, clock) : fixedAt + HELD_AFTER_MS;
}

export function toPreventionView(row: CountedPrevention, { member, clock }: Looking): PreventionView {
  return {
    id: row.id,
    cause: row.cause,
    change: row.change,
    by: row.by_name,
    madeAt: row.made_at,
    dueAt: row.due_at,
    fixedAt: row.fixed_at,
    toldAt: row.told_at,
    told: row.told,
    wouldTell: row.would_tell,
    checkAt: row.fixed_at === null ? null : checkAt(row.fixed_at, clock),
    held: row.held === null ? null : row.held === 1,
    heldAt: row.held_at,
    recurred: row.recurred,
    acknowledged: (JSON.parse(row.seen) as string[]).includes(member),
  };
}

/** The newest first. */
export function toPreventionViews(rows: readonly CountedPrevention[], looking: Looking): PreventionView[] {
  return rows
    .toSorted((a, b) => b.made_at - a.made_at || (a.id < b.id ? -1 : 1))
    .map((row) => toPreventionView(row, looking));
}

export function toFixedView(row: FixRow | undefined): FixedView | null {
  return row ? { change: row.change, since: row.fixed_at, at: row.fixed_told_at } : null;
}

/** Did it come back after it was fixed last? */
function cameBack({ preventions }: CauseView): boolean {
  return (preventions.find(({ fixedAt }) => fixedAt !== null)?.recurred ?? 0) > 0;
}

export function toCausePageView(page: CausePage, currency: string, looking: Looking): CausePageView {
  const items = page.figures.map(({ cause, complaints, recent, last_at: lastAt, cost }): CauseView => {
    const preventions = toPreventionViews(
      page.preventions.filter((row) => row.cause === cause),
      looking,
    );
    // Where nobody complains of it any more, what was last done about it says when it was last a matter.
    return { cause, complaints, recent, lastAt: lastAt ?? preventions[0]?.madeAt ?? 0, cost, preventions };
  });
  return {
    items: items.toSorted((a, b) => Number(cameBack(b)) - Number(cameBack(a)) || b.complaints - a.complaints),
    currency,
  };
}
