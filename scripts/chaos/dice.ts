/** Chance with a seed, so that a bad day can be had again: which clients do what, and when the process dies. */
export interface Dice {
  /** From 0 to 1, without 1. */
  next(): number;
  chance(of: number): boolean;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** Dice of their own for somebody, so that what one does leaves the others' luck alone. */
  fork(): Dice;
}

/** mulberry32. */
export function dice(seed: number): Dice {
  let a = seed | 0;
  function next(): number {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  function between(from: number, to: number): number {
    return from + Math.floor(next() * (to - from + 1));
  }
  return {
    next,
    between,
    chance: (of) => next() < of,
    pick: (list) => {
      const one = list[between(0, list.length - 1)];
      if (one === undefined) throw new RangeError("nothing to pick from");
      return one;
    },
    fork: () => dice(between(0, 2 ** 31 - 1)),
  };
}
