import { SCORES } from "../closing.ts";
import { COMPONENTS } from "../coach/types.ts";
import { CAUSES_MAX } from "../team-words.ts";
import type { ReportView, SlopeView } from "../report-view.ts";
import { phrasesSaid } from "./phrases.ts";
import type { Tally } from "./tally.ts";

const UNDERMINING_MAX = 5;

/** Something that was changed about a cause. */
export interface Fix {
  cause: string;
  /** Since when, ms UTC. */
  at: number;
  change: string;
}

/** What a report says besides its counts. Times in ms UTC. */
export interface Frame {
  days: number;
  countedAt: number;
  from: number;
  /** ISO 4217. */
  currency: string;
  fixes: readonly Fix[];
}

type Counted = [name: string, n: number][];

function byName([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}

/** What stands under names that begin so, without that beginning, in the order of the rest. */
function under(tally: Tally, beginning: string): Counted {
  return Object.entries(tally)
    .flatMap(([name, n]): Counted => (name.startsWith(beginning) ? [[name.slice(beginning.length), n]] : []))
    .toSorted(byName);
}

/** `MONTH/rest`, taken apart. */
function split(name: string): [first: string, rest: string] {
  const at = name.indexOf("/");
  return [name.slice(0, at), name.slice(at + 1)];
}

/** The value that the share `of` of all did not exceed, by nearest rank; null of none. */
function rank(counts: readonly [value: number, n: number][], all: number, of: number): number | null {
  let left = Math.ceil(all * of);
  for (const [value, n] of counts) {
    left -= n;
    if (left <= 0) return value;
  }
  return null;
}

function timesOf(tally: Tally, section: string): ReportView["firstAnswer"] {
  const counts = under(tally, `${section}/`)
    .map(([minutes, n]): [number, number] => [Number(minutes), n])
    .toSorted(([a], [b]) => a - b);
  const n = counts.reduce((sum, [, count]) => sum + count, 0);
  return { n, median: n === 0 ? null : rank(counts, n, 0.5), p90: n === 0 ? null : rank(counts, n, 0.9) };
}

/** Anger before and after, by the keys of one group; the largest sample first. */
function slopesOf(tally: Tally, group: "all" | "cause" | "remedy"): SlopeView[] {
  return under(tally, `anger/${group}/n/`)
    .map(([key, n]) => {
      const mean = (part: string): number => (tally[`anger/${group}/${part}/${key}`] ?? 0) / n;
      return { key, n, before: mean("before"), after: mean("after") };
    })
    .toSorted((a, b) => b.n - a.n)
    .slice(0, CAUSES_MAX);
}

function causesOf(tally: Tally, fixes: readonly Fix[]): ReportView["causes"] {
  const causes = new Map<string, ReportView["causes"][number]>();
  for (const [name, n] of under(tally, "cause/")) {
    const [month, cause] = split(name);
    const known = causes.get(cause) ?? { cause, n: 0, months: [], fixes: [] };
    known.n += n;
    known.months.push({ month, n });
    causes.set(cause, known);
  }
  for (const { cause, at, change } of fixes.toSorted((a, b) => a.at - b.at))
    causes.get(cause)?.fixes.push({ at, change });
  return [...causes.values()].toSorted((a, b) => b.n - a.n || byName([a.cause], [b.cause])).slice(0, CAUSES_MAX);
}

function remediesOf(tally: Tally): ReportView["remedies"] {
  const of = (name: string): number => tally[`remedies/${name}`] ?? 0;
  const cost = (group: string, key: string): number => tally[`given/${group}/cost/${key}`] ?? 0;
  return {
    offered: of("offered"),
    accepted: of("accepted"),
    declined: of("declined"),
    countered: of("countered"),
    expired: of("expired"),
    delivered: of("delivered"),
    cost: of("cost"),
    byMonth: under(tally, "given/month/n/").map(([month, n]) => ({ month, n, cost: cost("month", month) })),
    byCause: under(tally, "given/cause/n/")
      .map(([cause, n]) => ({ cause, n, cost: cost("cause", cause) }))
      .toSorted((a, b) => b.cost - a.cost || b.n - a.n)
      .slice(0, CAUSES_MAX),
  };
}

function partsOf(tally: Tally): ReportView["parts"] {
  const months = under(tally, "parts/").flatMap(([name, n]): Counted =>
    name.endsWith("/n") ? [[split(name)[0], n]] : [],
  );
  return months.map(([month, n]) => ({
    month,
    n,
    present: Object.fromEntries(COMPONENTS.map((part) => [part, tally[`parts/${month}/${part}`] ?? 0])),
  }));
}

/** The report that these counts make: pure, and whoever merges first and reports then says the same. */
export function reportOf(tally: Tally, { fixes, ...frame }: Frame): ReportView {
  const of = (name: string): number => tally[name] ?? 0;
  const meanOf = (score: string) => {
    const n = of(`scores/${score}/n`);
    return { n, mean: n === 0 ? null : of(`scores/${score}/sum`) / n };
  };
  const scores = Object.fromEntries(SCORES.map((score) => [score, meanOf(score)])) as ReportView["scores"];
  return {
    ...frame,
    n: of("n"),
    firstAnswer: timesOf(tally, "first"),
    finalAnswer: timesOf(tally, "final"),
    answers: { inTime: of("answers/inTime"), late: of("answers/late"), never: of("answers/never") },
    promises: {
      kept: of("promises/kept"),
      late: of("promises/late"),
      broken: of("promises/broken"),
      open: of("promises/open"),
    },
    anger: {
      all: slopesOf(tally, "all")[0] ?? null,
      byCause: slopesOf(tally, "cause"),
      byRemedy: slopesOf(tally, "remedy"),
    },
    followUps: {
      yes: of("followUps/yes"),
      partly: of("followUps/partly"),
      no: of("followUps/no"),
      silent: of("followUps/silent"),
    },
    scores,
    causes: causesOf(tally, fixes),
    remedies: remediesOf(tally),
    secondFailures: of("second"),
    parts: partsOf(tally),
    undermining: under(tally, "undermining/")
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, UNDERMINING_MAX)
      .map(([one, n]) => ({ class: one, n })),
    ...phrasesSaid(tally),
  };
}
