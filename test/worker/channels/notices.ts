import type { State } from "../../../shared/life.ts";
import type { NoticeData } from "../../../worker/notices/render-data.ts";
import { tellingFrom } from "../../../worker/notices/render.ts";
import type { Telling } from "../../../worker/channels/channel.ts";

export const NOON = Date.UTC(2026, 10, 24, 11, 0);
export const HOUR = 3_600_000;

export const site = { key: "corner-shop", name: "Corner Shop", zone: "Europe/Berlin", accent: "#1f4e5f" };

export const complaint = {
  id: "01931b2c-7000-7000-8000-000000000001",
  reference: "K7F-3QX-9MD",
  kind: "problem" as const,
  state: "received" as State,
  lang: "en",
  excerpt: "The parcel never came, and nobody picks up the phone.",
  name: "Ana Pérez",
  anger: 9,
  wish: "refund" as const,
  reach: "mail" as const,
  receivedAt: NOON,
  promiseDueAt: NOON + 2.5 * HOUR,
  link: "https://amends.example/inbox/complaints/01931b2c-7000-7000-8000-000000000001",
};

export type Of<Notice, Audience> = Extract<NoticeData, { notice: Notice; audience: Audience }>;

export function teamReceived(change: Partial<typeof complaint> = {}): Of<"complaint.received", "team"> {
  const told = { ...complaint, ...change };
  return {
    notice: "complaint.received",
    audience: "team",
    site,
    at: NOON,
    link: told.link,
    complaint: told,
    safety: false,
  };
}

export function teamWrote(excerpt = "Still nothing."): Of<"visitor.wrote", "team"> {
  const message = { id: "01931b2c-7000-7000-8000-000000000002", excerpt, lang: "en" };
  return {
    notice: "visitor.wrote",
    audience: "team",
    site,
    at: NOON,
    link: complaint.link,
    complaint,
    message,
    safety: false,
  };
}

export function teamDigest(of: "new" | "owed" | "acted" | "lapsed" = "new"): Of<"team.digest", "team"> {
  const complaints = [
    { ...complaint, state: "seen" as const },
    { ...complaint, reference: "B2B-4RR-1XZ", anger: 3, excerpt: "The cup was broken." },
  ];
  return {
    notice: "team.digest",
    audience: "team",
    site,
    at: NOON,
    link: "https://amends.example/inbox",
    complaints,
    total: 7,
    of,
  };
}

export const told = { audience: "team", site, at: NOON, link: complaint.link, complaint } as const;
export const promise = {
  id: "01931b2c-7000-7000-8000-000000000003",
  text: "A new lamp is on its way to you.",
  by: "Ben",
  dueAt: NOON + 24 * HOUR,
};

export function teamOwed(
  change: Partial<Of<"answer.half" | "answer.near" | "answer.missed", "team">> = {},
): Of<"answer.half" | "answer.near" | "answer.missed", "team"> {
  return { ...told, notice: "answer.near", leftMin: 95, nextAt: null, ...change };
}

export function teamPromise(
  change: Partial<Of<"promise.near" | "promise.missed", "team">> = {},
): Of<"promise.near" | "promise.missed", "team"> {
  return { ...told, notice: "promise.near", promise, leftMin: 480, ...change };
}

export function ownerAsked(summary: string | null = "They know you."): Of<"owner.asked", "team"> {
  return { ...told, notice: "owner.asked", by: "Ben", summary };
}

export function channelTest(): Of<"channel.test", "team"> {
  return { notice: "channel.test", audience: "team", site, at: NOON, link: "https://amends.example/inbox", by: "Ben" };
}

export const STATUS_LINK = `https://amends.example/t#corner-shop/${complaint.id}/m/${"k".repeat(42)}A`;

export const STOP_LINK = `https://amends.example/stop/corner-shop.${complaint.id}.${"s".repeat(42)}A?lang=en`;

export function receipt(
  change: Partial<Of<"complaint.received", "visitor">> = {},
): Of<"complaint.received", "visitor"> {
  const { id, reference, kind, reach, receivedAt, promiseDueAt } = complaint;
  return {
    notice: "complaint.received",
    audience: "visitor",
    site,
    at: NOON,
    link: STATUS_LINK,
    lang: "en",
    complaint: { id, reference, kind, reach, receivedAt, promiseDueAt },
    reader: { name: "Ben", role: "owner" },
    passed: false,
    readBy: null,
    stop: STOP_LINK,
    ...change,
  };
}

export function answered(change: Partial<Of<"team.answered", "visitor">> = {}): Of<"team.answered", "visitor"> {
  return {
    notice: "team.answered",
    audience: "visitor",
    site,
    at: NOON,
    link: STATUS_LINK,
    lang: "en",
    complaint: { id: complaint.id, reference: complaint.reference },
    by: { name: "Ben", role: "owner" },
    kind: "reply",
    text: "I sent it to the wrong street.\n\nA new one leaves today.",
    textLang: "en",
    last: null,
    offer: null,
    ...change,
  };
}

const late = {
  audience: "visitor",
  site,
  at: NOON,
  link: STATUS_LINK,
  lang: "en",
  complaint: { id: complaint.id, reference: complaint.reference },
  by: { name: "Ben", role: "owner" },
  nextAt: NOON + 48 * HOUR,
  stop: STOP_LINK,
} as const;

export function answerLate(change: Partial<Of<"answer.missed", "visitor">> = {}): Of<"answer.missed", "visitor"> {
  return { ...late, notice: "answer.missed", dueAt: NOON, ...change };
}

export function promiseLate(change: Partial<Of<"promise.missed", "visitor">> = {}): Of<"promise.missed", "visitor"> {
  return { ...late, notice: "promise.missed", promise, ...change };
}

export function signin(): Of<"member.signin", "member"> {
  const link = "https://amends.example/inbox/signin#token";
  return { notice: "member.signin", audience: "member", site, at: NOON, link, code: "ABCD-2345", minutes: 10 };
}

export function invited(): Of<"member.invited", "member"> {
  const link = "https://amends.example/inbox/invite#token";
  return {
    notice: "member.invited",
    audience: "member",
    site,
    at: NOON,
    link,
    by: "Ben",
    role: "agent",
    expiresAt: NOON + 72 * HOUR,
  };
}

export function telling(data: NoticeData = teamReceived(), now = NOON): Telling {
  return tellingFrom(data, `${complaint.id}:received:webhook`, now);
}
