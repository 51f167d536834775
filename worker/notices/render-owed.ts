import { cut, oneLine } from "../channels/line.ts";
import type { ComplaintData, OwnerAsked, TeamOwed, TeamPromise } from "./render-data.ts";
import { type Draft, EXCERPT_MAX, IN_INBOX, promised, quoted } from "./render-team.ts";
import { when } from "./render-when.ts";

/** Working time as a person says it. */
function span(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? amount(hours, "hour") : "", rest > 0 || hours === 0 ? amount(rest, "minute") : ""];
  return parts.filter(Boolean).join(" ");
}

function amount(n: number, unit: string): string {
  return `${n} ${n === 1 ? unit : `${unit}s`}`;
}

type Rows = readonly (readonly [label: string, value: string])[];

export function known({ anger, name, reference }: ComplaintData): Rows {
  return [
    ...(anger === null ? [] : [["Anger", `${anger} of 10`] as const]),
    ...(name ? [["Name", name] as const] : []),
    ["Reference", reference],
  ];
}

const LEAD: Record<TeamOwed["notice"], (reference: string) => string> = {
  "answer.half": (reference) => `Half of the time to answer ${reference} is gone`,
  "answer.near": (reference) => `Little time is left to answer ${reference}`,
  "answer.missed": (reference) => `The answer to ${reference} is late`,
};

/** The first answer that was promised: what is owed, and how long there is for it. */
export function owed({ notice, complaint, leftMin, nextAt, site }: TeamOwed): Draft {
  const { reference, excerpt, lang } = complaint;
  const isLate = notice === "answer.missed";
  const left = `${span(leftMin)} of working time left`;
  const next = nextAt === null ? "" : `The visitor was told so, and a new time: ${when(nextAt, site.zone, "en")}.`;
  const said = `We promised ${promised(complaint, site.zone)}.`;
  return {
    subject: isLate ? `Late: ${reference} has no answer` : `${span(leftMin)} left to answer ${reference}`,
    short: `${said} ${isLate ? next : `${left}.`} ${quoted(excerpt, EXCERPT_MAX)}`,
    label: IN_INBOX,
    blocks: [
      { is: "lead", text: LEAD[notice](reference) },
      { is: "line", text: isLate ? `${said} Nobody has answered. ${next}` : `${said} ${left}.` },
      { is: "quote", text: cut(excerpt, EXCERPT_MAX), lang },
      { is: "facts", rows: known(complaint) },
    ],
  };
}

/** A promise on record, due within a day or late. */
export function promise({ notice, complaint, promise: it, leftMin, site }: TeamPromise): Draft {
  const { reference, lang } = complaint;
  const by = oneLine(it.by, 60);
  const due = when(it.dueAt, site.zone, "en");
  const isLate = notice === "promise.missed";
  const told = isLate ? "It is not marked as done, and the visitor was told that it is late." : "";
  const left = `${span(leftMin)} of working time left.`;
  return {
    subject: isLate ? `Late: a promise on ${reference}` : `Due within a day: a promise on ${reference}`,
    short: `${by} promised it by ${due}. ${isLate ? told : left} ${quoted(it.text, EXCERPT_MAX)}`,
    label: IN_INBOX,
    blocks: [
      {
        is: "lead",
        text: isLate ? `A promise on ${reference} was not kept in time` : `A promise on ${reference} is due`,
      },
      { is: "line", text: `${by} promised it by ${due}. ${isLate ? told : left}` },
      { is: "quote", text: it.text, lang },
      { is: "facts", rows: known(complaint) },
    ],
  };
}

/** Somebody asks the owner to answer this one, with what the owner needs to know. */
export function asked({ complaint, by, summary, site }: OwnerAsked): Draft {
  const { reference, excerpt, lang } = complaint;
  const who = oneLine(by, 60);
  return {
    subject: `${who} asks the owner to answer ${reference}`,
    short: `We promised ${promised(complaint, site.zone)}. ${quoted(summary ?? excerpt, EXCERPT_MAX)}`,
    label: IN_INBOX,
    blocks: [
      { is: "lead", text: `${who} asks the owner to answer ${reference}` },
      ...(summary ? [{ is: "letter", text: summary, lang: "en" } as const] : []),
      { is: "quote", text: cut(excerpt, EXCERPT_MAX), lang },
      { is: "facts", rows: [["We promised", promised(complaint, site.zone)], ...known(complaint)] },
    ],
  };
}
