import { SUMMARY_MAX, type ComplaintView } from "../../../shared/inbox.ts";
import { promiseState } from "../../../shared/promise.ts";
import { exactWords } from "../when.ts";
import { words as inboxWords } from "../words.ts";
import { peopleWords } from "./words.ts";

/** From here on a person is so angry that the owner's own word helps. They said so; nobody guessed. */
const ANGRY = 9;
export type ReasonToAsk = "anger" | "second" | "missed";

/** Is something late, or was it? */
const isLate = (promise: ComplaintView["promises"][number], now: number): boolean =>
  ["late", "broken"].includes(promiseState(promise, now));

/** Why the owner might answer this one; nothing once nothing is owed. `now` in ms UTC. */
export function reasonsToAsk({ item, missed, promises, person }: ComplaintView, now: number): ReasonToAsk[] {
  if (item.owed === null && promises.every(({ doneAt }) => doneAt !== null)) return [];
  const reasons: ReasonToAsk[] = [];
  if ((item.anger ?? 0) >= ANGRY) reasons.push("anger");
  if (person?.second) reasons.push("second");
  if (missed !== null || promises.some((promise) => isLate(promise, now))) reasons.push("missed");
  return reasons;
}

/** What the owner should know first, from the record: their first words, what was promised, what was missed. */
export function summaryOf(view: ComplaintView, now: number): string {
  const said = peopleWords.summary;
  const { item, missed, promises, person } = view;
  const lines = [
    said.wrote(item.excerpt),
    item.wish && said.wish(inboxWords.wish[item.wish]),
    person?.second && said.second(person.verified),
    missed && said.missedAnswer(exactWords(missed.dueAt)),
    ...promises.map((promise) => {
      const says = isLate(promise, now) ? said.missed : said.promised;
      return says(promise.text, exactWords(promise.dueAt));
    }),
  ].filter(Boolean);
  const whole = lines.join("\n");
  return whole.length > SUMMARY_MAX ? `${whole.slice(0, SUMMARY_MAX - 1).toWellFormed()}…` : whole;
}
