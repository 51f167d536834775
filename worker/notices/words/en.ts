import type { Words } from "./words.ts";

export const en: Words = {
  receiptSubject: (reference, site) => `We have it: ${reference} (${site})`,
  receiptLead: (reference) => `We have it. Your reference is ${reference}.`,
  receiptPromise: (reader, due) => `${reader} will read it and answer by ${due}.`,
  receiptIdea: (reader) => `${reader} will read your idea. We name no date for ideas.`,
  receiptThanks: (reader) => `${reader} will read your thanks.`,
  receiptNoAnswer: (reader) => `${reader} will read it. You asked for no answer, so we name no date.`,
  receiptNoDate: (reader) => `${reader} will read it. We name no date for an answer.`,
  receiptUnread: "This mail was sent automatically. No person has read your words yet.",
  receiptRead: (name) => `This mail was sent automatically. ${name} has read your words.`,
  receiptLink: "See where it stands",
  receiptKey:
    "Behind this link you read the answer and can add something. It opens without a password, so keep it to yourself.",
  receiptNotYou: (site) =>
    `You did not write to ${site}? Then somebody else gave your address. Tell us, and we mail you nothing more.`,
  receiptStop: "I did not write this",
  answeredSubject: (name, reference) => `${name} answered: ${reference}`,
  answeredBy: (person, site, when) => `${person}, ${site}, wrote to you on ${when}:`,
  calledSubject: (name, reference) => `${name} called you: ${reference}`,
  calledBy: (person, site, when) => `${person}, ${site}, spoke with you and wrote this down on ${when}:`,
  answeredLink: "Read it and write back",
  answeredReference: (reference) => `Your reference is ${reference}.`,
  answeredNoReply: "Please write back behind the link: a reply to this mail reaches nobody.",
};
