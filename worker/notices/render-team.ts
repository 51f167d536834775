import type { Kind, Wish } from "../../shared/complaint.ts";
import type { State } from "../../shared/life.ts";
import { cut, oneLine } from "../channels/line.ts";
import type { Block } from "./render-blocks.ts";
import type { ChannelTest, ComplaintData, TeamDigest, TeamReceived, TeamWrote } from "./render-data.ts";
import { when } from "./render-when.ts";

/** A notice before its mail is drawn. `short` is the one line for channels that show little. */
export interface Draft {
  subject: string;
  short: string;
  label: string;
  /** Instead of the one button: several to choose from. */
  buttons?: readonly { label: string; link: string }[];
  blocks: Block[];
}

export const EXCERPT_MAX = 200;
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
export const IN_INBOX = "Open it in the inbox";

/** Says that a person must look, and nothing of what was written: subjects show on locked phones. */
export function urgent(reference: string): string {
  return `Safety: read ${reference} now`;
}
export const LOOK_NOW: Block = {
  is: "line",
  text: "The words suggest that somebody's safety is at stake. Please read them at once, and answer as a person.",
};

export function received({ complaint, site, safety }: TeamReceived): Draft {
  const { reference, kind, anger, excerpt, lang, receivedAt } = complaint;
  const angry = anger === null ? "" : `, anger ${anger} of 10`;
  return {
    subject: safety ? urgent(reference) : `${NEW[kind]} ${reference}${angry}`,
    short: `We promised ${promised(complaint, site.zone)}. ${quoted(excerpt, EXCERPT_MAX)}`,
    label: IN_INBOX,
    blocks: [
      { is: "lead", text: `${NEW[kind]} for ${site.name}` },
      ...(safety ? [LOOK_NOW] : []),
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

export function wrote({ complaint, message, site, at, safety }: TeamWrote): Draft {
  const who = complaint.name ? oneLine(complaint.name, 60) : "The visitor";
  return {
    subject: safety ? urgent(complaint.reference) : `${who} wrote again: ${complaint.reference}`,
    short: quoted(message.excerpt, EXCERPT_MAX),
    label: IN_INBOX,
    blocks: [
      { is: "lead", text: `${who} wrote again about ${complaint.reference}` },
      ...(safety ? [LOOK_NOW] : []),
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

const TOGETHER: Record<TeamDigest["of"], { what: string; why: string }> = {
  new: { what: "new complaints", why: "came within a few minutes" },
  owed: { what: "complaints soon late, or late already,", why: "came due within a few minutes" },
  acted: { what: "complaints with news from their visitors", why: "came within a few minutes" },
  lapsed: { what: "offers that were not answered in time", why: "ran out within a few minutes" },
};

export function digest({ complaints, total, of, site }: TeamDigest): Draft {
  const { what, why } = TOGETHER[of];
  const listed = complaints.slice(0, LISTED_MAX);
  const angriest = Math.max(0, ...complaints.map(({ anger }) => anger ?? 0));
  const worst = angriest > 0 ? ` The angriest says ${angriest} of 10.` : "";
  const more = total - listed.length;
  return {
    subject: `${total} ${what} for ${oneLine(site.name, 60)}`,
    short: `${total} ${why}.${worst}`,
    label: "Open the inbox",
    blocks: [
      { is: "lead", text: `${total} ${what} for ${site.name}` },
      { is: "line", text: `They ${why}, so they are told together.${worst}` },
      { is: "items", rows: listed.map((complaint) => item(complaint, site.zone, of)) },
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

/** How it stands after what its visitor did. */
const NOW: Partial<Record<State, string>> = {
  received: "It is open again.",
  seen: "It is open again.",
  settled: "The visitor accepted the offer, or says that it is right now.",
  followed_up: "The visitor says that it is right now.",
  withdrawn: "The visitor withdrew it.",
};

function item(
  complaint: ComplaintData,
  zone: string,
  of: TeamDigest["of"],
): { title: string; text: string; link: string } {
  const { reference, anger, state, excerpt, link } = complaint;
  const text = (how: string) => [how, excerpt && quoted(excerpt, 100)].filter(Boolean).join(" ");
  if (of === "acted") return { title: reference, text: text(NOW[state] ?? ""), link };
  if (of === "lapsed") return { title: reference, text: text(""), link };
  const angry = anger === null ? "" : `, anger ${anger} of 10`;
  return { title: `${reference}${angry}`, text: text(`We promised ${promised(complaint, zone)}.`), link };
}

export function promised({ promiseDueAt, reach }: ComplaintData, zone: string): string {
  if (promiseDueAt !== null) return `an answer by ${when(promiseDueAt, zone, "en")}`;
  return reach === "none" ? "nothing: they want no answer" : "no date";
}

export function quoted(words: string, max: number): string {
  return `“${oneLine(words, max)}”`;
}
