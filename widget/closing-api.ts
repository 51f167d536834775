import { closingPaths } from "../shared/closing-paths.ts";
import type { ThreadKey, ThreadView } from "../shared/thread.ts";
import type { RatingDraft, VisitorStepDraft } from "../shared/visitor-steps.ts";
import { ask } from "./api.ts";
import type { Outcome } from "./api.ts";

export function sendStep(base: string, draft: VisitorStepDraft): Promise<Outcome<ThreadView>> {
  return ask(base + closingPaths.threadStep, draft);
}

export function sendRating(base: string, draft: RatingDraft): Promise<Outcome<ThreadView>> {
  return ask(base + closingPaths.threadRating, draft);
}

export function deleteWords(base: string, key: ThreadKey): Promise<Outcome<ThreadView>> {
  return ask(base + closingPaths.threadForget, { key });
}

/** Everything the Worker has of the visitor, as it came. */
export function fetchExport(base: string, key: ThreadKey): Promise<Outcome<object>> {
  return ask(base + closingPaths.threadExport, { key });
}
