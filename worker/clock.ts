/**
 * Time is an argument everywhere below the door; this is the door. The local Worker may move it, production never does
 * (the only caller of `moveClock` is a door that the deployed bundle does not contain).
 */
let moved = 0;

/** Now, in integer ms UTC, as far as Amends is concerned. */
export function clock(): number {
  return Date.now() + moved;
}

/** The platform's own time at which something due at `due` must wake. */
export function wakeTime(due: number): number {
  return due - moved;
}

export function moveClock(now: number): void {
  moved = now - Date.now();
}
