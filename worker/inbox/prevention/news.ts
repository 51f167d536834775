import { signal } from "@preact/signals";
import { paths } from "../../../shared/paths.ts";
import type { PreventionNewsView, PreventionView } from "../../../shared/prevention.ts";
import { ask } from "../api.ts";
import { say } from "../say.ts";
import { failureWords } from "../words.ts";

/** Changes that whoever is signed in has not acknowledged. */
export const changes = signal<readonly PreventionView[]>([]);
/** Acknowledged here, so that a look that was under way does not bring them back. */
const got = new Set<string>();

let reader: string | undefined;

/** Looks for changes that this member has not seen. Where that fails nothing is shown: it is news, and comes again. */
export async function lookForChanges(member: string): Promise<void> {
  if (member !== reader) {
    got.clear();
    changes.value = [];
    reader = member;
  }
  const outcome = await ask<PreventionNewsView>("GET", paths.api.preventionNews);
  if (outcome.ok && member === reader) changes.value = outcome.value.items.filter(({ id }) => !got.has(id));
}

export async function acknowledge(id: string): Promise<boolean> {
  const outcome = await ask("POST", paths.api.preventionSeen(id), {});
  if (!outcome.ok) {
    say(failureWords(outcome.error));
    return false;
  }
  got.add(id);
  changes.value = changes.value.filter((one) => one.id !== id);
  return true;
}
