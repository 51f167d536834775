// Finds patterns in a reading. Every pattern looks at a bounded stretch from one word on, so time is linear in the text.

import type { Candidate, Index } from "./candidates.ts";
import type { Atoms, Lexicon, Row, Starts } from "./lexicon.ts";
import type { Pattern } from "./pattern.ts";
import type { Reading } from "./reading.ts";

/** From one word up to, not including, another. */
export interface Stretch {
  from: number;
  to: number;
}

/** A pattern that matches from a word on. */
export interface Found<T> extends Candidate<T> {
  match: Stretch;
}

const EMPTY: readonly never[] = [];
const NONE: Atoms = { all: [], starts: { atoms: [], lists: [], wider: new Map() } };

/** No pattern looks at more words than this: the places it has reached fit into the bits of one number. */
export const STRETCH_MAX = 30;

const has = (bits: Uint32Array | undefined, atom: number) => (((bits?.[atom >> 5] ?? 0) >>> (atom & 31)) & 1) === 1;

/** Nearly every letter is one of these 26, and a pattern that knows all others takes ten times as long. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code > 64 && code < 91 : /\p{Lu}/u.test(text[at] ?? "");
}

/** A reading, and which atoms stand at each of its words. */
export class Field {
  readonly reading: Reading;
  /** The atoms that each word is by itself. */
  readonly #plain: Atoms[] = [];
  #all: readonly Starts[] = [];
  /** What stands in each sentence. */
  readonly #present: readonly Uint32Array[];
  /** How long the rows and groups are that start at a word, by atom: bit n for n words. */
  readonly #long: (Map<number, number> | undefined)[] = [];
  /** Those atoms of them with which a pattern can start. */
  readonly #starting: (number[] | undefined)[] = [];
  readonly #lexicon: Lexicon;

  constructor(reading: Reading, lexicon: Lexicon) {
    this.reading = reading;
    this.#lexicon = lexicon;
    const { words, text, start, quoted, sentence, sentences } = reading;
    this.#present = sentences.map(() => lexicon.bits());
    let last = NONE;
    words.forEach((word, at) => {
      if (quoted[at]) {
        this.#plain.push(NONE);
        return;
      }
      const own = sentence[at] ?? -1;
      const plain = lexicon.of(word, isCapital(text, start[at] ?? 0), reading.asked.has(own));
      this.#plain.push(plain);
      const present = this.#present[own];
      if (present && (plain !== last || own !== sentence[at - 1]))
        for (const atom of plain.all) present[atom >> 5] = (present[atom >> 5] ?? 0) | (1 << (atom & 31));
      last = plain;
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
    const known = here.get(atom);
    here.set(atom, (known ?? 0) | (1 << length));
    if (known !== undefined) return;
    if (this.#lexicon.starting.has(atom)) (this.#starting[at] ??= []).push(atom);
    const present = this.#present[this.reading.sentence[at] ?? 0];
    if (present) present[atom >> 5] = (present[atom >> 5] ?? 0) | (1 << (atom & 31));
  }

  /** No more groups will be marked: from here on it is known what can start where. */
  settle(): void {
    this.#all = this.#plain.map(({ starts }, at) => {
      const more = this.#starting[at];
      return more ? this.#lexicon.with(starts, more) : starts;
    });
  }

  /** Every pattern that may start at a word, once it is settled. */
  candidates<T>(at: number, index: Index<T>): readonly Candidate<T>[] {
    return index.at(this.#all[at] ?? NONE.starts).list;
  }

  /** Every pattern that matches from a word on, once it is settled. */
  matches<T>(at: number, index: Index<T>): readonly Found<T>[] {
    const { list, needs } = index.at(this.#all[at] ?? NONE.starts);
    if (needs.length === 0) return EMPTY;
    const present = this.#present[this.reading.sentence[at] ?? 0];
    let found: Found<T>[] | undefined;
    for (let n = 0; n < needs.length; n++) {
      if (!has(present, needs[n] ?? 0)) continue;
      const candidate = list[n];
      const match = candidate && this.match(candidate.pattern, at);
      if (match) (found ??= []).push({ pattern: candidate.pattern, means: candidate.means, match });
    }
    return found ?? EMPTY;
  }

  /** Where what starts at a word can end, while groups are still being marked: bit n for n words on. */
  grown(at: number, index: Index<true>): number {
    let ends = 0;
    const { list, needs } = index.at(this.#plain[at]?.starts ?? NONE.starts);
    const present = this.#present[this.reading.sentence[at] ?? 0];
    for (let n = 0; n < needs.length; n++) {
      const candidate = list[n];
      if (candidate && has(present, needs[n] ?? 0)) ends |= this.ends(candidate.pattern, at);
    }
    for (const atom of this.#starting[at] ?? EMPTY)
      for (const { pattern } of index.of(atom)) ends |= this.ends(pattern, at);
    return ends;
  }

  /** Bit n is set when the atom stands here and is n words long. */
  lengths(at: number, atom: number): number {
    const long = this.#long[at]?.get(atom) ?? 0;
    const plain = this.#plain[at]?.all ?? NONE.all;
    for (let n = 0; n < plain.length; n++) if (plain[n] === atom) return long | 2;
    return long;
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
            if (place >= room || this.lengths(word, step.atom) === 0) next |= bit;
          } else {
            if (step.optional) next |= bit;
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
