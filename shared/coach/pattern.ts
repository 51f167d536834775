// The notation of the packs (see `Patterns` in pack.ts), turned into steps over atoms. An atom is one part of a pattern.

import { ANYWHERE, type Lexicon } from "./lexicon.ts";

/** One step of a pattern: an atom, a gap, or a place. */
export type Step =
  | { kind: "atom"; atom: number; optional: boolean }
  | { kind: "not"; atom: number }
  | { kind: "gap"; most: number; within: boolean }
  | { kind: "start"; strict: boolean }
  | { kind: "end" };
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
      const needs = steps.flatMap((each) => (each.kind === "atom" && !each.optional ? [each.atom] : []));
      needs.sort((a, b) => lexicon.lettersOf(b) - lexicon.lettersOf(a));
      // Where its first step stands is where it is tried: that is no news.
      const [first] = steps;
      const rarest = needs.find((atom) => first?.kind !== "atom" || atom !== first.atom) ?? ANYWHERE;
      return { steps, needs, rarest };
    });
}

function step(part: string, lexicon: Lexicon): Step {
  if (part === "^" || part === "^^") return { kind: "start", strict: part === "^^" };
  if (part === "$") return { kind: "end" };
  const gap = /^(\.\.|~)(\d*)$/u.exec(part);
  if (gap) return { kind: "gap", most: gap[2] ? Number(gap[2]) : GAP, within: gap[1] === "~" };
  if (part.startsWith("!")) return { kind: "not", atom: lexicon.atom(part.slice(1)) };
  const optional = part.endsWith("?");
  return { kind: "atom", atom: lexicon.atom(optional ? part.slice(0, -1) : part), optional };
}

/** The atoms with which a pattern can start. */
export function firsts(pattern: Pattern, lines: string): number[] {
  const atoms: number[] = [];
  for (const each of pattern.steps) {
    if (each.kind === "gap") throw new Error(`a pattern cannot start with a gap: ${lines}`);
    if (each.kind !== "atom") continue;
    atoms.push(each.atom);
    if (!each.optional) break;
  }
  return atoms;
}
