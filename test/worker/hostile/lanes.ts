const LANES = 8;

/** Does the same with every item, a few at a time and all of them, and fails with the first that fails. */
export async function inLanes<T>(items: readonly T[], task: (item: T, n: number) => Promise<void>): Promise<void> {
  const waiting = items.map((item, n) => ({ item, n }));
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await task(next.item, next.n);
    }),
  );
}
