import type { FollowUpAnswer } from "../closing.ts";

/** What the visitor is asked, offered and told about the end, on pages and in the thread alike. Another language is another object of this type. */
export const closing = {
  ask: {
    title: "Did we do what we said? Is it right now?",
    promised: "What we promised:",
    promise: (text: string, due: string) => `${text} (by ${due})`,
    answers: { yes: "Yes, it is right now", partly: "Partly", no: "No, it is not right" } as Record<
      FollowUpAnswer,
      string
    >,
    /** The answer came with the link. */
    marked: "Your answer is marked. It counts when you press the button.",
    text: "What is missing, or what you want to add",
    optional: "if you like",
    send: { yes: "Send: yes, it is right now", partly: "Send: partly", no: "Send: no, it is not right" } as Record<
      FollowUpAnswer,
      string
    >,
    /** Where no script knows which answer is chosen. */
    sendAny: "Send my answer",
    choose: "Please choose one of the three answers.",
    /** A link with an answer, too late for the question. */
    over: "We do not ask this any more: it is answered, or things have moved on. This is how it stands.",
    done: "We have your answer.",
  },
  meter: {
    anger: "How angry are you now?",
    faces: ["Calm", "Annoyed", "Upset", "Angry", "Furious"],
    angerOf: (number: number, face: string) => `${number} of 10, ${face}`,
    undo: "Take back",
  },
  stands: {
    right: (when: string) => `You told us on ${when} that it is right now.`,
    openAgain: (when: string) =>
      `It is open again since ${when}, under the same reference. It stands at the top of our list, and we owe you an answer.`,
    wordsGone: "You had your words deleted. The reference, the dates and our answers are still here.",
    /** In the place of a message. */
    gone: "You had these words deleted.",
  },
  steps: {
    settle: {
      label: "It is right now",
      hint: "You tell us that we put it right.",
    },
    withdraw: {
      label: "It solved itself",
      hint: "You withdraw it and need no answer any more.",
    },
    /** Of an idea, or of thanks. */
    takeBack: {
      label: "I take it back",
      hint: "You withdraw it and need no answer any more.",
    },
    reopen: {
      label: "Open it again",
      hint: "It is not right after all. The reference stays, and we owe you an answer again.",
    },
  },
  over: {
    closed: (when: string) => `We closed this on ${when}.`,
    no_answer: (when: string) =>
      `We asked whether it is right now, heard nothing, and closed it on ${when}. We do not take that for a yes.`,
    withdrawn: (when: string) => `You withdrew this on ${when}.`,
    final: (when: string) => `We closed this for good on ${when}.`,
    reopen: (until: string) => `One tap opens it again until ${until}.`,
    done: "What was done",
    offer: "Our last offer",
    stands: (until: string) => `It stands until ${until}.`,
    stood: (until: string) => `It stood until ${until}.`,
    elsewhere: "Where else you can turn",
    checked: (day: string) => `Last checked on ${day}.`,
    after: "Words you write here are kept and read once a week. We answer them when they bring something new.",
    anew: "Is it a new matter? Tell us anew",
  },
  rating: {
    title: "Three short questions, if you like",
    scale: "1 means no, 5 means yes. You can leave each of them out.",
    scores: {
      outcome: "Is what came out of it fair?",
      process: "Was the way there fair?",
      treatment: "Did we treat you well?",
    },
    of: (number: number) => `${number} of 5`,
    send: "Send these answers",
    empty: "Please choose at least one number.",
    done: "We have your answers to the three questions.",
  },
  own: {
    title: "What we have of you",
    download: "Download what you have of me",
    file: "One file: your words, our answers, what you gave us to reach you, and what happened when.",
    downloaded: "The file is on your device now.",
    forget: "Delete my words",
    goes: "What goes: your words and photos here, your name, mail address, phone number and order number, and what your browser told us.",
    stays: "What stays: the reference, the dates, what happened when, and our answers.",
    open: "If it is still open, you withdraw it with this.",
    sure: "This cannot be undone. Delete them?",
    yes: "Delete my words for good",
    no: "Keep them",
    done: "Your words are deleted.",
  },
  /** A tap has arrived; what it did stands beside it. */
  done: "We have it.",
  failed: "Not sent yet: we could not reach the shop. Nothing you wrote is lost. Please try again; it counts once.",
  conflict: "This had changed meanwhile, so nothing more was done. This is how it stands.",
  /** Words that came along with an answer too late. */
  kept: "The words you added stand in the thread.",
};
export type ClosingWords = typeof closing;
