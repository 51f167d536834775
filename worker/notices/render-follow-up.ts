import { oneLine } from "../channels/line.ts";
import type { Block } from "./render-blocks.ts";
import type { VisitorFollowUp } from "./render-data.ts";
import type { Draft } from "./render-team.ts";
import { person } from "./render-visitor.ts";
import { when } from "./render-when.ts";
import { type Words, wordsFor } from "./words/words.ts";

/** Did we do what we said, is it right now? What was said is told again, so that nobody has to remember. */
export function followUp(data: VisitorFollowUp): Draft {
  const { complaint, site, line, answers, stop, byHand } = data;
  const { words, closing, lang } = wordsFor(data.lang);
  const { zone } = site;
  const own: Block[] = line
    ? [
        { is: "line", text: words.answeredBy(person(line.by), site.name, when(line.at, zone, lang)) },
        { is: "letter", text: line.text, lang: line.lang },
      ]
    : [];
  return {
    subject: words.followSubject(complaint.reference, oneLine(site.name, 60)),
    short: closing.ask.title,
    label: words.lateLink,
    buttons: answers.map(({ answer, link }) => ({ label: closing.ask.answers[answer], link })),
    blocks: [
      ...own,
      { is: "lead", text: closing.ask.title },
      ...said(data, words, lang),
      { is: "small", text: words.followMarked },
      { is: "small", text: words.followLapse(when(data.lapsesAt, zone, lang)) },
      { is: "small", text: words.answeredReference(complaint.reference) },
      { is: "small", text: byHand ? words.followByHand : words.followAutomatic },
      { is: "small", text: words.answeredNoReply },
      { is: "aside", text: words.receiptNotYou(site.name), label: words.receiptStop, link: stop },
    ],
  };
}

/** What was promised, by when, and since when we have it down as done; or else when we answered. */
function said({ promises, answeredAt, site, lang: theirs }: VisitorFollowUp, words: Words, lang: string): Block[] {
  const at = (time: number) => when(time, site.zone, lang);
  if (promises.length === 0)
    return answeredAt === null ? [] : [{ is: "line", text: words.followAnswered(at(answeredAt)) }];
  // One promise needs no counting, and from two on the plural is the same in every language here.
  const count: Block[] = promises.length > 1 ? [{ is: "line", text: words.followCount(String(promises.length)) }] : [];
  return [
    ...count,
    ...promises.flatMap(({ text, by, dueAt, doneAt }): Block[] => [
      { is: "line", text: words.latePromise(oneLine(by, 60), at(dueAt)) },
      { is: "quote", text, lang: theirs },
      ...(doneAt === null ? [] : [{ is: "line", text: words.followDone(at(doneAt)) } as const]),
    ]),
  ];
}
