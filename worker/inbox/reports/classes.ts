import type { FindingClass } from "../../../shared/coach/types.ts";

/** What undermines an answer, as it goes on after "what undermines us most often". */
const CLASSES: Partial<Record<string, string>> = {
  "conditional-if": "an “if” in the apology",
  "sorry-you-feel": "“sorry you feel”",
  passive: "the passive voice",
  "blame-customer": "blame for the visitor",
  "blame-other": "blame for somebody else",
  excuse: "an excuse",
  "intent-defence": "“we did not mean to”",
  "policy-recital": "reciting policy",
  boilerplate: "stock phrases",
  minimising: "making it small",
  euphemism: "words that hide it",
  legalese: "lawyers’ words",
  "over-promise": "promising too much",
  "vague-promise": "a promise without a date",
  "but-clause": "a “but” after the apology",
  "self-praise": "praising ourselves",
  "self-as-victim": "speaking of our own hardship",
  "hedged-performative": "“we would like to apologise”",
  "burden-on-customer": "making the visitor do the work",
  hostile: "a hostile tone",
  tone: "the wrong tone",
  "wrong-target": "an apology for something else",
  "wrong-words": "words that do not fit",
  order: "the order",
  length: "the length",
  "only-asks": "only asking for more",
  "unknown-number": "a number we do not know",
  repeat: "the same words as before",
} satisfies Partial<Record<FindingClass, string>>;

/** What a class of findings is called; one that nobody has named says its own name. */
export function classWords(name: string): string {
  return CLASSES[name] ?? name.replaceAll("-", " ");
}
