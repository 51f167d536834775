import { threadPaths } from "../shared/paths.ts";
import type { ChangesQuery, ChangesView, MessageDraft } from "../shared/thread.ts";
import { ask } from "./api.ts";
import type { Outcome } from "./api.ts";

export function sendMessage(base: string, draft: MessageDraft): Promise<Outcome<unknown>> {
  return ask(base + threadPaths.threadMessages, draft);
}

/** May be held by the Worker for 25 s, so it ends by the caller's signal and not by our own clock. */
export function askChanges(base: string, query: ChangesQuery, signal: AbortSignal): Promise<Outcome<ChangesView>> {
  return ask(base + threadPaths.threadChanges, query, signal);
}
