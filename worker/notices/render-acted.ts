import { cut, oneLine } from "../channels/line.ts";
import type { TeamActed, TeamEnded } from "./render-data.ts";
import { answerTo } from "./render-offers.ts";
import { type Draft, EXCERPT_MAX, IN_INBOX, LOOK_NOW, quoted, urgent } from "./render-team.ts";

/** What the visitor did, for the subject and for a sentence. */
function saidOf(data: TeamActed): { title: string; what: string } {
  const { step, answer } = data;
  switch (step) {
    case "settle":
      return { title: "Right now", what: "says that it is right now" };
    case "reopen":
      return { title: "Open again", what: "opened it again, and waits for an answer" };
    case "withdraw":
      return { title: "Withdrawn", what: "withdrew it and needs no answer any more" };
    case "accept":
    case "decline":
    case "counter":
      return answerTo(data);
    case "follow_up":
      if (answer === "yes") return { title: "Right now", what: "answered the follow-up: yes, it is right" };
      return {
        title: answer === "partly" ? "Only partly right" : "Not right",
        what: `answered the follow-up: ${answer === "partly" ? "partly" : "no"}. It is open again, and waits for an answer`,
      };
  }
}

/** The number as they gave it, beside the one they began with. */
function meter({ angerNow, complaint: { anger } }: TeamActed): string {
  if (angerNow === null) return "";
  return `${angerNow} of 10${anger === null ? "" : `, ${anger} of 10 at the start`}`;
}

/** The visitor did something with one tap: what, how angry they are now, and what they wrote with it. */
export function acted(data: TeamActed): Draft {
  const { complaint, message, safety } = data;
  const { reference, excerpt } = complaint;
  const { title, what } = saidOf(data);
  const who = complaint.name ? oneLine(complaint.name, 60) : "The visitor";
  const anger = meter(data);
  const words = message ? quoted(message.excerpt, EXCERPT_MAX) : "";
  return {
    subject: safety ? urgent(reference) : `${title}: ${reference}`,
    short: [`${who} ${what}.`, anger && `Anger now: ${anger}.`, words].filter(Boolean).join(" "),
    label: IN_INBOX,
    blocks: [
      { is: "lead", text: `${title}: ${reference}` },
      { is: "line", text: `${who} ${what}.` },
      ...(safety ? [LOOK_NOW] : []),
      ...(message ? [{ is: "quote", text: cut(message.excerpt, EXCERPT_MAX), lang: message.lang } as const] : []),
      {
        is: "facts",
        rows: [
          ...(anger ? [["Anger now", anger] as const] : []),
          ...(excerpt ? [["It began with", quoted(excerpt, 100)] as const] : []),
          ["Reference", reference],
        ],
      },
    ],
  };
}

/** Once a week: what was written to complaints that are closed for good. */
export function ended({ words, total, site }: TeamEnded): Draft {
  const what = total === 1 ? "1 new message" : `${total} new messages`;
  const more = total - words.length;
  return {
    subject: `${what} to what is closed for good: ${oneLine(site.name, 60)}`,
    short: `${what} this week to complaints that are closed for good. Answer what brings new facts.`,
    label: "Open the inbox",
    blocks: [
      { is: "lead", text: `${what} to what is closed for good` },
      { is: "line", text: "Nobody is owed an answer to these. Answer what brings new facts." },
      {
        is: "items",
        rows: words.map(({ reference, excerpt, link }) => ({
          title: reference,
          text: quoted(excerpt, EXCERPT_MAX),
          link,
        })),
      },
      ...(more > 0 ? [{ is: "line", text: `And ${more} more in the inbox.` } as const] : []),
    ],
  };
}
