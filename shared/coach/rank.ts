// Which of several findings comes first, and which of them speak of the same words.

import { type Finding, type FindingClass, SEVERITIES, type Span } from "./types.ts";

/** 0 for the worst. */
export const rank = ({ severity }: Pick<Finding, "severity">): number => SEVERITIES.indexOf(severity);

const WHOLE: ReadonlySet<FindingClass> = new Set(["empty", "length", "repeat"]);

type Placed = Span & Pick<Finding, "class">;

/** Does it speak of the whole draft, and of none of its words? */
export const isOfWhole = (finding: Pick<Finding, "class">): boolean => WHOLE.has(finding.class);

/** Do both speak of certain words, and of some of the same? */
export const meet = (one: Placed, other: Placed): boolean =>
  !isOfWhole(one) && !isOfWhole(other) && one.start < other.end && other.start < one.end;
