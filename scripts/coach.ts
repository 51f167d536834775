// Reads drafts with the coach. JSON lines on stdin ({id, text, lang?, moment?, severity?, fault?, complaint?, earlier?}) give one
// JSON line each; a text as argument, or a terminal, gives a readable report.

import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { coach } from "../shared/coach/coach.ts";
import { loadPack } from "../shared/coach/packs/index.ts";
import type { CoachDraft } from "../shared/coach/types.ts";
import { answer } from "./coach/answer.ts";
import { readable } from "./coach/readable.ts";

const print = (line: string) => void process.stdout.write(`${line}\n`);

async function check(draft: CoachDraft) {
  return coach(draft, await loadPack(draft.lang ?? "en"));
}

async function eachLine(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    const row = JSON.parse(line) as CoachDraft & { id?: string };
    print(JSON.stringify(answer(row.id, await check(row))));
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: "string" },
    moment: { type: "string" },
    severity: { type: "string" },
    fault: { type: "string" },
  },
});
const about = {
  ...values,
  severity: values.severity === undefined ? undefined : Number(values.severity),
} as Omit<CoachDraft, "text">;

if (positionals.length > 0) {
  const text = positionals.join(" ");
  print(readable(text, await check({ ...about, text })));
} else if (process.stdin.isTTY) {
  process.stderr.write("Type a reply, then Ctrl-D.\n");
  let text = "";
  for await (const piece of process.stdin) text += String(piece);
  print(readable(text, await check({ ...about, text })));
} else await eachLine();
