// What a reply of this moment, for this harm and this fault, has to have.

import type { Component, Fault, Moment } from "./types.ts";

/** `when` is the next word of somebody who does not know yet: a date, or saying what is not known. */
export type Need = Component | "when";

/**
 * The parts that are required, worst to miss first. Fault that is not ours asks for no responsibility; unknown fault asks for
 * honesty: what is not known yet, and when the next word comes.
 */
export function needs(moment: Moment, severity: number, fault: Fault): Need[] {
  const [medium, high] = [severity >= 3, severity >= 4];
  if (moment === "acknowledgement" || moment === "follow-up") return [];
  if (moment === "update") return ["when"];
  if (moment === "closure") return ["repair"];
  if (moment === "refusal") return ["explanation", "repair"];
  if (fault === "unknown") return ["when", "regret", ...(high ? (["repair"] as const) : [])];
  const explained: Need[] = medium ? ["explanation"] : [];
  if (fault === "not-ours") return ["repair", "regret", ...explained];
  return ["responsibility", "repair", "regret", ...explained, ...(high ? (["repentance"] as const) : [])];
}
