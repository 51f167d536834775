import { write } from "./store.ts";
import { threads, threadsName } from "./threads.ts";

/** Keeps the order of the list: reading is not writing. */
export function markSeen(site: string, id: string, event: number): void {
  write(
    threadsName(site),
    threads(site).map((thread) => (thread.id === id ? { ...thread, event } : thread)),
  );
}
