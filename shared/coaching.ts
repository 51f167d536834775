import * as v from "valibot";
import {
  CHECKS,
  CLASSES,
  COMPONENT_STATES,
  FAILURES,
  VERDICTS,
  type CoachReport,
  type Component,
  type ComponentReport,
  type Finding,
  FAULTS,
  MOMENTS,
  SEVERITIES,
} from "./coach/types.ts";
import { KINDS, Words, WISHES } from "./complaint.ts";
import { Problem } from "./errors.ts";
import { ownWords, whole } from "./field.ts";
import { MessageId } from "./id.ts";
import { LINE_MAX, TEXT_MAX } from "./limits.ts";
import { PROMISES_MAX, PromiseDraft } from "./promise.ts";
import { OfferDraft } from "./remedy.ts";

/** Raise it when the same draft may be read in another way than before; kept with every answer that was checked. */
export const COACH_VERSION = 2;

/** Severity 1 (a nuisance) to 5 (harm), as the team sees it. */
export const SEVERITY_MAX = 5;
const severity = v.nullable(whole("severity.range", 1, SEVERITY_MAX));
const fault = v.nullable(v.picklist(FAULTS, "fault.unknown"));
const failure = v.nullable(v.picklist(FAILURES, "failure.unknown"));

/** Is somebody in danger, or threatened, or out in the open? Then a person answers at once, and nothing is cheerful. */
const safety = v.nullable(v.boolean("safety.shape"));
/** What broke, in the team's own words; the same words again are the same cause. */
const cause = v.nullable(ownWords("cause", LINE_MAX));

/** How the team reads a complaint; null is "nobody has said". `failure` is of what came out, of how it went, or both. */
export const ReadingView = v.object({ severity, fault, failure, safety, cause });
export type ReadingView = v.InferOutput<typeof ReadingView>;
/** Sets what is named and leaves the rest; null takes it back. What stands so already is no event. */
export const ReadingDraft = v.partial(ReadingView);
export type ReadingDraft = v.InferOutput<typeof ReadingDraft>;

/** Longest reason for sending what the coach stopped, in UTF-16 units. */
export const REASON_MAX = 500;

/** BCP 47 tag of the language that an answer is written in. */
const lang = v.optional(
  v.pipe(
    v.string("lang.shape"),
    v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, "lang.shape"),
    v.maxLength(35, "lang.shape"),
  ),
);
const moment = v.optional(v.picklist(MOMENTS, "moment.unknown"));

/** An answer. The id is made in the inbox, so a retry stays one message. */
export const ReplyDraft = v.object({
  messageId: MessageId,
  text: Words,
  /** Default `reply`. */
  moment,
  /** Default: the complaint's. */
  lang,
  /** Why it goes out all the same; asked for by `reason_needed`, kept with the answer, seen by the team only. */
  reason: v.optional(ownWords("reason", REASON_MAX)),
  /** What it promises with a date: on record from the moment it leaves. */
  promises: v.optional(v.pipe(v.array(PromiseDraft), v.maxLength(PROMISES_MAX, "promises.many"))),
  /** A remedy that goes out with it. Over the member's limit the whole answer waits for a manager. */
  offer: v.optional(OfferDraft),
});
export type ReplyDraft = v.InferOutput<typeof ReplyDraft>;

/** A finding as the wire has it: offsets in UTF-16 units into the text that was sent. */
export const FindingView = v.object({
  rule: v.string(),
  class: v.picklist([...CLASSES, ...CHECKS]),
  severity: v.picklist(SEVERITIES),
  start: v.number(),
  end: v.number(),
  text: v.string(),
  why: v.string(),
  instead: v.string(),
  source: v.string(),
  words: v.exactOptional(v.array(v.string())),
}) satisfies v.GenericSchema<Finding>;
export type FindingView = v.InferOutput<typeof FindingView>;

/** The answer (422) to a reply that may not go out: never (`barred`), or only with a reason (`reason_needed`). */
export const BarredProblem = v.object({
  ...Problem.entries,
  code: v.picklist(["barred", "reason_needed"]),
  findings: v.array(FindingView),
});
export type BarredProblem = v.InferOutput<typeof BarredProblem>;

/** What is asked of the record while somebody still writes; nothing of it is stored. The text may be empty. */
export const CheckDraft = v.object({
  text: v.pipe(v.string("text.long"), v.maxLength(TEXT_MAX, "text.long")),
  moment,
  lang,
});
export type CheckDraft = v.InferOutput<typeof CheckDraft>;

/** Classes that only the record can tell. */
export const RECORD_CLASSES = [
  "private-data",
  "unknown-number",
  "repeat",
] as const satisfies readonly Finding["class"][];

export const CheckView = v.object({
  /** Only of RECORD_CLASSES; the browser's own coach finds the rest. */
  findings: v.array(FindingView),
  /** As they stand in the text: what belongs to other people's complaints. Feed both to the browser's coach, so that it finds them as one types on. */
  foreign: v.array(v.string()),
  /** What may stand in any answer to it: the site's contacts, the member's own address, and what the complaint itself says. */
  own: v.array(v.string()),
});
export type CheckView = v.InferOutput<typeof CheckView>;

/** What the coach said of an answer when it was sent; kept with it for ever, whatever the rules say later. Team only. */
export const CheckedView = v.object({
  verdict: v.picklist(VERDICTS),
  moment: v.picklist(MOMENTS),
  /** The pack that read it; null where no language was read. */
  lang: v.nullable(v.string()),
  version: v.number(),
  /** Worst first, as many as were shown. `phrase` as `phrasesOf` has it; missing where there is none, and before it was kept. */
  findings: v.array(
    v.object({
      rule: v.string(),
      class: v.picklist([...CLASSES, ...CHECKS]),
      severity: v.picklist(SEVERITIES),
      phrase: v.optional(v.string()),
    }),
  ),
  /** State of each component; empty where nothing was read. */
  components: v.record(v.string(), v.picklist(COMPONENT_STATES)),
  /** Why it was sent all the same. */
  reason: v.nullable(v.string()),
  /** The coach itself failed: `unchecked` for no fault of the words. */
  failed: v.boolean(),
});
export type CheckedView = v.InferOutput<typeof CheckedView>;

/** Good answers shown at most. */
export const GOOD_ANSWERS_MAX = 50;
/** An answer that an owner or manager holds up as an example; what would name the visitor stands as […]. */
export const GoodAnswerView = v.object({
  complaint: v.string(),
  message: v.string(),
  text: v.string(),
  lang: v.string(),
  kind: v.picklist(KINDS),
  wish: v.nullable(v.picklist(WISHES)),
  /** When it was marked; ms UTC. Newest first. */
  at: v.number(),
});
export type GoodAnswerView = v.InferOutput<typeof GoodAnswerView>;
export const GoodAnswersView = v.object({ items: v.array(GoodAnswerView) });
export type GoodAnswersView = v.InferOutput<typeof GoodAnswersView>;

/** What of a report is kept with an answer; `phrases` are those of its findings, in their order. */
export function keepOf(
  report: CoachReport,
  phrases: readonly (string | undefined)[],
): Pick<CheckedView, "verdict" | "findings" | "components"> & { lang: string | null } {
  const states = Object.entries(report.components) as [Component, ComponentReport][];
  return {
    verdict: report.verdict,
    lang: report.lang ?? null,
    findings: report.findings.map(({ rule, class: of, severity: how }, index) => {
      const phrase = phrases[index];
      return { rule, class: of, severity: how, ...(phrase === undefined ? {} : { phrase }) };
    }),
    components: Object.fromEntries(states.map(([name, { state }]) => [name, state])),
  };
}
