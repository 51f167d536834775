import { type DeliveryState, retryAfterMs } from "../../shared/notice.ts";
import type { Told } from "../channels/channel.ts";
import { databaseFor, type Env } from "../env.ts";
import { nudgeAll } from "../nudge.ts";
import { countMail } from "../store/caps.ts";
import { commit } from "../store/commit.ts";
import { type DeliveryRow, putDelivery } from "../store/deliveries.ts";
import { type FactRows, readFacts } from "../store/facts.ts";
import { claimDue, enqueue, type Fact, finish, postpone } from "../store/outbox.ts";
import { linkPerson, rememberPerson } from "../store/people.ts";
import { readSite, type StoredSite } from "../store/sites.ts";
import { addressKey, Caps } from "./caps.ts";
import { turnsToOwner } from "./fallback.ts";
import { digestDue, Floods } from "./floods.ts";
import { type Plan, planFact, type Round, type Step } from "./plan.ts";
import { tellingFrom } from "./render.ts";

/** Facts per round: with four round trips to D1 each, a round stays below the queries one invocation may make. */
const FACTS_MAX = 6;
const AT_ONCE = 6;
/** Longer than a round can last: every attempt ends within 10 s. */
const LEASE_MS = 60_000;

interface Outcome {
  step: Step;
  row: DeliveryRow & { digest?: string | null };
}

async function tellStep(plan: Plan, step: Step, now: number): Promise<Outcome> {
  const { fact } = plan;
  const row = {
    site: fact.site,
    fact: fact.id,
    channel: step.name,
    notice: fact.notice,
    complaint: fact.complaint,
    created_at: step.before?.created_at ?? now,
    next_at: null,
    sent_at: null,
    provider_id: null,
  };
  if (step.decided) {
    return { step, row: { ...row, attempts: step.before?.attempts ?? 0, ...step.decided } };
  }
  const told = await attempt(step, `${fact.id}:${step.name}`, now);
  const attempts = (step.before?.attempts ?? 0) + 1;
  if (told.ok) {
    return {
      step,
      row: { ...row, attempts, state: "sent", sent_at: now, error: null, provider_id: told.providerId ?? null },
    };
  }
  const wait = told.retry ? retryAfterMs(attempts, Math.random()) : undefined;
  const state: DeliveryState = wait === undefined ? "given_up" : "failed";
  // A wait the receiver asked for is obeyed when it is longer than ours.
  const next = wait === undefined ? null : now + Math.max(wait, (told.retryAfterS ?? 0) * 1_000);
  return { step, row: { ...row, attempts, state, next_at: next, error: told.error } };
}

async function attempt(step: Step, key: string, now: number): Promise<Told> {
  if (!step.teller || !step.data) return { ok: false, error: "not_set_up", retry: false };
  try {
    return await step.teller.send(tellingFrom(step.data, key, now));
  } catch {
    // Channels never throw; words that cannot be rendered may after the next deployment.
    return { ok: false, error: "render", retry: true };
  }
}

/** Runs the tasks at most so many at a time. */
async function inLanes(lanes: number, tasks: (() => Promise<void>)[]): Promise<void> {
  const waiting = [...tasks];
  await Promise.all(
    Array.from({ length: Math.min(lanes, waiting.length) }, async () => {
      for (let task = waiting.shift(); task; task = waiting.shift()) await task();
    }),
  );
}

/** What the round adds beside deliveries: the person, the cap's count, the digest's own row. */
async function followUps(env: Env, plan: Plan, outcomes: Outcome[], now: number): Promise<D1PreparedStatement[]> {
  const { fact, complaint } = plan;
  const db = databaseFor(env, fact.site);
  const statements: D1PreparedStatement[] = [];
  const digest = outcomes.find(({ row }) => row.state === "digested")?.row.digest;
  if (digest) {
    const dueAt = digestDue(digest);
    statements.push(enqueue(db, { site: fact.site, id: digest, notice: "team.digest", dueAt }, now));
  }
  const mailed = outcomes.find(({ step, row }) => step.address && row.state === "sent");
  if (mailed?.step.address && fact.notice === "complaint.received") {
    statements.push(
      countMail(db, `${fact.site}/${fact.id}`, fact.site, mailed.step.address, complaint?.network ?? null, now),
    );
  }
  if (
    fact.notice === "complaint.received" &&
    complaint &&
    outcomes.every(({ step }) => !step.before) &&
    (complaint.email ?? complaint.phone) !== null
  ) {
    const { email, phone, name } = complaint;
    const id = (await addressKey(env.LINK_KEY, `${fact.site}/${email ?? phone}`)).slice(0, 22);
    statements.push(
      rememberPerson(db, { site: fact.site, id, email, phone, name }, now),
      linkPerson(db, fact.site, complaint.id, id),
    );
  }
  return statements;
}

