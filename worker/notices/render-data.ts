import type { FollowUpAnswer, OverView, VisitorStep } from "../../shared/closing.ts";
import type { Kind, Reach, Wish } from "../../shared/complaint.ts";
import type { State } from "../../shared/life.ts";
import type { Role } from "../../shared/team.ts";
import type { PreventionNotice } from "./render-data-prevention.ts";
import type { OfferCard, OfferData, OfferNotice } from "./render-data-offers.ts";

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
  state: State;
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

export interface Base<Notice extends string, Audience extends string> {
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
  /** New ones; such as somebody waits for: soon late, or late; or such whose visitors did something; or whose offers ran out. */
  of: "new" | "owed" | "acted" | "lapsed";
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
/** The visitor did something with one tap. */
export interface TeamActed extends Base<"visitor.acted", "team"> {
  complaint: ComplaintData;
  step: VisitorStep;
  /** Of the follow-up. */
  answer: FollowUpAnswer | null;
  /** As they gave it with their answer, 1 to 10; null where they gave none. */
  angerNow: number | null;
  /** What they wrote with it. */
  message: { id: string; excerpt: string; lang: string } | null;
  safety: boolean;
  /** What they said yes or no to; which option; the sum they would settle for, in minor units. */
  offer: OfferData | null;
  option: number | null;
  amount: number | null;
}
/** What was written to complaints that are closed for good. */
export interface TeamEnded extends Base<"ended.digest", "team"> {
  words: readonly { id: string; complaint: string; reference: string; excerpt: string; at: number; link: string }[];
  /** How many there are, where more came than are listed. */
  total: number;
}
export interface ChannelTest extends Base<"channel.test", "team"> {
  by: string;
}
export interface VisitorReceipt extends Base<"complaint.received", "visitor"> {
  lang: string;
  complaint: ReceiptData;
  reader: Person;
  /** The promised time was over before this could be sent. */
  passed: boolean;
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
  /** Of the last answer: what was done, what still stands, where else they can turn. */
  last: OverView["last"];
  /** What goes with it, where something does. */
  offer: OfferCard | null;
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
/** Is it right now? Nothing of anger: that is asked on the page. */
export interface VisitorFollowUp extends Base<"follow.up", "visitor"> {
  lang: string;
  complaint: { id: string; reference: string };
  /** What was promised, in the order it was due. */
  promises: readonly (PromiseData & { doneAt: number | null })[];
  /** When we answered last. */
  answeredAt: number | null;
  /** What a member wrote with it. */
  line: { by: Person; text: string; lang: string; at: number } | null;
  /** A member had it sent. */
  byHand: boolean;
  /** Each marks its answer; opening changes nothing. */
  answers: readonly { answer: FollowUpAnswer; link: string }[];
  /** Until then we wait for an answer, ms UTC. */
  lapsesAt: number;
  stop: string;
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
  | TeamActed
  | TeamEnded
  | ChannelTest
  | VisitorReceipt
  | VisitorLate
  | VisitorPromiseLate
  | VisitorAnswered
  | VisitorFollowUp
  | OfferNotice
  | PreventionNotice
  | MemberSignin
  | MemberInvited;
