import { type DeliveryState, retryAfterMs } from "../../shared/notice.ts";
import type { Told } from "../channels/channel.ts";
import { databaseFor, type Env } from "../env.ts";
import { commit } from "../store/commit.ts";
import { type FactRows, readFacts } from "../store/facts.ts";
import { claimDue, type Fact, finish, giveBack } from "../store/outbox.ts";
import { readSite, type StoredSite } from "../store/sites.ts";
import { Caps } from "./caps.ts";
import { Floods } from "./floods.ts";
import { Owners } from "./fallback.ts";
import { FIRST_TOLD, isFirstTold, isSpent, tellFirstOf } from "./first-told.ts";
import { type Case, type Plan, planFact, type Round, type Step } from "./plan.ts";
import { apart, type Outcome, record } from "./record.ts";
import { tellingFrom } from "./render.ts";

/** Facts claimed in one round. On a day when everybody complains most of them go into digests and cost no attempt. */
const FACTS_MAX = 30;
/** Attempts in one round, about: its queries and calls stay below what one invocation may make. */
const ATTEMPTS_MAX = 9;
const AT_ONCE = 6;
/** Longer than a round can last: every attempt ends within 10 s. Shorter than the minute within which somebody hears of it although a process died. */
const LEASE_MS = 40_000;

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

/** What one round knows: each site is asked for once. */
class Books {
  readonly round: Round;
  readonly #env: Env;
  readonly #now: number;
  readonly #sites = new Map<string, StoredSite | undefined>();
  constructor(env: Env, now: number) {
    this.#env = env;
    this.#now = now;
    this.round = { floods: new Floods(env.DB), caps: new Caps(env.DB), owners: new Owners(env) };
  }

  async readAll(facts: readonly Fact[]): Promise<FactRows[]> {
    const [first] = facts;
    return first ? readFacts(databaseFor(this.#env, first.site), facts) : [];
  }

  /** Undefined for a site that is gone: nobody is left who could be told. */
  async open(fact: Fact, rows: FactRows | undefined): Promise<Case | undefined> {
    const db = databaseFor(this.#env, fact.site);
    if (!this.#sites.has(fact.site)) this.#sites.set(fact.site, await readSite(db, fact.site));
    const site = this.#sites.get(fact.site);
    const known = rows ?? (await readFacts(db, [fact]))[0];
    return site && known && { ...known, env: this.#env, site, fact, round: this.round, now: this.#now };
  }
}

async function planOne(env: Env, books: Books, fact: Fact, rows: FactRows | undefined, now: number) {
  const found = await books.open(fact, rows);
  if (found) return planFact(found);
  await commit(env.DB, [finish(env.DB, [fact], now)]);
  return undefined;
}

/** Before anything is planned: visitors are told what they are to hear first, on their timelines. False where that failed. */
async function sayFirst(books: Books, facts: readonly Fact[], now: number): Promise<boolean> {
  const [first] = facts;
  if (!first) return true;
  const done = await apart(first, async () => {
    const rows = await books.readAll(facts);
    const cases: Case[] = [];
    // One after the other, so that each site is asked for once.
    for (const [n, fact] of facts.entries()) {
      const found = await apart(fact, () => books.open(fact, rows[n]));
      if (found) cases.push(found);
    }
    await tellFirstOf(cases, now);
    return true;
  });
  return done === true;
}

/** Plans as many of these facts as one round can tell. */
async function plansFor(env: Env, facts: readonly Fact[], now: number): Promise<{ plans: Plan[]; left: Fact[] }> {
  const books = new Books(env, now);
  const isSaid = await sayFirst(books, facts.filter(isFirstTold), now);
  // What could not be told to the visitor is told to nobody, and comes back with its lease.
  const open = facts.filter((fact) => isSaid || !isFirstTold(fact));
  const plans: Plan[] = [];
  let attempts = 0;
  const rows = await books.readAll(open).catch((): FactRows[] => []);
  // One after the other: whether the fourth goes into a digest depends on the three before it.
  for (const [n, fact] of open.entries()) {
    if (attempts >= ATTEMPTS_MAX) return { plans, left: open.slice(n) };
    const plan = await apart(fact, () => planOne(env, books, fact, rows[n], now));
    if (plan) plans.push(plan);
    attempts += plan ? Math.max(plan.weight ?? 0, plan.steps.filter(({ decided }) => !decided).length) : 1;
  }
  return { plans, left: [] };
}

/**
 * One bounded round: claims what is due, tells it on every channel, writes down what became of it. `told` lists
 * `notice id` in order; `more` says that another round may find work. A fact whose round dies comes back with its lease.
 */
export async function drain(env: Env, now: number): Promise<{ told: string[]; more: boolean }> {
  const facts = await claimDue(env.DB, now, LEASE_MS, FACTS_MAX, FIRST_TOLD);
  const { plans, left } = await plansFor(env, facts, now);
  // Where this fails their leases bring them back; what is planned need not wait for it.
  if (left.length > 0) await commit(env.DB, [giveBack(env.DB, left, now)]).catch(() => undefined);
  const outcomes = new Map<Plan, Outcome[]>(plans.map((plan) => [plan, []]));
  const tasks = plans.flatMap((plan) => {
    const tell = (step: Step) => async () => void outcomes.get(plan)?.push(await tellStep(plan, step, now));
    if (!plan.inOrder) return plan.steps.map(tell);
    return async () => {
      for (const step of plan.steps) await tell(step)();
    };
  });
  await inLanes(AT_ONCE, tasks);
  await record(env, outcomes, now);
  const told = facts.filter((fact) => !left.includes(fact)).map((fact) => `${fact.notice} ${fact.id}`);
  // After a downtime what follows from a fact may be due as well, and what takes several rounds goes on at once.
  const follows = plans.some(({ owes, later }) =>
    [...owes.map(({ dueAt }) => dueAt), ...later].some((at) => at <= now),
  );
  return { told, more: left.length > 0 || facts.length >= FACTS_MAX || isSpent(facts) || follows };
}
