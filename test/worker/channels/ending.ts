import { FOLLOW_UP_ANSWERS } from "../../../shared/closing.ts";
import { complaint, HOUR, NOON, type Of, promise, site, STATUS_LINK, STOP_LINK, told } from "./notices.ts";

export function visitorActed(change: Partial<Of<"visitor.acted", "team">> = {}): Of<"visitor.acted", "team"> {
  const message = { id: promise.id, excerpt: "The lamp came, but it flickers.", lang: "en" };
  return {
    ...told,
    notice: "visitor.acted",
    step: "follow_up",
    answer: "partly",
    angerNow: 4,
    message,
    safety: false,
    offer: null,
    option: null,
    amount: null,
    ...change,
  };
}

export function endedDigest(): Of<"ended.digest", "team"> {
  const { id, reference, link } = complaint;
  const words = [{ id: promise.id, complaint: id, reference, excerpt: "I found the bill.", at: NOON, link }];
  return {
    notice: "ended.digest",
    audience: "team",
    site,
    at: NOON,
    link: "https://amends.example/inbox",
    words,
    total: 3,
  };
}

export function followUp(change: Partial<Of<"follow.up", "visitor">> = {}): Of<"follow.up", "visitor"> {
  const { id, reference } = complaint;
  return {
    notice: "follow.up",
    audience: "visitor",
    site,
    at: NOON,
    link: STATUS_LINK,
    lang: "en",
    complaint: { id, reference },
    promises: [{ ...promise, doneAt: NOON + 20 * HOUR }],
    answeredAt: NOON,
    line: null,
    byHand: false,
    answers: FOLLOW_UP_ANSWERS.map((answer) => ({ answer, link: `${STATUS_LINK}/${answer}` })),
    lapsesAt: NOON + 14 * 24 * HOUR,
    stop: STOP_LINK,
    ...change,
  };
}

export const lastWords = {
  done: "We sent a new lamp.",
  offer: "Half of the price back.",
  offerUntil: NOON + 48 * HOUR,
  elsewhere: [
    { name: "Arbitration board", text: "It decides for free.", url: "https://board.example/", checkedOn: "2026-03-01" },
    { name: "Our shop", text: "Come and talk to us.", url: null, checkedOn: null },
  ],
};
