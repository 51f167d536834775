// What bursts measured, and what may be concluded from them. Pure: the report and its test know nothing of servers.
import type { Measured } from "./drive.ts";
import { median } from "./stats.ts";

export const CONNECTIONS = [1, 16, 64] as const;
export type Way = "direct" | "proxy";
/** What is measured, in the order of the table. */
export const SUBJECTS = {
  constant: "a constant",
  insert: "bare Hono, one D1 insert",
  batch: "bare Hono, one rate check, three statements in one D1 batch",
  ours: "ours: intake",
  untold: "ours: intake that nobody is told of (test mode)",
  form: "ours: the plain form",
  node: "Fastify and node:sqlite, the same checks",
} as const;
export type SubjectName = keyof typeof SUBJECTS;

export interface Sample extends Measured {
  way: Way;
  subject: SubjectName;
  connections: number;
  round: number;
  /** ms of processor time per request, from the first one until everything it caused was done. */
  cpuAll: number;
}
/** One subject's medians over the rounds. */
export function medians(samples: readonly Sample[], way: Way, subject: SubjectName, connections: number) {
  const mine = samples.filter((s) => s.way === way && s.subject === subject && s.connections === connections);
  const of = (name: "perSecond" | "p50" | "p99" | "cpu" | "cpuAll") => median(mine.map((sample) => sample[name]));
  return { perSecond: of("perSecond"), p50: of("p50"), p99: of("p99"), cpu: of("cpu"), cpuAll: of("cpuAll") };
}

/** Ours (or another of ours) against another subject: the median of the ratios within each round, because machines are noisy and rounds are short. */
export function ratioOf(
  samples: readonly Sample[],
  way: Way,
  connections: number,
  to: SubjectName,
  from: SubjectName = "ours",
) {
  const mine = samples.filter((s) => s.way === way && s.connections === connections);
  const rounds = [...new Set(mine.map(({ round }) => round))];
  const of = (name: "perSecond" | "p99") =>
    median(
      rounds.map((round) => {
        const value = (subject: SubjectName) =>
          mine.find((s) => s.round === round && s.subject === subject)?.[name] ?? Number.NaN;
        return value(from) / value(to);
      }),
    );
  return { perSecond: of("perSecond"), p99: of("p99") };
}
