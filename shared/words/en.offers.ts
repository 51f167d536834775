/**
 * What the visitor is told of remedies that are offered to them, and of what was changed because of them, on pages and in the
 * thread alike. Another language is another object of this type.
 */
export const offers = {
  /** Above an offer that waits for a yes: of one thing, or of two to choose from. */
  title: (who: string) => `${who} offers you this`,
  choice: (who: string) => `${who} offers you one of these two`,
  which: "Which one would put it right for you?",
  /** `days` from the yes, never less than one, and the day that is from today. */
  done: (days: number, day: string) =>
    `Done within ${days > 1 ? `${days} days` : "a day"} of your yes: by ${day} if you say it today.`,
  stands: (until: string) => `This offer stands until ${until}.`,
  accept: "Yes, I accept this",
  /** Where no script knows what is chosen. */
  acceptChosen: "Yes, I accept what I chose",
  choose: "Please choose one of the two.",
  optional: "if you like",
  decline: {
    title: "Not this",
    text: "Why not, in your own words",
    send: "Say no to this offer",
  },
  counter: {
    title: "Something else would be fair",
    sum: (currency: string) => `A sum that would be fair, in ${currency}`,
    text: "What would be fair, in your own words",
    send: "Send my suggestion",
    empty: "Please tell us what would be fair, in words or as a sum.",
    money: "We cannot read this sum. Please write it like 25 or 25.50.",
  },
  said: {
    accept: "We have your yes.",
    decline: "We have your no.",
    counter: "We have your suggestion.",
  },
  /** Somebody else, or another tab, had answered; or the team had taken it back; or its time was over. */
  quicker:
    "Somebody was quicker, or its time was over: this offer was no longer open, so nothing more was done. This is how it stands.",
  agreed: "What we agreed on",
  accepted: (when: string) => `You said yes on ${when}.`,
  /** After a late one: by when they hear of it; or that nobody has written by then either. */
  writes: (who: string, due: string) => `${who} will write to you by ${due} and say how it stands.`,
  unwritten: (who: string, due: string) =>
    `${who} was to write to you by ${due}. That time has passed too. Both delays are ours.`,
  delivered: "What we did",
  /** Nobody chose, and it is not on record which. */
  deliveredEither: "One of these two is done",
  deliveredOn: (who: string, when: string) => `${who} did this on ${when}.`,
  deliveredWrong: "If it has not reached you, or something is not right, write to us below.",
  declined: "You said no to this offer",
  declinedOn: (when: string) => `You said no on ${when}.`,
  countered: "You suggested something else",
  counteredOn: (when: string) => `We have your suggestion of ${when}.`,
  suggested: (sum: string) => `You named ${sum}.`,
  /** After a no or a suggestion. */
  answers: (who: string, due: string) => `${who} answers by ${due}.`,
  expired: "The time of this offer is over",
  expiredOn: (until: string) => `It stood until ${until}. If you still want it, write to us below.`,
  /** Where it is closed for good, or nobody can be written to. */
  stood: (until: string) => `It stood until ${until}.`,
  retracted: "This offer does not stand any more",
  retractedOn: (when: string) => `We took it back on ${when}.`,
  /** Nobody took it back: with which word of theirs it ended, or with something else. */
  ended: {
    withdrawn: "It ended when you withdrew your complaint.",
    right: "It ended when you told us that it is right now.",
    otherwise: "You need not answer it any more.",
  },
  earlier: "Earlier offers",
  fixed: (since: string) => `Since ${since} this is fixed, because you told us:`,
};
export type OfferWords = typeof offers;
