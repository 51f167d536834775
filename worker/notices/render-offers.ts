import { moneyWords } from "../../shared/money.ts";
import type { OptionDraft, Remedy } from "../../shared/remedy.ts";
import { oneLine } from "../channels/line.ts";
import type { Block } from "./render-blocks.ts";
import type { TeamActed } from "./render-data.ts";
import type { OfferData, TeamApprovalAsked, TeamApprovalDecided, TeamOfferLapsed } from "./render-data-offers.ts";
import { known } from "./render-owed.ts";
import { type Draft, EXCERPT_MAX, IN_INBOX, promised, quoted } from "./render-team.ts";
import { when } from "./render-when.ts";

const REMEDY: Record<Remedy, string> = {
  refund: "Refund",
  replacement: "Replacement",
  redo: "Done again",
  discount: "Discount",
  credit: "Credit",
  call_back: "Call back",
  fix: "Repair",
  apology: "Apology in person",
  gift: "Given away",
};

type Rows = readonly (readonly [label: string, value: string])[];

function sum(amount: number, { currency }: Pick<OfferData, "currency">): string {
  return oneLine(moneyWords(amount, currency, "en"));
}

/** Of several, the dearest: whoever approves an offer approves any of them. */
function costOf(offer: OfferData): string {
  const { options, cost } = offer;
  return options.length > 1 ? `up to ${sum(cost, offer)}` : sum(cost, offer);
}

function rowsOf({ kind, amount, cost, days }: OptionDraft, offer: OfferData): Rows {
  const done = days === 1 ? "within a day of their yes" : `within ${days} days of their yes`;
  return [
    ["What", amount === null ? REMEDY[kind] : `${REMEDY[kind]}, ${sum(amount, offer)}`],
    ["Costs us", sum(cost, offer)],
    ["Done", days === 0 ? "on the day they say yes" : done],
  ];
}

function offerBlocks(offer: OfferData, lang: string): Block[] {
  return offer.options.flatMap((option): Block[] => [
    { is: "quote", text: option.text, lang },
    { is: "facts", rows: rowsOf(option, offer) },
  ]);
}

/** In one line: what is offered, to the last option. */
function inShort(offer: OfferData): string {
  return offer.options
    .map(({ text, amount }) => `${quoted(text, 100)}${amount === null ? "" : ` (${sum(amount, offer)})`}`)
    .join(" or ");
}

/** What whoever asks may give without asking, and what of that is gone. */
function authority({ role, limit, given, offer }: TeamApprovalAsked): string {
  if (role === null || limit === null) return "";
  const gone = given > 0 ? ` ${sum(given, offer)} of that is given or offered already.` : "";
  return ` Without asking, ${role === "agent" ? "an agent" : "a manager"} may give ${sum(limit, offer)} on one complaint.${gone}`;
}

/** A member asks for an offer over their limit: what it is, what it costs, what they may give. */
export function approvalAsked(data: TeamApprovalAsked): Draft {
  const { complaint, offer, site } = data;
  const { reference, lang, excerpt } = complaint;
  const title = `${oneLine(offer.by, 60)} asks for a yes to an offer on ${reference}`;
  const cost = `It costs ${costOf(offer)}.${authority(data)}`;
  return {
    subject: title,
    short: `${inShort(offer)}. ${cost}`,
    label: IN_INBOX,
    blocks: [
      { is: "lead", text: title },
      { is: "line", text: cost },
      ...offerBlocks(offer, lang),
      {
        is: "line",
        text: "The answer waits with it until you say yes or no. The visitor knows nothing of it, and still waits.",
      },
      {
        is: "facts",
        rows: [
          ["We promised", promised(complaint, site.zone)],
          ...(excerpt ? [["It began with", quoted(excerpt, 100)] as const] : []),
          ...known(complaint),
        ],
      },
    ],
  };
}

/** Whether it was approved, and why not. */
export function approvalDecided({ complaint, offer, approved, by, reason, site }: TeamApprovalDecided): Draft {
  const { reference, lang } = complaint;
  const [who, whose] = [oneLine(by, 60), oneLine(offer.by, 60)];
  const title = `${approved ? "Approved" : "Not approved"}: the offer on ${reference}`;
  const said = approved
    ? `${who} approved the offer of ${whose}. It goes out with its answer.`
    : `${who} did not approve the offer of ${whose}. Its answer does not go out, and the visitor still waits.`;
  return {
    subject: title,
    short: [said, reason === null ? "" : quoted(reason, EXCERPT_MAX)].filter(Boolean).join(" "),
    label: IN_INBOX,
    blocks: [
      { is: "lead", text: title },
      { is: "line", text: said },
      ...(reason === null ? [] : [{ is: "letter", text: reason, lang: "en" } as const]),
      ...offerBlocks(offer, lang),
      {
        is: "facts",
        rows: [...(approved ? [] : [["We promised", promised(complaint, site.zone)] as const]), ...known(complaint)],
      },
    ],
  };
}

/** An offer was not answered in its time. */
export function offerLapsed({ complaint, offer, site }: TeamOfferLapsed): Draft {
  const { reference, lang } = complaint;
  const until = when(offer.standsUntil, site.zone, "en");
  const said = `The offer of ${oneLine(offer.by, 60)} stood until ${until}, and the visitor did not answer it. We take that for neither a yes nor a no.`;
  return {
    subject: `Not answered in time: the offer on ${reference}`,
    short: `${said} ${inShort(offer)}`,
    label: IN_INBOX,
    blocks: [
      { is: "lead", text: `The offer on ${reference} was not answered in time` },
      { is: "line", text: said },
      ...offerBlocks(offer, lang),
      { is: "facts", rows: known(complaint) },
    ],
  };
}

/** What a visitor made of an offer, for the subject and for a sentence. */
export function answerTo({ step, offer, option, amount, complaint, site }: TeamActed): { title: string; what: string } {
  // What is over for good waits for no answer.
  const waits = complaint.state === "final" ? "" : ", and waits for an answer";
  if (step === "decline") return { title: "Declined", what: `declined the offer${waits}` };
  if (step === "counter") {
    const wish =
      offer && amount !== null ? `would settle for ${sum(amount, offer)}` : "would rather have something else";
    return { title: "Countered", what: `${wish}${waits}` };
  }
  const chosen = offer?.options[option ?? 0];
  if (!offer || !chosen) return { title: "Accepted", what: "accepted the offer" };
  const worth = chosen.amount === null ? "" : ` (${sum(chosen.amount, offer)})`;
  const due = offer.dueAt === null ? "" : `. It is to be done by ${when(offer.dueAt, site.zone, "en")}`;
  return { title: "Accepted", what: `accepted ${quoted(chosen.text, 100)}${worth}${due}` };
}
