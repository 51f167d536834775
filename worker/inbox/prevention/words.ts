const COUNTED_MAX = 1_000;
const RECURRED_MAX = 100;
const complaints = (n: number): string => (n === 1 ? "1 complaint" : `${counted(n)} complaints`);

/** Counts stop at 1,000, and say so. */
function counted(n: number): string {
  return n >= COUNTED_MAX ? "1,000 or more" : String(n);
}

/** What changes so that it does not happen again. */
export const preventionWords = {
  title: "So that it does not happen again",
  /** On the complaint. */
  ask: {
    lead: "What keeps it from happening to the next one?",
    causeSaid: (cause: string) => `What broke: ${cause}`,
    causeChange: "Another cause",
    causeFirst: "Say what broke first.",
    change: "What changes?",
    changeHint: "In words that visitors may read. A time in them is taken as “by when”.",
    owner: "Who sees to it?",
    me: (name: string) => `${name} (you)`,
    ownerYou: (name: string) => `${name} (you) sees to it.`,
    othersFailed: "The names of the others did not come.",
    guessed: "The time is taken from your words. Look at it.",
    pick: { week: "In a week", fortnight: "In two weeks", month: "In a month" },
    save: "Put on record",
    saving: "Storing",
    saved: "On record.",
    later: "Not now",
    begin: "Say what changes",
    more: "Something else changes, too",
  },
  one: {
    by: (name: string) => `${name} sees to it`,
    wasBy: (name: string) => `${name} saw to it`,
    open: "Not fixed yet",
    overdue: "Not fixed yet, and late",
    due: "due",
    wasDue: "was due",
    fixed: (day: string) => `Fixed since ${day}`,
    untold: "Nobody was told of it.",
    nobody: "There is nobody to tell.",
    toldNotAll: "More who suffered it were found since.",
    told: (n: number) => (n === 0 ? "Told" : `Told to those of ${complaints(n)}`),
    held: "It held",
    notHeld: "It did not hold",
    heldSaid: "said",
    asks: "We ask whether it held",
    recurred: (n: number) =>
      n === 1
        ? "It came back: 1 complaint since the fix."
        : `It came back: ${n >= RECURRED_MAX ? `${RECURRED_MAX} or more` : n} complaints since the fix.`,
    quiet: "It has not come back since.",
  },
  fix: {
    tap: "It is fixed",
    tapOf: (change: string) => `It is fixed: ${change}`,
    done: "On record as fixed. The team sees it, once each.",
  },
  tell: {
    tap: "Tell everyone",
    tapOf: (change: string) => `Tell everyone: ${change}`,
    will: (n: number) =>
      n === 1
        ? "1 complaint of it came before the fix. Whoever sent it is told, once, in their language."
        : `${counted(n)} complaints of it came before the fix. Whoever sent them is told, once each, in their language.`,
    reads: "They read your words:",
    noUndo: "It cannot be taken back.",
    yes: "Yes, tell them",
    no: "Not now",
    sending: "Telling",
    done: "They are being told.",
    who: "A manager or the owner can tell everyone who suffered it.",
  },
  hold: {
    ask: "Did it hold?",
    early: "Say whether it held",
    yes: "It held",
    no: "It did not",
    yesOf: (change: string) => `It held: ${change}`,
    noOf: (change: string) => `It did not hold: ${change}`,
    done: "On record.",
    otherwise: "Then something else must change. Say what, on this page or on the next complaint of it.",
  },
  /** The page of causes. */
  causes: {
    page: "Causes",
    title: "What broke, and what we changed",
    lead: "One entry for each cause the team has named. Those that came back after a fix stand first.",
    loading: "Loading causes",
    empty: "No cause has been named yet.",
    emptyHint: "Say what broke in the first look at a complaint, or when it is settled. It is counted here.",
    count: (n: number) => complaints(n),
    recent: (n: number) => (n === 0 ? "none in the last 90 days" : `${counted(n)} in the last 90 days`),
    last: "the last one",
    cost: (sum: string) => `Remedies for it cost ${sum}`,
    free: "No remedy for it has cost anything",
    none: "Nothing has been changed about it yet.",
    begin: "Say what changes",
    beginOf: (cause: string) => `Say what changes about ${cause}`,
    back: "It came back after a fix",
    fixes: (cause: string) => `What changes about ${cause}`,
  },
  /** On the desk, once for each member. */
  news: {
    title: "Something has changed",
    since: (day: string, cause: string) => `Fixed since ${day}: ${cause}`,
    more: (n: number) => `${n} more after this`,
    gotIt: "Got it",
  },
};
