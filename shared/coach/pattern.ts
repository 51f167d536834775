// The notation of the packs (see `Patterns` in pack.ts), turned into steps over atoms. An atom is one part of a pattern.

import { ANYWHERE, type Lexicon } from "./lexicon.ts";

/** One step of a pattern: an atom, a gap, or a place. All have one shape, which an engine reads faster than five. */
export interface Step {
  kind: "atom" | "not" | "gap" | "start" | "end";
  /** Of `atom` and `not`. */
  atom: number;
  /** Of a gap: as many words as it may skip. */
  most: number;
  /** An atom that may be missing; a gap that skips no word behind a cut; a start of the sentence, not only of a clause. */
  special: boolean;
}
export interface Pattern {
  steps: readonly Step[];
  /** Atoms without which it cannot match: where the sentence lacks one, nothing needs to be tried. */
  needs: readonly number[];
  /** The rarest of them, behind its first step. */
  rarest: number;
}

const GAP = 4;

/** The patterns of a block of lines. */
export function parse(lines: string, lexicon: Lexicon): Pattern[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const steps = line.split(/\s+/u).map((part) => step(part, lexicon));
      const needs = steps.flatMap(({ kind, special, atom }) => (kind === "atom" && !special ? [atom] : []));
      needs.sort((a, b) => lexicon.lettersOf(b) - lexicon.lettersOf(a));
      // Where its first step stands is where it is tried: that is no news.
      return { steps, needs, rarest: needs.find((atom) => atom !== steps[0]?.atom) ?? ANYWHERE };
    });
}

function step(part: string, lexicon: Lexicon): Step {
  const of = (kind: Step["kind"], { atom = -1, most = 0, special = false } = {}): Step => ({
    kind,
    atom,
    most,
    special,
  });
  if (part === "^" || part === "^^") return of("start", { special: part === "^^" });
  if (part === "$") return of("end");
  const gap = /^(\.\.|~)(\d*)$/u.exec(part);
  if (gap) return of("gap", { most: gap[2] ? Number(gap[2]) : GAP, special: gap[1] === "~" });
  if (part.startsWith("!")) return of("not", { atom: lexicon.atom(part.slice(1)) });
  const optional = part.endsWith("?");
  return of("atom", { atom: lexicon.atom(optional ? part.slice(0, -1) : part), special: optional });
}

/** The atoms with which a pattern can start. */
export function firsts(pattern: Pattern, lines: string): number[] {
  const atoms: number[] = [];
  for (const each of pattern.steps) {
    if (each.kind === "gap") throw new Error(`a pattern cannot start with a gap: ${lines}`);
    if (each.kind !== "atom") continue;
    atoms.push(each.atom);
    if (!each.special) break;
  }
  return atoms;
}
