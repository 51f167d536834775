// Counts the report of a site with very many complaints in the Worker's own pieces, with its own SQL, and says what that takes.
// `node scripts/bench/reports.ts 100000`
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { fillInto } from "./fill.ts";

const WORKER = join(import.meta.dirname, "../../worker");
const MIGRATIONS = join(WORKER, "migrations");
/** Imported by its path: the Worker's types are not those of Node. */
const { countPiece } = (await import(join(WORKER, "reporting.ts"))) as {
  countPiece(env: { DB: unknown }, now: number): Promise<boolean>;
};
const SITE = "bench";
const count = Number(process.argv[2] ?? 100_000);
const now = Date.UTC(2026, 10, 22, 18);

const file = new DatabaseSync(":memory:");
for (const name of readdirSync(MIGRATIONS).toSorted()) file.exec(readFileSync(join(MIGRATIONS, name), "utf8"));

/** As much of D1 as counting asks for. */
function statement(sql: string, values: SQLInputValue[] = []) {
  const all = async () => ({ results: file.prepare(sql).all(...values), meta: {} });
  const first = async () => (await all()).results[0] ?? null;
  return { bind: (...more: SQLInputValue[]) => statement(sql, more), all, first };
}
const db = {
  prepare: (sql: string) => statement(sql),
  batch: (list: ReturnType<typeof statement>[]) => Promise.all(list.map((one) => one.all())),
};
const env = { DB: db };

const day: [number, number][] = [[540, 1_080]];
const clock = {
  zone: "Europe/Berlin",
  hours: [day, day, day, day, day, [], []],
  holidays: [],
  figureMin: 240,
  awayUntil: null,
};
file
  .prepare("INSERT INTO sites (site, created_at, number, settings, channels, base) VALUES (?, ?, 1, ?, '{}', '')")
  .run(SITE, now, JSON.stringify({ clock }));
file.prepare("INSERT INTO reports (site, days, counted_at) VALUES (?, 365, 0)").run(SITE);
fillInto(file, SITE, count, now);

const took: number[] = [];
let tally = 0;
/** Of the processor: how long it takes on a busy machine says little. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const begun = spent();
for (;;) {
  const before = spent();
  if (!(await countPiece(env, now))) break;
  took.push(spent() - before);
  const kept = file.prepare("SELECT length(tally) AS bytes FROM reports").get() as { bytes: number | null };
  tally = Math.max(tally, kept.bytes ?? 0);
}
const all = spent() - begun;
const { report } = file.prepare("SELECT report FROM reports").get() as { report: string };
const { view } = JSON.parse(report) as { view: { n: number } };
const sorted = took.toSorted((a, b) => a - b);
const ms = (value: number | undefined): string => `${(value ?? 0).toFixed(1)} ms`;
// eslint-disable-next-line no-console -- what it measured is what this script is for
console.table({
  complaints: count,
  "problems in the report": view.n,
  pieces: took.length,
  "a piece of 500, median": ms(sorted[sorted.length >> 1]),
  "a piece, longest": ms(sorted.at(-1)),
  "all pieces": ms(all),
  "tally, at most": `${tally} bytes`,
  "report as it is stored": `${report.length} bytes`,
});
