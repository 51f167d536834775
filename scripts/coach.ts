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

// Whoever reads has had enough, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

async function check(draft: CoachDraft) {
  return coach(draft, await loadPack(draft.lang ?? "en"));
}

/** Answers go out in pieces of this many characters: Node 24 can crash where it reads many small ones by `readFileSync(0, "utf8")`. */
const PIECE = 65_536;
/** No answer waits longer for others to go with, in ms. */
const IDLE_MS = 50;

async function eachLine(): Promise<void> {
  let piece = "";
  let idle: NodeJS.Timeout | undefined;
  function flush(): void {
    clearTimeout(idle);
    idle = undefined;
    if (piece) process.stdout.write(piece);
    piece = "";
  }
  try {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      if (line.trim() === "") continue;
      const row = JSON.parse(line) as CoachDraft & { id?: string };
      piece += `${JSON.stringify(answer(row.id, await check(row)))}\n`;
      if (piece.length >= PIECE) flush();
      idle ??= setTimeout(flush, IDLE_MS);
    }
  } finally {
    // Also where a line was none: what came before it was answered.
    flush();
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
