import type { PromiseState } from "../../../shared/promise.ts";
import type { PickedTime } from "./wall.ts";

/** What we said we would do, and by when. */
export const promiseWords = {
  title: "Promises",
  none: "Nothing is promised with a date.",
  state: {
    open: "Open",
    kept: "Kept",
    late: "Kept, but late",
    broken: "Not kept in time",
  } satisfies Record<PromiseState, string>,
  leaving: "On record once the answer has left",
  due: "due",
  wasDue: "was due",
  doneAt: "done",
  told: (name: string) => `${name} was told that it is late`,
  by: (name: string, isDone: boolean) => (isDone ? `${name} kept it` : `${name} keeps it`),
  keep: "Kept",
  keepOf: (text: string) => `Kept: ${text}`,
  keepDone: (name: string) => `On record as kept. ${name} can see it.`,
  someone: "The visitor",
  add: "New promise",
  text: "What do we promise?",
  textHint: (name: string) => `${name} reads it in the thread.`,
  when: "By when?",
  zone: (zone: string) => `The time of the site, ${zone}`,
  pick: {
    today: (time: string) => `Today, ${time}`,
    tomorrow: (time: string) => `Tomorrow, ${time}`,
    friday: (time: string) => `Friday, ${time}`,
  } satisfies Record<PickedTime["name"], (time: string) => string>,
  save: "Put on record",
  saving: "Storing",
  saved: "On record.",
  cancel: "Not now",
  /** In the answer. */
  withAnswer: "Goes on record with this answer",
  put: "Put on record",
  putOf: (text: string) => `Put on record: ${text}`,
  isPut: "It goes on record.",
  full: (n: number) => `${n} promises at most go with one answer.`,
  remove: "Remove",
  removeOf: (text: string) => `Remove from the record: ${text}`,
  guessed: "The time is taken from your words. Look at it.",
  unguessed: "Your words do not say by when. Choose a time.",
  added: (time: string | undefined) =>
    time === undefined ? "It goes on record with this answer. Choose a time." : `It goes on record, by ${time}.`,
  removed: "It does not go on record.",
  /** The promised first answer. */
  missed: {
    promised: (time: string) => `We promised an answer by ${time}.`,
    late: "It is late.",
    told: (name: string, time: string) => `${name} was told on ${time}.`,
    untold: (name: string) => `${name} has not been told yet.`,
    next: (time: string) => `The new time is ${time}.`,
    nextPassed: (time: string) => `The new time was ${time}. That has passed as well.`,
    answered: "It came late.",
  },
};
