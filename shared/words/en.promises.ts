import type { PromiseBasis, PromiseState } from "../promise.ts";

/** What the visitor is told of promises, on pages and in the thread alike. Another language is another object of this type. */
export const promises = {
  /** The first answer is not there in time; said before anything else. */
  late: (due: string) => `We promised an answer by ${due} and did not keep it. That is our delay, not yours.`,
  next: (who: string, when: string) => `${who} will answer by ${when}.`,
  /** The new time has passed too. */
  lateAgain: (due: string, next: string) =>
    `We promised an answer by ${due}, then by ${next}, and kept neither. Both delays are ours, not yours. Your complaint is still open.`,
  cameLate: (due: string) => `We promised this answer by ${due} and gave it later. That delay was ours.`,
  /** Where the promised time comes from. */
  basis: {
    measured: "19 of 20 of our last answers were that fast.",
    set: "That is the time we set ourselves.",
  } as Record<PromiseBasis, string>,
  title: "What we promised",
  states: { open: "Open", kept: "Kept", late: "Kept late", broken: "Not kept in time" } as Record<PromiseState, string>,
  lines: {
    open: (who, due) => `${who} does it by ${due}.`,
    kept: (who, due, done) => `${who} did it on ${done}. We had promised it by ${due}.`,
    late: (who, due, done) => `${who} did it on ${done}. We had promised it by ${due}. That delay was ours.`,
    broken: (who, due) => `${who} promised it by ${due} and has not done it. That is our delay, not yours.`,
  } as Record<PromiseState, (who: string, due: string, done: string) => string>,
};
export type PromiseWords = typeof promises;
