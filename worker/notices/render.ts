import type { ComplaintFacts, Facts, Rendered, Telling } from "../channels/channel.ts";
import { oneLine } from "../channels/line.ts";
import { answerFacts, noticeFacts } from "./facts-offers.ts";
import { asText, type Block } from "./render-blocks.ts";
import { acted, ended } from "./render-acted.ts";
import { delivered } from "./render-card.ts";
import type { ComplaintData, NoticeData, TeamEnded } from "./render-data.ts";
import { followUp } from "./render-follow-up.ts";
import { asHtml } from "./render-html.ts";
import { invited, signin } from "./render-member.ts";
import { late, promiseLate } from "./render-late.ts";
import { approvalAsked, approvalDecided, offerLapsed } from "./render-offers.ts";
import { asked, owed, promise } from "./render-owed.ts";
import { fixed, preventionCheck, preventionDue, preventionFacts } from "./render-prevention.ts";
import { digest, type Draft, received, test, wrote } from "./render-team.ts";
import { answered, receipt } from "./render-visitor.ts";
import { wordsFor } from "./words/words.ts";

const EXCERPT_MAX = 200;

/** A notice as a channel sends it. `key` is `${fact}:${channel}`; `now` is the time of this try, ms UTC. */
export function tellingFrom(data: NoticeData, key: string, now: number): Telling {
  return {
    key,
    notice: data.notice,
    at: data.at,
    now,
    said: render(data),
    facts: factsOf(data),
    thread: "complaint" in data ? data.complaint.id : null,
    automatic: data.notice !== "team.answered",
    stop: "stop" in data ? data.stop : null,
  };
}

export function render(data: NoticeData): Rendered {
  const { subject, short, label, blocks, buttons = [{ label, link: data.link }] } = draft(data);
  const lang = data.audience === "visitor" ? wordsFor(data.lang).lang : "en";
  const page = withButtons(blocks, buttons);
  return {
    subject: oneLine(subject),
    text: asText(page),
    html: asHtml({ title: subject, lang, accent: data.site.accent, blocks: page }),
    short: oneLine(short, 400),
    link: data.link,
    label,
    sender: sender(data),
    lang,
  };
}

function draft(data: NoticeData): Draft {
  switch (data.notice) {
    case "complaint.received":
      return data.audience === "team" ? received(data) : receipt(data);
    case "visitor.wrote":
      return wrote(data);
    case "team.digest":
      return digest(data);
    case "channel.test":
      return test(data);
    case "answer.half":
    case "answer.near":
      return owed(data);
    case "answer.missed":
      return data.audience === "team" ? owed(data) : late(data);
    case "promise.near":
      return promise(data);
    case "promise.missed":
      return data.audience === "team" ? promise(data) : promiseLate(data);
    case "owner.asked":
      return asked(data);
    case "team.answered":
      return answered(data);
    case "follow.up":
      return followUp(data);
    case "visitor.acted":
      return acted(data);
    case "approval.asked":
      return approvalAsked(data);
    case "approval.decided":
      return approvalDecided(data);
    case "offer.lapse":
      return offerLapsed(data);
    case "remedy.delivered":
      return delivered(data);
    case "prevention.due":
      return preventionDue(data);
    case "prevention.check":
      return preventionCheck(data);
    case "fixed.told":
      return fixed(data);
    case "ended.digest":
      return ended(data);
    case "member.signin":
      return signin(data);
    case "member.invited":
      return invited(data);
  }
}

/** The one button, or those to choose from, stand after what there is to say and before the small print. */
function withButtons(blocks: readonly Block[], buttons: NonNullable<Draft["buttons"]>): Block[] {
  const print = blocks.findIndex(({ is }) => is === "small");
  const at = print === -1 ? blocks.length : print;
  const drawn = buttons.map((button): Block => ({ is: "button", ...button }));
  return [...blocks.slice(0, at), ...drawn, ...blocks.slice(at)];
}

function sender(data: NoticeData): string {
  const site = oneLine(data.site.name, 60);
  if (data.notice === "team.answered") return `${oneLine(data.by.name, 60)}, ${site}`;
  if (data.notice === "follow.up" && data.line) return `${oneLine(data.line.by.name, 60)}, ${site}`;
  return data.audience === "visitor" ? site : `Amends for ${site}`;
}

/** What programs are told; null for what only one person may read. */
function factsOf(data: NoticeData): Facts | null {
  if (data.audience !== "team") return null;
  const facts: Facts = { site: { key: data.site.key, name: data.site.name }, link: data.link };
  if (data.notice === "team.digest")
    return { ...facts, total: data.total, complaints: data.complaints.map(complaintFacts) };
  if (data.notice === "ended.digest") return { ...facts, total: data.total, messages: data.words.map(wordsFacts) };
  if (data.notice === "channel.test") return facts;
  if (data.notice === "prevention.due" || data.notice === "prevention.check")
    return { ...facts, ...preventionFacts(data) };
  const told = { ...facts, complaint: complaintFacts(data.complaint) };
  switch (data.notice) {
    case "complaint.received":
      return data.safety ? { ...told, safety: true } : told;
    case "visitor.wrote":
      return { ...told, ...(data.safety && { safety: true }), message: messageFacts(data.message) };
    case "visitor.acted": {
      const { step, answer, angerNow, safety, message } = data;
      return {
        ...told,
        step,
        ...(answer && { answer }),
        ...(angerNow !== null && { angerNow }),
        ...(safety && { safety: true }),
        ...(message && { message: messageFacts(message) }),
        ...answerFacts(data),
      };
    }
    case "promise.near":
    case "promise.missed": {
      const { id, text, by, dueAt } = data.promise;
      return { ...told, promise: { id, text: oneLine(text, EXCERPT_MAX), by, dueAt: new Date(dueAt).toISOString() } };
    }
    case "approval.asked":
    case "approval.decided":
    case "offer.lapse":
      return { ...told, ...noticeFacts(data) };
    case "owner.asked":
      return { ...told, by: data.by };
    case "answer.missed":
      return data.nextAt === null ? told : { ...told, nextAt: new Date(data.nextAt).toISOString() };
    default:
      return told;
  }
}

function messageFacts({ id, excerpt }: { id: string; excerpt: string }): { id: string; excerpt: string } {
  return { id, excerpt: oneLine(excerpt, EXCERPT_MAX) };
}

function wordsFacts({ complaint, reference, at, link, ...message }: TeamEnded["words"][number]) {
  return { ...messageFacts(message), complaint, reference, at: new Date(at).toISOString(), link };
}

function complaintFacts(complaint: ComplaintData): ComplaintFacts {
  const { id, reference, kind, state, lang, anger, wish, reach, receivedAt, promiseDueAt, link } = complaint;
  return {
    id,
    reference,
    kind,
    state,
    lang,
    excerpt: oneLine(complaint.excerpt, EXCERPT_MAX),
    anger,
    wish,
    reach,
    receivedAt: new Date(receivedAt).toISOString(),
    promiseDueAt: promiseDueAt === null ? null : new Date(promiseDueAt).toISOString(),
    link,
  };
}
