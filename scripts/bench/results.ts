import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { ROOT } from "../env.mjs";
import type { PageCost } from "./inbox.ts";
import type { Pace } from "./intake.ts";
import type { Opening } from "./opening.ts";
import type { Parsing } from "./parse.ts";
import type { RowCost, SessionCost } from "./rows.ts";
import type { Sample } from "./samples.ts";
import type { Startup } from "./startup.ts";
import type { Visits } from "./visit.ts";
import type { Weight } from "./weight.ts";

/** What a run measured. A part that was not asked for is missing. */
export interface Parts {
  startup?: Startup;
  rows?: { request: RowCost; deferred: RowCost };
  session?: SessionCost;
  intake?: Sample[];
  inbox?: PageCost[];
  weight?: Weight;
  visits?: Visits;
  opening?: Opening;
  parsing?: Parsing;
}

export interface Machine {
  cpu: string;
  cores: number;
  memoryGiB: number;
  node: string;
  workerd: string;
  /** The system's load average of the last minute: above a few tenths, somebody else was at work. */
  loadBefore: number;
}

/** Quoted in the README; a test holds it to these. */
export interface Quoted {
  /** Throughput and p99 of ours over those of the bare route, straight at workerd with 16 connections. */
  intakeThroughput: string;
  intakeP99: string;
  /** Bytes, with thousands separated. */
  loader: string;
  toReceipt: string;
  /** KiB gzip of the Worker without the login part. */
  bundle: string;
  rowsWritten: string;
  /** How many targets are met, of how many. */
  met: number;
  of: number;
}

export interface Figure {
  name: string;
  value: string;
  target: string;
  /** Undefined where no target was set. */
  met?: boolean;
  note?: string;
}

export interface Results {
  /** Every part, at full length: only such results may be quoted. */
  full: boolean;
  /** ISO 8601, UTC. */
  at: string;
  minutes: number;
  machine: Machine;
  pace: Pace;
  quoted?: Quoted;
  figures: Figure[];
  parts: Parts;
}

function version(name: string): string {
  return (JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")) as { version: string })
    .version;
}

/** Asked before the run begins, so that what else is running shows. */
export function machine(): Machine {
  const all = cpus();
  return {
    cpu: all[0]?.model ?? "unknown",
    cores: all.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    workerd: version("workerd"),
    loadBefore: loadavg()[0] ?? 0,
  };
}
