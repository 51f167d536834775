import { stateAt } from "../../shared/life.ts";
import type { Channel as ChannelName } from "../../shared/notice.ts";
import { statesFor } from "../../shared/steps.ts";
import type { Channel } from "../channels/channel.ts";
import { databaseFor, type Env } from "../env.ts";
import { commit } from "../store/commit.ts";
import { type ComplaintRow, selectComplaintsOf } from "../store/complaints.ts";
import { type DeliveryRow, readDigested } from "../store/deliveries.ts";
import type { FactRows } from "../store/facts.ts";
import type { Fact, Owed } from "../store/outbox.ts";
import type { StoredSite } from "../store/sites.ts";
import { planActed, planEnded } from "./acted.ts";
import { planAnswered } from "./answered.ts";
import { planFollowUpMail, planLapse } from "./asking.ts";
import type { Caps } from "./caps.ts";
import { digestData, memberData, receiptData, teamData } from "./data.ts";
import { isDue, isPending } from "./due.ts";
import type { Owners } from "./fallback.ts";
import { planFixedMail } from "./fixed.ts";
import { type Flood, floodIn, type Floods } from "./floods.ts";
import { planMissed } from "./missed.ts";
import { planAsked, planPromiseNear, planStage } from "./nearing.ts";
import { planApprovalAsked, planApprovalDecided, planDelivered, planOfferLapse } from "./offers.ts";
import { ABOUT_CHANGES } from "./preventing.ts";
import type { NoticeData, TeamDigest } from "./render-data.ts";
import { isSafetyMatter } from "./safety.ts";
import { nextStage } from "./stages.ts";
import { mailTo } from "./tellers.ts";
import { digested, past, receiptStep, tellFirst, tellTeam, tellWide } from "./telling.ts";

/** One telling of a fact on one channel: to be tried now, or decided already without trying. */
export interface Step {
  name: ChannelName;
  before: DeliveryRow | undefined;
  /** Undefined when `decided` says what became of it. */
  teller?: Channel;
  data?: NoticeData;
  decided?: Decided;
  /** Counted against the caps when it was sent: the address as an HMAC. */
  address?: string;
}
/** `waiting`: its turn comes at `next_at` (ms UTC). */
export type Decided =
  | { state: "withheld" | "digested"; error: string | null; digest?: string }
  | { state: "waiting"; error: string; next_at: number };

export interface Plan {
  fact: Fact;
  site: StoredSite;
  complaint: ComplaintRow | undefined;
  steps: Step[];
  /** When channels that failed before and are not due yet will be, and whatever else has to be looked at again. */
  later: number[];
  /** What comes due because of this fact. */
  owes: (Owed & { anew?: boolean })[];
  /** Written down with what became of it. */
  writes: D1PreparedStatement[];
  /** Complaints, beside its own, about which that is news. */
  news?: readonly string[];
  /** What it costs of a round although nothing may be told: as many attempts cost about the same. */
  weight?: number;
  /** One step after the other, in their order: the visitor hears before the team does. */
  inOrder?: boolean;
}

/** What the plans of one round must know of each other, because what they lead to is written down only afterwards. */
export interface Round {
  floods: Floods;
  caps: Caps;
  owners: Owners;
}

/** A fact that is being planned, with all that is known of it. Plans are made as of `now`, ms UTC. */
export interface Case extends FactRows {
  env: Env;
  site: StoredSite;
  fact: Fact;
  round: Round;
  now: number;
}
/** The same of a fact about a complaint that is there. */
export type About = Case & { complaint: ComplaintRow };

const DIGEST_LISTED = 20;

async function planMember({ env, site, fact, done, now }: Case, plan: Plan): Promise<void> {
  const mail = await memberData(env, databaseFor(env, fact.site), site, fact, now);
  const before = done.find((row) => row.channel === "member_mail");
  if (!mail || !isDue(before, now)) return;
  const teller = mailTo(env, mail.to);
  const step: Step = { name: "member_mail", before };
  plan.steps = [
    teller ? { ...step, teller, data: mail.data } : { ...step, decided: { state: "withheld", error: "not_set_up" } },
  ];
}

