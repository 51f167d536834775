import { write } from "./store.ts";
import { threads, threadsName } from "./threads.ts";

/** Keeps the order of the list: reading is not writing. */
export function markSeen(site: string, id: string, event: number): void {
  const kept = threads(site);
  const seen = kept.find((thread) => thread.id === id);
  if (!seen || seen.event === event) return;
  seen.event = event;
  write(threadsName(site), kept);
}
