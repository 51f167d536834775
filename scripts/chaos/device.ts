import { setTimeout as pause } from "node:timers/promises";
import type { Problem } from "../../shared/errors.ts";
import { type Ledger, PATIENCE_MS, type Said } from "./ledger.ts";

/** What came back for one try; status 0 when nothing did. */
export interface Answer {
  status: number;
  body: unknown;
  /** Seconds, as the header says. */
  retryAfterS: number | undefined;
}
/** One try. `n` counts them from 0. */
export type Attempt = (n: number) => Promise<Answer>;

/** One request as a page makes it, given up after ten seconds. */
export async function ask(url: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      body: JSON.stringify(body),
      headers,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return read(answer.status, answer.headers.get("retry-after"), await answer.text());
  } catch {
    return { status: 0, body: undefined, retryAfterS: undefined };
  }
}

export function read(status: number, retryAfter: string | null, text: string): Answer {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  return { status, body, retryAfterS: retryAfter === null ? undefined : Number(retryAfter) };
}

export interface Patience {
  /** When the device gives up, ms UTC. */
  until(): number;
  /** Whether this visitor closes the page now, with a device that keeps nothing. */
  leaves(): boolean;
  /** How long to wait after so many failures, in ms, where nobody says how long. */
  backOff(failures: number): number;
}

/**
 * The queue on a device: the same words under the same id until they are acknowledged, waiting as long as it is told to.
 * Gives back the acknowledgement, or undefined when there will be none: time is up, or the visitor left.
 */
export async function deliver(
  ledger: Ledger,
  said: Said,
  attempt: Attempt,
  patience: Patience,
): Promise<Answer | undefined> {
  const start = performance.now();
  ledger.tried++;
  for (let n = 0; ; n++) {
    const asked = performance.now();
    ledger.inFlight++;
    const answer = await attempt(n);
    ledger.inFlight--;
    if (answer.status >= 200 && answer.status < 300) {
      said.acknowledged = true;
      ledger.acknowledged++;
      if (n > 0) ledger.kept++;
      if (isWords(said)) {
        const wait = performance.now() - start;
        ledger.waits.push(wait);
        ledger.answers.push(performance.now() - asked);
        if (wait <= PATIENCE_MS) ledger.inTime++;
        else ledger.late++;
      }
      return answer;
    }
    if (answer.status === 0 && patience.leaves()) {
      ledger.left++;
      return undefined;
    }
    const wait = waitAfter(ledger, said, answer, patience.backOff(n + 1));
    if (wait === undefined) return undefined;
    if (Date.now() + wait > patience.until()) {
      ledger.broken.push(`${said.kind} ${said.id} is still on the device`);
      return undefined;
    }
    await pause(wait);
  }
}

/** Is somebody looking at a spinner, with words they wrote? */
function isWords({ kind }: Said): boolean {
  return kind !== "reply" && kind !== "photo";
}

/** How long to wait before the next try, in ms; undefined when there is none. Books what was said to a refusal. */
function waitAfter(
  ledger: Ledger,
  said: Said,
  { status, body, retryAfterS }: Answer,
  backOff: number,
): number | undefined {
  const problem = body as Partial<Problem> | undefined;
  const code = problem?.code ?? "no problem document";
  ledger.refused(status === 0 ? "no answer" : `${status} ${code}`);
  if (status === 0) return backOff;
  if (status === 429 || (status === 503 && problem?.code)) {
    if (problem?.retry_after_s === undefined || problem.retry_after_s !== retryAfterS) {
      ledger.broken.push(`${status} ${code} without the wait, in the body and in the header`);
    }
    return Math.max(backOff, (problem?.retry_after_s ?? 0) * 1_000);
  }
  // Words can overtake the complaint they belong to, and the team cannot answer what is still being filed.
  if (status === 404 && said.kind !== "first") return Math.max(backOff, 500);
  if (status >= 500) return backOff;
  ledger.broken.push(`${said.kind} ${said.id} was refused for good: ${status} ${code}`);
  return undefined;
}
