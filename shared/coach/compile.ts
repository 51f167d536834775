// A pack, made ready once: patterns turned into steps and sorted by the words with which they can start.

import { type Test, test } from "./conditions.ts";
import { Index } from "./candidates.ts";
import { Lexicon } from "./lexicon.ts";
import { Field } from "./match.ts";
import type { Pack, Rule, Sign } from "./pack.ts";
import { firsts, parse } from "./pattern.ts";
import type { Reading } from "./reading.ts";
import { CLASSES, COMPONENTS, type Component, type FindingClass } from "./types.ts";

interface Conditions {
  only: readonly Test[];
  unless: readonly Test[];
}
export interface CompiledSign extends Conditions {
  sign: Sign;
}
export interface CompiledRule extends Conditions {
  class: FindingClass;
  rule: Rule;
}
export interface Compiled {
  lexicon: Lexicon;
  groups: readonly { index: Index<true>; atoms: readonly number[] }[];
  signs: Record<Component, Index<CompiledSign>>;
  rules: Index<CompiledRule>;
  harmless: Index<FindingClass>;
  days: Index<true>;
  wills: Index<true>;
  credits: Index<true>;
  discounts: Index<true>;
}

const made = new WeakMap<Pack, Compiled>();

/** The pack, compiled; remembered as long as the pack is. */
export function compile(pack: Pack): Compiled {
  const known = made.get(pack);
  if (known) return known;
  const lexicon = new Lexicon(pack);
  const conditions = (each: { only?: readonly string[]; unless?: readonly string[] }): Conditions => ({
    only: (each.only ?? []).map((one) => test(one, lexicon)),
    unless: (each.unless ?? []).map((one) => test(one, lexicon)),
  });
  const index = <T>(into: Index<T>, lines: string, means: T) => {
    for (const pattern of parse(lines, lexicon)) {
      const starts = firsts(pattern, lines);
      for (const atom of starts) lexicon.starting.add(atom);
      into.add(starts, pattern, means);
    }
    return into;
  };
  const groups = Object.entries(pack.groups).map(([name, lines]) => ({
    name,
    index: index(new Index<true>(lexicon), lines, true),
  }));
  const signs = Object.fromEntries(
    COMPONENTS.map((each) => [each, new Index<CompiledSign>(lexicon)]),
  ) as Compiled["signs"];
  for (const component of COMPONENTS)
    for (const sign of pack.components[component]) index(signs[component], sign.match, { sign, ...conditions(sign) });
  const rules = new Index<CompiledRule>(lexicon);
  for (const set of pack.rules)
    for (const rule of set.rules) index(rules, rule.match, { class: set.class, rule, ...conditions(rule) });
  const harmless = new Index<FindingClass>(lexicon);
  for (const kind of CLASSES) index(harmless, pack.harmless?.[kind] ?? "", kind);
  const days = index(new Index<true>(lexicon), pack.facts.day, true);
  const wills = index(new Index<true>(lexicon), pack.facts.will, true);
  const credits = index(new Index<true>(lexicon), pack.facts.credit, true);
  const discounts = index(new Index<true>(lexicon), pack.facts.discount, true);
  const compiled: Compiled = {
    lexicon,
    // Last, when every part that names a group is known.
    groups: groups.map(({ name, index }) => ({
      index,
      atoms: (lexicon.uses.get(name) ?? []).flatMap((atom) => lexicon.withWider(atom)),
    })),
    signs,
    rules,
    harmless,
    days,
    wills,
    credits,
    discounts,
  };
  made.set(pack, compiled);
  return compiled;
}

/** A reading as the pack sees it: which words, rows and groups stand where. */
export function fieldOf(reading: Reading, { lexicon, groups }: Compiled): Field {
  const field = new Field(reading, lexicon);
  for (const { index, atoms } of groups) {
    for (let at = 0; at < reading.words.length; at++) {
      for (let bits = field.grown(at, index) & ~1; bits !== 0; bits &= bits - 1)
        for (const atom of atoms) field.mark(at, atom, 31 - Math.clz32(bits & -bits));
    }
  }
  field.settle();
  return field;
}
