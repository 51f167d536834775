import { databaseFor, type Env } from "../env.ts";
import { nudgeAll } from "../nudge.ts";
import { type CountedMail, countMails } from "../store/caps.ts";
import { rememberParticulars } from "../store/coaching.ts";
import { commit } from "../store/commit.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import { type DeliveryOutcome, putDeliveries } from "../store/deliveries.ts";
import { enqueue, type Fact, finish, oweAll, postpone } from "../store/outbox.ts";
import { linkPeople, type Somebody } from "../store/people.ts";
import { turnsToOwner } from "./fallback.ts";
import { digestDue } from "./floods.ts";
import { personKey } from "./people.ts";
import type { Plan, Step } from "./plan.ts";

/** One step, and what became of it. */
export interface Outcome {
  step: Step;
  row: DeliveryOutcome;
}

/** A fact after its round: how its notices fare, what else is to be written, and when it comes due again, if ever. */
interface Result {
  fact: Fact;
  rows: DeliveryOutcome[];
  /** Whose particulars this telling brought, and who that is. */
  found: ComplaintRow | undefined;
  somebody: Somebody | undefined;
  owes: Plan["owes"];
  counted: CountedMail | undefined;
  statements: D1PreparedStatement[];
  next: number | undefined;
}

/** The cap's count of a receipt that was mailed. */
function countedIn({ fact, complaint }: Plan, outcomes: Outcome[]): CountedMail | undefined {
  const address = outcomes.find(({ step, row }) => step.address && row.state === "sent")?.step.address;
  if (!address || fact.notice !== "complaint.received") return undefined;
  return { id: `${fact.site}/${fact.id}`, site: fact.site, address, network: complaint?.network ?? null };
}

/** A correction is told as what the visitor wrote, and may bring another address. */
function foundIn({ fact, complaint }: Plan, outcomes: Outcome[]): ComplaintRow | undefined {
  const isVisitors = fact.notice === "complaint.received" || fact.notice === "visitor.wrote";
  const isNew = isVisitors && outcomes.every(({ step }) => !step.before);
  return isNew && complaint?.spam === 0 && complaint.test === 0 ? complaint : undefined;
}

async function whoIn(env: Env, found: ComplaintRow | undefined): Promise<Somebody | undefined> {
  const person = found && (await personKey(env, found.site, found));
  if (!found || !person || person === found.person) return undefined;
  const { site, id: complaint, person: former, email, phone, name } = found;
  return { site, complaint, person, former, email, phone, name };
}

async function whatBecame(env: Env, plan: Plan, outcomes: Outcome[], now: number): Promise<Result> {
  const rows = outcomes.map(({ row }) => row);
  const waits = [...rows.map(({ next_at: at }) => at).filter((at) => at !== null), ...plan.later];
  if (turnsToOwner(env, plan.site, rows)) waits.push(now);
  const found = foundIn(plan, outcomes);
  return {
    fact: plan.fact,
    rows,
    found,
    somebody: await whoIn(env, found),
    owes: plan.owes,
    counted: countedIn(plan, outcomes),
    statements: plan.writes,
    next: waits.length > 0 ? Math.min(...waits) : undefined,
  };
}

/** However many they are, what all of them have in common is one statement each. */
function statementsFor(db: D1Database, results: readonly Result[], now: number): D1PreparedStatement[] {
  const rows = results.flatMap((one) => one.rows);
  const digests = new Map(
    rows.flatMap(({ site, digest }) => (digest ? [[`${site}/${digest}`, { site, digest }]] : [])),
  );
  const found = results.flatMap((one) => one.found ?? []);
  const people = results.flatMap((one) => one.somebody ?? []);
  const owes = results.flatMap((one) => one.owes);
  const counted = results.flatMap((one) => one.counted ?? []);
  const finished = results.filter(({ next }) => next === undefined).map(({ fact }) => fact);
  return [
    ...(rows.length > 0 ? [putDeliveries(db, rows)] : []),
    ...Array.from(digests.values(), ({ site, digest }) =>
      enqueue(db, { site, id: digest, notice: "team.digest", dueAt: digestDue(digest) }, now),
    ),
    ...(found.length > 0 ? [rememberParticulars(db, found)] : []),
    ...(people.length > 0 ? linkPeople(db, people, now) : []),
    ...(counted.length > 0 ? [countMails(db, counted, now)] : []),
    ...(owes.length > 0 ? [oweAll(db, owes, now)] : []),
    ...results.flatMap((one) => one.statements),
    ...(finished.length > 0 ? [finish(db, finished, now)] : []),
    ...results.flatMap(({ fact, next }) => (next === undefined ? [] : [postpone(db, fact.site, fact.id, next)])),
  ];
}

/** All of a round at once; where that fails, one by one, so that the others do not come back with their leases. */
export async function record(env: Env, outcomes: Map<Plan, Outcome[]>, now: number): Promise<void> {
  const results: Result[] = [];
  for (const [plan, done] of outcomes) {
    const result = await apart(plan.fact, () => whatBecame(env, plan, done, now));
    if (result) results.push(result);
  }
  const [first] = results;
  if (!first) return;
  const db = databaseFor(env, first.fact.site);
  try {
    await commit(db, statementsFor(db, results, now));
  } catch {
    for (const result of results) await apart(result.fact, () => commit(db, statementsFor(db, [result], now)));
  }
  const news = new Map<string, string[]>();
  for (const [{ fact, news: beside = [] }, done] of outcomes) {
    // What went into a digest changes nothing that anybody looks at.
    const silent = done.length > 0 && done.every(({ row }) => row.state === "digested");
    const about = fact.complaint && !silent ? [fact.complaint, ...beside] : beside;
    if (about.length > 0) news.set(fact.site, [...(news.get(fact.site) ?? []), ...about]);
  }
  await Promise.all(Array.from(news, ([site, ids]) => nudgeAll(env, site, ids).catch(() => undefined)));
}

/** A fact that cannot be planned or written down must not hold up the others; its lease brings it back. */
export async function apart<T>(fact: Fact, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    console.error("drain", fact.notice, error instanceof Error ? error.name : "failed");
    return undefined;
  }
}
