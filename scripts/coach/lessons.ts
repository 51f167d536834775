// Replies as the learner needs them: sentence by sentence, which signs stand there and what was marked.

import { examined } from "../../shared/coach/coach.ts";
import { spanOf } from "../../shared/coach/judge.ts";
import type { Pack } from "../../shared/coach/pack.ts";
import { pairsOf, type Signs, signsOf, spread } from "../../shared/coach/signs.ts";
import type { CoachDraft, Component, FindingClass, Span } from "../../shared/coach/types.ts";
import { type Folder, KINDS, type Mark, type Marked } from "./marked.ts";

/** A reply of which only the whole was labelled. */
export interface Whole extends CoachDraft {
  undermines?: FindingClass[];
  components: Record<Component, boolean>;
  /** Parts about which fair readers differ. */
  ambiguous?: Component[];
  /** Harmless words, and the class or part that they only look like. */
  traps?: { phrase: string; must_not_trigger: string }[];
}

/** What a lesson says of a kind: it is there, it is not, it only looks like it, or readers differ. */
export const SAYS = { there: 1, not: 0, trap: -1, unknown: 2 } as const;

export interface Sentence {
  /** Numbers of its signs. */
  signs: Int32Array;
  /** What a sum of weights is multiplied by. */
  scale: number;
}
/** One to choose from: a marked sentence, or all sentences of a reply, of which the likeliest is meant. */
export interface Lesson {
  sentences: Sentence[];
  /** By kind, one of `SAYS`. */
  says: Int8Array;
}
export interface Lessons {
  /** The signs, by their numbers. */
  names: string[];
  lessons: Lesson[];
}

interface Draft {
  sentences: { all: Set<string>; scale: number }[];
  says: Int8Array;
  /** Its sentence stands in another draft too, and its signs are counted there. */
  again: boolean;
}

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function sentencesOf(draft: CoachDraft, pack: Pack): { span: Span; signs: Signs }[] {
  const { scene, found, excused } = examined(draft, pack);
  return signsOf(scene, { found, excused }).map((signs) => ({ span: spanOf(scene.field.reading, signs), signs }));
}

const draftOf = (signs: readonly Signs[], says: Int8Array, again = false): Draft => ({
  sentences: signs.map((each) => ({
    all: new Set([...each.words, ...pairsOf(each), ...each.others]),
    scale: 1 / spread(each),
  })),
  says,
  again,
});

function ofMarked(row: Marked, pack: Pack, folder: Folder): Draft[] {
  return sentencesOf({ text: row.text }, pack).map(({ span, signs }) => {
    const has = (marks: readonly Mark[], kind: Mark["kind"]): boolean =>
      marks.some((each) => each.kind === kind && meet(each, span));
    const says = KINDS[folder].map((kind) =>
      has(row.marks, kind) ? SAYS.there : has(row.traps, kind) ? SAYS.trap : SAYS.not,
    );
    return draftOf([signs], Int8Array.from(says));
  });
}

function ofWhole(row: Whole, pack: Pack, folder: Folder): Draft[] {
  const sentences = sentencesOf(row, pack);
  if (sentences.length === 0) return [];
  const there: readonly string[] =
    folder === "marked" ? (row.undermines ?? []) : KINDS.parts.filter((part) => row.components[part]);
  const unknown: readonly string[] = folder === "marked" ? [] : (row.ambiguous ?? []);
  const says = KINDS[folder].map((kind) =>
    unknown.includes(kind) ? SAYS.unknown : there.includes(kind) ? SAYS.there : SAYS.not,
  );
  const whole = draftOf(
    sentences.map(({ signs }) => signs),
    Int8Array.from(says),
  );
  // Of a trap it is known in which sentence it stands, and nothing else is said of that sentence.
  const traps = (row.traps ?? []).flatMap(({ phrase, must_not_trigger: trap }) => {
    const start = row.text.toLowerCase().indexOf(phrase.toLowerCase());
    const span = { start, end: start + phrase.length };
    if (start < 0 || there.includes(trap) || !KINDS[folder].some((kind) => kind === trap)) return [];
    const only = KINDS[folder].map((kind) => (kind === trap ? SAYS.trap : SAYS.unknown));
    return sentences
      .filter((each) => meet(each.span, span))
      .map(({ signs }) => draftOf([signs], Int8Array.from(only), true));
  });
  return [whole, ...traps];
}

/** `least`: what stands in fewer sentences tells nothing, whoever wrote them. */
export function lessonsOf(
  { folder, marked, wholes }: { folder: Folder; marked: readonly Marked[]; wholes: readonly Whole[] },
  pack: Pack,
  least: number,
): Lessons {
  const drafts = [
    ...marked.flatMap((row) => ofMarked(row, pack, folder)),
    ...wholes.flatMap((row) => ofWhole(row, pack, folder)),
  ];
  const count = new Map<string, number>();
  for (const { sentences, again } of drafts)
    for (const { all } of again ? [] : sentences) for (const sign of all) count.set(sign, (count.get(sign) ?? 0) + 1);
  const names = [...count].filter(([, times]) => times >= least).map(([sign]) => sign);
  const numbers = new Map(names.map((sign, number) => [sign, number]));
  const lessons = drafts.map(({ sentences, says }) => ({
    says,
    sentences: sentences.map(({ all, scale }) => ({
      scale,
      signs: Int32Array.from([...all].flatMap((sign) => numbers.get(sign) ?? [])),
    })),
  }));
  return { names, lessons };
}
