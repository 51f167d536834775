import { SCORES } from "../closing.ts";
import { CLASSES } from "../coach/types.ts";
import { offsetAt } from "../hours.ts";
import { workedUntil } from "../measure.ts";
import { promiseState } from "../promise.ts";
import { answerOf, finalOf, firstOf } from "./answers.ts";
import type { CheckFacts, Facts, Measure, OfferFacts } from "./facts.ts";
import { isGiven, outcomeOf } from "./offers.ts";
import { addPhrases, boundPhrases } from "./phrases.ts";

const MINUTE = 60_000;

/**
 * What has been counted so far: numbers under names of the form `section/…`, where words of the team's stand last. Flat, so
 * that two of them are merged by adding, and one is kept as JSON as it is.
 */
export type Tally = Readonly<Record<string, number>>;

/** Raise it when names or their meaning change: a count that was begun by other rules is begun anew. */
export const TALLY_VERSION = 3;
/** Causes that are told apart, the first in the order of their letters. A site that names more has named none. */
export const CAUSES_KEPT = 500;

/** Names that end in a cause. */
const OF_CAUSE = /^(?:cause\/[^/]*|anger\/cause\/[^/]*|given\/cause\/[^/]*)\//;
const UNDERMINING: ReadonlySet<string> = new Set(CLASSES);

class Counter {
  readonly counts = new Map<string, number>();
  add(name: string, amount = 1): void {
    if (amount !== 0) this.counts.set(name, (this.counts.get(name) ?? 0) + amount);
  }
}

/**
 * Only so many causes, so that it stays bounded whatever people write. Those kept are the first by name, and therefore the same
 * ones however the complaints were split: what is among the first of all is among the first of every part it is in.
 */
function boundCauses(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const causes = new Set<string>();
  for (const name of counts.keys()) if (OF_CAUSE.test(name)) causes.add(name.replace(OF_CAUSE, ""));
  if (causes.size <= CAUSES_KEPT) return counts;
  const kept = new Set([...causes].toSorted((a, b) => (a < b ? -1 : 1)).slice(0, CAUSES_KEPT));
  return new Map([...counts].filter(([name]) => !OF_CAUSE.test(name) || kept.has(name.replace(OF_CAUSE, ""))));
}

function toTally(counts: ReadonlyMap<string, number>): Tally {
  return Object.fromEntries(boundPhrases(boundCauses(counts)));
}

/** Both counts together. The order of merging never matters, but beyond PHRASES_KEPT for the rarest of them. */
export function merge(a: Tally, b: Tally): Tally {
  const counter = new Counter();
  for (const tally of [a, b]) for (const [name, amount] of Object.entries(tally)) counter.add(name, amount);
  return toTally(counter.counts);
}

/** `2026-11` on the wall of the zone. */
export function monthOf(zone: string, at: number): string {
  return new Date(at + offsetAt(zone, at)).toISOString().slice(0, 7);
}

/** Whole minutes, rounded up; from a thousand on to three digits, so that a year has few different ones. */
export function grained(ms: number): number {
  const minutes = Math.ceil(Math.max(0, ms) / MINUTE);
  let unit = 1;
  while (minutes / unit >= 1_000) unit *= 10;
  return Math.ceil(minutes / unit) * unit;
}

function addAnger(counter: Counter, { anger, angerAfter, cause, offers }: Facts): void {
  if (anger === null || angerAfter === null) return;
  const kinds = new Set(offers.filter(isGiven).map(({ kind }) => kind));
  const groups: [group: string, key: string][] = [["all", "all"]];
  for (const kind of kinds) groups.push(["remedy", kind]);
  if (cause !== null) groups.push(["cause", cause]);
  for (const [group, key] of groups) {
    counter.add(`anger/${group}/n/${key}`);
    counter.add(`anger/${group}/before/${key}`, anger);
    counter.add(`anger/${group}/after/${key}`, angerAfter);
  }
}

function addOffer(counter: Counter, offer: OfferFacts, cause: string | null, { clock, currency, asOf }: Measure): void {
  if (!offer.isOutright) counter.add("remedies/offered");
  for (const outcome of outcomeOf(offer, asOf)) counter.add(`remedies/${outcome}`);
  if (!isGiven(offer)) return;
  const cost = offer.currency === currency ? offer.cost : 0;
  const month = monthOf(clock.zone, offer.answeredAt ?? offer.deliveredAt ?? asOf);
  counter.add("remedies/cost", cost);
  counter.add(`given/month/n/${month}`);
  counter.add(`given/month/cost/${month}`, cost);
  if (cause === null) return;
  counter.add(`given/cause/n/${cause}`);
  counter.add(`given/cause/cost/${cause}`, cost);
}

function addCheck(counter: Counter, { leftAt, present, findings }: CheckFacts, { clock }: Measure): void {
  const month = monthOf(clock.zone, leftAt);
  counter.add(`parts/${month}/n`);
  for (const part of new Set(present)) counter.add(`parts/${month}/${part}`);
  const undermining = findings.filter((one) => UNDERMINING.has(one.class));
  for (const one of new Set(undermining.map((finding) => finding.class))) counter.add(`undermining/${one}`);
  addPhrases(counter, undermining);
}

function addOne(counter: Counter, facts: Facts, by: Measure, worked: (at: number) => number): void {
  const { receivedAt, cause, overAt } = facts;
  counter.add("n");
  if (facts.isSecond) counter.add("second");
  const took = (at: number | null, name: string): void => {
    if (at !== null) counter.add(`${name}/${grained(worked(at) - worked(receivedAt))}`);
  };
  took(firstOf(facts), "first");
  took(finalOf(facts), "final");
  const answer = answerOf(facts, by.asOf);
  if (answer) counter.add(`answers/${answer}`);
  for (const promise of facts.promises) {
    const state = promiseState(promise, by.asOf);
    // It was over before its time came: nobody waited for it any more, unless it was agreed on after the end.
    if (state === "broken" && overAt !== null && promise.madeAt < overAt && overAt <= promise.dueAt) continue;
    counter.add(`promises/${state}`);
  }
  addAnger(counter, facts);
  if (facts.followUp !== null) counter.add(`followUps/${facts.followUp}`);
  else if (facts.overHow === "no_answer") counter.add("followUps/silent");
  for (const score of SCORES) {
    const said = facts.scores[score];
    if (said === null) continue;
    counter.add(`scores/${score}/n`);
    counter.add(`scores/${score}/sum`, said);
  }
  if (cause !== null) counter.add(`cause/${monthOf(by.clock.zone, receivedAt)}/${cause}`);
  for (const offer of facts.offers) addOffer(counter, offer, cause, by);
  for (const check of facts.checks) addCheck(counter, check, by);
}

/**
 * Counts these problems. Which ones they are is the caller's to say: received after `from` and not after `asOf`, neither spam
 * nor tests. Throws RangeError for an unknown zone.
 *
 * Working time is that of the clock as it is now; being away is not taken out, as in `measure`.
 */
export function tallyOf(problems: readonly Facts[], by: Measure): Tally {
  const worked = workedUntil({ ...by.clock, awayUntil: null }, by.from, by.asOf);
  const counter = new Counter();
  for (const facts of problems) addOne(counter, facts, by, worked);
  return toTally(counter.counts);
}
