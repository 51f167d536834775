import type { Kind, Reach, Wish } from "../../shared/complaint.ts";
import type { Role } from "../../shared/team.ts";

/** The site as its notices need it. `accent` is `#rrggbb`. */
export interface SiteData {
  key: string;
  name: string;
  zone: string;
  accent: string;
}

/** A complaint as the team is told of it. Times in ms UTC; `link` opens it in the inbox. */
export interface ComplaintData {
  id: string;
  reference: string;
  kind: Kind;
  lang: string;
  excerpt: string;
  name: string | null;
  anger: number | null;
  wish: Wish | null;
  reach: Reach;
  receivedAt: number;
  promiseDueAt: number | null;
  link: string;
}

/**
 * A complaint as its visitor is told of it. It has no field for anything they typed: whoever writes a stranger's
 * address into the form cannot make us mail that stranger a text.
 */
export interface ReceiptData {
  id: string;
  reference: string;
  kind: Kind;
  reach: Reach;
  receivedAt: number;
  promiseDueAt: number | null;
}

export interface Person {
  name: string;
  role: string;
}

interface Base<Notice extends string, Audience extends string> {
  notice: Notice;
  audience: Audience;
  site: SiteData;
  /** When it happened, ms UTC. */
  at: number;
  /** To the team: into the inbox. To a visitor or member: the one link with its key. */
  link: string;
}

export interface TeamReceived extends Base<"complaint.received", "team"> {
  complaint: ComplaintData;
  /** The words suggest that somebody's safety is at stake. */
  safety: boolean;
}
export interface TeamWrote extends Base<"visitor.wrote", "team"> {
  complaint: ComplaintData;
  safety: boolean;
  message: { id: string; excerpt: string; lang: string };
}
export interface TeamDigest extends Base<"team.digest", "team"> {
  complaints: readonly ComplaintData[];
  /** How many there are, where more came than are listed. */
  total: number;
  /** New ones, or such as somebody waits for: soon late, or late. */
  of: "new" | "owed";
}
/** The promised first answer: half of its time is gone, or most of it, or all. */
export interface TeamOwed extends Base<"answer.half" | "answer.near" | "answer.missed", "team"> {
  complaint: ComplaintData;
  /** Working time left, in minutes; 0 when it is late. */
  leftMin: number;
  /** The new time that the visitor was told, ms UTC; null before it is late. */
  nextAt: number | null;
}
/** A promise with a date. */
export interface PromiseData {
  id: string;
  text: string;
  by: string;
  dueAt: number;
}
export interface TeamPromise extends Base<"promise.near" | "promise.missed", "team"> {
  complaint: ComplaintData;
  promise: PromiseData;
  leftMin: number;
}
export interface OwnerAsked extends Base<"owner.asked", "team"> {
  complaint: ComplaintData;
  by: string;
  /** What the owner should know, in that member's words. */
  summary: string | null;
}
export interface ChannelTest extends Base<"channel.test", "team"> {
  by: string;
}
export interface VisitorReceipt extends Base<"complaint.received", "visitor"> {
  lang: string;
  complaint: ReceiptData;
  reader: Person;
  /** Who has read it meanwhile; null when nobody has. */
  readBy: string | null;
  /** "I did not write this". */
  stop: string;
}
export interface VisitorAnswered extends Base<"team.answered", "visitor"> {
  lang: string;
  complaint: { id: string; reference: string };
  by: Person;
  kind: "reply" | "call";
  text: string;
  textLang: string;
}
interface Late<Notice extends string> extends Base<Notice, "visitor"> {
  lang: string;
  complaint: { id: string; reference: string };
  /** Whose delay it is. */
  by: Person;
  /** The new time, ms UTC. */
  nextAt: number;
  stop: string;
}
export interface VisitorLate extends Late<"answer.missed"> {
  dueAt: number;
}
export interface VisitorPromiseLate extends Late<"promise.missed"> {
  promise: PromiseData;
}
export interface MemberSignin extends Base<"member.signin", "member"> {
  code: string;
  /** How long link and code work, in minutes. */
  minutes: number;
}
export interface MemberInvited extends Base<"member.invited", "member"> {
  by: string;
  role: Role;
  expiresAt: number;
}

export type NoticeData =
  | TeamReceived
  | TeamWrote
  | TeamDigest
  | TeamOwed
  | TeamPromise
  | OwnerAsked
  | ChannelTest
  | VisitorReceipt
  | VisitorLate
  | VisitorPromiseLate
  | VisitorAnswered
  | MemberSignin
  | MemberInvited;
