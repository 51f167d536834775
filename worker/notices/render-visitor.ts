import { oneLine } from "../channels/line.ts";
import { card } from "./render-card.ts";
import type { Block } from "./render-blocks.ts";
import type { Person, VisitorAnswered, VisitorReceipt } from "./render-data.ts";
import type { Draft } from "./render-team.ts";
import { day, when } from "./render-when.ts";
import { type Words, wordsFor } from "./words/words.ts";

export function receipt(data: VisitorReceipt): Draft {
  const { complaint, readBy, site, stop } = data;
  const { words } = wordsFor(data.lang);
  const { reference } = complaint;
  const next = whatNext(data);
  const automatic = readBy === null ? words.receiptUnread : words.receiptRead(oneLine(readBy, 60));
  return {
    subject: words.receiptSubject(reference, oneLine(site.name, 60)),
    short: next,
    label: words.receiptLink,
    blocks: [
      { is: "lead", text: words.receiptLead(reference) },
      { is: "line", text: next },
      { is: "line", text: automatic },
      { is: "small", text: words.receiptKey },
      { is: "aside", text: words.receiptNotYou(site.name), label: words.receiptStop, link: stop },
    ],
  };
}

/** Who reads it, and by when they answer. A time that has passed already is not named as one that is to come. */
function whatNext({ complaint, reader, passed, site, lang: asked }: VisitorReceipt): string {
  const { words, lang } = wordsFor(asked);
  const who = person(reader);
  if (complaint.promiseDueAt === null) return words[undated(complaint)](who);
  return passed ? words.receiptPassed(who) : words.receiptPromise(who, when(complaint.promiseDueAt, site.zone, lang));
}

export function answered(data: VisitorAnswered): Draft {
  const { complaint, by, kind, text, textLang, site, at } = data;
  const { words, lang } = wordsFor(data.lang);
  const called = kind === "call";
  const name = oneLine(by.name, 60);
  const moment = when(at, site.zone, lang);
  return {
    subject: called ? words.calledSubject(name, complaint.reference) : words.answeredSubject(name, complaint.reference),
    short: oneLine(text),
    label: data.offer?.state === "open" ? words.offerLink : words.answeredLink,
    blocks: [
      { is: "line", text: (called ? words.calledBy : words.answeredBy)(person(by), site.name, moment) },
      { is: "letter", text, lang: textLang },
      ...card(data),
      ...ending(data),
      { is: "small", text: words.answeredReference(complaint.reference) },
      { is: "small", text: words.answeredNoReply },
    ],
  };
}

/** The last answer says what stands besides: the mail is what they keep. */
function ending({ last, site, lang: asked }: VisitorAnswered): Block[] {
  if (!last) return [];
  const { closing, lang } = wordsFor(asked);
  const { over } = closing;
  const stands = last.offerUntil === null ? "" : over.stands(when(last.offerUntil, site.zone, lang));
  const elsewhere = last.elsewhere.map(({ name, text, url, checkedOn }): Block => {
    const checked = checkedOn === null ? "" : over.checked(day(checkedOn, lang));
    return { is: "line", text: [`${name}:`, text, url ?? "", checked].filter(Boolean).join(" ") };
  });
  return [
    { is: "line", text: `${over.done}: ${last.done}` },
    ...(last.offer === "" ? [] : [{ is: "line", text: `${over.offer}: ${last.offer} ${stands}` } as const]),
    ...(elsewhere.length === 0 ? [] : [{ is: "line", text: `${over.elsewhere}:` } as const, ...elsewhere]),
    { is: "line", text: over.after },
  ];
}

type Undated = "receiptIdea" | "receiptThanks" | "receiptNoAnswer" | "receiptNoDate";

/** Why no date is named; every sentence takes the reader alone. */
function undated({ kind, reach }: VisitorReceipt["complaint"]): Undated & keyof Words {
  if (kind === "idea") return "receiptIdea";
  if (kind === "thanks") return "receiptThanks";
  return reach === "none" ? "receiptNoAnswer" : "receiptNoDate";
}

export function person({ name, role }: Person): string {
  return role === "" ? oneLine(name, 60) : `${oneLine(name, 60)} (${oneLine(role, 60)})`;
}
