import type { ThreadKey, ThreadView } from "../shared/thread.ts";
import { askChanges } from "./thread-api.ts";

/** After this many failures in a row nothing is asked until the device is online or the page looked at again. */
const BREAKER = 6;

/**
 * Hears every change of a thread while the page is visible, and `undefined` once if there is no such thread; of
 * trouble, each time nobody can look.
 * The Worker holds a question that has no news, and names the wait until the next. Returns how to stop.
 */
export function watchThread(
  base: string,
  key: ThreadKey,
  since: number,
  hear: (thread: ThreadView | undefined) => void,
  trouble?: () => void,
): () => void {
  let asking: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let over = false;

  async function ask(): Promise<void> {
    if (over || asking || document.hidden) return;
    const mine = (asking = new AbortController());
    const outcome = await askChanges(base, { key, since, hold: since > 0 }, mine);
    if (over || asking !== mine) return;
    asking = undefined;
    if (outcome.ok) {
      failures = 0;
      since = outcome.value.event;
      if (outcome.value.thread) hear(outcome.value.thread);
      timer = setTimeout(ask, outcome.value.wait_s * 1_000);
    } else if (outcome.error === "not_found" || outcome.error === "invalid") {
      stop();
      hear(undefined);
    } else {
      trouble?.();
      if (++failures < BREAKER) timer = setTimeout(ask, Math.max(outcome.wait ?? 0, 2 ** failures) * 1_000);
    }
  }
  function wake(): void {
    clearTimeout(timer);
    failures = 0;
    if (document.hidden) {
      asking?.abort();
      asking = undefined;
    } else void ask();
  }
  function stop(): void {
    over = true;
    clearTimeout(timer);
    asking?.abort();
    document.removeEventListener("visibilitychange", wake);
    removeEventListener("online", wake);
  }

  document.addEventListener("visibilitychange", wake);
  addEventListener("online", wake);
  void ask();
  return stop;
}
