// Replies as the learner needs them: sentence by sentence, which signs stand there and what was marked.

import { examined } from "../../shared/coach/coach.ts";
import { spanOf } from "../../shared/coach/judge.ts";
import type { Pack } from "../../shared/coach/pack.ts";
import { CLASSES, type CoachDraft, type FindingClass, type Span } from "../../shared/coach/types.ts";
import { pairsOf, type Signs, signsOf, spread } from "../../shared/coach/weigh.ts";
import type { Marked } from "./marked.ts";

/** A reply of which only the whole was labelled. */
export interface Whole extends CoachDraft {
  undermines?: FindingClass[];
  traps?: { phrase: string; must_not_trigger: string }[];
}

export interface Sentence {
  /** Numbers of its signs. */
  signs: Int32Array;
  /** What a sum of weights is multiplied by. */
  scale: number;
}
/** One to choose from: a marked sentence, or all sentences of a reply, of which the likeliest is meant. */
export interface Lesson {
  sentences: Sentence[];
  /** By class: 1 it is there, 0 it is not, -1 somebody may think so and is wrong. */
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
}

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function sentencesOf(draft: CoachDraft, pack: Pack): { span: Span; signs: Signs }[] {
  const { scene, found, excused } = examined(draft, pack);
  return signsOf(scene, { found, excused }).map((signs) => ({ span: spanOf(scene.field.reading, signs), signs }));
}

const draftOf = (signs: readonly Signs[], says: Int8Array): Draft => ({
  sentences: signs.map((each) => ({
    all: new Set([...each.words, ...pairsOf(each), ...each.others]),
    scale: 1 / spread(each),
  })),
  says,
});

function ofMarked(row: Marked, pack: Pack): Draft[] {
  return sentencesOf({ text: row.text }, pack).map(({ span, signs }) => {
    const has = (marks: Marked["marks"], kind: FindingClass): boolean =>
      marks.some((each) => each.class === kind && meet(each, span));
    const says = CLASSES.map((kind) => (has(row.marks, kind) ? 1 : has(row.traps, kind) ? -1 : 0));
    return draftOf([signs], Int8Array.from(says));
  });
}

function ofWhole(row: Whole, pack: Pack): Draft[] {
  const sentences = sentencesOf(row, pack);
  if (sentences.length === 0) return [];
  const is = (kind: FindingClass): boolean => row.undermines?.includes(kind) ?? false;
  const whole = draftOf(
    sentences.map(({ signs }) => signs),
    Int8Array.from(CLASSES, (kind) => (is(kind) ? 1 : 0)),
  );
  return [whole];
}

/** `least`: what stands in fewer sentences tells nothing, whoever wrote them. */
export function lessonsOf(marked: readonly Marked[], wholes: readonly Whole[], pack: Pack, least: number): Lessons {
  const drafts = [...marked.flatMap((row) => ofMarked(row, pack)), ...wholes.flatMap((row) => ofWhole(row, pack))];
  const count = new Map<string, number>();
  for (const { sentences } of drafts)
    for (const { all } of sentences) for (const sign of all) count.set(sign, (count.get(sign) ?? 0) + 1);
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
