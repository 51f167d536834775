import type { Findings } from "./compare.ts";
import { percentile } from "./ledger.ts";
import type { Act, Scenario } from "./scenario.ts";
import type { Telling } from "./told.ts";

/** One fault, and what became of what people said meanwhile. */
export interface Row {
  name: string;
  fault: string;
  tried: number;
  acknowledged: number;
  /** Share of the visitors' words acknowledged within ten seconds. */
  inTime: number;
  /** Failed at first, kept on the device, delivered later. */
  kept: number;
  lost: number;
  duplicated: number;
  untold: number;
  repeated: number;
  /** First try to acknowledgement, 99th percentile, in ms. */
  p99: number;
  happened: string;
  /** Answers other than success, counted. */
  refusals: string;
  seconds: number;
  /** Why this row is no success; empty when it is one. */
  wrong: string[];
}

const SHOWN = 8;

export function rowOf({ name, fault }: Scenario, act: Act, found: Findings & Telling, seconds: number): Row {
  const { ledger, happened, repeatsAllowed, inTimeAtLeast = 0 } = act;
  const words = ledger.inTime + ledger.late;
  const inTime = words === 0 ? 1 : ledger.inTime / words;
  const wrong = [
    ...named("lost", found.lost),
    ...named("duplicated", found.duplicated),
    ...named("untold", found.untold),
  ];
  wrong.push(...named("broken", ledger.broken));
  if (found.repeated > repeatsAllowed)
    wrong.push(`${found.repeated} notices repeated, of ${repeatsAllowed} that may be`);
  if (inTime < inTimeAtLeast) wrong.push(`only ${percent(inTime)} acknowledged within ten seconds`);
  if (words === 0 && ledger.tried === 0) wrong.push("nothing was tried");
  return {
    name,
    fault,
    tried: ledger.tried,
    acknowledged: ledger.acknowledged,
    inTime,
    kept: ledger.kept,
    lost: found.lost.length,
    duplicated: found.duplicated.length,
    untold: found.untold.length,
    repeated: found.repeated,
    p99: Math.round(percentile(ledger.waits, 0.99)),
    happened:
      ledger.anew === 0 ? happened : `${happened}; ${ledger.anew} receipts were given anew, the earlier ones stand`,
    refusals: [...ledger.refusals].map(([how, times]) => `${times} × ${how}`).join(", "),
    seconds,
    wrong,
  };
}

/** A scenario that could not be played to its end: nothing is known of it, and that is a failure. */
export function brokenRow({ name, fault }: Scenario, why: string, seconds: number): Row {
  const none = {
    tried: 0,
    acknowledged: 0,
    inTime: 0,
    kept: 0,
    lost: 0,
    duplicated: 0,
    untold: 0,
    repeated: 0,
    p99: 0,
  };
  const wrong = [`not played to its end: ${why}`];
  return { name, fault, ...none, happened: "broken off", refusals: "", seconds, wrong };
}

function named(what: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, SHOWN).map((line) => `${what}: ${line}`);
  return lines.length > SHOWN ? [...shown, `${what}: and ${lines.length - SHOWN} more`] : shown;
}

function percent(share: number): string {
  return share === 1 ? "100 %" : `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}

function count(n: number): string {
  return n.toLocaleString("en");
}

function ms(n: number): string {
  return n < 1_000 ? `${n} ms` : `${(n / 1_000).toFixed(1)} s`;
}

const HEAD = [
  "fault",
  "tried",
  "acknowledged",
  "within 10 s",
  "kept on the device, delivered later",
  "lost",
  "duplicated",
  "untold",
  "repeated notices",
  "p99",
];

function cells(row: Row): string[] {
  const { fault, tried, acknowledged, inTime, kept, lost, duplicated, untold, repeated, p99 } = row;
  const numbers = [kept, lost, duplicated, untold, repeated].map(count);
  return [fault, count(tried), count(acknowledged), percent(inTime), ...numbers, ms(p99)];
}

/** The table as Markdown; a console shows it well enough. */
export function table(rows: readonly Row[]): string {
  const lines = [HEAD, HEAD.map((_, n) => (n === 0 ? "---" : "---:")), ...rows.map(cells)];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

export function totals(rows: readonly Row[]): string {
  const sum = (of: (row: Row) => number) => count(rows.reduce((all, row) => all + of(row), 0));
  const parts = [
    `${sum((row) => row.acknowledged)} acknowledged of ${sum((row) => row.tried)} tried`,
    `${sum((row) => row.lost)} lost`,
    `${sum((row) => row.duplicated)} duplicated`,
    `${sum((row) => row.untold)} untold`,
    `${sum((row) => row.repeated)} notices repeated`,
  ];
  return parts.join(", ");
}
