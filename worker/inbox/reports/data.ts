import { COMPONENTS } from "../../../shared/coach/types.ts";
import type { ReportView, SlopeView } from "../../../shared/report-view.ts";
import { coachWords } from "../coach/words.ts";
import { wallOf } from "../promises/wall.ts";
import { isSmall, monthsThrough } from "./figures.ts";

/** So many lines or bars are drawn; the rest stand in the table. */
export const DRAWN_MAX = 6;

/** The most told first, as many as are drawn. */
export function drawnSlopes(slopes: readonly SlopeView[]): SlopeView[] {
  return slopes
    .filter(({ n }) => n > 0)
    .toSorted((one, other) => other.n - one.n)
    .slice(0, DRAWN_MAX);
}

/** The month of a moment on the wall of a zone, and how far into it that is, from 0 to 1. `at` in ms UTC. */
export function monthPlace(at: number, zone: string): { month: string; part: number } {
  const wall = wallOf(at, zone);
  return { month: wall.slice(0, 7), part: (Number(wall.slice(8, 10)) - 1) / 31 };
}

/** Every month that the report looks at, on the site's wall. */
export function monthsOf({ from, countedAt }: Pick<ReportView, "from" | "countedAt">, zone: string): string[] {
  return monthsThrough([monthPlace(from, zone).month, monthPlace(countedAt, zone).month]);
}

type MonthCount = { month: string; n: number };

/** How many came in each month, those without any included. */
export function byEveryMonth(months: readonly string[], counts: readonly MonthCount[]) {
  const of = new Map(counts.map(({ month, n }) => [month, n]));
  return months.map((month) => ({ month, value: of.get(month) ?? 0, isFew: false }));
}

/** Of each part of an answer: in what share of a month's answers it was, and in how many of all. Months without answers are left out. */
export function partShares(parts: ReportView["parts"]) {
  const all = parts.reduce((sum, { n }) => sum + n, 0);
  const written = parts.filter(({ n }) => n > 0).toSorted((one, other) => one.month.localeCompare(other.month));
  return COMPONENTS.map((part) => ({
    part,
    label: coachWords.part[part],
    n: written.reduce((sum, { present }) => sum + (present[part] ?? 0), 0),
    all,
    values: written.map(({ month, n, present }) => ({ month, value: (present[part] ?? 0) / n, isFew: isSmall(n) })),
  }));
}

/** What became of the offers that are neither accepted nor declined, countered or expired. */
export function stillOpen({ offered, accepted, declined, countered, expired }: ReportView["remedies"]): number {
  return Math.max(0, offered - accepted - declined - countered - expired);
}
