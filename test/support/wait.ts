import { setTimeout as pause } from "node:timers/promises";

/** Asks again until there is an answer. Throws naming what it waited for. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  withinMs = 15_000,
): Promise<T> {
  for (const deadline = Date.now() + withinMs; ; await pause(50)) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${withinMs / 1000} s for ${what}, in vain.`);
  }
}
