import { moneyWords } from "../../shared/money.ts";
import { oneLine } from "../channels/line.ts";
import type { Block } from "./render-blocks.ts";
import type { VisitorAnswered } from "./render-data.ts";
import type { OfferCard, VisitorDelivered } from "./render-data-offers.ts";
import type { Draft } from "./render-team.ts";
import { person } from "./render-visitor.ts";
import { when } from "./render-when.ts";
import { type Words, wordsFor } from "./words/words.ts";

type Option = OfferCard["options"][number];

/** Within so many days of their yes. */
function within({ days }: Option, words: Words): string {
  if (days === 0) return words.offerToday;
  return days === 1 ? words.offerTomorrow : words.offerDays(String(days));
}

/** What one can choose: whoever offers it said what, and we say the sum and the time. */
function optionBlocks(option: Option, currency: string, words: Words, lang: string, textLang: string): Block[] {
  const { text, amount } = option;
  const sum = amount === null ? [] : [[words.offerSum, moneyWords(amount, currency, lang)] as const];
  return [
    { is: "quote", text, lang: textLang },
    { is: "facts", rows: [...sum, [words.offerDone, within(option, words)]] },
  ];
}

/** The offer that goes with an answer. One link leads to where they answer it; none answers it for them. */
export function card({ offer, by, site, textLang, lang: asked }: VisitorAnswered): Block[] {
  if (!offer) return [];
  const { words, lang } = wordsFor(asked);
  const { options, currency, standsUntil, state } = offer;
  const until = when(standsUntil, site.zone, lang);
  if (state === "expired") return [{ is: "line", text: words.offerStood(until) }];
  if (state !== "open") return [];
  const lead = (options.length > 1 ? words.offerTwo : words.offerOne)(person(by));
  return [
    { is: "line", text: lead },
    ...options.flatMap((option) => optionBlocks(option, currency, words, lang, textLang)),
    { is: "line", text: words.offerStands(until) },
    { is: "line", text: words.offerHow },
  ];
}

/** What was offered or given is done. How we know stands on record and not here: that was written for the team. */
export function delivered({
  complaint,
  options,
  currency,
  deliveredAt,
  site,
  stop,
  lang: asked,
}: VisitorDelivered): Draft {
  const { words, lang } = wordsFor(asked);
  const at = when(deliveredAt, site.zone, lang);
  const lead = (options.length > 1 ? words.deliveredEither : words.deliveredWhat)(at);
  return {
    subject: words.deliveredSubject(complaint.reference, oneLine(site.name, 60)),
    short: lead,
    label: words.lateLink,
    blocks: [
      { is: "lead", text: lead },
      ...options.flatMap(({ text, amount }): Block[] => [
        { is: "quote", text, lang: asked },
        ...(amount === null
          ? []
          : [{ is: "facts", rows: [[words.offerSum, moneyWords(amount, currency, lang)]] } as const]),
      ]),
      { is: "line", text: words.deliveredWrong },
      { is: "small", text: words.answeredReference(complaint.reference) },
      { is: "small", text: words.deliveredAutomatic },
      { is: "small", text: words.answeredNoReply },
      { is: "aside", text: words.receiptNotYou(site.name), label: words.receiptStop, link: stop },
    ],
  };
}
