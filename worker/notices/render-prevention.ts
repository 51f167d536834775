import type { Facts } from "../channels/channel.ts";
import { cut, oneLine } from "../channels/line.ts";
import type { PreventionData, TeamPreventionCheck, TeamPreventionDue, VisitorFixed } from "./render-data-prevention.ts";
import { type Draft, EXCERPT_MAX, quoted } from "./render-team.ts";
import { person } from "./render-visitor.ts";
import { dayAt } from "./render-when.ts";
import { wordsFor } from "./words/words.ts";

const NAMED_MAX = 80;
const IN_CAUSES = "Open the causes";

/** What was to change by now is not marked as fixed. */
export function preventionDue({ prevention, site }: TeamPreventionDue): Draft {
  const { cause, change, lang, by, dueAt } = prevention;
  const said = `${oneLine(by, 60)} sees to it, by ${dayAt(dueAt, site.zone, "en")}. It is not marked as fixed.`;
  return {
    subject: `Due: what was to change about ${quoted(cause, NAMED_MAX)}`,
    short: `${said} ${quoted(change, EXCERPT_MAX)}`,
    label: IN_CAUSES,
    blocks: [
      { is: "lead", text: `What was to change about ${quoted(cause, NAMED_MAX)} is due` },
      { is: "line", text: said },
      { is: "quote", text: change, lang },
    ],
  };
}

function since(recurred: number): string {
  if (recurred === 0) return "Nobody has complained of it since.";
  return recurred === 1 ? "1 complaint of it has come since." : `${recurred} complaints of it have come since.`;
}

/** About a month after it was fixed: did it hold? */
export function preventionCheck({ prevention, fixedAt, recurred, site }: TeamPreventionCheck): Draft {
  const { cause, change, lang, by } = prevention;
  const said = `Marked as fixed on ${dayAt(fixedAt, site.zone, "en")}; ${oneLine(by, 60)} saw to it. ${since(recurred)}`;
  return {
    subject: `Did it hold? ${quoted(cause, NAMED_MAX)}`,
    short: `${said} ${quoted(change, EXCERPT_MAX)}`,
    label: IN_CAUSES,
    blocks: [
      { is: "lead", text: `Did what changed about ${quoted(cause, NAMED_MAX)} hold?` },
      { is: "line", text: said },
      { is: "quote", text: change, lang },
    ],
  };
}

/** To whoever suffered it, once. What was changed is the team's own words. */
export function fixed({ complaint, site, change, changeLang, fixedAt, by, stop, lang: theirs }: VisitorFixed): Draft {
  const { words, lang } = wordsFor(theirs);
  const lead = words.fixedSince(dayAt(fixedAt, site.zone, lang));
  return {
    subject: words.fixedSubject(complaint.reference, oneLine(site.name, 60)),
    short: lead,
    label: words.lateLink,
    blocks: [
      { is: "lead", text: lead },
      { is: "line", text: words.fixedChanged },
      { is: "quote", text: change, lang: changeLang },
      { is: "line", text: words.fixedAgain },
      { is: "small", text: words.answeredReference(complaint.reference) },
      { is: "small", text: words.fixedAutomatic(person(by)) },
      { is: "small", text: words.answeredNoReply },
      { is: "aside", text: words.receiptNotYou(site.name), label: words.receiptStop, link: stop },
    ],
  };
}

/** What programs are told of it. */
export function preventionFacts(data: TeamPreventionDue | TeamPreventionCheck): Pick<Facts, "prevention"> {
  const { id, cause, change, by, dueAt }: PreventionData = data.prevention;
  const known = { id, cause: oneLine(cause, EXCERPT_MAX), change: cut(oneLine(change, 1_000), EXCERPT_MAX), by };
  const due = { ...known, dueAt: new Date(dueAt).toISOString() };
  if (data.notice === "prevention.due") return { prevention: due };
  return { prevention: { ...due, fixedAt: new Date(data.fixedAt).toISOString(), recurred: data.recurred } };
}
