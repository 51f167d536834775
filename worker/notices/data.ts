import { paths, statusLink } from "../../shared/paths.ts";
import type { Env } from "../env.ts";
import { inviteToken, signinMail } from "../links.ts";
import { mailKey } from "../keys.ts";
import { stopLink } from "../stop.ts";
import type { LastWords } from "../store/closing.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import { readInviteRecipient } from "../store/invites.ts";
import type { Fact } from "../store/outbox.ts";
import { readSigninRecipient } from "../store/signins.ts";
import type { StoredSite } from "../store/sites.ts";
import type { MessageRow } from "../store/thread.ts";
import type { OfferCard } from "./render-data-offers.ts";
import type { ComplaintData, NoticeData, Person, SiteData, TeamDigest } from "./render-data.ts";

export function siteData(site: StoredSite): SiteData {
  const { name, clock, look } = site.settings;
  return { key: site.site, name, zone: clock.zone, accent: look.accent };
}

export function complaintData(site: StoredSite, row: ComplaintRow): ComplaintData {
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    state: row.state,
    lang: row.lang,
    excerpt: row.excerpt,
    name: row.name,
    anger: row.anger,
    wish: row.wish,
    reach: row.reach,
    receivedAt: row.received_at,
    promiseDueAt: row.promise_due_at,
    link: `${site.base}${paths.inboxComplaint(row.id)}`,
  };
}

/** What every telling to the team of a fact about a complaint has. */
export function teamBase(site: StoredSite, fact: Fact, row: ComplaintRow) {
  const complaint = complaintData(site, row);
  return { audience: "team", site: siteData(site), at: fact.createdAt, link: complaint.link, complaint } as const;
}

/** What the team is told of words that came. `safety`: a person must look at once. */
export function teamData(
  site: StoredSite,
  fact: Fact,
  row: ComplaintRow,
  message: MessageRow | undefined,
  safety: boolean,
): NoticeData {
  const common = { ...teamBase(site, fact, row), safety };
  if (fact.notice === "visitor.wrote" && message) {
    return {
      ...common,
      notice: "visitor.wrote",
      message: { id: message.id, excerpt: message.text, lang: message.lang },
    };
  }
  return { ...common, notice: "complaint.received" };
}

export function digestData(
  site: StoredSite,
  fact: Fact,
  rows: ComplaintRow[],
  total: number,
  of: TeamDigest["of"],
): NoticeData {
  const complaints = rows.map((row) => complaintData(site, row));
  return {
    notice: "team.digest",
    audience: "team",
    site: siteData(site),
    at: fact.createdAt,
    link: `${site.base}${paths.inbox}`,
    complaints,
    total,
    of,
  };
}

/** What every mail to a visitor has: above all the one link, which carries their mail key. */
export async function visitorBase(env: Env, site: StoredSite, fact: Fact, row: ComplaintRow) {
  const link = statusLink(site.base, row.site, row.id, {
    mail: await mailKey(env.LINK_KEY, row.site, row.id, row.generation),
  });
  return { audience: "visitor", site: siteData(site), at: fact.createdAt, link, lang: row.lang } as const;
}

/** "I did not write this." */
export function stopOf(env: Env, site: StoredSite, row: ComplaintRow): Promise<string> {
  return stopLink(env.LINK_KEY, site.base, { ...row, email: row.email ?? "" });
}

/** Somebody who signs, with their role where it is known. */
export function signerOf(row: ComplaintRow, name: string): Person {
  return { name, role: name === row.reader_name ? row.reader_role : "" };
}

export async function answeredData(
  env: Env,
  site: StoredSite,
  fact: Fact,
  row: ComplaintRow,
  message: MessageRow,
  offer: OfferCard | null,
): Promise<NoticeData> {
  return {
    ...(await visitorBase(env, site, fact, row)),
    notice: "team.answered",
    complaint: { id: row.id, reference: row.reference },
    by: signerOf(row, message.by_name ?? row.reader_name),
    kind: message.kind === "call" ? "call" : "reply",
    text: message.text,
    textLang: message.lang,
    last:
      row.ending_message === message.id && row.last_words !== null ? (JSON.parse(row.last_words) as LastWords) : null,
    offer,
  };
}

export async function receiptData(
  env: Env,
  site: StoredSite,
  fact: Fact,
  row: ComplaintRow,
  now: number,
): Promise<NoticeData> {
  return {
    ...(await visitorBase(env, site, fact, row)),
    notice: "complaint.received",
    complaint: {
      id: row.id,
      reference: row.reference,
      kind: row.kind,
      reach: row.reach,
      receivedAt: row.received_at,
      promiseDueAt: row.promise_due_at,
    },
    reader: { name: row.reader_name, role: row.reader_role },
    passed: row.promise_due_at !== null && row.promise_due_at <= now,
    readBy: row.seen_by,
    stop: await stopOf(env, site, row),
  };
}

/** A mail to one member, whose link is a key: to whom, and what. Undefined once it would be of no use. */
export async function memberData(
  env: Env,
  db: D1Database,
  site: StoredSite,
  fact: Fact,
  now: number,
): Promise<{ to: string; data: NoticeData } | undefined> {
  const id = fact.detail ?? "";
  const common = { audience: "member", site: siteData(site), at: fact.createdAt } as const;
  if (fact.notice === "member.signin") {
    const recipient = await readSigninRecipient(db, site.site, id, now);
    if (!recipient) return undefined;
    const { token, code, minutes } = await signinMail(env, id);
    return {
      to: recipient.email,
      data: { ...common, notice: "member.signin", link: `${site.base}${paths.inboxSignin(token)}`, code, minutes },
    };
  }
  const recipient = await readInviteRecipient(db, site.site, id, now);
  if (!recipient) return undefined;
  const { email, by, role, expiresAt } = recipient;
  const link = `${site.base}${paths.inboxInvite(await inviteToken(env, id))}`;
  return { to: email, data: { ...common, notice: "member.invited", link, by, role, expiresAt } };
}
