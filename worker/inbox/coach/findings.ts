import { meet, rank } from "../../../shared/coach/rank.ts";
import { type CoachReport, type Finding, type FindingClass, FINDINGS_MAX } from "../../../shared/coach/types.ts";

/** What the coach beside us found, where its words stand by now. */
export type Own = Pick<CoachReport, "findings" | "next" | "more">;

export interface Shown {
  findings: Finding[];
  /** How many more there are. */
  more: number;
}

const isSame = (one: Finding, other: Finding): boolean =>
  one.class === other.class && one.start < other.end + 1 && other.start < one.end + 1;

/**
 * What the coach beside us found, and what somebody else found as well: the worst first, none twice, five at most. Words
 * that are wrong in several ways are shown once, for the worst of them: who changes the words changes all of it.
 */
export function together({ findings: own, next, more }: Own, others: readonly Finding[]): Shown {
  const theirs = others.filter((other) => !own.some((one) => isSame(one, other)));
  const all = [...own, ...next, ...theirs].toSorted((one, other) => rank(one) - rank(other));
  const apart = all.filter((one, index) => !all.slice(0, index).some((worse) => meet(worse, one)));
  const findings = apart.slice(0, FINDINGS_MAX);
  return { findings, more: more - next.length + apart.length - findings.length };
}

/** The same finding in the next report has the same name, even when its words have moved. */
export function nameOf(finding: Finding, among: readonly Finding[]): string {
  const alike = among.filter(({ rule, text }) => rule === finding.rule && text === finding.text);
  return `${finding.rule} ${alike.indexOf(finding)} ${finding.text}`;
}

const NEVER: ReadonlySet<FindingClass> = new Set(["empty", "placeholder", "review-deal"]);

/** The finding because of which nobody may send it, whatever the reason. */
export function barring(report: CoachReport): Finding | undefined {
  if (report.barred !== "yes") return undefined;
  return report.findings.find(({ class: of }) => NEVER.has(of)) ?? report.findings[0];
}
