import { CONNECTIONS, medians, ratioOf, SUBJECTS, type SubjectName, type Way } from "./samples.ts";
import type { Figure, Parts, Results } from "./results.ts";

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), `|${head.map((_, i) => (i === 0 ? "---" : "--:")).join("|")}|`, ...rows.map(line)].join("\n");
}

const number = (n: number, digits = 0): string =>
  Number.isNaN(n) ? "–" : n.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const verdict = ({ met }: Figure): string => (met === undefined ? "–" : met ? "met" : "**not met**");

/** What this very run can tell of the reasons, and no more. */
function reasons({ parts: { intake = [] }, figures }: Results): string {
  const isShort = figures.some(({ name, met }) => met === false && /^(intake over|processor time)/.test(name));
  if (!isShort || intake.length === 0) return "";
  const untold = ratioOf(intake, "direct", 16, "batch", "untold").perSecond;
  const [told, quiet] = (["ours", "untold"] as const).map((subject) => medians(intake, "direct", subject, 16).cpu);
  return `\n\nOf intake's share, this run knows one part: complaints that nobody is told of (test mode) keep ${number(untold, 2)} × of the bare route's throughput at 16 at once, and cost
${number(quiet ?? NaN, 1)} ms of processor time instead of ${number(told ?? NaN, 1)}. The difference is the outbox row and the Timekeeper, which tells the team meanwhile, in the same process and against the same database.`;
}

function shortfalls(results: Results): string {
  const short = results.figures.filter(({ met }) => met === false);
  if (short.length === 0) return "Every target is met.";
  const lines = short.map(({ name, value, target }) => `- ${name}: ${value}, wanted ${target}`);
  return `What falls short, and by how much:\n\n${lines.join("\n")}${reasons(results)}`;
}

function intakeTable({ intake }: Parts, way: Way): string {
  const head = ["", "at once", "per second", "p50 ms", "p99 ms", "CPU ms", "CPU ms in all"];
  const rows: string[][] = [];
  for (const [subject, words] of Object.entries(SUBJECTS) as [SubjectName, string][]) {
    for (const connections of CONNECTIONS) {
      const { perSecond, p50, p99, cpu, cpuAll } = medians(intake ?? [], way, subject, connections);
      const cells = [number(perSecond), number(p50, 1), number(p99, 1), number(cpu, 2), number(cpuAll, 2)];
      if (!Number.isNaN(perSecond)) rows.push([words, `${connections}`, ...cells]);
    }
  }
  return table(head, rows);
}

function inboxTable({ inbox = [] }: Parts): string {
  const rows = inbox.map(({ page, complaints, rowsRead, trips, ms }) => [
    page,
    number(complaints),
    number(rowsRead),
    `${trips}`,
    number(ms, 1),
  ]);
  return table(["page", "complaints", "rows read", "round trips", "ms"], rows);
}

/** The results as a page that people read. */
export function report(results: Results): string {
  const { at, machine, minutes, pace, parts, figures, full } = results;
  const sections = [
    `# What was measured

${full ? "" : "**A taste: too short to be quoted.** "}\`npm run bench\`, ${at.slice(0, 16).replace("T", " ")} UTC, ${minutes.toFixed(0)} minutes: ${machine.cpu}, ${machine.cores} cores,
${machine.memoryGiB} GiB, Node ${machine.node}, workerd ${machine.workerd}; before it began ${number(machine.loadBefore, 1)} programs were running on it. Everything runs on this one machine: the load generator, in a process of its own, shares the
${machine.cores} cores with what it measures. Ratios are medians of the ratios within each of ${pace.rounds} interleaved rounds; times of one machine say little about another.`,
    `![How much of the platform's own speed intake keeps](chart.svg)`,
    table(
      ["figure", "measured", "target", ""],
      figures.map((figure) => [figure.name, figure.value, figure.target, verdict(figure)]),
    ),
    shortfalls(results),
  ];
  const notes = figures.flatMap(({ name, note }) => (note ? [`- ${name}: ${note}`] : []));
  if (notes.length > 0) sections.push(`How to read them:\n\n${notes.join("\n")}`);
  if (parts.intake) {
    sections.push(`## Intake, straight at workerd\n\n${intakeTable(parts, "direct")}

workerd with local D1, Durable Objects and rate limits, limits on, complaints from many networks. "CPU" is the processor time of the whole process per request while the load
lasts; "in all" counts on until everything the requests caused is done. The bare route checks no input, owes nobody anything and gives no receipt. Fastify writes to SQLite through
\`node:sqlite\` (WAL, \`synchronous=FULL\`, one process, one disk); much faster on one machine, and a server that somebody must own; it tells nobody either.`);
    if (parts.intake.some(({ way }) => way === "proxy"))
      sections.push(`## Intake, through wrangler dev\n\n${intakeTable(parts, "proxy")}

What \`npm start\` runs on a laptop: a proxy in Node before workerd, counted with it. No benchmark host; it stands here because it is what one sees at home.`);
  }
  if (parts.inbox) sections.push(`## The inbox as complaints pile up\n\n${inboxTable(parts)}`);
  if (parts.weight) {
    const { loader, panel, answers, chunks } = parts.weight;
    const rows = [
      ["loader", loader],
      ["panel", panel],
      ["site and receipt, as answered", answers],
    ] as const;
    const all = [...rows, ...chunks.map(({ name, bytes }) => [`${name}, when used`, bytes] as const)];
    sections.push(
      `## What it weighs\n\n${table(
        ["", "bytes, brotli 11"],
        all.map(([name, bytes]) => [name, number(bytes)]),
      )}`,
    );
  }
  return `${sections.join("\n\n")}\n`;
}
