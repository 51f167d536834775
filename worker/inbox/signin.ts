import type { MeView } from "../../shared/team.ts";
import { paths } from "../../shared/paths.ts";
import { ask, forgetAnswers, type Failure } from "./api.ts";
import { drop, keep, kept } from "./drafts.ts";
import { lookAgain } from "./live.ts";
import { letIn } from "./session.ts";
import { failureWords, words } from "./words.ts";

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

/** Failures that say nothing about the code, link or passkey that was tried. */
const BLAMELESS: ReadonlySet<Failure["error"]> = new Set(["slow_down", "busy", "cannot_look", "unknown"]);

/** Why somebody was not let in. `wrong` are the words for a key that opens nothing. */
export function notLetIn(error: Failure["error"], wrong: string): string {
  if (error === "offline") return words.failed.words["cannot_look"]!;
  return BLAMELESS.has(error) ? failureWords(error) : wrong;
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
