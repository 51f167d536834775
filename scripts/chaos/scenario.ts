import type { Ledger, Site } from "./ledger.ts";
import type { Stage } from "./stage.ts";

/** What a scenario leaves behind for the comparison. */
export interface Act {
  ledger: Ledger;
  sites: readonly Site[];
  /** What really happened, for the table: how many kills, how many faults of which kind. */
  happened: string;
  /** A crash or an ambiguous answer may tell twice under one key; what goes beyond this is a broken promise. */
  repeatsAllowed: number;
  /** Holds where the database merely errs: the share of visitors' words acknowledged within ten seconds. */
  inTimeAtLeast?: number;
}

export interface Scenario {
  /** As `--only` says it. */
  name: string;
  /** The fault, as the table says it. */
  fault: string;
  /** Part of `--quick`, on an app that the quick scenarios share. */
  quick: boolean;
  run(stage: Stage): Promise<Act>;
}
