import type { ReportView } from "../report-view.ts";
import type { CheckFacts } from "./facts.ts";

/** Phrases that are told apart in a count: those in the most answers. Of the others it is known how often they were found. */
export const PHRASES_KEPT = 300;
/** Phrases in a report. */
const SHOWN_MAX = 10;

/** Names go on with `CLASS/phrase`: the same words may be two faults. */
const ANSWERS = "phrases/answers/";
const TIMES = "phrases/times/";
const OTHERS = "phrases/others";

interface Said {
  /** `CLASS/phrase`. */
  key: string;
  answers: number;
  times: number;
}

/** Those in the most answers first, then those found most often, then by their letters. */
function mostFirst(one: Said, other: Said): number {
  return other.answers - one.answers || other.times - one.times || (one.key < other.key ? -1 : 1);
}

/** What these counts have of phrases, in that order. */
function saidIn(counts: ReadonlyMap<string, number>): Said[] {
  const said: Said[] = [];
  for (const [name, answers] of counts) {
    if (!name.startsWith(ANSWERS)) continue;
    const key = name.slice(ANSWERS.length);
    said.push({ key, answers, times: counts.get(TIMES + key) ?? 0 });
  }
  return said.toSorted(mostFirst);
}

/** Counts the phrases of one answer: each once for the answer, and as often as it stands there. */
export function addPhrases(counter: { add(name: string): void }, findings: CheckFacts["findings"]): void {
  const keys = findings.flatMap(({ class: of, phrase }) => (phrase === null ? [] : [`${of}/${phrase}`]));
  for (const key of keys) counter.add(TIMES + key);
  for (const key of new Set(keys)) counter.add(ANSWERS + key);
}

/**
 * Only PHRASES_KEPT of them; how often the others were found goes on record together. Up to that many it never matters how the
 * complaints were split. Beyond, one that is rare in a part may be counted too low, and one that is among the first of
 * every part is counted rightly.
 */
export function boundPhrases(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const rare = saidIn(counts).slice(PHRASES_KEPT);
  if (rare.length === 0) return counts;
  const bound = new Map(counts);
  for (const { key, times } of rare) {
    bound.delete(ANSWERS + key);
    bound.delete(TIMES + key);
    bound.set(OTHERS, (bound.get(OTHERS) ?? 0) + times);
  }
  return bound;
}

/** The phrases of a report, out of its counts. */
export function phrasesSaid(tally: Readonly<Record<string, number>>): Pick<ReportView, "phrases" | "otherPhrases"> {
  const said = saidIn(new Map(Object.entries(tally)));
  const phrases = said.slice(0, SHOWN_MAX).map(({ key, answers, times }) => {
    const slash = key.indexOf("/");
    return { class: key.slice(0, slash), phrase: key.slice(slash + 1), answers, times };
  });
  const rest = said.slice(SHOWN_MAX).reduce((sum, { times }) => sum + times, 0);
  return { phrases, otherPhrases: rest + (tally[OTHERS] ?? 0) };
}
