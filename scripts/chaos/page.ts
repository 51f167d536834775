import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { ROOT } from "../env.mjs";
import { type Row, table, totals } from "./table.ts";

const PAGE = join(ROOT, "docs/chaos.md");
/** Everything between these two lines is written by the last whole run. */
const [BEGIN, END] = ["<!-- the last run -->", "<!-- end of the last run -->"];

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

/** What a whole run has to say of itself. */
export function story(rows: readonly Row[], seed: number, seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const lines = rows.flatMap(({ fault, happened, refusals, wrong }) => [
    `- **${fault}**: ${happened}.${refusals ? ` Answers other than yes: ${refusals}.` : ""}`,
    ...wrong.map((line) => `  - ${line}`),
  ]);
  return [
    `In all: ${totals(rows)}. Seed ${seed}, ${minutes} minutes, on a machine with ${machine()}.`,
    table(rows),
    "What happened, row by row:",
    lines.join("\n"),
  ].join("\n\n");
}

/** Puts the story of a whole run where the story of the one before stood. */
export function writePage(rows: readonly Row[], seed: number, seconds: number): void {
  const [before, rest = ""] = readFileSync(PAGE, "utf8").split(BEGIN);
  const [, after = ""] = rest.split(END);
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${story(rows, seed, seconds)}\n\n${END}${after}`);
}
