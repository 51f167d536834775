/** The value below which `share` (0 to 1) of the sorted values lie. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** mulberry32: the interval of one set of values must be the same each time it is asked for. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DRAWS = 4_000;

/** 95 % percentile bootstrap interval of the median. */
export function interval(values: readonly number[]): [low: number, high: number] {
  const roll = dice(values.length);
  const draws = Array.from({ length: DRAWS }, () =>
    median(values.map(() => values[Math.floor(roll() * values.length)]!)),
  ).toSorted((a, b) => a - b);
  return [quantile(draws, 0.025), quantile(draws, 0.975)];
}
