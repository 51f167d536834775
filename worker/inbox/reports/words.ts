import type { Remedy } from "../../../shared/remedy.ts";
import type { SCORES } from "../../../shared/closing.ts";

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** What we owe today, and how it went. A sentence that says something of many stands only where there were enough. */
export const reportWords = {
  page: "Reports",
  title: "How it goes",
  loading: "Loading the report",
  counting: "This report is being counted for the first time. It comes by itself, in a minute or so.",
  empty: (days: number) => `No problem was received in the last ${days} days, so there is nothing to count.`,
  failedPlots: "The plots could not be loaded.",
  days: "Look back",
  day: (days: number) => (days === 365 ? "A year" : `${days} days`),
  counted: (n: number, from: string) => `${count(n, "problem", "problems")} received since ${from}. No spam, no tests.`,
  countedAt: "Counted",
  figures: "The figures",
  figuresOf: (title: string) => `The figures behind “${title}”`,
  goesBy: (n: number, what: string) => `n ${n}, ${what}`,
  few: (least: number) => `Hatched or dashed: fewer than ${least}.`,
  someFew: (least: number) => `Hatched, dashed or hollow: fewer than ${least}, so it says little.`,
  tooFew: "Too few to go by.",

  /** What we owe today. */
  today: {
    title: "What we owe today",
    loading: "Looking up what we owe today",
    clean: "Today is clean. Nothing is overdue, and nothing is due before the day ends.",
    overdue: (n: number) => `${n >= 100 ? "100 or more are" : n === 1 ? "1 is" : `${n} are`} overdue`,
    due: (n: number) => `${n >= 100 ? "100 or more are" : n === 1 ? "1 is" : `${n} are`} due before the day ends`,
    oldest: "The oldest",
    left: "left",
    late: "late by",
    others: "And then",
    what: { answer: "An answer", reply: "An answer to what they wrote again", promise: "A promise" },
  },

  sections: {
    answers: "Answers and promises",
    anger: "Anger",
    after: "Afterwards",
    causes: "Causes",
    remedies: "Remedies",
    words: "What we write",
  },

  answers: {
    none: "Nobody has been answered yet.",
    few: (n: number, median: string) =>
      `${n === 1 ? "The one first answer took" : `Half of the ${n} first answers came within`} ${median}.`,
    many: (median: string, p90: string) =>
      `Half of all first answers come within ${median}, nine of ten within ${p90}.`,
    first: "First answer",
    final: "Last answer",
    median: "half within",
    p90: "nine of ten within",
    n: "first answers, in working time",
    caption: "How long answers took, in working time",
    head: ["Answer", "n", "Half within", "Nine of ten within"],
    unknown: "not measured",
  },
  inTime: {
    none: "No answer was promised for a time.",
    said: (kept: number, all: number) => `${kept} of ${all} promised answers came in time.`,
    never: (n: number) =>
      n === 1 ? "1 has not come, although its time has passed." : `${n} have not come, although their time has passed.`,
    n: "promised answers",
    parts: { inTime: "in time", late: "late", never: "not yet" },
    caption: "Promised answers",
    head: ["How", "Answers"],
  },
  promises: {
    none: "No promise has fallen due.",
    said: (kept: number, all: number) => `${kept} of ${all} promises were kept in time.`,
    broken: (n: number) => (n === 1 ? "1 was not kept." : `${n} were not kept.`),
    n: "promises that fell due",
    open: (n: number) => `${count(n, "is", "are")} still open.`,
    parts: { kept: "in time", late: "late", broken: "not kept" },
    isOpen: "still open",
    caption: "Promises with a date",
    head: ["How", "Promises"],
  },
  anger: {
    none: "Nobody has said both then and now how angry they are.",
    few: (before: string, after: string, n: number) =>
      `${n === 1 ? "The one who said so twice" : `The ${n} who said so twice`}: anger ${before} then, ${after} now.`,
    falls: (before: string, after: string) => `Anger falls from ${before} to ${after}.`,
    rises: (before: string, after: string) => `Anger rises from ${before} to ${after}.`,
    same: (before: string, after: string) => `Whether anger changes cannot be said: ${before} then, ${after} now.`,
    before: "then",
    after: "now",
    n: "who said both times how angry they are",
    all: "All",
    remedy: {
      falls: (before: string, after: string, where: string) =>
        `Anger falls from ${before} to ${after} where we ${where}.`,
      rises: (before: string, after: string, where: string) =>
        `Anger rises from ${before} to ${after} where we ${where}.`,
      neutral: "Which remedy calms cannot be said yet.",
      none: "No remedy has a follow-up with anger yet.",
    },
    cause: {
      highest: (cause: string, after: string) => `Anger stays highest after “${cause}”: ${after} at the end.`,
      neutral: "After which cause anger stays cannot be said yet.",
      none: "No cause has a follow-up with anger yet.",
    },
    where: {
      refund: "gave the money back",
      replacement: "replaced it",
      redo: "did it again",
      discount: "took something off the price",
      credit: "gave credit",
      call_back: "called back",
      fix: "fixed it",
      apology: "apologised in person",
      gift: "gave it away",
    } satisfies Record<Remedy, string>,
    elsewhere: (key: string) => `did this: ${key}`,
    scale: "Anger, 1 to 10",
    caption: {
      remedy: "Anger before and after, by remedy",
      cause: "Anger before and after, by cause",
      all: "Anger before and after",
    },
    head: { remedy: "Remedy", cause: "Cause", all: "Who", n: "n", before: "Then", after: "Now" },
    hidden: (n: number) => `${count(n, "more stands", "more stand")} in the table.`,
  },
  followUps: {
    none: "Nobody has been asked whether it is right.",
    unanswered: "Nobody has answered the follow-up yet.",
    said: (yes: number, all: number) => `${yes} of ${all} who answered say that it is right now.`,
    silent: (n: number) => `${count(n, "did", "did")} not answer. Silence is not a yes.`,
    n: "answers to the follow-up",
    parts: { yes: "yes", partly: "partly", no: "no", silent: "no answer" },
    caption: "Answers to “is it right now?”",
    head: ["Answer", "People"],
  },
  scores: {
    none: "Nobody has answered the three questions at the end.",
    said: (parts: readonly string[]) => `At the end they say: ${parts.join(", ")}, of 5.`,
    n: "who answered at least one",
    score: { outcome: "what came out", process: "the way there", treatment: "how they were treated" } satisfies Record<
      (typeof SCORES)[number],
      string
    >,
    caption: "The three questions at the end, 1 to 5",
    head: ["Question", "n", "Mean"],
  },
  second: {
    none: "Nobody complained a second time within 90 days.",
    said: (n: number, all: number) =>
      n === 1
        ? `1 of ${all} came from somebody who had complained less than 90 days before.`
        : `${n} of ${all} came from people who had complained less than 90 days before.`,
  },
  causes: {
    none: "No cause has been named in this time.",
    most: (cause: string, n: number, all: number) => `Most often it is “${cause}”: ${n} of ${all} with a named cause.`,
    tie: (causes: readonly string[], n: number) =>
      `Most often, ${n} times each: ${causes.map((cause) => `“${cause}”`).join(" and ")}.`,
    n: "complaints with a named cause",
    fixed: "fixed",
    fixedOn: (day: string, change: string) => `${day}: ${change}`,
    hidden: (n: number) => `${count(n, "more cause stands", "more causes stand")} in the table.`,
    caption: "Complaints by cause and month, and what was changed",
    head: { cause: "Cause", all: "All", fixes: "Changed" },
    page: "What was changed about each",
  },
  remedies: {
    none: "Nothing was offered or given in this time.",
    free: (n: number) => `${count(n, "remedy", "remedies")}, and none of them cost anything.`,
    cost: (sum: string, n: number) => `${count(n, "remedy", "remedies")} cost ${sum}.`,
    n: "accepted or delivered",
    caption: "What remedies cost, by month",
    head: ["Month", "n", "Cost"],
    byCause: {
      none: "No remedy for a named cause has cost anything.",
      most: (cause: string, sum: string, all: string) => `“${cause}” costs the most: ${sum} of ${all}.`,
      n: "remedies for a named cause",
      caption: "What remedies cost, by cause",
      head: ["Cause", "n", "Cost"],
    },
    offers: {
      none: "Nothing was offered for a yes.",
      said: (accepted: number, all: number) => `${accepted} of ${all} offers were accepted.`,
      n: "offers",
      parts: {
        accepted: "accepted",
        countered: "asked for another",
        declined: "declined",
        expired: "ran out",
        open: "open or taken back",
      },
      delivered: "Delivered, offered or given outright",
      caption: "What became of offers",
      head: ["What became of it", "Offers"],
    },
  },
  parts: {
    none: "No answer was read by the coach in this time.",
    missing: (part: string, n: number, all: number) => `Missing most often: “${part}”, in ${n} of ${all} answers.`,
    allThere: "Every answer had all six parts.",
    n: "answers that were sent",
    share: (n: number, all: number) => `${n} of ${all}`,
    caption: "Answers that had each part, by month",
    head: { part: "Part", all: "All", answers: "Answers" },
  },
  undermining: {
    none: "Nothing undermined our answers, as far as the coach sees.",
    most: (says: string, n: number) => `What undermines us most often: ${says}, in ${count(n, "answer", "answers")}.`,
    n: "answers that were sent",
    caption: "What undermined answers that were sent",
    head: ["What", "Answers"],
  },
  phrases: {
    none: "Which words they were is not known: these answers left before words were kept.",
    most: (phrase: string, n: number) =>
      `The words that undermine us most often: “${phrase}”, in ${count(n, "answer", "answers")}.`,
    tie: (phrases: readonly string[], n: number) =>
      `The words that undermine us most often, in ${count(n, "answer", "answers")} each: ${phrases.map((phrase) => `“${phrase}”`).join(" and ")}.`,
    between: "“…” stands for words between them, which are not kept: names and what else is about one complaint only.",
    others: (n: number) => `Other words did so ${count(n, "time", "times")}.`,
    label: (phrase: string, says: string) => `“${phrase}”: ${says}`,
    n: "answers that were sent",
    caption: "Words that undermined answers that were sent",
    head: ["Words", "Answers", "Times", "What it is"],
  },
  register: {
    title: "The complaint register",
    lead: "Every complaint on one line, with names and words. It has the fields that ISO 10002 suggests; no conformity is claimed.",
    csv: "Download as CSV",
    json: "Download as JSON",
    hint: "Keep it as you keep the complaints themselves.",
    reading: "Reading the register",
    done: "The register is stored on this device.",
    failed: "The register could not be read to its end, so nothing was stored. Try again.",
  },
  letter: {
    link: "The whole history as a letter, to print",
    opens: "opens in a new tab",
  },
};
