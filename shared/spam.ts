import { FILL_TIME_MIN_MS } from "./limits.ts";

/** Why a complaint can be marked: the field people never see was filled in; it was sent faster than anybody types. */
export const SIGNALS = ["honeypot", "fill_time"] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * The signals in what was sent; `took` in ms. Any one of them marks the complaint, none ever drops it: a mark is shown
 * with its reason and undone with one tap, so a false one costs a tap and a missed one costs the team's attention.
 * A missing `took` is no signal: the form without JavaScript cannot know it.
 */
export function spamSignals(draft: { website?: string | undefined; took?: number | undefined }): Signal[] {
  const signals: Signal[] = [];
  if (draft.website) signals.push("honeypot");
  if (draft.took !== undefined && draft.took < FILL_TIME_MIN_MS) signals.push("fill_time");
  return signals;
}
