import { signal } from "@preact/signals";

const TICK_MS = 15_000;
let skew = 0;

/** The Worker's time in ms UTC, as well as we know it. Browser clocks lie, so answers correct it. */
export const now = signal(Date.now());

export function serverNow(): number {
  return Date.now() + skew;
}

export function learnTime(serverTime: number): void {
  skew = serverTime - Date.now();
  now.value = serverTime;
}

export function startClock(): void {
  setInterval(() => {
    now.value = serverNow();
  }, TICK_MS);
}
