// Runs the rules of a pack over a draft: first what is there, then what undermines it.

import type { Compiled } from "./compile.ts";
import { Scene, type Test } from "./conditions.ts";
import type { Field, Stretch } from "./match.ts";
import type { Pack } from "./pack.ts";
import type { Reading } from "./reading.ts";
import { COMPONENTS, type Component, type Finding, type FindingClass, type Moment, type Span } from "./types.ts";

interface Found {
  spans: Span[];
  strong: boolean;
}
export type Components = Record<Component, Found>;

const passes = (scene: Scene, tests: { only: readonly Test[]; unless: readonly Test[] }, match: Stretch) =>
  (tests.only.length === 0 || tests.only.some((each) => scene.holds(each, match))) &&
  !tests.unless.some((each) => scene.holds(each, match));

/** From a stretch of words to UTF-16 offsets. */
export function spanOf(reading: Reading, { from, to }: Stretch): Span {
  return { start: reading.start[from] ?? 0, end: reading.end[to - 1] ?? 0 };
}

/** The components of a draft, component by component, so that a later one may look at an earlier one. */
export function componentsOf(
  field: Field,
  { signs }: Compiled,
  moment: Moment,
): { components: Components; scene: Scene } {
  const scene = new Scene(field);
  const { reading } = field;
  const components = Object.fromEntries(
    COMPONENTS.map((each) => [each, { spans: [], strong: false }]),
  ) as unknown as Components;
  for (const component of ORDER) {
    const found = components[component];
    for (let at = 0; at < reading.words.length; at++) {
      for (const { means: one, match } of field.matches(at, signs[component])) {
        if (one.sign.at?.includes(moment) === false || !passes(scene, one, match)) continue;
        scene.evidence[component].fill(1, match.from, match.to);
        found.strong ||= !one.sign.weak;
        join(found.spans, spanOf(reading, match));
      }
    }
  }
  return { components, scene };
}

/** Responsibility first: what explains and what repairs leans on it. */
const ORDER: readonly Component[] = ["responsibility", "regret", "explanation", "repair", "repentance", "forgiveness"];

/** Adds a span, as part of the one before where they meet. */
function join(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
  else spans.push(span);
}

/** What the severity of a finding depends on. */
export interface About {
  moment: Moment;
  severity: number;
  /** The reply owns what happened, or has nothing to own, and mends it. */
  owned: boolean;
}

/** A rule that matched from this word on, and what stands around it excuses. */
export interface Excused {
  at: number;
  class: FindingClass;
  /** Its id within its class. */
  rule: string;
}

/** Every finding of the pack's rules, in the order of the text, and what was let pass. */
export function findingsOf(
  pack: Pack,
  scene: Scene,
  { rules }: Compiled,
  about: About,
): { found: Finding[]; excused: Excused[] } {
  const { moment, severity, owned } = about;
  const { field } = scene;
  const { reading } = field;
  const found: Finding[] = [];
  const excused: Excused[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    for (const { means: one, match } of field.matches(at, rules)) {
      const level = one.rule.moments?.[moment] ?? (owned ? one.rule.owned : undefined) ?? one.rule.severity;
      if (level === "none" || severity < (one.rule.from ?? 0)) continue;
      if (!passes(scene, one, match)) {
        excused.push({ at, class: one.class, rule: one.rule.id });
        continue;
      }
      const span = spanOf(reading, match);
      found.push({
        rule: `${pack.lang}/${one.class}/${one.rule.id}`,
        class: one.class,
        severity: level,
        ...span,
        text: reading.text.slice(span.start, span.end),
        ...pack.advice[one.class],
        ...one.rule.advice,
      });
    }
  }
  return { found, excused };
}
