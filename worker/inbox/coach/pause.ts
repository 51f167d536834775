import type { Finding } from "../../../shared/coach/types.ts";

/** Somebody who answers sooner than this after first reading has had no time to cool, in ms. */
export const HASTE_MS = 2 * 60_000;
/** How long what was written in haste is laid aside, in ms. */
export const PAUSE_MS = 20 * 60_000;

/** Is this an answer to be offered a pause? Only where something serious stands in it; times in ms UTC. */
export function offersPause(findings: readonly Pick<Finding, "severity">[], readAt: number, now: number): boolean {
  const serious = findings.some(({ severity }) => severity === "block" || severity === "high");
  return serious && now - readAt < HASTE_MS;
}
