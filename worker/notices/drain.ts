import { type DeliveryState, retryAfterMs } from "../../shared/notice.ts";
import type { Told } from "../channels/channel.ts";
import { databaseFor, type Env } from "../env.ts";
import { commit } from "../store/commit.ts";
import { type FactRows, readFacts } from "../store/facts.ts";
import { claimDue, type Fact, finish, giveBack } from "../store/outbox.ts";
import { readSite, type StoredSite } from "../store/sites.ts";
import { Caps } from "./caps.ts";
import { Floods } from "./floods.ts";
import { type Plan, planFact, type Round, type Step } from "./plan.ts";
import { apart, type Outcome, record } from "./record.ts";
import { tellingFrom } from "./render.ts";

/** Facts claimed in one round. On a day when everybody complains most of them go into digests and cost no attempt. */
const FACTS_MAX = 30;
/** Attempts in one round, about: its queries and calls stay below what one invocation may make. */
const ATTEMPTS_MAX = 9;
const AT_ONCE = 6;
/** Longer than a round can last: every attempt ends within 10 s. */
const LEASE_MS = 60_000;

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
  await commit(env.DB, [finish(env.DB, [fact], now)]);
  return undefined;
}

/** Plans as many of these facts as one round can tell. */
async function plansFor(env: Env, facts: readonly Fact[], now: number): Promise<{ plans: Plan[]; left: Fact[] }> {
  const sites = new Map<string, StoredSite | undefined>();
  const round = { floods: new Floods(env.DB), caps: new Caps(env.DB) };
  const plans: Plan[] = [];
  let attempts = 0;
  const [first] = facts;
  const rows = first ? await readFacts(databaseFor(env, first.site), facts).catch(() => []) : [];
  // One after the other: whether the fourth goes into a digest depends on the three before it.
  for (const [n, fact] of facts.entries()) {
    if (attempts >= ATTEMPTS_MAX) return { plans, left: facts.slice(n) };
    const plan = await apart(fact, () => planOne(env, sites, fact, rows[n], round, now));
    if (plan) plans.push(plan);
    attempts += plan?.steps.filter(({ decided }) => !decided).length ?? 1;
  }
  return { plans, left: [] };
}

/**
 * One bounded round: claims what is due, tells it on every channel, writes down what became of it. `told` lists
 * `notice id` in order; `more` says that another round may find work. A fact whose round dies comes back with its lease.
 */
export async function drain(env: Env, now: number): Promise<{ told: string[]; more: boolean }> {
  const facts = await claimDue(env.DB, now, LEASE_MS, FACTS_MAX);
  const { plans, left } = await plansFor(env, facts, now);
  // Where this fails their leases bring them back; what is planned need not wait for it.
  if (left.length > 0) await commit(env.DB, [giveBack(env.DB, left, now)]).catch(() => undefined);
  const outcomes = new Map<Plan, Outcome[]>(plans.map((plan) => [plan, []]));
  const tasks = plans.flatMap((plan) =>
    plan.steps.map((step) => async () => {
      outcomes.get(plan)?.push(await tellStep(plan, step, now));
    }),
  );
  await inLanes(AT_ONCE, tasks);
  await record(env, outcomes, now);
  const told = facts.filter((fact) => !left.includes(fact)).map((fact) => `${fact.notice} ${fact.id}`);
  return { told, more: left.length > 0 || facts.length === FACTS_MAX };
}
