import type { Channel as ChannelName } from "../../shared/notice.ts";
import type { DeliveryRow } from "../store/deliveries.ts";
import { sameAddress } from "../store/members.ts";
import { addressKey } from "./caps.ts";
import { isDue, isPending } from "./due.ts";
import { fallbackStep } from "./fallback.ts";
import type { About, Case, Step } from "./plan.ts";
import type { NoticeData } from "./render-data.ts";
import { mailIsSetUp, mailTo, teamChannel, teamChannelNames } from "./tellers.ts";

function teamSteps({ env, site, done, now }: Case, data: NoticeData, names: readonly ChannelName[]): Step[] {
  const steps: Step[] = [];
  for (const name of names) {
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
export async function tellTeam(it: Case, data: NoticeData): Promise<Step[]> {
  return [...teamSteps(it, data, teamChannelNames(it.site.channels)), ...(await fallbackStep(it, data))];
}

/** On the team's first channel alone; to the owner where there is none. */
export async function tellFirst(it: Case, data: NoticeData): Promise<Step[]> {
  const names = teamChannelNames(it.site.channels).slice(0, 1);
  return names.length > 0 ? teamSteps(it, data, names) : fallbackStep(it, data);
}

/** On every channel, and never on one alone: who has set up one is told by mail to the owner, too. */
export async function tellWide(it: Case, data: NoticeData): Promise<Step[]> {
  return teamChannelNames(it.site.channels).length > 1 ? tellTeam(it, data) : tellOwnerToo(it, data);
}

/** On every channel, and by mail to the owner, whom the team's own mail may reach already. */
export async function tellOwnerToo(it: Case, data: NoticeData): Promise<Step[]> {
  const { env, site, done, round, now } = it;
  const steps = teamSteps(it, data, teamChannelNames(site.channels));
  const owner = mailIsSetUp(env) ? await round.owners.of(site.site) : undefined;
  const teller = owner && mailTo(env, owner.email);
  if (!teller || sameAddress(site.channels.mail?.to ?? "") === sameAddress(owner.email)) return steps;
  const name = site.channels.mail ? "member_mail" : "mail";
  const before = done.find((row) => row.channel === name);
  return isDue(before, now) ? [...steps, { name, before, teller, data }] : steps;
}

/** As the team is told, and by mail to the member whose it is, where no other of these mails reaches them. */
export async function tellKeeperToo(it: Case, data: NoticeData, keeper: string | null): Promise<Step[]> {
  const { env, site, done, round, now } = it;
  const { mail } = site.channels;
  const before = done.find((row) => row.channel === "member_mail");
  const isReached = keeper === null || sameAddress(mail?.to ?? "") === sameAddress(keeper);
  const teller = isReached ? undefined : mailTo(env, keeper);
  // Whoever has left since is mailed no more.
  if (!teller) return [...(await tellTeam(it, data)), ...past(before ? [before] : [])];
  const owner = mail ? undefined : await round.owners.of(site.site);
  const isOwner = owner && sameAddress(owner.email) === sameAddress(keeper ?? "");
  return [
    ...teamSteps(it, data, teamChannelNames(site.channels)),
    ...(isOwner ? [] : await fallbackStep(it, data)),
    ...(isDue(before, now) ? [{ name: "member_mail" as const, before, teller, data }] : []),
  ];
}

/** Told within a digest instead of by themselves. */
export function digested(steps: readonly Step[], digest: string): Step[] {
  return steps.map(({ name, before }) => ({ name, before, decided: { state: "digested", error: null, digest } }));
}

/** What was still to be told and has become untrue meanwhile is told no more. */
export function past(done: readonly DeliveryRow[]): Step[] {
  return done
    .filter(isPending)
    .map((before) => ({ name: before.channel, before, decided: { state: "withheld", error: "past" } }));
}

/** A mail to the visitor, unless there is no mail here, or something says no to it. */
export async function mailStep({ env, fact, complaint, done, round, now }: About, data: NoticeData): Promise<Step[]> {
  const before = done.find((row) => row.channel === "visitor_mail");
  if (!complaint.email) return [];
  const step = { name: "visitor_mail" as const, before };
  const teller = mailTo(env, complaint.email);
  if (!teller) return [{ ...step, decided: { state: "withheld", error: "not_set_up" } }];
  const address = await addressKey(env.LINK_KEY, complaint.email);
  const no =
    fact.notice === "complaint.received"
      ? await round.caps.over({ site: fact.site, address, network: complaint.network }, now)
      : await round.caps.refuses(address);
  if (no) return [{ ...step, decided: { state: "withheld", error: no } }];
  return [{ ...step, teller, data, address }];
}

function visitorDue({ complaint, done, now }: About): boolean {
  return (
    complaint.test === 0 &&
    isDue(
      done.find((row) => row.channel === "visitor_mail"),
      now,
    )
  );
}

export async function answerStep(it: About, data: NoticeData): Promise<Step[]> {
  return visitorDue(it) ? mailStep(it, data) : [];
}

export async function receiptStep(it: About, data: NoticeData): Promise<Step[]> {
  const { complaint, now } = it;
  // A receipt after the answer would promise what has already been done.
  const isAnswered = (complaint.answer_leaves_at ?? now + 1) <= now;
  return visitorDue(it) && complaint.spam === 0 && !isAnswered ? mailStep(it, data) : [];
}
