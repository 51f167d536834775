import { SCORES } from "../../../shared/closing.ts";
import { COMPONENTS } from "../../../shared/coach/types.ts";
import { moneyWords } from "../../../shared/money.ts";
import type { Remedy } from "../../../shared/remedy.ts";
import { SMALL_SAMPLE, type ReportView, type SlopeView } from "../../../shared/report-view.ts";
import { coachWords } from "../coach/words.ts";
import { LANG } from "../words.ts";
import { classWords } from "./classes.ts";
import { isCarried, isSmall, meanWords, workWords } from "./figures.ts";
import { reportWords as words } from "./words.ts";

/** What a plot says, in one sentence or two. `n` is how many it goes by; 0 where there is nothing to draw. */
export interface Message {
  title: string;
  n: number;
}
type Say = (report: ReportView) => Message;

/** Of several that are equally frequent so many are named. */
const TIED_MAX = 3;

const nothing = (title: string): Message => ({ title, n: 0 });
const sentences = (...parts: (string | false)[]): string => parts.filter((part) => part !== false).join(" ");
/** Of few it only tells what those few were. */
const modest = (n: number): string | false => isSmall(n) && words.tooFew;

export const firstAnswerSays: Say = ({ firstAnswer: { n, median, p90 } }) => {
  if (n === 0 || median === null) return nothing(words.answers.none);
  if (isSmall(n) || p90 === null) return { title: sentences(words.answers.few(n, workWords(median)), modest(n)), n };
  return { title: words.answers.many(workWords(median), workWords(p90)), n };
};

export const inTimeSays: Say = ({ answers: { inTime, late, never } }) => {
  const n = inTime + late + never;
  if (n === 0) return nothing(words.inTime.none);
  return { title: sentences(words.inTime.said(inTime, n), never > 0 && words.inTime.never(never), modest(n)), n };
};

export const promisesSay: Say = ({ promises: { kept, late, broken } }) => {
  const n = kept + late + broken;
  if (n === 0) return nothing(words.promises.none);
  return { title: sentences(words.promises.said(kept, n), broken > 0 && words.promises.broken(broken), modest(n)), n };
};

const wayOf = ({ before, after, n }: SlopeView): "falls" | "rises" | undefined =>
  isCarried(after - before, n) ? (after < before ? "falls" : "rises") : undefined;

export const angerSays: Say = ({ anger: { all } }) => {
  if (!all || all.n === 0) return nothing(words.anger.none);
  const [before, after] = [meanWords(all.before), meanWords(all.after)];
  if (isSmall(all.n)) return { title: sentences(words.anger.few(before, after, all.n), modest(all.n)), n: all.n };
  return { title: words.anger[wayOf(all) ?? "same"](before, after), n: all.n };
};

const total = (slopes: readonly SlopeView[]): number => slopes.reduce((sum, { n }) => sum + n, 0);

/** What we did, as it goes on after "where we"; a kind that nobody knows says its name. */
function whereWords(key: string): string {
  return words.anger.where[key as Remedy] ?? words.anger.elsewhere(key);
}

/** Of the remedies after which anger certainly changed the one after which it changed most. */
export const angerByRemedySays: Say = ({ anger: { byRemedy } }) => {
  const n = total(byRemedy);
  if (n === 0) return nothing(words.anger.remedy.none);
  const [most] = byRemedy
    .filter((slope) => wayOf(slope) !== undefined)
    .toSorted((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before));
  if (!most) return { title: words.anger.remedy.neutral, n };
  const says = words.anger.remedy[wayOf(most)!];
  return { title: says(meanWords(most.before), meanWords(most.after), whereWords(most.key)), n };
};

/** The highest of several, only where it is certainly higher than the next. */
export const angerByCauseSays: Say = ({ anger: { byCause } }) => {
  const n = total(byCause);
  if (n === 0) return nothing(words.anger.cause.none);
  const [first, second] = byCause
    .filter((slope) => slope.n >= SMALL_SAMPLE)
    .toSorted((one, other) => other.after - one.after);
  // Of two means both scatter, so half of the smaller one carries it.
  const isHighest =
    first !== undefined &&
    second !== undefined &&
    isCarried((first.after - second.after) / Math.SQRT2, Math.min(first.n, second.n));
  const title = isHighest ? words.anger.cause.highest(first.key, meanWords(first.after)) : words.anger.cause.neutral;
  return { title, n };
};

