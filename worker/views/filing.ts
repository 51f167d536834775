import { PHOTOS_MAX } from "../../shared/photo/limits.ts";
import type { MessageView, ThreadView } from "../../shared/thread.ts";
import type { Held } from "../spooled/entry.ts";
import { receiptOf } from "../store/receipt.ts";
import type { House } from "./thread.ts";

/** What the visitor may see of a complaint that is kept and not filed yet: what they said, and that nobody has read it. */
export function toFilingView({ intakes, words }: Held, { siteName, photos }: House): ThreadView {
  const [first] = intakes;
  const { draft } = first;
  const { reference, receivedAt, promiseDueAt, promiseBasis, reader, mail } = receiptOf(first);
  const isAsked = draft.kind === "problem" && draft.reach !== "none" && !draft.test && !first.spam;
  const said = [
    ...intakes.map(({ draft: { messageId, text }, receivedAt: at }) => ({
      id: messageId,
      text,
      at,
      kind: "corrected",
    })),
    ...words.map(({ id, text, at }) => ({ id, text, at, kind: "wrote" })),
  ].toSorted((a, b) => a.at - b.at);
  return {
    id: draft.id,
    site: draft.site,
    siteName,
    reference,
    kind: draft.kind,
    state: "received",
    lang: draft.lang,
    receivedAt,
    promiseDueAt,
    promiseBasis,
    missed: null,
    promises: [],
    reader,
    readBy: null,
    onItBy: null,
    receiptMail: mail ? "waiting" : "none",
    messages: said.map(({ id, text, at }): MessageView => ({
      id,
      author: "visitor",
      kind: "words",
      by: null,
      text,
      lang: draft.lang,
      at,
    })),
    photos: [],
    photosLeft: photos ? PHOTOS_MAX : 0,
    events: said.map(({ kind, at }, i) => ({
      n: i + 1,
      kind: i === 0 ? (first.member ? "entered" : "received") : kind === "wrote" ? "wrote" : "corrected",
      by: i === 0 ? (first.member?.name ?? null) : null,
      at,
    })),
    offers: [],
    fixed: null,
    followUp: isAsked ? { plannedAt: null, askedAt: null, open: false, answer: null, answeredAt: null } : null,
    over: null,
    rated: false,
    // Nobody can look at it yet, so nothing can be done about it.
    can: [],
    wordsDeleted: false,
    // One below what it will be in D1: that it is filed now is news to whoever looks at it.
    event: said.length * 2 - 1,
    filing: true,
  };
}
