import { parseArgs } from "node:util";
import { Failure } from "../env.mjs";
import { intakeSeconds, type Pace } from "./intake.ts";
import type { Way } from "./samples.ts";

/** In the order in which they run: what a browser sees while the machine is freshest. */
export const PARTS = ["page", "startup", "rows", "session", "inbox", "intake"] as const;
export type Part = (typeof PARTS)[number];
const HELP = `npm run bench -- [--quick] [--only ${PARTS.join("|")}] [--million]`;

/** How much of everything is measured. */
export interface Plan extends Pace {
  parts: readonly Part[];
  pairs: number;
  runs: number;
  /** Complaints that are sent one by one, to count rows. */
  ones: number;
  sizes: readonly number[];
  ways: readonly Way[];
}
const FULL: Plan = {
  parts: PARTS,
  rounds: 5,
  warmMs: 400,
  ms: 2_000,
  pairs: 20,
  runs: 7,
  ones: 12,
  sizes: [1_000, 100_000],
  ways: ["direct", "proxy"],
};
/** A minute's taste, too short to be believed. */
const QUICK: Plan = {
  ...FULL,
  rounds: 1,
  warmMs: 100,
  ms: 300,
  pairs: 2,
  runs: 1,
  ones: 3,
  sizes: [1_000, 10_000],
  ways: ["direct"],
};

export function readPlan(): { plan: Plan; full: boolean } {
  const options = { quick: { type: "boolean" }, only: { type: "string" }, million: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  const plan = values.quick ? QUICK : FULL;
  const only = PARTS.find((part) => part === values.only);
  if (values.only !== undefined && !only) throw new Failure(`There is no part ${values.only}.\n${HELP}`);
  const sizes = values.million ? [...plan.sizes, 1_000_000] : plan.sizes;
  return { plan: { ...plan, sizes, parts: only ? [only] : PARTS }, full: !values.quick && !only };
}

/** About how long it takes, in seconds. */
export function secondsOf({ parts, ...plan }: Plan): number {
  const seconds: Record<Part, number> = {
    page: plan.pairs * 3 + plan.runs * 7 + 10,
    startup: 6 + plan.runs * 3,
    rows: plan.ones * 2,
    session: (plan.rounds * plan.ms * 5) / 1_000 + 6,
    inbox: plan.sizes.length * (8 + plan.rounds * 5 * (plan.ms / 2_000 + 0.7)),
    intake: plan.ways.reduce((sum, way) => sum + intakeSeconds(way, plan), 0),
  };
  return parts.reduce((sum, part) => sum + seconds[part], 0);
}
