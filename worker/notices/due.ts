import type { DeliveryRow } from "../store/deliveries.ts";

/** Still to be told on this channel? Sent, withheld and digested are final; the rest waits for its time. */
export function isDue(before: DeliveryRow | undefined, now: number): boolean {
  if (!before) return true;
  return isPending(before) && (before.next_at ?? 0) <= now;
}

export function isPending({ state }: DeliveryRow): boolean {
  return state === "waiting" || state === "failed";
}
