import { FILL_TIME_MIN_MS } from "./limits.ts";

/** Why a complaint can be marked: the field people never see was filled in; it was sent faster than anybody types. */
export const SIGNALS = ["honeypot", "fill_time"] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * The signals in what was sent; `took` in ms. Each is shown to the team; none ever drops a complaint.
 * A missing `took` is no signal: the form without JavaScript cannot know it.
 */
export function spamSignals(draft: { website?: string | undefined; took?: number | undefined }): Signal[] {
  const signals: Signal[] = [];
  if (draft.website) signals.push("honeypot");
  if (draft.took !== undefined && draft.took < FILL_TIME_MIN_MS) signals.push("fill_time");
  return signals;
}

/**
 * Do these signals put the complaint on the spam shelf, where nobody is told of it? Haste alone does not: a prefilled
 * form or pasted text is sent within two seconds by people too, and what they were promised must be kept.
 */
export function isSpam(signals: readonly string[]): boolean {
  return signals.includes("honeypot");
}
