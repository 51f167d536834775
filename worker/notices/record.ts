import { databaseFor, type Env } from "../env.ts";
import { nudgeAll } from "../nudge.ts";
import { countMail } from "../store/caps.ts";
import { rememberParticulars } from "../store/coaching.ts";
import { commit } from "../store/commit.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import { type DeliveryOutcome, putDeliveries } from "../store/deliveries.ts";
import { enqueue, type Fact, finish, postpone } from "../store/outbox.ts";
import { linkPerson, rememberPerson } from "../store/people.ts";
import { addressKey } from "./caps.ts";
import { turnsToOwner } from "./fallback.ts";
import { digestDue } from "./floods.ts";
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
  /** Whose particulars this telling brought. */
  found: ComplaintRow | undefined;
  statements: D1PreparedStatement[];
  next: number | undefined;
}

/** What a telling adds beside deliveries: the person, and the cap's count. */
async function followUps(env: Env, plan: Plan, outcomes: Outcome[], now: number): Promise<D1PreparedStatement[]> {
  const { fact, complaint } = plan;
  const db = databaseFor(env, fact.site);
  const statements: D1PreparedStatement[] = [];
  const isNew = complaint && outcomes.every(({ step }) => !step.before);
  const mailed = outcomes.find(({ step, row }) => step.address && row.state === "sent");
  if (mailed?.step.address && fact.notice === "complaint.received") {
    statements.push(
      countMail(db, `${fact.site}/${fact.id}`, fact.site, mailed.step.address, complaint?.network ?? null, now),
    );
  }
  if (fact.notice === "complaint.received" && isNew && (complaint.email ?? complaint.phone) !== null) {
    const { email, phone, name } = complaint;
    const id = (await addressKey(env.LINK_KEY, `${fact.site}/${email ?? phone}`)).slice(0, 22);
    statements.push(
      rememberPerson(db, { site: fact.site, id, email, phone, name }, now),
      linkPerson(db, fact.site, complaint.id, id),
    );
  }
  return statements;
}

/** A correction is told as what the visitor wrote, and may bring another address. */
function foundIn({ fact, complaint }: Plan, outcomes: Outcome[]): ComplaintRow | undefined {
  const isNew = outcomes.every(({ step }) => !step.before) && fact.notice !== "team.answered";
  return isNew && complaint?.spam === 0 && complaint.test === 0 ? complaint : undefined;
}

async function whatBecame(env: Env, plan: Plan, outcomes: Outcome[], now: number): Promise<Result> {
  const rows = outcomes.map(({ row }) => row);
  const waits = [...rows.map(({ next_at: at }) => at).filter((at) => at !== null), ...plan.later];
  if (turnsToOwner(env, plan.site, rows)) waits.push(now);
  return {
    fact: plan.fact,
    rows,
    found: foundIn(plan, outcomes),
    statements: await followUps(env, plan, outcomes, now),
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
  const finished = results.filter(({ next }) => next === undefined).map(({ fact }) => fact);
  return [
    ...(rows.length > 0 ? [putDeliveries(db, rows)] : []),
    ...Array.from(digests.values(), ({ site, digest }) =>
      enqueue(db, { site, id: digest, notice: "team.digest", dueAt: digestDue(digest) }, now),
    ),
    ...(found.length > 0 ? [rememberParticulars(db, found)] : []),
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
  for (const [{ fact }, done] of outcomes) {
    // What went into a digest changes nothing that anybody looks at.
    const silent = done.length > 0 && done.every(({ row }) => row.state === "digested");
    if (fact.complaint && !silent) news.set(fact.site, [...(news.get(fact.site) ?? []), fact.complaint]);
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
