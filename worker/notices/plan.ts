import type { Channel as ChannelName } from "../../shared/notice.ts";
import { hasLeft } from "../../shared/life.ts";
import type { Channel } from "../channels/channel.ts";
import { databaseFor, type Env } from "../env.ts";
import { commit } from "../store/commit.ts";
import { type ComplaintRow, selectComplaint } from "../store/complaints.ts";
import { type DeliveryRow, readDigested } from "../store/deliveries.ts";
import type { FactRows } from "../store/facts.ts";
import type { Fact } from "../store/outbox.ts";
import type { StoredSite } from "../store/sites.ts";
import { fileAnswer } from "../store/writing.ts";
import { addressKey, type Caps } from "./caps.ts";
import { digestData, memberData, teamData, visitorData } from "./data.ts";
import { isDue, isPending } from "./due.ts";
import { fallbackStep } from "./fallback.ts";
import type { Floods } from "./floods.ts";
import type { NoticeData } from "./render-data.ts";
import { mailTo, teamChannel, teamChannelNames } from "./tellers.ts";

/** One telling of a fact on one channel: to be tried now, or decided already without trying. */
export interface Step {
  name: ChannelName;
  before: DeliveryRow | undefined;
  /** Undefined when `decided` says what became of it. */
  teller?: Channel;
  data?: NoticeData;
  decided?: { state: "withheld" | "digested"; error: string | null; digest?: string };
  /** Counted against the caps when it was sent: the address as an HMAC. */
  address?: string;
}

export interface Plan {
  fact: Fact;
  site: StoredSite;
  complaint: ComplaintRow | undefined;
  steps: Step[];
  /** When channels that failed before and are not due yet will be. */
  later: number[];
}

/** What the plans of one round must know of each other, because what they lead to is written down only afterwards. */
export interface Round {
  floods: Floods;
  caps: Caps;
}

const DIGEST_LISTED = 20;

function teamSteps(env: Env, site: StoredSite, done: DeliveryRow[], data: NoticeData, now: number): Step[] {
  const steps: Step[] = [];
  for (const name of teamChannelNames(site.channels)) {
    const before = done.find((row) => row.channel === name);
    if (!isDue(before, now)) continue;
    const teller = teamChannel(env, name, site.channels);
    steps.push(
      teller ? { name, before, teller, data } : { name, before, decided: { state: "withheld", error: "not_set_up" } },
    );
  }
  return steps;
}

/** On every channel of the team, or to the owner where none of them works. */
async function tellTeam(
  env: Env,
  site: StoredSite,
  done: DeliveryRow[],
  data: NoticeData,
  now: number,
): Promise<Step[]> {
  return [...teamSteps(env, site, done, data, now), ...(await fallbackStep(env, site, done, data, now))];
}

async function visitorStep(
  env: Env,
  plan: Plan,
  { done, data, caps }: { done: DeliveryRow[]; data: NoticeData; caps: Caps },
  now: number,
): Promise<Step[]> {
  const { complaint, fact } = plan;
  const before = done.find((row) => row.channel === "visitor_mail");
  if (!complaint?.email || complaint.test === 1 || !isDue(before, now)) return [];
  const isReceipt = fact.notice === "complaint.received";
  // A receipt after the answer would promise what has already been done.
  if (isReceipt && (complaint.spam === 1 || (complaint.answer_leaves_at ?? now + 1) <= now)) return [];
  const step = { name: "visitor_mail" as const, before };
  const teller = mailTo(env, complaint.email);
  if (!teller) return [{ ...step, decided: { state: "withheld", error: "not_set_up" } }];
  const address = await addressKey(env.LINK_KEY, complaint.email);
  const no = isReceipt
    ? await caps.over({ site: fact.site, address, network: complaint.network }, now)
    : await caps.refuses(address);
  if (no) return [{ ...step, decided: { state: "withheld", error: no } }];
  return [{ ...step, teller, data, address }];
}

/** What a claimed fact asks for now. An empty plan means that nothing (more) is owed. */
export async function planFact(
  env: Env,
  site: StoredSite,
  fact: Fact,
  { done, complaint, message }: FactRows,
  round: Round,
  now: number,
): Promise<Plan> {
  const db = databaseFor(env, fact.site);
  const { floods, caps } = round;
  const later = done.filter((row) => isPending(row) && !isDue(row, now)).map((row) => row.next_at ?? now);
  const plan: Plan = { fact, site, complaint: undefined, steps: [], later };

  if (fact.notice === "member.signin" || fact.notice === "member.invited") {
    const mail = await memberData(env, db, site, fact, now);
    const before = done.find((row) => row.channel === "member_mail");
    if (!mail || !isDue(before, now)) return plan;
    const teller = mailTo(env, mail.to);
    const step: Step = { name: "member_mail", before };
    plan.steps = [
      teller ? { ...step, teller, data: mail.data } : { ...step, decided: { state: "withheld", error: "not_set_up" } },
    ];
    return plan;
  }

  if (fact.notice === "team.digest") {
    const { first, total } = await readDigested(db, fact.site, fact.id, DIGEST_LISTED);
    if (total === 0) return plan;
    const results = await commit<ComplaintRow>(
      db,
      first.map((complaint) => selectComplaint(db, fact.site, complaint)),
    );
    const rows = results.flatMap((result) => result.results);
    plan.steps = await tellTeam(env, site, done, digestData(site, fact, rows, total), now);
    return plan;
  }

  if (!complaint) return plan;
  plan.complaint = complaint;

  if (fact.notice === "team.answered") {
    if (!message || !hasLeft(message, now)) return plan;
    await commit(db, [fileAnswer(db, fact.site, complaint.id, now)]);
    const data = await visitorData(env, site, fact, complaint, message);
    plan.steps = await visitorStep(env, plan, { done, data, caps }, now);
    return plan;
  }

  if (complaint.spam === 1 || complaint.test === 1) return plan;
  const told = teamData(site, fact, complaint, message);
  const team = await tellTeam(env, site, done, told, now);
  const digest = fact.notice === "complaint.received" ? await floods.digestFor(fact, done, now) : undefined;
  plan.steps = digest
    ? team.map(({ name, before }) => ({ name, before, decided: { state: "digested", error: null, digest } }))
    : team;
  if (fact.notice === "complaint.received") {
    const data = await visitorData(env, site, fact, complaint, message);
    plan.steps.push(...(await visitorStep(env, plan, { done, data, caps }, now)));
  }
  return plan;
}
