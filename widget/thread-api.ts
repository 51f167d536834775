import { threadPaths } from "../shared/thread-paths.ts";
import type { ChangesQuery, ChangesView, FilingView, MessageDraft, ThreadView } from "../shared/thread.ts";
import { ask } from "./api.ts";
import type { Outcome } from "./api.ts";

export function sendMessage(base: string, draft: MessageDraft): Promise<Outcome<ThreadView | FilingView>> {
  return ask(base + threadPaths.threadMessages, draft);
}

/** The Worker holds a question for 25 s at most. */
const HELD_MS = 40_000;

export function askChanges(base: string, query: ChangesQuery, control: AbortController): Promise<Outcome<ChangesView>> {
  return ask(base + threadPaths.threadChanges, query, HELD_MS, control);
}
