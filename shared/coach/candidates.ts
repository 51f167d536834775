// Which patterns are worth a try at a word.

import type { Lexicon, Starts } from "./lexicon.ts";
import type { Pattern } from "./pattern.ts";

/** A pattern that may start at a word, and what it stands for. */
export interface Candidate<T> {
  pattern: Pattern;
  means: T;
}

/** The patterns that may start at a word, and the rarest atom that each of them needs, by which most are out at once. */
export interface Candidates<T> {
  list: readonly Candidate<T>[];
  needs: readonly number[];
}
/** Patterns sorted by the atoms with which they can start. */
export class Index<T> {
  readonly #by = new Map<number, Candidate<T>[]>();
  readonly #number: number;

  constructor(lexicon: Lexicon) {
    this.#number = lexicon.indexes++;
  }

  add(atoms: readonly number[], pattern: Pattern, means: T): void {
    for (const atom of new Set(atoms)) {
      const list = this.#by.get(atom);
      if (list) list.push({ pattern, means });
      else this.#by.set(atom, [{ pattern, means }]);
    }
  }

  /** What can start with this atom. */
  of(atom: number): readonly Candidate<T>[] {
    return this.#by.get(atom) ?? [];
  }

  /** What can start at a word that is all these atoms, which many words share. */
  at({ atoms, lists }: Starts): Candidates<T> {
    const known = lists[this.#number];
    if (known) return known as Candidates<T>;
    const list = atoms.flatMap((atom) => this.#by.get(atom) ?? []);
    const candidates = { list, needs: list.map(({ pattern }) => pattern.rarest) };
    lists[this.#number] = candidates;
    return candidates;
  }
}
