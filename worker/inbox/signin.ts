import type { MeView } from "../../shared/team.ts";
import { paths } from "../../shared/paths.ts";
import { ask, forgetAnswers } from "./api.ts";
import { drop, keep, kept } from "./drafts.ts";
import { lookAgain } from "./live.ts";
import { letIn } from "./session.ts";

const KEY = "ask";

/**
 * What ties a mailed link to this browser. In local storage, because the link opens in another tab; worthless without
 * the link or the code, and void after ten minutes.
 */
export function rememberAsk(handle: string): void {
  keep(KEY, handle);
}
export function asked(): string | undefined {
  return kept<string>(KEY);
}
export function forgetAsk(): void {
  drop(KEY);
}

/** Goes in as this member. */
export function enterAs(member: MeView): void {
  forgetAsk();
  forgetAnswers();
  letIn(member);
  lookAgain();
}

/** Goes in as whoever the new session belongs to. */
export async function enter(): Promise<void> {
  const outcome = await ask<MeView>("GET", paths.api.me);
  if (outcome.ok) enterAs(outcome.value);
}
