// What goes into the coach and what comes out of it. The engine is pure: same input, same report, no clock, no network.

/** Ways in which words undermine an apology. */
export const CLASSES = [
  "conditional-if",
  "sorry-you-feel",
  "passive",
  "blame-customer",
  "blame-other",
  "excuse",
  "intent-defence",
  "policy-recital",
  "boilerplate",
  "minimising",
  "euphemism",
  "legalese",
  "over-promise",
  "vague-promise",
  "but-clause",
  "self-praise",
  "self-as-victim",
  "hedged-performative",
  "burden-on-customer",
  "hostile",
  "tone",
  "wrong-target",
  "wrong-words",
] as const;
/**
 * Besides: `placeholder` (a blank nobody filled in) · `empty` · `review-deal` (a remedy tied to a review) · `insult` · `threat` ·
 * `fake-review` (accuses the writer of one) · `private-data` (belongs to somebody else's complaint) · `unknown-number` · `repeat`
 * (close to an earlier reply) · `only-asks` (the only act is asking for more) · `order` · `length`.
 */
export const CHECKS = [
  "placeholder",
  "empty",
  "review-deal",
  "insult",
  "threat",
  "fake-review",
  "private-data",
  "unknown-number",
  "repeat",
  "only-asks",
  "order",
  "length",
] as const;
export type FindingClass = (typeof CLASSES)[number] | (typeof CHECKS)[number];

export const COMPONENTS = ["regret", "explanation", "responsibility", "repentance", "repair", "forgiveness"] as const;
export type Component = (typeof COMPONENTS)[number];

export const MOMENTS = ["acknowledgement", "reply", "update", "closure", "follow-up", "refusal"] as const;
export type Moment = (typeof MOMENTS)[number];
export const FAULTS = ["ours", "partly", "not-ours", "unknown"] as const;
export type Fault = (typeof FAULTS)[number];
/** What failed: what came out, how it went, or both. */
export const FAILURES = ["outcome", "process", "both"] as const;
export const VERDICTS = ["send", "improve", "stop", "unchecked"] as const;
export const COMPONENT_STATES = ["present", "weak", "missing", "not-needed"] as const;
/** More findings than this help nobody. */
export const FINDINGS_MAX = 5;
/** Worst first. `block` makes the verdict `stop`. */
export const SEVERITIES = ["block", "high", "med", "low"] as const;
export type FindingSeverity = (typeof SEVERITIES)[number];

/** UTF-16 offsets into the draft as it was given: `draft.slice(start, end)` is the text of the span. */
export interface Span {
  start: number;
  end: number;
}

/** A reply as somebody is writing it, and what is on record about the complaint. Everything but the text has a default. */
export interface CoachDraft {
  text: string;
  /** BCP 47; only the primary subtag counts. Default `en`. */
  lang?: string | undefined;
  /** Default `reply`. */
  moment?: Moment | undefined;
  /** 1 (a nuisance) to 5 (harm). Default 3. */
  severity?: number | undefined;
  /** Default `ours`. */
  fault?: Fault | undefined;
  failure?: (typeof FAILURES)[number] | undefined;
  /** The visitor's words: what is quoted from them is not the owner's. */
  complaint?: string | undefined;
  /** Is a remedy, and is a promise, already on record? Then the text need not name it anew. */
  recorded?: { remedy?: boolean; promise?: boolean } | undefined;
  /** Replies this person had before. */
  earlier?: readonly string[] | undefined;
  /** Replies other people had lately. */
  toOthers?: readonly string[] | undefined;
  /** Mail addresses, numbers and references of other people's complaints that stand in the text; the server finds them. */
  foreign?: readonly string[] | undefined;
  /** Addresses and numbers that may stand in any reply: the site's own and the member's. */
  own?: readonly string[] | undefined;
}

export interface Finding extends Span {
  /** Names the rule, to be found in the pack: `en/but-clause/sorry-but`. */
  rule: string;
  class: FindingClass;
  severity: FindingSeverity;
  /** The words themselves, as they stand in the draft. */
  text: string;
  /** One sentence, in the language of the draft. */
  why: string;
  /** What to try. */
  instead: string;
  /** Where this is known from. */
  source: string;
  /** Found by weighing and not by a rule: the words that weigh most, as they stand in the draft. */
  words?: string[];
}

export interface ComponentReport {
  state: (typeof COMPONENT_STATES)[number];
  evidence: Span[];
}

/** A date, a time or an amount that the owner names: to be recorded with one tap. */
export interface Fact extends Span {
  kind: "promise" | "amount";
  text: string;
  /** For an amount, in minor units (cents) where it can be read. */
  amount?: number;
  currency?: string;
  /** For an amount, where a pack read it: which remedy it sounds like, and the sentence it stands in. */
  remedy?: MoneyRemedy;
  sentence?: string;
}

/** The remedies that are a sum of money. */
export type MoneyRemedy = "refund" | "discount" | "credit";

export interface CoachReport {
  /** The pack that checked it, or undefined when nothing could but what needs no language. */
  lang: string | undefined;
  /** `unchecked`: no pack for this language, and nothing that stops it. */
  verdict: (typeof VERDICTS)[number];
  /** At most five, worst first. */
  findings: Finding[];
  /** How many more there are, at other words than these. */
  more: number;
  /** The first of those, at most five: whoever shows words once, however much is wrong with them, has room for some. */
  next: Finding[];
  components: Record<Component, ComponentReport>;
  /** What is still missing for this severity and fault, worst first, each with what to try. */
  missing: { component: Component; why: string; instead: string; source: string }[];
  /** What is there and good, said before anything else; in the language of the draft. */
  praise: string[];
  facts: Fact[];
  /** Nobody may send it like this, whatever the reason: `empty`, `placeholder`, `review-deal`. Else `reason`: it may be sent with a reason that is kept. */
  barred: "no" | "reason" | "yes";
}
