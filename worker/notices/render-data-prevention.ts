import type { Base, Person } from "./render-data.ts";

/** What changes so that a cause does not come back. Times in ms UTC. */
export interface PreventionData {
  id: string;
  cause: string;
  change: string;
  /** BCP 47: the language in which the team wrote it, as far as anybody knows. */
  lang: string;
  /** Public name of who sees to it. */
  by: string;
  dueAt: number;
}

export interface TeamPreventionDue extends Base<"prevention.due", "team"> {
  prevention: PreventionData;
}

/** About a month later: did it hold? */
export interface TeamPreventionCheck extends Base<"prevention.check", "team"> {
  prevention: PreventionData;
  fixedAt: number;
  /** Complaints of the cause since then, counted to COUNT_MAX. */
  recurred: number;
}

/** It is fixed, because they told us. */
export interface VisitorFixed extends Base<"fixed.told", "visitor"> {
  lang: string;
  complaint: { id: string; reference: string };
  change: string;
  changeLang: string;
  fixedAt: number;
  /** Who has everybody told. */
  by: Person;
  stop: string;
}

export type PreventionNotice = TeamPreventionDue | TeamPreventionCheck | VisitorFixed;
