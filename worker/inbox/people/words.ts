import type { ReasonToAsk } from "./ask-owner.ts";

/** The person behind the complaint, and the owner who may answer it. */
export const peopleWords = {
  title: "Earlier complaints",
  count: (n: number) => (n === 1 ? "1 earlier complaint" : `${n} earlier complaints`),
  many: (n: number) => `${n} or more earlier complaints`,
  verified: "The same mailbox, and it is really theirs: they opened a link that only this mailbox had.",
  unverified: "The same address, but nobody has proved that it is theirs. It may be somebody else.",
  second: "This is their second complaint within 90 days.",
  secondUnverified: "This may be their second complaint within 90 days: it is the same address.",
  cause: (cause: string) => `Cause: ${cause}`,
  reference: (reference: string) => `Complaint ${reference}`,
  promises: "What was promised then",
  remedies: "What was offered and given then",
  showAll: (n: number) => `Show ${n} more`,
  ask: {
    title: "For the owner",
    do: "Ask the owner to answer this one",
    suggested: "The owner might answer this one:",
    own: "This one is worth the owner’s own answer:",
    why: {
      anger: (n: number) => `they put their anger at ${n} of 10`,
      second: (verified: boolean) => `it ${verified ? "is" : "may be"} their second complaint within 90 days`,
      missed: "a promise was not kept in time",
    } satisfies Record<ReasonToAsk, unknown>,
    summary: "What the owner gets",
    summaryLabel: "Summary for the owner",
    summaryHint: "Taken from the record. Change it if you like.",
    done: "The owner is told.",
    asked: (name: string) => `${name} asked the owner to answer this one`,
    askedYou: (name: string) => `${name} asked you to answer this one`,
  },
  summary: {
    wrote: (words: string) => `They wrote: “${words}”`,
    wish: (wish: string) => `They wish ${wish}.`,
    promised: (text: string, time: string) => `Promised: ${text}, by ${time}.`,
    missedAnswer: (time: string) => `Missed: the answer promised for ${time}.`,
    missed: (text: string, time: string) => `Missed: ${text}, it was due ${time}.`,
    second: (verified: boolean) => `It ${verified ? "is" : "may be"} their second complaint within 90 days.`,
  },
};
