import { read, write } from "./store.ts";

/** A thread whose secret this device holds. */
export interface Remembered {
  /** Made when the form was opened, and says so: UUID version 7. */
  id: string;
  /** The capability: whoever holds it reads and writes this thread. It is tied to this device, not to a person. */
  secret: string;
  reference: string;
  /** The last event the visitor has seen. */
  event: number;
}

/** Older threads are still behind their links. */
const KEPT = 10;
export const threadsName = (site: string): string => `amends:${site}:threads`;

/** Newest first. */
export function threads(site: string): Remembered[] {
  return read<Remembered[]>(threadsName(site)) ?? [];
}

export function remember(site: string, thread: Remembered): void {
  write(threadsName(site), [thread, ...threads(site).filter((other) => other.id !== thread.id)].slice(0, KEPT));
}
