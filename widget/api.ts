import type { ErrorCode, Problem } from "../shared/errors.ts";

const TIMEOUT_MS = 10_000;

export type Failure = ErrorCode | "offline" | "timeout";
export type Outcome<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      error: Failure;
      /** Passes by itself: what was to be sent is kept and tried again. */
      passes: boolean;
      fields?: Record<string, string> | undefined;
      /** Seconds, where the Worker named them. */
      wait?: number | undefined;
    };

/**
 * A plain string body and no header of ours: a simple request, so there is no preflight. A question that the Worker
 * may hold brings its own time and its own way to be given up.
 */
export async function ask<T>(
  url: string,
  body?: unknown,
  ms = TIMEOUT_MS,
  control = new AbortController(),
): Promise<Outcome<T>> {
  setTimeout(() => control.abort(), ms);
  try {
    const sent = body ? { method: "POST", body: JSON.stringify(body), keepalive: ms === TIMEOUT_MS } : {};
    const answer = await fetch(url, { ...sent, credentials: "omit", signal: control.signal });
    const value = (await answer.json().catch(() => null)) as (T & Partial<Problem>) | null;
    // What somebody's service worker says in our place, or half an answer, is none.
    if (answer.ok && value) return { ok: true, value };
    const { code: error = "unknown", fields, retry_after_s: wait } = (value ?? {}) as Partial<Problem>;
    return { ok: false, error, fields, wait, passes: answer.ok || answer.status === 429 || answer.status > 499 };
  } catch {
    return { ok: false, error: control.signal.aborted ? "timeout" : "offline", passes: true };
  }
}
