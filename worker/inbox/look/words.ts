import type { Sign } from "../../../shared/first-look.ts";

/** The first look at a complaint: how bad, is anybody in danger, whose fault, what failed, what broke. */
export const lookWords = {
  title: "First look",
  hint: "One tap each. Only the team sees it.",
  fields: {
    severity: "How bad",
    safety: "Safety",
    fault: "Fault",
    failure: "What failed",
    cause: "Cause",
  },
  /** What stands on the button: the question, or what was said. */
  unsaid: (field: string) => `${field}?`,
  said: (field: string, value: string) => `${field}: ${value}`,
  safety: {
    question: "Is somebody in danger, threatened, or out in the open?",
    yes: "Yes",
    no: "No",
    saidYes: "yes",
    saidNo: "no",
    calm: "Answer this as a person, by phone if you can. Nothing cheerful, no score.",
    why: "Their words may be about safety. Say whether they are.",
  },
  onTimeline: { safety: "a matter of safety", noSafety: "no matter of safety" },
  suggested: "What their words suggest",
  /** Each asks and does not say: only a person knows. */
  asks: {
    danger: (text: string) => `“${text}”: is anybody in danger?`,
    threat: (text: string) => `“${text}”: is anybody being threatened?`,
    "self-harm": (text: string) => `“${text}”: could they hurt themselves?`,
    leak: (text: string) => `“${text}”: is somebody’s data out in the open?`,
    discrimination: (text: string) => `“${text}”: was somebody treated worse for who they are?`,
    unheard: (text: string) => `“${text}”: were they not heard?`,
    rude: (text: string) => `“${text}”: was somebody rude to them?`,
    broken: (text: string) => `“${text}”: did what they got fail?`,
  } satisfies Record<Sign, (text: string) => string>,
  second: (verified: boolean) => `It ${verified ? "is" : "may be"} their second complaint within 90 days.`,
  take: {
    safetyYes: "Yes, somebody may be",
    safetyNo: "No, nobody is",
    severity: (says: string) => `How bad: ${says}`,
    failure: (says: string) => `What failed: ${says}`,
  },
  cause: {
    pick: "What broke?",
    own: "In your own words",
    hint: "The same words again are the same cause.",
    keep: "Keep",
    none: "No cause has been named yet.",
    failed: "The causes could not be loaded. You can write your own.",
  },
};
