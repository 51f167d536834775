// The coach: what is there, what is missing, what undermines it. Pure: same draft and pack, same report.

import { compile, fieldOf } from "./compile.ts";
import { amounts, promises, remedies } from "./facts.ts";
import { type Components, componentsOf, findingsOf } from "./judge.ts";
import { needs, type Need } from "./needs.ts";
import type { Pack } from "./pack.ts";
import { plainFindings } from "./plain.ts";
import { markQuoted, quotations } from "./quotes.ts";
import { meet, rank } from "./rank.ts";
import { type Reading, read } from "./reading.ts";
import {
  type CoachDraft,
  type CoachReport,
  COMPONENTS,
  type Component,
  type ComponentReport,
  type Fact,
  type Finding,
  FINDINGS_MAX,
} from "./types.ts";
import { weighed } from "./weigh.ts";

const SEVERITY = 3;
const BARRED: ReadonlySet<string> = new Set(["empty", "placeholder", "review-deal"]);

/** Reads a draft with the pack of its language; without one it checks what needs no language. Never throws on any text. */
export function coach(draft: CoachDraft, pack: Pack | undefined): CoachReport {
  const plain = plainFindings(draft, pack);
  const sums = amounts(draft.text);
  if (!pack || plain.some((each) => each.class === "empty")) return unread(draft, pack, plain, sums);
  const { moment = "reply", severity = SEVERITY, fault = "ours" } = draft;
  const { components, scene, owned, found, excused } = examined(draft, pack);
  const { reading } = scene.field;
  const compiled = compile(pack);
  const facts = [...remedies(scene.field, compiled, sums), ...promises(scene.field, compiled)];
  facts.sort((a, b) => a.start - b.start);
  // Half a sentence weighs what nobody meant: while there are blanks, only rules speak.
  const begun = plain.some((each) => each.class === "placeholder");
  const judged = begun ? found : weighed(pack, scene, { found, excused }, components);
  const acts = COMPONENTS.some(
    (each) => each !== "regret" && each !== "forgiveness" && components[each].spans.length > 0,
  );
  const all = merged([
    ...plain,
    ...judged.filter((each) => each.class !== "only-asks" || !acts),
    ...shape(draft, reading, components, pack, severity),
  ]);

  const known = new Set<Need>(COMPONENTS.filter((each) => components[each].spans.length > 0));
  if (draft.recorded?.remedy) known.add("repair");
  if (draft.recorded?.promise || known.has("explanation") || facts.some((each) => each.kind === "promise"))
    known.add("when");
  const required = needs(moment, severity, fault);
  const missing = required.filter((each) => !known.has(each));
  // A severity that nobody has set yet asks for the least: the rest is said, and stops nothing.
  const pressing = needs(moment, draft.severity ?? 1, fault).filter((each) => !known.has(each));
  const lacks = pressing.some((each) => each !== "regret" || !owned);
  const judgement = verdict(all, lacks, required.length === 0);
  // What may go is not nagged about words that only might be something: of seven such remarks readers had made one.
  const findings = judgement === "send" ? all.filter((each) => !each.words || each.severity !== "low") : all;
  const reports = Object.fromEntries(
    COMPONENTS.map((each) => [each, report(components, each, required.includes(each) && !known.has(each))]),
  ) as unknown as Record<Component, ComponentReport>;
  return {
    lang: pack.lang,
    verdict: judgement,
    ...chosen(findings),
    components: reports,
    missing: missing.map((each) => Object.assign({ component: partOf(each) }, pack.needs[each])),
    praise: COMPONENTS.filter((each) => components[each].strong).map((each) => pack.praise[each]),
    facts,
    barred: barred(findings),
  };
}

/** What is there, and which rules match: before anything is weighed. */
export function examined(draft: CoachDraft, pack: Pack) {
  const { moment = "reply", severity = SEVERITY, fault = "ours" } = draft;
  const compiled = compile(pack);
  const reading = read(draft.text, pack.spelling);
  markQuoted(reading, quotations(draft.text, draft.complaint));
  const { components, scene } = componentsOf(fieldOf(reading, compiled), compiled, moment);
  // Owning it and mending it says sorry without the word; where there is nothing to own, telling why does.
  const asks = needs(moment, severity, fault).includes("responsibility");
  const owned =
    components.repair.strong && (components.responsibility.strong || (!asks && components.explanation.strong));
  return { components, scene, owned, ...findingsOf(pack, scene, compiled, { moment, severity, owned }) };
}