export const followUpsSay: Say = ({ followUps: { yes, partly, no, silent } }) => {
  const n = yes + partly + no;
  if (n + silent === 0) return nothing(words.followUps.none);
  const kept = silent > 0 && words.followUps.silent(silent);
  if (n === 0) return { title: sentences(words.followUps.unanswered, kept), n: silent };
  return { title: sentences(words.followUps.said(yes, n), modest(n)), n };
};

export const scoresSay: Say = ({ scores }) => {
  const given = SCORES.flatMap((score) => {
    const { n, mean } = scores[score];
    return n > 0 && mean !== null ? [{ n, says: `${words.scores.score[score]} ${meanWords(mean)}` }] : [];
  });
  if (given.length === 0) return nothing(words.scores.none);
  const n = Math.max(...given.map((one) => one.n));
  const least = Math.min(...given.map((one) => one.n));
  return { title: sentences(words.scores.said(given.map(({ says }) => says)), modest(least)), n };
};

export const secondSays: Say = ({ secondFailures, n }) =>
  secondFailures === 0 ? { title: words.second.none, n } : { title: words.second.said(secondFailures, n), n };

export const causesSay: Say = ({ causes }) => {
  const n = causes.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return nothing(words.causes.none);
  const most = Math.max(...causes.map((one) => one.n));
  const first = causes.filter((one) => one.n === most).map(({ cause }) => cause);
  const title =
    first.length === 1 ? words.causes.most(first[0]!, most, n) : words.causes.tie(first.slice(0, TIED_MAX), most);
  return { title: sentences(title, modest(n)), n };
};

export const costSays: Say = ({ remedies, currency }) => {
  const n = remedies.byMonth.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return nothing(words.remedies.none);
  const { cost } = remedies;
  return { title: cost === 0 ? words.remedies.free(n) : words.remedies.cost(moneyWords(cost, currency, LANG), n), n };
};

export const costByCauseSays: Say = ({ remedies: { byCause, cost }, currency }) => {
  const [first] = byCause.toSorted((one, other) => other.cost - one.cost);
  if (!first || first.cost === 0) return nothing(words.remedies.byCause.none);
  const says = (sum: number): string => moneyWords(sum, currency, LANG);
  return {
    title: words.remedies.byCause.most(first.cause, says(first.cost), says(cost)),
    n: byCause.reduce((sum, one) => sum + one.n, 0),
  };
};

export const offersSay: Say = ({ remedies: { offered, accepted } }) => {
  if (offered === 0) return nothing(words.remedies.offers.none);
  return { title: sentences(words.remedies.offers.said(accepted, offered), modest(offered)), n: offered };
};

export const partsSay: Say = ({ parts }) => {
  const n = parts.reduce((sum, month) => sum + month.n, 0);
  if (n === 0) return nothing(words.parts.none);
  const missing = COMPONENTS.map((part) => ({
    part,
    n: n - parts.reduce((sum, month) => sum + (month.present[part] ?? 0), 0),
  }));
  const [most] = missing.toSorted((one, other) => other.n - one.n);
  if (!most || most.n <= 0) return { title: sentences(words.parts.allThere, modest(n)), n };
  return { title: sentences(words.parts.missing(coachWords.part[most.part], most.n, n), modest(n)), n };
};

export const underminingSays: Say = ({ undermining, parts }) => {
  const n = parts.reduce((sum, month) => sum + month.n, 0);
  const [most] = undermining;
  if (n === 0) return nothing(words.parts.none);
  if (!most) return { title: words.undermining.none, n: 0 };
  return { title: sentences(words.undermining.most(classWords(most.class), most.n), modest(n)), n };
};

export const phrasesSay: Say = ({ phrases, undermining, parts }) => {
  const n = parts.reduce((sum, month) => sum + month.n, 0);
  if (n === 0) return nothing(words.parts.none);
  const most = Math.max(0, ...phrases.map(({ answers }) => answers));
  if (most === 0) return nothing(undermining.length === 0 ? words.undermining.none : words.phrases.none);
  const first = [...new Set(phrases.filter(({ answers }) => answers === most).map(({ phrase }) => phrase))];
  const title =
    first.length === 1 ? words.phrases.most(first[0]!, most) : words.phrases.tie(first.slice(0, TIED_MAX), most);
  return { title: sentences(title, modest(n)), n };
};
