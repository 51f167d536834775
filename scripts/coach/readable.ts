import type { CoachReport } from "../../shared/coach/types.ts";

const VERDICTS = {
  send: "Good to send.",
  improve: "Needs work.",
  stop: "Do not send this.",
  unchecked: "Not checked in this language.",
} as const;

/** A report for a person at a terminal. */
export function readable(text: string, report: CoachReport): string {
  const lines = [VERDICTS[report.verdict], ...report.praise.map((each) => `+ ${each}`)];
  for (const { severity, class: kind, text: said, why, instead, rule, words } of report.findings) {
    lines.push("", `${severity}: "${said}" (${kind})`, `  ${why}`, `  Try: ${instead}`, `  ${rule}`);
    if (words?.length) lines.push(`  These words weigh most: ${words.join(", ")}`);
  }
  if (report.more > 0) lines.push("", `and ${report.more} more`);
  for (const { component, why, instead } of report.missing)
    lines.push("", `missing: ${component}`, `  ${why}`, `  Try: ${instead}`);
  const parts = Object.entries(report.components).map(([name, { state, evidence }]) =>
    [`${name}: ${state}`, ...evidence.map(({ start, end }) => `"${text.slice(start, end)}"`)].join(" "),
  );
  lines.push("", ...parts, ...report.facts.map((each) => `${each.kind} to record: "${each.text}"`));
  return lines.join("\n");
}
