import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";

function command(...words: string[]): ChildProcess & { stdin: NodeJS.WritableStream; stdout: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, ["scripts/coach.ts", ...words], { stdio: ["pipe", "pipe", "ignore"] });
  onTestFinished(() => void child.kill());
  return child;
}
const row = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;

test("each row is answered with a line, in their order, and nothing else is printed", async () => {
  const child = command();
  const ids = Array.from({ length: 300 }, (_, at) => `row-${at}`);
  child.stdin.end(ids.map((id) => row(id, "We are sorry if you were upset. I have refunded £20.")).join("\n"));
  const lines = (await text(child.stdout)).trimEnd().split("\n");
  const answers = lines.map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual(ids);
  for (const { verdict, components, findings } of answers) {
    expect(verdict).toBe("improve");
    expect(components).toMatchObject({ regret: "missing", repair: "present" });
    expect(findings).toContainEqual(expect.objectContaining({ class: "conditional-if", severity: "high" }));
  }
}, 30_000);

test("whoever waits for an answer before asking on gets it", async () => {
  const child = command();
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ["first", "second"]) {
    child.stdin.write(row(id, "I forgot your cake."));
    const { value } = await answers.next();
    expect(JSON.parse(value as string)).toMatchObject({ id });
  }
}, 30_000);

test("what came before a line that is no row is answered, and the end says that something was wrong", async () => {
  const child = command();
  const ended = once(child, "exit");
  child.stdin.end(`${row("first", "I forgot your cake.")}no row\n`);
  expect(JSON.parse(await text(child.stdout))).toMatchObject({ id: "first" });
  expect(await ended).toEqual([1, null]);
}, 30_000);

test("a text gets a report to read", async () => {
  const child = command("We are sorry if you were upset.");
  const report = await text(child.stdout);
  expect(report).toContain("sorry if");
  expect(() => JSON.parse(report)).toThrow();
}, 30_000);
