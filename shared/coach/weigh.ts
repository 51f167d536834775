// What no rule says, weighed: which words stand where something undermines a reply, or where a part of it is, sentence by sentence.
// The weights are data of a pack, counted out of marked replies; what is found shows the words that weigh.

import { compile } from "./compile.ts";
import type { Scene } from "./conditions.ts";
import { type Components, spanOf } from "./judge.ts";
import type { Stretch } from "./match.ts";
import type { Pack } from "./pack.ts";
import type { Signs } from "./signs.ts";
import { CLASSES, type Component, COMPONENTS, type Finding, type FindingClass } from "./types.ts";
import { heaviest, scoresOf } from "./weights.ts";

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
function stands({ class: kind, severity }: Finding, scores: readonly number[]): boolean {
  const of = CLASSES.findIndex((each) => each === kind);
  const least = severity === "med" && BUILT.has(kind) ? 2 * CONTRA.med : CONTRA[severity];
  return of < 0 || (scores[of] ?? 0) >= least;
}

function isHarmless({ field }: Scene, pack: Pack, { from, to }: Stretch, kind: FindingClass): boolean {
  const { harmless } = compile(pack);
  for (let at = from; at < to; at++)
    for (const { pattern, means } of field.candidates(at, harmless))
      if (means === kind && field.match(pattern, at)) return true;
  return false;
}

/**
 * The findings of the rules that the rest of their sentence does not outweigh, and besides what no rule found and the words tell.
 * A pack without weights changes nothing.
 */
export function weighed(pack: Pack, scene: Scene, sentences: readonly Signs[], found: readonly Finding[]): Finding[] {
  const { weights } = pack;
  if (!weights) return [...found];
  const { reading } = scene.field;
  const findings: Finding[] = [];
  for (const signs of sentences) {
    const sentence = spanOf(reading, signs);
    const here = found.filter((each) => each.start < sentence.end && sentence.start < each.end);
    const scores = scoresOf(weights, signs);
    findings.push(...here.filter((each) => stands(each, scores)));
    for (const [of, kind] of CLASSES.entries()) {
      const score = scores[of] ?? -Infinity;
      if (score < 0 || here.some((each) => each.class === kind)) continue;
      if (score < CLEAR && signs.others.includes(`-${kind}`)) continue;
      if (isHarmless(scene, pack, signs, kind)) continue;
      const { start, end, words } = heaviest(scene, weights, signs, of);
      // What cannot be shown is not found.
      if (words.length === 0) continue;
      findings.push({
        rule: `${pack.lang}/${kind}/weighed`,
        class: kind,
        severity: score >= CLEAR ? "med" : "low",
        start,
        end,
        text: reading.text.slice(start, end),
        words,
        ...pack.advice[kind],
      });
    }
  }
  return findings;
}

/** Whether somebody says sorry is grammar: what rules do not take for it is none. */
const PARTS: readonly Component[] = COMPONENTS.filter((each) => each !== "regret");

/** Parts that no sign of the pack found and the words tell. A pack without weights for them changes nothing. */
export function weighedParts(pack: Pack, scene: Scene, sentences: readonly Signs[], components: Components): void {
  const { partWeights } = pack;
  if (!partWeights) return;
  for (const signs of sentences) {
    const scores = scoresOf(partWeights, signs);
    for (const part of PARTS) {
      const of = COMPONENTS.indexOf(part);
      const score = scores[of] ?? -Infinity;
      if (score < 0 || signs.others.includes(`#${part}`)) continue;
      const { start, end, words } = heaviest(scene, partWeights, signs, of);
      if (words.length === 0) continue;
      const found = components[part];
      found.strong ||= score >= SURE;
      found.spans.push({ start, end });
      found.spans.sort((a, b) => a.start - b.start);
    }
  }
}
