import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Failure, NODE, ROOT, environment, seconds } from "../env.mjs";

/** One change to one file: `find` stands in it exactly once. */
interface Edit {
  file: string;
  find: string;
  put: string;
}

/** Somebody who breaks a promise, and what the ledger must say of it. */
export interface Saboteur {
  does: string;
  edits: readonly Edit[];
  /** The faults that bring it to light, as `--only` names them. */
  under: readonly string[];
  /** The line that shows that it was caught for the right reason. */
  seenAs: RegExp;
}

export const saboteurs: readonly Saboteur[] = [
  {
    does: "splits the batch in two",
    under: ["kill"],
    edits: [
      {
        file: "worker/store/intake.ts",
        find: "    await commit(db, insertNew(db, it));\n",
        put: [
          "    const [complaint, ...rest] = insertNew(db, it);",
          "    await commit(db, complaint ? [complaint] : []);",
          "    await commit(db, rest);\n",
        ].join("\n"),
      },
    ],
    seenAs: /lost: .*half a complaint/,
  },
  {
    does: "answers before storing",
    under: ["kill"],
    edits: [
      {
        file: "worker/keep.ts",
        find: "    return await askD1(() => keepComplaint(databaseFor(env, site), intake));\n",
        put: [
          "    waitUntil(keepComplaint(databaseFor(env, site), intake));",
          "    return { receipt: receiptOf(intake), fresh: true, sameWords: true };\n",
        ].join("\n"),
      },
      {
        file: "worker/keep.ts",
        find: 'import { askD1, NoAnswer, type Trouble } from "./database.ts";\n',
        put: [
          'import { waitUntil } from "cloudflare:workers";',
          'import { receiptOf } from "./store/receipt.ts";',
          'import { NoAnswer, type Trouble } from "./database.ts";\n',
        ].join("\n"),
      },
    ],
    seenAs: /lost: .*(its thread answers 404|is not there)/,
  },
  {
    does: "marks a notice sent before sending it",
    under: ["kill", "channels"],
    edits: [
      {
        file: "worker/notices/drain.ts",
        find: "  await inLanes(AT_ONCE, tasks);\n",
        put: [
          "  for (const plan of plans) {",
          "    const { site, id: fact, notice, complaint } = plan.fact;",
          "    const when = { created_at: now, next_at: null, sent_at: now };",
          "    const outcome = { attempts: 1, error: null, provider_id: null };",
          "    const sent = plan.steps.map((step): Outcome => {",
          '      const fate = step.decided ?? { state: "sent" as const };',
          "      return { step, row: { site, fact, channel: step.name, notice, complaint, ...when, ...outcome, ...fate } };",
          "    });",
          "    await apart(plan.fact, () => record(env, new Map([[plan, sent]]), now));",
          "  }",
          "  await inLanes(AT_ONCE, tasks);\n",
        ].join("\n"),
      },
    ],
    seenAs: /untold: .*was not told \(sent\)/,
  },
];

/** The text with the edit made; throws where the text has moved on and the edit does not fit any more. */
export function sabotage(text: string, { file, find, put }: Edit): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Failure(`${file} has changed: the saboteur does not find its place any more.`);
  return parts.join(put);
}

const KILLS = 8;
const LEFT_OUT = new Set(["node_modules", ".git", ".amends", ".wrangler"]);

/** A copy of the house, outside of it, so that nothing of this can ever be shipped. */
function copyHouse(edits: readonly Edit[]): string {
  const copy = mkdtempSync(join(tmpdir(), "amends-saboteur-"));
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(ROOT, path).split("/")[0] ?? "") });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  for (const edit of edits) {
    const path = join(copy, edit.file);
    writeFileSync(path, sabotage(readFileSync(path, "utf8"), edit));
  }
  return copy;
}

let running: ReturnType<typeof spawn> | undefined;

/** Plays the faults on the copy. Gives back what chaos said, and whether it was content. */
async function siege(
  copy: string,
  under: readonly string[],
  seed: number,
): Promise<{ content: boolean; said: string }> {
  const faults = under.flatMap((name) => ["--only", name]);
  const args = ["--quick", ...faults, "--kills", `${KILLS}`, "--seed", `${seed}`];
  const child = spawn(NODE, ["scripts/chaos/chaos.ts", ...args], { cwd: copy, env: environment() });
  running = child;
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (said += String(piece)));
  const code = await new Promise<number | null>((ended) => child.once("close", ended));
  running = undefined;
  return { content: code === 0, said };
}

/** Ends the siege that runs; it ends its own Worker. */
export function endSiege(): void {
  running?.kill("SIGTERM");
}

/** Can the ledger fail? Each saboteur must be caught, for the right reason, and the honest house must not be. */
export async function trySaboteurs(seed: number): Promise<boolean> {
  const honest: Saboteur = { does: "is honest", edits: [], under: ["kill", "channels"], seenAs: /^chaos: / };
  let well = true;
  for (const { does, edits, under, seenAs } of [honest, ...saboteurs]) {
    const start = performance.now();
    const copy = copyHouse(edits);
    const { content, said } = await siege(copy, under, seed).finally(() =>
      rmSync(copy, { recursive: true, force: true }),
    );
    const seen = said.split("\n").find((line) => seenAs.test(line));
    const right = edits.length === 0 ? content : !content && seen !== undefined;
    const verdict = edits.length === 0 ? (right ? "content" : "NOT content") : right ? "caught" : "NOT caught";
    console.info(`${verdict.padEnd(12)} a house that ${does} (${seconds(start)})`);
    console.info(right ? `  ${seen?.trim() ?? said.trim().split("\n").at(-1)}` : said);
    well &&= right;
  }
  return well;
}
