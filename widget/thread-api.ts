import { HOLD_MS } from "../shared/limits.ts";
import { threadPaths } from "../shared/visitor-paths.ts";
import type { ChangesQuery, ChangesView, MessageDraft } from "../shared/thread.ts";
import { ask } from "./api.ts";
import type { Outcome } from "./api.ts";

export function sendMessage(base: string, draft: MessageDraft): Promise<Outcome<unknown>> {
  return ask(base + threadPaths.threadMessages, draft);
}

/** Longer than the Worker holds a question. */
const HELD_MS = HOLD_MS + 15_000;

export function askChanges(base: string, query: ChangesQuery, control: AbortController): Promise<Outcome<ChangesView>> {
  return ask(base + threadPaths.threadChanges, query, HELD_MS, control);
}
