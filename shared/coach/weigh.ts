// What no rule says, weighed: which words stand where something undermines a reply, or where a part of it is, sentence by sentence.
// The weights are data of a pack, counted out of marked replies; what is found shows the words that weigh.

import { compile } from "./compile.ts";
import type { Scene } from "./conditions.ts";
import type { Components } from "./judge.ts";
import type { Stretch } from "./match.ts";
import type { Pack } from "./pack.ts";
import { type Matched, type Signs, signsOf } from "./signs.ts";
import { CLASSES, type Component, COMPONENTS, type Finding, type FindingClass } from "./types.ts";
import { heaviest, scoresOf, tableOf } from "./weights.ts";

/** From 0 on what is weighed is found, and small; from here on it is worth changing, even where a rule looked and let it pass. */
const CLEAR = 1.5;
/** From 0 on a part that is weighed is there, and weak; from here on it is there. */
const SURE = 1;
/** Below this the rest of its sentence outweighs what a rule found there, by how grave that is. What is certain nothing outweighs. */
const CONTRA = { low: -1.3, med: -2, high: -Infinity, block: -Infinity } as const;
/** Their rules tell how a sentence is built, which its other words say little about: it takes twice as much. */
const BUILT: ReadonlySet<string> = new Set([
  "conditional-if",
  "sorry-you-feel",
  "passive",
  "intent-defence",
  "blame-other",
] satisfies FindingClass[]);

/** Does a rule's finding stand beside the rest of its sentence? The checks are no classes of words, and always do. */
function stands({ class: kind, severity }: Finding, scores: Float64Array): boolean {
  const of = CLASSES.findIndex((each) => each === kind);
  const least = severity === "med" && BUILT.has(kind) ? 2 * CONTRA.med : CONTRA[severity];
  return of < 0 || (scores[of] ?? 0) >= least;
}

function isHarmless({ field }: Scene, pack: Pack, { from, to }: Stretch, kind: FindingClass): boolean {
  const { harmless } = compile(pack);
  for (let at = from; at < to; at++) if (field.matches(at, harmless).some(({ means }) => means === kind)) return true;
  return false;
}

function weighedIn(signs: Signs, scores: Float64Array, pack: Pack, scene: Scene): Finding[] {
  const { text } = scene.field.reading;
  const here = signs.found;
  const findings = here.filter((each) => stands(each, scores));
  for (const [of, kind] of CLASSES.entries()) {
    const score = scores[of] ?? -Infinity;
    if (score < 0 || here.some((each) => each.class === kind)) continue;
    if (score < CLEAR && signs.others.includes(`-${kind}`)) continue;
    if (isHarmless(scene, pack, signs, kind)) continue;
    const { start, end, words } = heaviest(scene, tableOf(pack), signs, of);
    // What cannot be shown is not found.
    if (words.length === 0) continue;
    const rule = `${pack.lang}/${kind}/weighed`;
    const severity = score >= CLEAR ? "med" : "low";
    findings.push({
      rule,
      class: kind,
      severity,
      start,
      end,
      text: text.slice(start, end),
      words,
      ...pack.advice[kind],
    });
  }
  return findings;
}

/** Whether somebody says sorry is grammar: what rules do not take for it is none. */
const PARTS: readonly Component[] = COMPONENTS.filter((each) => each !== "regret");

function partsIn(signs: Signs, scores: Float64Array, pack: Pack, scene: Scene, components: Components): void {
  for (const part of PARTS) {
    const of = CLASSES.length + COMPONENTS.indexOf(part);
    const score = scores[of] ?? -Infinity;
    if (score < 0 || signs.others.includes(`#${part}`)) continue;
    const { start, end, words } = heaviest(scene, tableOf(pack), signs, of);
    if (words.length === 0) continue;
    components[part].strong ||= score >= SURE;
    components[part].spans.push({ start, end });
  }
}

/**
 * The findings of the rules that the rest of their sentence does not outweigh, and besides what no rule found and the words tell; and
 * to the components, the parts that no sign of the pack found and the words tell. A pack without weights changes nothing.
 */
export function weighed(pack: Pack, scene: Scene, matched: Matched, components: Components): readonly Finding[] {
  if (!pack.weights && !pack.partWeights) return matched.found;
  const findings: Finding[] = [];
  for (const signs of signsOf(scene, matched)) {
    const scores = scoresOf(tableOf(pack), signs);
    if (pack.weights) findings.push(...weighedIn(signs, scores, pack, scene));
    else findings.push(...signs.found);
    partsIn(signs, scores, pack, scene, components);
  }
  for (const part of PARTS) components[part].spans.sort((a, b) => a.start - b.start);
  return findings;
}