async function whatBecame(env: Env, plan: Plan, outcomes: Outcome[], now: number): Promise<D1PreparedStatement[]> {
  const { fact } = plan;
  const db = databaseFor(env, fact.site);
  const rows = outcomes.map(({ row }) => row);
  const waits = [...rows.map(({ next_at: at }) => at).filter((at) => at !== null), ...plan.later];
  if (turnsToOwner(env, plan.site, rows)) waits.push(now);
  const next = waits.length > 0 ? Math.min(...waits) : undefined;
  return [
    ...rows.map((row) => putDelivery(db, row)),
    ...(await followUps(env, plan, outcomes, now)),
    next === undefined ? finish(db, fact.site, fact.id, now) : postpone(db, fact.site, fact.id, next),
  ];
}

/** All of a round at once; where that fails, one by one, so that the others do not come back with their leases. */
async function record(env: Env, outcomes: Map<Plan, Outcome[]>, now: number): Promise<void> {
  const [first] = outcomes.keys();
  if (!first) return;
  const written = new Map<Plan, D1PreparedStatement[]>();
  for (const [plan, done] of outcomes) {
    const statements = await apart(plan.fact, () => whatBecame(env, plan, done, now));
    if (statements) written.set(plan, statements);
  }
  try {
    await commit(databaseFor(env, first.fact.site), [...written.values()].flat());
  } catch {
    for (const [{ fact }, statements] of written)
      await apart(fact, () => commit(databaseFor(env, fact.site), statements));
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
async function apart<T>(fact: Fact, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    console.error("drain", fact.notice, error instanceof Error ? error.name : "failed");
    return undefined;
  }
}

async function planOne(
  env: Env,
  sites: Map<string, StoredSite | undefined>,
  fact: Fact,
  rows: FactRows | undefined,
  round: Round,
  now: number,
) {
  if (!sites.has(fact.site)) sites.set(fact.site, await readSite(databaseFor(env, fact.site), fact.site));
  const site = sites.get(fact.site);
  const known = rows ?? (await readFacts(databaseFor(env, fact.site), [fact]))[0];
  if (site && known) return planFact(env, site, fact, known, round, now);
  // Nobody is left who could be told.
  await commit(env.DB, [finish(env.DB, fact.site, fact.id, now)]);
  return undefined;
}

async function plansFor(env: Env, facts: Fact[], now: number): Promise<Plan[]> {
  const sites = new Map<string, StoredSite | undefined>();
  const round = { floods: new Floods(env.DB), caps: new Caps(env.DB) };
  const plans: Plan[] = [];
  const [first] = facts;
  const rows = first ? await readFacts(databaseFor(env, first.site), facts).catch(() => []) : [];
  // One after the other: whether the fourth goes into a digest depends on the three before it.
  for (const [n, fact] of facts.entries()) {
    const plan = await apart(fact, () => planOne(env, sites, fact, rows[n], round, now));
    if (plan) plans.push(plan);
  }
  return plans;
}

/**
 * One bounded round: claims what is due, tells it on every channel, writes down what became of it. `told` lists
 * `notice id` in order; `more` says that another round may find work. A fact whose round dies comes back with its lease.
 */
export async function drain(env: Env, now: number): Promise<{ told: string[]; more: boolean }> {
  const facts = await claimDue(env.DB, now, LEASE_MS, FACTS_MAX);
  const plans = await plansFor(env, facts, now);
  const outcomes = new Map<Plan, Outcome[]>(plans.map((plan) => [plan, []]));
  const tasks = plans.flatMap((plan) =>
    plan.steps.map((step) => async () => {
      outcomes.get(plan)?.push(await tellStep(plan, step, now));
    }),
  );
  await inLanes(AT_ONCE, tasks);
  await record(env, outcomes, now);
  return { told: facts.map((fact) => `${fact.notice} ${fact.id}`), more: facts.length === FACTS_MAX };
}
