import { databaseFor } from "../env.ts";
import { nudgeAll } from "../nudge.ts";
import { promiseAt } from "../promised.ts";
import { commit } from "../store/commit.ts";
import { confessAll, type Miss } from "../store/promise-clock.ts";
import type { Fact } from "../store/outbox.ts";
import { fitting, lateness, mailIsDue } from "./missed.ts";
import { personKey } from "./people.ts";
import type { About, Case } from "./plan.ts";
import { apart } from "./record.ts";
import { mailIsSetUp } from "./tellers.ts";

/** What is told to the visitor before anybody else. */
export function isMiss({ notice }: Fact): boolean {
  return notice === "answer.missed" || notice === "promise.missed";
}

/** Facts that confess in one round, at most: its queries stay below what one invocation may make. */
export const CONFESSED_MAX = 9;

/** What is to be said of this now, or undefined when nothing is, or not yet. */
async function missOf(it: About): Promise<Miss | undefined> {
  const { env, site, fact, complaint, now } = it;
  const { waiting, dueAt, toldAt } = lateness(it, now);
  if (waiting.is !== "waiting" || dueAt > now || fitting(it, now) > now) return undefined;
  const mails = mailIsSetUp(env) && mailIsDue(it);
  if (toldAt !== null && !mails) return undefined;
  return {
    site: site.site,
    fact: fact.id,
    complaint: complaint.id,
    promise: fact.notice === "promise.missed" ? fact.detail : null,
    next: promiseAt(site, now).dueAt,
    person: mails ? await personKey(env, site.site, complaint) : null,
    email: complaint.email,
  };
}

/** One mail for each person: the others of a round wait for another day. */
function onePerPerson(misses: readonly Miss[]): Miss[] {
  const taken = new Set<string>();
  return misses.map((miss) => {
    const key = `${miss.site}/${miss.person}`;
    const person = taken.has(key) ? null : miss.person;
    taken.add(key);
    return { ...miss, person };
  });
}

/**
 * The visitor is told first: writes onto the timelines, once and for good, what is late and has just been found so, and
 * claims the one mail of the day for whoever's turn it is. What becomes of it is read back by whoever plans the telling.
 */
export async function confess(cases: readonly Case[], now: number): Promise<void> {
  const misses: Miss[] = [];
  for (const it of cases) {
    const { complaint } = it;
    const miss = complaint && (await apart(it.fact, () => missOf({ ...it, complaint })));
    if (miss) misses.push(miss);
  }
  const [first] = cases;
  if (!first || misses.length === 0) return;
  const db = databaseFor(first.env, first.site.site);
  await commit(db, confessAll(db, onePerPerson(misses), now));
  const sites = Map.groupBy(misses, ({ site }) => site);
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
