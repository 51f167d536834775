import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "../env.mjs";

/** Asks again until there is an answer; undefined and false are none. Throws naming what it waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  withinMs: number,
  everyMs = 100,
): Promise<T> {
  for (const deadline = Date.now() + withinMs; ; await pause(everyMs)) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Failure(`Waited ${withinMs / 1_000} s for ${what}, in vain.`);
  }
}

/** Does the work for every item, at most `lanes` at a time. */
export async function inLanes<T>(lanes: number, items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
    }),
  );
}
