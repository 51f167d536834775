// Finds patterns in a reading. Every pattern looks at a bounded stretch from one word on, so time is linear in the text.

import type { Atoms, Lexicon, Pattern, Row, Starts } from "./pattern.ts";
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
  at({ atoms, lists }: Starts): readonly Candidate<T>[] {
    const known = lists[this.#number];
    if (known) return known as readonly Candidate<T>[];
    return (lists[this.#number] = atoms.flatMap((atom) => this.#by.get(atom) ?? []));
  }
}

const NONE: Atoms = { all: [], bits: new Uint32Array(0), starts: { atoms: [], lists: [] } };

/** No pattern looks at more words than this: the places it has reached fit into the bits of one number. */
export const STRETCH_MAX = 30;

const has = (bits: Uint32Array | undefined, atom: number) => (((bits?.[atom >> 5] ?? 0) >>> (atom & 31)) & 1) === 1;

/** A reading, and which atoms stand at each of its words. */
export class Field {
  readonly reading: Reading;
  /** The atoms that each word is by itself. */
  readonly #plain: Atoms[] = [];
  #all: readonly Starts[] = [];
  /** What stands in each sentence. */
  #present: Uint32Array[] = [];
  /** How long the rows and groups are that start at a word, by atom: bit n for n words. */
  readonly #long: (Map<number, number> | undefined)[] = [];

  constructor(reading: Reading, lexicon: Lexicon) {
    this.reading = reading;
    const { words, text, start, quoted } = reading;
    words.forEach((word, at) => {
      if (quoted[at]) {
        this.#plain.push(NONE);
        return;
      }
      const capital = /\p{Lu}/u.test(text[start[at] ?? 0] ?? "");
      const question = reading.asked.has(reading.sentence[at] ?? -1);
      this.#plain.push(lexicon.of(word, capital, question));
      for (const row of lexicon.rows(word))
        if (this.follows(row, at))
          for (const atom of lexicon.withWider(row.atom)) this.mark(at, atom, row.rest.length + 1);
    });
  }

  /** Do the other words of a row follow its first, in one sentence? */
  follows({ rest, open }: Row, at: number): boolean {
    const { words, sentence, quoted } = this.reading;
    if (sentence[at] !== sentence[at + rest.length]) return false;
    for (let i = 0; i < rest.length; i++) {
      const word = words[at + 1 + i];
      const next = rest[i] ?? "";
      if (quoted[at + 1 + i]) return false;
      if (open && i === rest.length - 1 ? !word?.startsWith(next) : word !== next) return false;
    }
    return true;
  }

  /** From this word on, so many words are that atom. */
  mark(at: number, atom: number, length: number): void {
    if (length > STRETCH_MAX) return;
    const here = (this.#long[at] ??= new Map());
    here.set(atom, (here.get(atom) ?? 0) | (1 << length));
  }

  /** No more groups will be marked: from here on it is known what stands in each sentence and what can start where. */
  settle(lexicon: Lexicon): void {
    const { sentence, sentences } = this.reading;
    this.#present = sentences.map(() => lexicon.bits());
    let last = NONE;
    this.#all = this.#plain.map((plain, at) => {
      const present = this.#present[sentence[at] ?? 0];
      const long = this.#long[at];
      if (present && plain !== last)
        for (const atom of plain.all) present[atom >> 5] = (present[atom >> 5] ?? 0) | (1 << (atom & 31));
      last = sentence[at] === sentence[at + 1] ? plain : NONE;
      if (!long) return plain.starts;
      const starts = [...plain.starts.atoms];
      for (const atom of long.keys()) {
        if (lexicon.starting.has(atom)) starts.push(atom);
        if (present) present[atom >> 5] = (present[atom >> 5] ?? 0) | (1 << (atom & 31));
      }
      return lexicon.same(starts);
    });
  }

  /** Every pattern that may start at a word, once it is settled. */
  candidates<T>(at: number, index: Index<T>): readonly Candidate<T>[] {
    return index.at(this.#all[at] ?? NONE.starts);
  }

  /** Where what starts at a word can end, while groups are still being marked: bit n for n words on. */
  grown(at: number, index: Index<true>): number {
    let ends = 0;
    for (const { pattern } of index.at(this.#plain[at]?.starts ?? NONE.starts)) ends |= this.ends(pattern, at);
    const long = this.#long[at];
    if (long) for (const atom of long.keys()) for (const { pattern } of index.of(atom)) ends |= this.ends(pattern, at);
    return ends;
  }

  /** Bit n is set when the atom stands here and is n words long. */
  lengths(at: number, atom: number): number {
    return (has(this.#plain[at]?.bits, atom) ? 2 : 0) | (this.#long[at]?.get(atom) ?? 0);
  }

  /**
   * Where the pattern can end when it starts at this word: bit n for n words on, 0 when it does not match. `reaches` is
   * given where each of its steps can end.
   */
  ends(pattern: Pattern, at: number, reaches?: number[]): number {
    const { sentence, sentences, cut } = this.reading;
    const present = this.#present[sentence[at] ?? 0];
    if (present) for (const need of pattern.needs) if (!has(present, need)) return 0;
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
          if (step.special)
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
            if (step.special ? sentences[sentence[word] ?? -1] === word : cut[word]) next |= bit;
          } else if (step.kind === "end") {
            if (word === at + room && (room < STRETCH_MAX || sentence[word] !== sentence[at])) next |= bit;
          } else if (step.kind === "not") {
            if (place >= room || this.lengths(word, step.atom) === 0) next |= bit;
          } else {
            if (step.special) next |= bit;
            if (place < room) next |= this.lengths(word, step.atom) << place;
          }
        }
        next &= inside;
      }
      if (next === 0) return 0;
      reached = next;
      reaches?.push(next);
    }
    return reached;
  }

  /** The shortest stretch that matches from this word on. */
  match(pattern: Pattern, at: number): Stretch | undefined {
    const ends = this.ends(pattern, at) & ~1;
    return ends === 0 ? undefined : { from: at, to: at + 31 - Math.clz32(ends & -ends) };
  }
}