/** Who hears of a digest hears of what is in it one by one, too. */
const TELL: Record<Flood, typeof tellTeam> = {
  digest: tellTeam,
  "digest-half": tellFirst,
  "digest-owed": tellWide,
  "digest-acted": tellTeam,
  "digest-lapsed": tellTeam,
};
const OF: Record<Flood, TeamDigest["of"]> = {
  digest: "new",
  "digest-half": "owed",
  "digest-owed": "owed",
  "digest-acted": "acted",
  "digest-lapsed": "lapsed",
};

async function planDigest(it: Case, plan: Plan): Promise<void> {
  const { env, site, fact } = it;
  const db = databaseFor(env, fact.site);
  const { first, total } = await readDigested(db, fact.site, fact.id, DIGEST_LISTED);
  if (total === 0) return;
  const listed = first.map((complaint) => ({ site: fact.site, complaint }));
  const [rows] = await commit<ComplaintRow>(db, [selectComplaintsOf(db, listed)]);
  const flood = floodIn(fact.id);
  plan.steps = await TELL[flood](it, digestData(site, fact, rows?.results ?? [], total, OF[flood]));
}

async function planReceived(it: About, plan: Plan): Promise<void> {
  const { env, site, fact, complaint, message, done, round, now } = it;
  if (complaint.spam === 1 || complaint.test === 1) return;
  const safety = isSafetyMatter(message);
  const team = await tellTeam(it, teamData(site, fact, complaint, message, safety));
  // What may be a matter of somebody's safety waits for no digest.
  const digest = safety ? undefined : await round.floods.digestFor(fact, done, now);
  plan.steps = digest ? digested(team, digest) : team;
  if (fact.notice !== "complaint.received") return;
  if (statesFor("miss").includes(stateAt(complaint, now)))
    plan.steps.push(...(await receiptStep(it, await receiptData(env, site, fact, complaint, now))));
  plan.owes = nextStage("answer.half", site.settings.clock, complaint, now);
}

/** What a claimed fact asks for now. An empty plan means that nothing (more) is owed. */
export async function planFact(it: Case): Promise<Plan> {
  const { fact, site, done, complaint, now } = it;
  const later = done.filter((row) => isPending(row) && !isDue(row, now)).map((row) => row.next_at ?? now);
  const plan: Plan = { fact, site, complaint, steps: [], later, owes: [], writes: [] };
  if (fact.notice === "member.signin" || fact.notice === "member.invited") await planMember(it, plan);
  else if (fact.notice === "team.digest") await planDigest(it, plan);
  else if (fact.notice === "ended.digest") await planEnded(it, plan);
  else if (ABOUT_CHANGES[fact.notice]) await ABOUT_CHANGES[fact.notice]?.(it, plan);
  else if (complaint && isForgotten(fact, complaint)) forget(it, plan);
  else if (complaint) await planAbout({ ...it, complaint }, plan);
  return plan;
}

/** An answer is filed all the same, and a remedy that is still owed keeps its clock. */
const KEPT: ReadonlySet<string> = new Set(["team.answered", "promise.near", "promise.missed"]);

/** What was before the visitor had their words deleted is told to nobody. */
function isForgotten({ notice, createdAt }: Fact, { words_deleted_at: deleted }: ComplaintRow): boolean {
  return !KEPT.has(notice) && deleted !== null && createdAt <= deleted;
}

function forget({ done }: Case, plan: Plan): void {
  plan.steps = past(done);
  plan.later = [];
}

async function planAbout(it: About, plan: Plan): Promise<void> {
  switch (it.fact.notice) {
    case "team.answered":
      return planAnswered(it, plan);
    case "complaint.received":
    case "visitor.wrote":
      return planReceived(it, plan);
    case "answer.half":
    case "answer.near":
      return planStage(it, plan);
    case "promise.near":
      return planPromiseNear(it, plan);
    case "answer.missed":
    case "promise.missed":
      return planMissed(it, plan);
    case "owner.asked":
      return planAsked(it, plan);
    case "follow.up":
      return planFollowUpMail(it, plan);
    case "follow.lapse":
      return planLapse(it, plan);
    case "fixed.told":
      return planFixedMail(it, plan);
    case "visitor.acted":
      return planActed(it, plan);
    case "approval.asked":
      return planApprovalAsked(it, plan);
    case "approval.decided":
      return planApprovalDecided(it, plan);
    case "offer.lapse":
      return planOfferLapse(it, plan);
    case "remedy.delivered":
      return planDelivered(it, plan);
    default:
      return undefined;
  }
}
