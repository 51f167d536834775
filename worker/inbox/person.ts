export const READING_MS = 5_000;

/** What the watch needs of the world, so that a test can be the world. */
export interface Timer {
  set: (run: () => void, ms: number) => number;
  clear: (id: number) => void;
}
const browserTimer: Timer = {
  set: (run, ms) => window.setTimeout(run, ms),
  clear: (id) => window.clearTimeout(id),
};

/**
 * Only what a hand does. No `scroll`: a page scrolls by itself when focus moves. No pointer moves: hovering is not reading.
 */
const SIGNS_OF_A_PERSON = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/**
 * Calls `onRead` once, when the page has been visible and focused for five seconds on end and somebody touched it
 * since. Previews, prefetches and tabs in the background never get there. Returns how to stop watching.
 */
export function watchForPerson(onRead: () => void, timer: Timer = browserTimer): () => void {
  let touched = false;
  let longEnough = false;
  let running: number | undefined;

  function settle(): void {
    if (!touched || !longEnough) return;
    stop();
    onRead();
  }
  function attend(): void {
    const attended = document.visibilityState === "visible" && document.hasFocus();
    if (attended === (running !== undefined)) return;
    if (attended) {
      running = timer.set(() => {
        longEnough = true;
        settle();
      }, READING_MS);
    } else {
      timer.clear(running!);
      running = undefined;
      longEnough = false;
    }
  }
  function touch(): void {
    touched = true;
    attend();
    settle();
  }
  function stop(): void {
    if (running !== undefined) timer.clear(running);
    document.removeEventListener("visibilitychange", attend);
    for (const name of ["focus", "blur"]) window.removeEventListener(name, attend);
    for (const name of SIGNS_OF_A_PERSON) document.removeEventListener(name, touch);
  }

  document.addEventListener("visibilitychange", attend);
  for (const name of ["focus", "blur"]) window.addEventListener(name, attend);
  for (const name of SIGNS_OF_A_PERSON) document.addEventListener(name, touch, { passive: true });
  attend();
  return stop;
}
