import type { Kind, Wish } from "../../shared/complaint.ts";
import { cut, oneLine } from "../channels/line.ts";
import type { Block } from "./render-blocks.ts";
import type { ChannelTest, ComplaintData, TeamDigest, TeamReceived, TeamWrote } from "./render-data.ts";
import { when } from "./render-when.ts";

/** A notice before its mail is drawn. `short` is the one line for channels that show little. */
export interface Draft {
  subject: string;
  short: string;
  label: string;
  blocks: Block[];
}

const EXCERPT_MAX = 200;
const LISTED_MAX = 20;
const NEW: Record<Kind, string> = { problem: "New complaint", idea: "New idea", thanks: "Thanks" };
const WISH: Record<Wish, string> = {
  apology: "an apology",
  explanation: "an explanation",
  refund: "a refund",
  replacement: "a replacement, or to have it done again",
  fix: "to have it fixed",
  prevent: "that it does not happen again",
  telling: "nothing, just telling you",
  other: "something else",
};
const IN_INBOX = "Open it in the inbox";

export function received({ complaint, site }: TeamReceived): Draft {
  const { reference, kind, anger, excerpt, lang, receivedAt } = complaint;
  const angry = anger === null ? "" : `, anger ${anger} of 10`;
  return {
    subject: `${NEW[kind]} ${reference}${angry}`,
    short: `We promised ${promised(complaint, site.zone)}. ${quoted(excerpt, EXCERPT_MAX)}`,
    label: IN_INBOX,
    blocks: [
      { is: "lead", text: `${NEW[kind]} for ${site.name}` },
      { is: "quote", text: cut(excerpt, EXCERPT_MAX), lang },
      {
        is: "facts",
        rows: [
          ["We promised", promised(complaint, site.zone)],
          ...(complaint.wish ? [["They wish", WISH[complaint.wish]] as const] : []),
          ...(anger === null ? [] : [["Anger", `${anger} of 10`] as const]),
          ...(complaint.name ? [["Name", complaint.name] as const] : []),
          ["Received", when(receivedAt, site.zone, "en")],
          ["Reference", reference],
        ],
      },
    ],
  };
}

export function wrote({ complaint, message, site, at }: TeamWrote): Draft {
  const who = complaint.name ? oneLine(complaint.name, 60) : "The visitor";
  return {
    subject: `${who} wrote again: ${complaint.reference}`,
    short: quoted(message.excerpt, EXCERPT_MAX),
    label: IN_INBOX,
    blocks: [
      { is: "lead", text: `${who} wrote again about ${complaint.reference}` },
      { is: "quote", text: cut(message.excerpt, EXCERPT_MAX), lang: message.lang },
      {
        is: "facts",
        rows: [
          ["Written", when(at, site.zone, "en")],
          ["It began with", quoted(complaint.excerpt, 100)],
        ],
      },
    ],
  };
}

export function digest({ complaints, total, site }: TeamDigest): Draft {
  const listed = complaints.slice(0, LISTED_MAX);
  const angriest = Math.max(0, ...complaints.map(({ anger }) => anger ?? 0));
  const worst = angriest > 0 ? ` The angriest says ${angriest} of 10.` : "";
  const more = total - listed.length;
  return {
    subject: `${total} new complaints for ${oneLine(site.name, 60)}`,
    short: `${total} came within a few minutes.${worst}`,
    label: "Open the inbox",
    blocks: [
      { is: "lead", text: `${total} new complaints for ${site.name}` },
      { is: "line", text: `They came within a few minutes, so they are told together.${worst}` },
      { is: "items", rows: listed.map((complaint) => item(complaint, site.zone)) },
      ...(more > 0 ? [{ is: "line", text: `And ${more} more in the inbox.` } as const] : []),
    ],
  };
}

export function test({ by, site, at }: ChannelTest): Draft {
  const text = `${oneLine(by, 60)} asked for this test in the settings of ${site.name}, ${when(at, site.zone, "en")}.`;
  return {
    subject: `Test for ${oneLine(site.name, 60)}: this channel works`,
    short: text,
    label: "Open the inbox",
    blocks: [
      { is: "lead", text: "This channel works" },
      { is: "line", text: `${text} New complaints will arrive the same way.` },
    ],
  };
}

function item(complaint: ComplaintData, zone: string): { title: string; text: string; link: string } {
  const angry = complaint.anger === null ? "" : `, anger ${complaint.anger} of 10`;
  const text = `We promised ${promised(complaint, zone)}. ${quoted(complaint.excerpt, 100)}`;
  return { title: `${complaint.reference}${angry}`, text, link: complaint.link };
}

function promised({ promiseDueAt, reach }: ComplaintData, zone: string): string {
  if (promiseDueAt !== null) return `an answer by ${when(promiseDueAt, zone, "en")}`;
  return reach === "none" ? "nothing: they want no answer" : "no date";
}

function quoted(words: string, max: number): string {
  return `“${oneLine(words, max)}”`;
}
