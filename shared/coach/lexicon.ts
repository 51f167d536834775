// The atoms of a pack: what a word may be, alone or with those that follow it.

import { remember } from "./memory.ts";
import type { Pack, Spelling } from "./pack.ts";
import { spell } from "./reading.ts";

/** The atom that stands in every sentence. */
export const ANYWHERE = 0;

/** Atoms of a word with which a pattern can start. */
export interface Starts {
  atoms: readonly number[];
  /** What each index has for them, by its number, as soon as it was asked. */
  lists: unknown[];
  /** These and some more, by those. */
  wider: Map<string, Starts>;
}

/** What a word is: its atoms, and those with which a pattern can start. */
export interface Atoms {
  all: readonly number[];
  starts: Starts;
}

/** Words in a row after the first; of an open one the last need only start like this. */
export interface Row {
  rest: readonly string[];
  open: boolean;
  atom: number;
}

/** Knows which atoms a word may be. */
export class Lexicon {
  /** The atom of each part, by how it is written. */
  readonly #atoms = new Map<string, number>();
  /** The atoms of words, and of their beginnings and ends, by their letters; `%n`, `%c` and `%q` stand among the words. */
  readonly exact = new Map<string, number[]>();
  readonly prefix = new Map<string, number[]>();
  readonly suffix = new Map<string, number[]>();
  /** Words in a row, by the first. */
  readonly #rows = new Map<string, Row[]>();
  /** The atoms whose part names a list, by the list's own. */
  readonly #wider = new Map<number, number[]>();
  /** Lists that are being read. */
  readonly #open = new Set<string>();
  readonly #spelled = new Map<string, readonly string[]>();
  /** By the word; then without anything, with a capital, in a question, and both. */
  readonly #memo = new Map<string, (Atoms | undefined)[]>();
  readonly #same = new Map<string, Starts>();
  readonly #widest = new Map<number, readonly number[]>();
  readonly #letters: number[] = [];
  /** Atoms with which some pattern starts. */
  readonly starting = new Set<number>();
  readonly #spelling: Spelling;
  readonly #lists: Pack["lists"];
  readonly #groups: Pack["groups"];
  count = ANYWHERE + 1;
  /** How many indexes there are of its patterns. */
  indexes = 0;

  constructor(pack: Pick<Pack, "spelling" | "lists" | "groups">) {
    this.#spelling = pack.spelling;
    this.#lists = pack.lists;
    this.#groups = pack.groups;
  }

  /** The atom of one part of a pattern; an unknown `@name` is an error of the pack. */
  atom(part: string): number {
    const known = this.#atoms.get(part);
    if (known !== undefined) return known;
    const atom = this.count++;
    this.#atoms.set(part, atom);
    this.#letters[atom] = part.includes("@") ? 0 : Math.min(...part.split("|").map((one) => one.length));
    const list = part.startsWith("@") ? this.#lists[part.slice(1)] : undefined;
    if (list === undefined) for (const one of part.split("|")) this.#alternative(one, atom);
    else {
      this.#open.add(part);
      for (const one of list.trim().split(/\s+/u)) this.#alternative(one, atom);
      this.#open.delete(part);
    }
    return atom;
  }

  /** How many letters the shortest word has that is this atom; none, for a list or a group. Long words are rare. */
  lettersOf(atom: number): number {
    return this.#letters[atom] ?? 0;
  }

  /** The groups that an alternative of an atom names: the atom is there wherever the group is. */
  readonly uses = new Map<string, number[]>();

  #alternative(one: string, atom: number): void {
    if (one.startsWith("@")) {
      const name = one.slice(1);
      if (this.#open.has(one)) throw new Error(`the list ${one} names itself`);
      // A list is read once, however many parts name it: whatever is in it is in them too.
      if (Object.hasOwn(this.#lists, name)) {
        push(this.#wider, this.atom(one), atom);
        this.#widest.clear();
      } else if (Object.hasOwn(this.#groups, name)) push(this.uses, name, atom);
      else throw new Error(`no list and no group is called ${name}`);
    } else if (one.includes("_")) {
      const open = one.endsWith("*");
      const words = (open ? one.slice(0, -1) : one).split("_");
      const [first = "", ...rest] = words.flatMap((word) => this.#spell(word));
      push(this.#rows, first, { rest, open, atom });
    } else if (one.endsWith("*")) push(this.prefix, this.#spell(one.slice(0, -1)).join(""), atom);
    else if (one.startsWith("*")) push(this.suffix, this.#spell(one.slice(1)).join(""), atom);
    else if (one.startsWith("%")) push(this.exact, one, atom);
    else {
      const [first = "", ...rest] = this.#spell(one);
      if (rest.length > 0) push(this.#rows, first, { rest, open: false, atom });
      else push(this.exact, first, atom);
    }
  }

  #spell(word: string): readonly string[] {
    const known = this.#spelled.get(word);
    if (known) return known;
    const words = spell(this.#spelling, word);
    this.#spelled.set(word, words);
    return words;
  }

  /** What a single word is; `%c` besides when it starts with a capital, `%q` when it stands in a question. */
  of(word: string, capital: boolean, question: boolean): Atoms {
    const form = (capital ? 1 : 0) + (question ? 2 : 0);
    let forms = this.#memo.get(word);
    if (!forms) remember(this.#memo, word, (forms = [undefined, undefined, undefined, undefined]));
    return (forms[form] ??= this.#atomsOf(word, capital, question));
  }

  #atomsOf(word: string, capital: boolean, question: boolean): Atoms {
    const atoms = new Set<number>();
    const add = (found: readonly number[] | undefined) => {
      for (const atom of found ?? []) for (const each of this.withWider(atom)) atoms.add(each);
    };
    add(this.exact.get(word));
    for (let cut = 0; cut <= word.length; cut++) {
      add(this.prefix.get(word.slice(0, cut)));
      add(this.suffix.get(word.slice(cut)));
    }
    if (/\p{N}/u.test(word)) add(this.exact.get("%n"));
    if (capital) add(this.exact.get("%c"));
    if (question) add(this.exact.get("%q"));
    const all = [...atoms];
    return { all, starts: this.same(all.filter((atom) => this.starting.has(atom))) };
  }

  /** An atom, and those that it makes true. */
  withWider(atom: number): readonly number[] {
    let all = this.#widest.get(atom);
    if (!all) {
      const wider = this.#wider.get(atom) ?? [];
      this.#widest.set(atom, (all = [atom, ...wider.flatMap((each) => this.withWider(each))]));
    }
    return all;
  }

  /** Room for one bit an atom. */
  bits(): Uint32Array {
    const bits = new Uint32Array((this.count >> 5) + 1);
    bits[0] = 1 << ANYWHERE;
    return bits;
  }

  /** The same object for the same atoms, so that what they can start need be looked up once. */
  same(atoms: readonly number[]): Starts {
    const key = atoms.join();
    let known = this.#same.get(key);
    if (!known) remember(this.#same, key, (known = { atoms, lists: [], wider: new Map() }));
    return known;
  }

  /** These atoms and those behind them. */
  with(starts: Starts, more: readonly number[]): Starts {
    const key = more.join();
    let known = starts.wider.get(key);
    if (!known)
      remember(starts.wider, key, (known = { atoms: [...starts.atoms, ...more], lists: [], wider: new Map() }));
    return known;
  }

  /** Rows of words that start with this one. */
  rows(word: string): readonly Row[] {
    return this.#rows.get(word) ?? [];
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
