import type {
  CoachDraft,
  CoachReport,
  Component,
  ComponentReport,
  Fact,
  Finding,
  FindingClass,
  FindingSeverity,
} from "../../../../shared/coach/types.ts";
import { COMPONENTS } from "../../../../shared/coach/types.ts";

const RULES: [RegExp, FindingClass, FindingSeverity][] = [
  [/\[[^\]]+\]/g, "placeholder", "block"],
  [/idiot/g, "insult", "block"],
  [/sorry if/g, "conditional-if", "high"],
  [/mistakes were made/g, "passive", "med"],
  [/valued customer/g, "boilerplate", "low"],
];
const PARTS: Partial<Record<Component, RegExp>> = {
  regret: /I am sorry/,
  responsibility: /I forgot/,
  repair: /refunded/,
};

function look(text: string, [pattern, of, severity]: (typeof RULES)[number]): Finding[] {
  return [...text.matchAll(pattern)].map((found) => ({
    rule: `fake/${of}`,
    class: of,
    severity,
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
    why: `Why not to say ${found[0]}.`,
    instead: `Something better than ${found[0]}.`,
    source: "A test",
  }));
}

function part(text: string, component: Component): ComponentReport {
  const pattern = PARTS[component];
  if (!pattern) return { state: "not-needed", evidence: [] };
  const found = pattern.exec(text);
  if (!found) return { state: "missing", evidence: [] };
  return { state: "present", evidence: [{ start: found.index, end: found.index + found[0].length }] };
}

/** A coach of five rules and three parts, which reads English only. */
export function fakeCheck({ text, lang = "en", foreign = [] }: CoachDraft): CoachReport {
  const known = lang.startsWith("en");
  const isEmpty = text.trim() === "";
  const own = foreign
    .filter((one) => text.includes(one))
    .flatMap((one) => look(text, [new RegExp(one, "g"), "private-data", "block"]));
  const all = [...RULES.slice(0, known ? 9 : 1).flatMap((rule) => look(text, rule)), ...own];
  const components = Object.fromEntries(
    COMPONENTS.map((name) => [name, part(text, name)]),
  ) as CoachReport["components"];
  const missing = COMPONENTS.filter((name) => known && components[name].state === "missing").map((component) => ({
    component,
    why: `Why ${component}.`,
    instead: `How to ${component}.`,
    source: "A test",
  }));
  const barred =
    isEmpty || /\[[^\]]+\]/.test(text) ? "yes" : all.some(({ severity }) => severity === "block") ? "reason" : "no";
  const days = [...text.matchAll(/by Friday/g)].map(({ index }): Fact => ({
    kind: "promise",
    start: index,
    end: index + 9,
    text: "by Friday",
  }));
  const sums = [...text.matchAll(/([€£])(\d+)/g)].map(({ 0: sum, 1: sign, 2: whole, index }): Fact => ({
    kind: "amount",
    start: index,
    end: index + sum.length,
    text: sum,
    amount: Number(whole) * 100,
    currency: sign === "€" ? "EUR" : "GBP",
    remedy: "credit",
    sentence: text,
  }));
  return {
    lang: known ? "en" : undefined,
    verdict: barred === "no" ? (known ? (all.length + missing.length > 0 ? "improve" : "send") : "unchecked") : "stop",
    findings: all.slice(0, 5),
    more: Math.max(0, all.length - 5),
    next: all.slice(5, 10),
    components,
    missing,
    praise: components.regret.state === "present" ? ["You say sorry."] : [],
    facts: [...days, ...sums],
    barred,
  };
}
