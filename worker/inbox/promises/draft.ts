import { LINE_MAX } from "../../../shared/limits.ts";
import { PROMISE_AHEAD_MAX_MS } from "../../../shared/promise.ts";
import { newId } from "../drafts.ts";

/** A promise on its way; its time (ms UTC) is null until somebody has said it. */
export interface PromiseToBe {
  id: string;
  text: string;
  dueAt: number | null;
  /** The words of the answer that it was taken from. */
  from?: string | undefined;
  /** The time was taken from the words, and nobody has looked at it yet. */
  guessed?: boolean | undefined;
}

/** What still needs a change before it can go on record: codes by field. `now` in ms UTC. */
export function promiseCodes({ text, dueAt }: PromiseToBe, now: number): { text?: string; dueAt?: string } {
  const says = text.trim();
  return {
    ...(says === "" && { text: "promise.empty" }),
    ...(says.length > LINE_MAX && { text: "promise.long" }),
    ...(dueAt === null && { dueAt: "due.shape" }),
    ...(dueAt !== null && dueAt <= now && { dueAt: "due.past" }),
    ...(dueAt !== null && dueAt > now + PROMISE_AHEAD_MAX_MS && { dueAt: "due.far" }),
  };
}

/** The first code of any of them, and which promise it stands at. */
export function firstUnready(
  promises: readonly PromiseToBe[],
  now: number,
): { promise: PromiseToBe; code: string } | undefined {
  for (const promise of promises) {
    const { text, dueAt } = promiseCodes(promise, now);
    const code = text ?? dueAt;
    if (code !== undefined) return { promise, code };
  }
  return undefined;
}

/** The same promises as new ones: the old ids belong to an answer that was taken back. */
export function renewed(promises: readonly PromiseToBe[] | undefined): PromiseToBe[] | undefined {
  return promises?.map((promise) => ({ ...promise, id: newId() }));
}
