import type { CoachReport, FindingClass } from "../../shared/coach/types.ts";

/** Checks that are a kind of one of the classes by which replies are labelled. */
const KIND: Partial<Record<FindingClass, FindingClass>> = {
  insult: "hostile",
  threat: "hostile",
  "fake-review": "hostile",
  "review-deal": "burden-on-customer",
  "only-asks": "burden-on-customer",
  placeholder: "boilerplate",
};

/** The class by which replies are labelled. */
export const kindOf = (kind: FindingClass): FindingClass => KIND[kind] ?? kind;

/** One line of the machine-readable answer: what was said of the row with this id. */
export function answer(id: string | undefined, report: CoachReport) {
  const { verdict, barred, more, praise, facts, missing } = report;
  return {
    id,
    verdict,
    components: Object.fromEntries(Object.entries(report.components).map(([name, { state }]) => [name, state])),
    findings: report.findings.map(({ rule, class: kind, severity, start, end, text }) => ({
      class: kindOf(kind),
      severity,
      start,
      end,
      rule,
      text,
    })),
    more,
    missing: missing.map(({ component }) => component),
    praise,
    facts,
    barred,
  };
}
