import type { Language } from "../../../shared/site.ts";
import { closing as closingDe } from "../../../shared/words/de.closing.ts";
import { closing as closingEn, type ClosingWords } from "../../../shared/words/en.closing.ts";
import { closing as closingEs } from "../../../shared/words/es.closing.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Everything that leaves to a visitor by itself. Values are single lines; names and times are filled in as they are. */
export interface Words {
  receiptSubject(reference: string, site: string): string;
  receiptLead(reference: string): string;
  /** Who reads it and by when a person will have answered. */
  receiptPromise(reader: string, due: string): string;
  /** The receipt comes so late that the promised time is over. */
  receiptPassed(reader: string): string;
  receiptIdea(reader: string): string;
  receiptThanks(reader: string): string;
  receiptNoAnswer(reader: string): string;
  /** Nothing is promised, for no reason the visitor gave. */
  receiptNoDate(reader: string): string;
  receiptUnread: string;
  receiptRead(name: string): string;
  receiptLink: string;
  receiptKey: string;
  receiptNotYou(site: string): string;
  /** The link after it: nobody has to open the thread to say so. */
  receiptStop: string;
  answeredSubject(name: string, reference: string): string;
  answeredBy(person: string, site: string, when: string): string;
  calledSubject(name: string, reference: string): string;
  calledBy(person: string, site: string, when: string): string;
  answeredLink: string;
  answeredReference(reference: string): string;
  answeredNoReply: string;
  /** Of a late answer and of a promise that was not kept: says neither which, nor what about. */
  lateSubject(reference: string, site: string): string;
  /** The promised time has passed, and nobody has answered. */
  lateAnswer(due: string): string;
  /** Whose delay it is. */
  lateWhose(name: string): string;
  lateNext(name: string, next: string): string;
  /** What was promised follows, as it was written. */
  latePromise(name: string, due: string): string;
  lateUnkept: string;
  lateWrites(name: string, next: string): string;
  lateAutomatic: string;
  lateLink: string;
  /** Says nothing of what it was about. */
  followSubject(reference: string, site: string): string;
  /** Of two promises or more, before they are told. */
  followCount(count: string): string;
  followDone(when: string): string;
  /** Where nothing was promised with a date. */
  followAnswered(when: string): string;
  followMarked: string;
  followLapse(until: string): string;
  followAutomatic: string;
  /** A member had it sent. */
  followByHand: string;
  /** A remedy that waits for the visitor's yes; what it is follows, as it was written. */
  offerOne(person: string): string;
  /** Of two they choose one. */
  offerTwo(person: string): string;
  offerSum: string;
  /** Beside it stands one of the three that follow, by the number of days. */
  offerDone: string;
  offerToday: string;
  offerTomorrow: string;
  /** Of two days or more. */
  offerDays(count: string): string;
  offerStands(until: string): string;
  /** It was over before this could be sent. */
  offerStood(until: string): string;
  /** Where they answer, and that no link does it for them. */
  offerHow: string;
  offerLink: string;
  /** Says nothing of what was done. */
  deliveredSubject(reference: string, site: string): string;
  /** What was done follows, as it was written. */
  deliveredWhat(when: string): string;
  deliveredEither(when: string): string;
  deliveredWrong: string;
  deliveredAutomatic: string;
  /** Says nothing of what it was about. */
  fixedSubject(reference: string, site: string): string;
  /** Since which day it is fixed. What was changed follows, as it was written. */
  fixedSince(day: string): string;
  fixedChanged: string;
  fixedAgain: string;
  /** Who has everybody told. */
  fixedAutomatic(name: string): string;
}

export const WORDS: Record<Language, Words> = { en, es, de };

/** What the thread says about the end is said in the mails in the same words. */
const CLOSING: Record<Language, ClosingWords> = { en: closingEn, es: closingEs, de: closingDe };

/** The catalogues for a language tag, by its first part; English where there is none. */
export function wordsFor(lang: string): { words: Words; closing: ClosingWords; lang: string } {
  const base = lang.toLowerCase().split("-")[0]!;
  if (!Object.hasOwn(WORDS, base)) return { words: en, closing: closingEn, lang: "en" };
  return { words: WORDS[base as Language], closing: CLOSING[base as Language], lang };
}
