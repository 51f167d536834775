import { LAPSE_MS } from "../../shared/closing.ts";
import { databaseFor } from "../env.ts";
import { nudgeAll } from "../nudge.ts";
import { promiseAt } from "../promised.ts";
import { commit } from "../store/commit.ts";
import type { Word } from "../store/first-told.ts";
import { askFollowUp } from "../store/follow-up.ts";
import type { Fact, Purse } from "../store/outbox.ts";
import { sayFirst } from "../store/promise-clock.ts";
import { asking, isByHand, questionOf } from "./asking.ts";
import { fitting, lateness, mailIsDue } from "./missed.ts";
import { personKey } from "./people.ts";
import { hearsOfFix } from "./fixed.ts";
import type { About, Case } from "./plan.ts";
import { apart } from "./record.ts";
import { mailIsSetUp } from "./tellers.ts";

/** What each costs of a round, about: what is only said is written together, questions are put one by one. */
const COSTS = {
  "answer.missed": 1,
  "promise.missed": 1,
  "fixed.told": 1,
  "follow.up": 4,
} as const satisfies Purse["costs"];
/** What a round may spend on what visitors are told first: its queries stay below what one invocation may make. */
export const FIRST_TOLD: Purse = { costs: COSTS, max: 9 };

/** Is it told to the visitor, on the timeline, before anybody else hears of it? */
export function isFirstTold({ notice }: Fact): boolean {
  return Object.hasOwn(COSTS, notice);
}

/** Is so much of the purse spent on these that there may be more that it did not pay for? */
export function isSpent(facts: readonly Fact[]): boolean {
  const spent = facts.reduce((sum, { notice }) => sum + (FIRST_TOLD.costs[notice] ?? 0), 0);
  return spent > FIRST_TOLD.max - Math.max(...Object.values(COSTS));
}

/** Something to be said, and whether it is a question that is to be put now. */
interface Said {
  word: Word;
  asks: boolean;
}

/** Whom to mail now, if there is a mail to be sent. */
async function mailed(it: About): Promise<Pick<Word, "person" | "email">> {
  const { env, site, complaint } = it;
  const mails = mailIsSetUp(env) && mailIsDue(it);
  return { person: mails ? await personKey(env, site.site, complaint) : null, email: complaint.email };
}

/** What is late and to be said so now, or undefined when nothing is, or not yet. */
async function missOf(it: About): Promise<Said | undefined> {
  const { site, fact, complaint, now } = it;
  const { waiting, dueAt, toldAt } = lateness(it, now);
  if (waiting.is !== "waiting" || dueAt > now || fitting(it, now) > now) return undefined;
  const mail = await mailed(it);
  if (toldAt !== null && mail.person === null) return undefined;
  const isPromise = fact.notice === "promise.missed";
  const word: Word = {
    site: site.site,
    fact: fact.id,
    notice: isPromise ? "promise.missed" : "answer.missed",
    complaint: complaint.id,
    promise: isPromise ? fact.detail : null,
    next: promiseAt(site, now).dueAt,
    n: 0,
    byHand: false,
    ...mail,
  };
  return { word, asks: false };
}

/** The question that is to be put now, or to be mailed. */
async function questionNow(it: About): Promise<Said | undefined> {
  const { site, fact, complaint, now } = it;
  const { is } = asking(it);
  const byHand = isByHand(fact);
  if (is !== "due" && (is !== "asked" || (!byHand && fitting(it, now) > now))) return undefined;
  const mail = await mailed(it);
  if (is === "asked" && mail.person === null) return undefined;
  const word: Word = {
    site: site.site,
    fact: fact.id,
    notice: "follow.up",
    complaint: complaint.id,
    promise: null,
    next: 0,
    n: questionOf(fact),
    byHand,
    ...mail,
  };
  return { word, asks: is === "due" };
}

/** What was fixed, where it is to be mailed; the thread says so already. */
async function fixOf(it: About): Promise<Said | undefined> {
  const { site, fact, complaint, now } = it;
  if (!hearsOfFix(complaint) || fitting(it, now) > now) return undefined;
  const mail = await mailed(it);
  if (mail.person === null) return undefined;
  const word: Word = {
    site: site.site,
    fact: fact.id,
    notice: "fixed.told",
    complaint: complaint.id,
    promise: null,
    next: 0,
    n: 0,
    byHand: false,
    ...mail,
  };
  return { word, asks: false };
}

function finderFor({ notice }: Fact): (it: About) => Promise<Said | undefined> {
  if (notice === "follow.up") return questionNow;
  return notice === "fixed.told" ? fixOf : missOf;
}

/** One mail for each person: the others of a round wait for another day. */
function onePerPerson(words: readonly Word[]): Word[] {
  const taken = new Set<string>();
  return words.map((word) => {
    const key = `${word.site}/${word.person}`;
    const person = taken.has(key) && !word.byHand ? null : word.person;
    taken.add(key);
    return { ...word, person };
  });
}

/**
 * The visitor is told first: writes onto the timelines, once and for good, what is late and what we ask, and claims the one
 * mail of the day for whoever's turn it is. What becomes of it is read back by whoever plans the telling.
 */
export async function tellFirstOf(cases: readonly Case[], now: number): Promise<void> {
  const said: Said[] = [];
  for (const it of cases) {
    const { complaint, fact } = it;
    const one = complaint && (await apart(fact, () => finderFor(fact)({ ...it, complaint })));
    if (one) said.push(one);
  }
  const [first] = cases;
  if (!first || said.length === 0) return;
  const db = databaseFor(first.env, first.site.site);
  const words = said.map(({ word }) => word);
  await commit(db, [
    ...said.flatMap(({ word: { site, complaint }, asks }) =>
      asks ? askFollowUp(db, { site, complaint, now, author: "amends" }, null, now + LAPSE_MS) : [],
    ),
    ...sayFirst(db, onePerPerson(words), now),
  ]);
  const sites = Map.groupBy(words, ({ site }) => site);
  await Promise.all(
    Array.from(sites, ([site, of]) =>
      nudgeAll(
        first.env,
        site,
        of.map(({ complaint }) => complaint),
      ).catch(() => undefined),
    ),
  );
}
