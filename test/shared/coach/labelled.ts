import { readdirSync, readFileSync } from "node:fs";
import { kindOf } from "../../../scripts/coach/answer.ts";
import { coach } from "../../../shared/coach/coach.ts";
import type { Pack } from "../../../shared/coach/pack.ts";
import {
  CLASSES,
  type CoachDraft,
  COMPONENTS,
  type Component,
  type Finding,
  type FindingClass,
} from "../../../shared/coach/types.ts";

/** A reply and what fair readers find in it. */
export interface Labelled extends CoachDraft {
  id: string;
  lang: string;
  verdict: "good" | "mixed" | "bad";
  components: Record<Component, boolean>;
  ambiguous?: Component[];
  undermines?: FindingClass[];
  traps?: { phrase: string; must_not_trigger: string }[];
}

/** The rows of one half, in one language: `tuned` were written with the rules, `blind` by people who never saw them. */
export function rows(half: "tuned" | "blind", lang: string): Labelled[] {
  const dir = `test/coach/rows/${half}`;
  return readdirSync(dir)
    .flatMap((file) => readFileSync(`${dir}/${file}`, "utf8").split("\n").filter(Boolean))
    .map((line) => JSON.parse(line) as Labelled)
    .filter((row) => row.lang === lang);
}

const ARE_LABELS: ReadonlySet<FindingClass> = new Set(CLASSES);

const share = (part: number, of: number) => (of === 0 ? 1 : part / of);

/** What the coach makes of labelled rows, as shares from 0 to 1. */
export function score(pack: Pack, labelled: readonly Labelled[]) {
  const tally = Object.fromEntries(COMPONENTS.map((each) => [each, { hit: 0, false: 0, missed: 0 }])) as Record<
    Component,
    { hit: number; false: number; missed: number }
  >;
  const count = {
    labels: 0,
    found: 0,
    said: 0,
    agreed: 0,
    good: 0,
    stopped: 0,
    alarmed: 0,
    bad: 0,
    waved: 0,
    traps: 0,
    fired: 0,
  };
  for (const row of labelled) {
    const report = coach(row, pack);
    for (const each of COMPONENTS) {
      if (row.ambiguous?.includes(each)) continue;
      const said = report.components[each].evidence.length > 0;
      if (said && row.components[each]) tally[each].hit++;
      else if (said) tally[each].false++;
      else if (row.components[each]) tally[each].missed++;
    }
    const labels = row.undermines ?? [];
    count.labels += labels.length;
    count.found += labels.filter((label) => report.findings.some((finding) => kindOf(finding.class) === label)).length;
    const kinds = new Set(
      report.findings.map((finding) => kindOf(finding.class)).filter((kind) => ARE_LABELS.has(kind)),
    );
    count.said += kinds.size;
    count.agreed += labels.filter((label) => kinds.has(label)).length;
    if (row.verdict === "good") {
      count.good++;
      if (report.verdict === "stop") count.stopped++;
      const loud = report.findings.filter(({ severity }) => severity === "block" || severity === "high");
      if (loud.some((finding) => !labels.includes(kindOf(finding.class)))) count.alarmed++;
    }
    if (row.verdict === "bad") {
      count.bad++;
      if (report.verdict === "send") count.waved++;
    }
    for (const trap of row.traps ?? []) {
      count.traps++;
      if (fires(trap, row, report.findings, report.components)) count.fired++;
    }
  }
  const f1 = Object.fromEntries(
    COMPONENTS.map((each) => [
      each,
      share(2 * tally[each].hit, 2 * tally[each].hit + tally[each].false + tally[each].missed),
    ]),
  ) as Record<Component, number>;
  const counted = COMPONENTS.filter((each) => tally[each].hit + tally[each].missed >= 5);
  return {
    rows: labelled.length,
    f1,
    macroF1: share(
      counted.reduce((sum, each) => sum + f1[each], 0),
      counted.length,
    ),
    underminingFound: share(count.found, count.labels),
    /** Of the kinds of undermining it found in a reply, those that readers found there too. */
    agreed: share(count.agreed, count.said),
    goodStopped: share(count.stopped, count.good),
    goodAlarmed: share(count.alarmed, count.good),
    badNotWavedThrough: 1 - share(count.waved, count.bad),
    trapsPassed: 1 - share(count.fired, count.traps),
  };
}

function fires(
  trap: { phrase: string; must_not_trigger: string },
  row: Labelled,
  findings: readonly Finding[],
  components: ReturnType<typeof coach>["components"],
): boolean {
  const at = row.text.toLowerCase().indexOf(trap.phrase.toLowerCase());
  const end = at + trap.phrase.length;
  const component = COMPONENTS.find((each) => each === trap.must_not_trigger);
  if (component && !row.components[component] && components[component].evidence.length > 0) return true;
  return findings.some(
    (finding) =>
      kindOf(finding.class) === trap.must_not_trigger && (at < 0 || (finding.start < end && finding.end > at)),
  );
}
