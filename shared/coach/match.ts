// Finds patterns in a reading. Every pattern looks at a bounded stretch from one word on, so time is linear in the text.

import type { Lexicon, Pattern } from "./pattern.ts";
import type { Reading } from "./reading.ts";

/** From one word up to, not including, another. */
export interface Stretch {
  from: number;
  to: number;
}

/** A pattern that may start at a word, and what it stands for. */
export interface Candidate<T> {
  pattern: Pattern;
  means: T;
}

/** Patterns sorted by the atoms with which they can start. */
export class Index<T> {
  readonly #by = new Map<number, Candidate<T>[]>();
  /** By the atoms of a word, which many words share. */
  readonly #known = new WeakMap<ReadonlySet<number>, readonly Candidate<T>[]>();

  add(atoms: readonly number[], pattern: Pattern, means: T): void {
    for (const atom of new Set(atoms)) {
      const list = this.#by.get(atom);
      if (list) list.push({ pattern, means });
      else this.#by.set(atom, [{ pattern, means }]);
    }
  }

  /** What can start with this atom. */
  of(atom: number): readonly Candidate<T>[] | undefined {
    return this.#by.get(atom);
  }

  /** What can start at a word that is all these atoms. */
  at(atoms: ReadonlySet<number>): readonly Candidate<T>[] {
    let list = this.#known.get(atoms);
    if (!list) this.#known.set(atoms, (list = [...atoms].flatMap((atom) => this.#by.get(atom) ?? [])));
    return list;
  }
}

const NONE: ReadonlySet<number> = new Set();

/** No pattern looks at more words than this: the places it has reached fit into the bits of one number. */
export const STRETCH_MAX = 30;

/** A reading, and which atoms stand at each of its words. */
export class Field {
  readonly reading: Reading;
  /** The atoms that each word is by itself. */
  readonly #plain: ReadonlySet<number>[] = [];
  #all: readonly ReadonlySet<number>[] = [];
  /** What stands in each sentence. */
  #present: Set<number>[] = [];
  /** How long the rows and groups are that start at a word, by atom: bit n for n words. */
  readonly #long: (Map<number, number> | undefined)[] = [];

  constructor(reading: Reading, lexicon: Lexicon) {
    this.reading = reading;
    const { words, text, start, quoted } = reading;
    words.forEach((word, at) => {
      const capital = /\p{Lu}/u.test(text[start[at] ?? 0] ?? "");
      const question = reading.asked.has(reading.sentence[at] ?? -1);
      this.#plain.push(quoted[at] ? NONE : lexicon.of(word, capital, question));
      for (const row of quoted[at] ? [] : lexicon.rows(word)) {
        const last = row.rest.length - 1;
        const inOne = reading.sentence[at] === reading.sentence[at + last + 1];
        const same = (next: string, i: number) =>
          !quoted[at + 1 + i] && (row.open && i === last ? words[at + 1 + i]?.startsWith(next) : words[at + 1 + i] === next);
        if (inOne && row.rest.every(same))
          this.mark(at, row.atom, row.rest.length + 1);
      }
    });
  }

  /** From this word on, so many words are that atom. */
  mark(at: number, atom: number, length: number): void {
    if (length > STRETCH_MAX) return;
    const here = (this.#long[at] ??= new Map());
    here.set(atom, (here.get(atom) ?? 0) | (1 << length));
  }

  /** No more groups will be marked: from here on words that can start the same patterns share what can. */
  settle(lexicon: Lexicon): void {
    this.#all = this.#plain.map((plain, at) => {
      const long = this.#long[at];
      return long ? lexicon.union(plain, [...long.keys()]) : plain;
    });
    const { sentence, sentences } = this.reading;
    this.#present = sentences.map(() => new Set<number>());
    const seen = new Set<ReadonlySet<number>>();
    this.#all.forEach((atoms, at) => {
      if (sentence[at] !== sentence[at - 1]) seen.clear();
      if (seen.has(atoms)) return;
      seen.add(atoms);
      for (const atom of atoms) this.#present[sentence[at] ?? 0]?.add(atom);
    });
  }

  /** Every pattern that may start at a word. */
  candidates<T>(at: number, index: Index<T>): readonly Candidate<T>[] {
    const settled = this.#all[at];
    if (settled) return index.at(settled);
    const plain = index.at(this.#plain[at] ?? NONE);
    const long = this.#long[at];
    return long ? [...plain, ...[...long.keys()].flatMap((atom) => index.of(atom) ?? [])] : plain;
  }

  /** Bit n is set when the atom stands here and is n words long. */
  #lengths(at: number, atom: number): number {
    return (this.#plain[at]?.has(atom) ? 2 : 0) | (this.#long[at]?.get(atom) ?? 0);
  }

  /** Where the pattern can end when it starts at this word: bit n for n words on, 0 when it does not match. */
  ends(pattern: Pattern, at: number): number {
    const { sentence, sentences, cut } = this.reading;
    const present = this.#present[sentence[at] ?? 0];
    if (present) for (const need of pattern.needs) if (!present.has(need)) return 0;
    const room = Math.min(STRETCH_MAX, (sentences[(sentence[at] ?? 0) + 1] ?? at) - at);
    const inside = 2 ** (room + 1) - 1;
    let reached = 1;
    for (const step of pattern.steps) {
      let next = 0;
      if (step.kind === "gap") {
        next = reached;
        for (let far = 0; far < step.most; far++) {
          let onward = next;
          // A gap that stays within skips no word that follows a cut.
          if (step.within)
            for (let bits = next; bits !== 0; bits &= bits - 1) {
              const place = 31 - Math.clz32(bits & -bits);
              if (place > 0 && cut[at + place]) onward &= ~(1 << place);
            }
          const wider = (next | (onward << 1)) & inside;
          if (wider === next) break;
          next = wider;
        }
      } else {
        for (let bits = reached; bits !== 0; bits &= bits - 1) {
          const place = 31 - Math.clz32(bits & -bits);
          const bit = 1 << place;
          const word = at + place;
          if (step.kind === "start") {
            if (step.strict ? sentences[sentence[word] ?? -1] === word : cut[word]) next |= bit;
          } else if (step.kind === "end") {
            if (word === at + room && (room < STRETCH_MAX || sentence[word] !== sentence[at])) next |= bit;
          } else if (step.kind === "not") {
            if (place >= room || this.#lengths(word, step.atom) === 0) next |= bit;
          } else {
            if (step.optional) next |= bit;
            if (place < room) next |= this.#lengths(word, step.atom) << place;
          }
        }
        next &= inside;
      }
      if (next === 0) return 0;
      reached = next;
    }
    return reached;
  }

  /** The shortest stretch that matches from this word on. */
  match(pattern: Pattern, at: number): Stretch | undefined {
    const ends = this.ends(pattern, at) & ~1;
    return ends === 0 ? undefined : { from: at, to: at + 31 - Math.clz32(ends & -ends) };
  }
}
