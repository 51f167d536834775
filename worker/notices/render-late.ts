import type { Block } from "./render-blocks.ts";
import { oneLine } from "../channels/line.ts";
import type { VisitorLate, VisitorPromiseLate } from "./render-data.ts";
import type { Draft } from "./render-team.ts";
import { person } from "./render-visitor.ts";
import { when } from "./render-when.ts";
import { type Words, wordsFor } from "./words/words.ts";

/** The promised answer is late. */
export function late(data: VisitorLate): Draft {
  const { words, lang } = wordsFor(data.lang);
  const { zone } = data.site;
  const who = person(data.by);
  const next = words.lateNext(who, when(data.nextAt, zone, lang));
  const blocks: Block[] = [
    { is: "lead", text: words.lateAnswer(when(data.dueAt, zone, lang)) },
    { is: "line", text: words.lateWhose(who) },
    { is: "line", text: next },
  ];
  return framed(data, words, next, blocks);
}

/** A promise on record was not kept in time. Its text is the team's own. */
export function promiseLate(data: VisitorPromiseLate): Draft {
  const { words, lang } = wordsFor(data.lang);
  const { zone } = data.site;
  const who = person(data.by);
  const next = words.lateWrites(who, when(data.nextAt, zone, lang));
  const blocks: Block[] = [
    { is: "lead", text: words.latePromise(who, when(data.promise.dueAt, zone, lang)) },
    { is: "quote", text: data.promise.text, lang: data.lang },
    { is: "line", text: words.lateUnkept },
    { is: "line", text: next },
  ];
  return framed(data, words, next, blocks);
}

/** One subject for both: what is late stands in the body alone, because subjects show on locked phones. */
function framed(
  { complaint, site, stop }: VisitorLate | VisitorPromiseLate,
  words: Words,
  short: string,
  blocks: Block[],
): Draft {
  return {
    subject: words.lateSubject(complaint.reference, oneLine(site.name, 60)),
    short,
    label: words.lateLink,
    blocks: [
      ...blocks,
      { is: "small", text: words.answeredReference(complaint.reference) },
      { is: "small", text: words.lateAutomatic },
      { is: "small", text: words.answeredNoReply },
      { is: "aside", text: words.receiptNotYou(site.name), label: words.receiptStop, link: stop },
    ],
  };
}