function report(components: Components, component: Component, missing: boolean): ComponentReport {
  const { spans, strong } = components[component];
  if (spans.length === 0) return { state: missing ? "missing" : "not-needed", evidence: [] };
  return { state: strong ? "present" : "weak", evidence: spans };
}

function unread(draft: CoachDraft, pack: Pack | undefined, plain: Finding[], facts: Fact[]): CoachReport {
  const findings = merged(plain);
  const components = Object.fromEntries(
    COMPONENTS.map((each): [string, ComponentReport] => [each, { state: "not-needed", evidence: [] }]),
  ) as unknown as CoachReport["components"];
  const stopped = barred(findings) !== "no";
  return {
    lang: pack?.lang,
    verdict: stopped ? "stop" : "unchecked",
    ...chosen(findings),
    components,
    missing: [],
    praise: [],
    facts,
    barred: barred(findings),
  };
}

/** Where findings of one class meet only the worst of them stays, the longest of equals. */
function merged(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const last = new Map<string, Finding>();
  const order = findings.toSorted((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  for (const each of order) {
    const before = last.get(each.class);
    if (before && each.start < before.end) {
      const better =
        rank(each) < rank(before) || (rank(each) === rank(before) && each.end - each.start > before.end - before.start);
      if (!better) continue;
      kept[kept.lastIndexOf(before)] = each;
    } else kept.push(each);
    last.set(each.class, each);
  }
  return kept;
}

/** The hints about order and length come behind all others. */
const isHint = (finding: Finding) => Number(finding.class === "order" || finding.class === "length");

/** The worst five, of as many classes and places as there are, worst first. */
function chosen(findings: readonly Finding[]): Pick<CoachReport, "findings" | "more" | "next"> {
  const worst = findings.toSorted((a, b) => rank(a) - rank(b) || isHint(a) - isHint(b) || a.start - b.start);
  const seen = new Set<string>();
  const firsts = worst.filter((each) => !seen.has(each.class) && seen.add(each.class));
  // Words that are wrong in three ways are changed once: first, among equally bad ones, other words.
  const again = (each: Finding) => Number(firsts.slice(0, firsts.indexOf(each)).some((worse) => meet(worse, each)));
  const apart = firsts.toSorted((a, b) => rank(a) - rank(b) || again(a) - again(b));
  const all = [...new Set([...apart, ...worst])];
  const shown = all.slice(0, FINDINGS_MAX);
  const others = all.slice(FINDINGS_MAX).filter((each) => !shown.some((one) => meet(one, each)));
  return {
    findings: worst.filter((each) => shown.includes(each)),
    more: others.length,
    next: others.slice(0, FINDINGS_MAX),
  };
}

/** Saying when the next word comes is what can be explained by somebody who does not know yet. */
const partOf = (need: Need): Component => (need === "when" ? "explanation" : need);

/** Where nothing is required of a text, as of an acknowledgement, its tone is all there is to judge. */
function verdict(findings: readonly Finding[], lacks: boolean, free: boolean): CoachReport["verdict"] {
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  if (count("block") > 0) return "stop";
  return lacks || count("high") > 0 || count("med") > (free ? 0 : 1) ? "improve" : "send";
}

function barred(findings: readonly Finding[]): CoachReport["barred"] {
  const blocks = findings.filter((each) => each.severity === "block");
  if (blocks.some((each) => BARRED.has(each.class))) return "yes";
  return blocks.length > 0 ? "reason" : "no";
}

/** Hints about order and length: never more than low. */
function shape(draft: CoachDraft, reading: Reading, components: Components, pack: Pack, severity: number): Finding[] {
  const hints: Finding[] = [];
  const hint = (check: "order" | "length", id: string, start: number, end: number) =>
    hints.push({
      rule: `plain/${check}/${id}`,
      class: check,
      severity: "low",
      start,
      end,
      text: draft.text.slice(start, end),
      ...pack.advice[check],
    });
  if ((draft.moment ?? "reply") !== "reply") return hints;
  const count = reading.sentences.length - 1;
  const [least, most] = severity <= 2 ? [1, 5] : severity === 3 ? [1, 10] : [4, 16];
  if (count < least || count > most) hint("length", count < least ? "short" : "long", 0, draft.text.length);
  const owned = [...components.regret.spans, ...components.responsibility.spans].map((each) => each.start);
  const [told] = components.explanation.spans;
  const first = Math.min(...owned);
  if (told && owned.length > 0 && first > told.end) {
    const between = draft.text.slice(told.end, first).match(/[.!?\n]/gu)?.length ?? 0;
    if (between > 1) hint("order", "late", told.start, told.end);
  }
  return hints;
}
