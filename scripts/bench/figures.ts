import { CONNECTIONS, medians, ratioOf, type Sample } from "./samples.ts";
import type { PageCost } from "./inbox.ts";
import type { Figure, Parts, Quoted } from "./results.ts";

const bytes = (n: number): string => Math.round(n).toLocaleString("en");
const times = (n: number): string => n.toFixed(2);
const ms = (n: number): string => (Math.abs(n) < 10 ? n.toFixed(1) : n.toFixed(0));

function intake(samples: readonly Sample[]): Figure[] {
  const ways = { direct: "straight at workerd", proxy: "through wrangler dev" } as const;
  const figures: Figure[] = [];
  for (const way of ["direct", "proxy"] as const) {
    for (const connections of CONNECTIONS) {
      const { perSecond, p99 } = ratioOf(samples, way, connections, "batch");
      const insert = ratioOf(samples, way, connections, "insert").perSecond;
      if (Number.isNaN(perSecond)) continue;
      const name = `intake over the bare route, ${ways[way]}, ${connections} at once`;
      figures.push({
        name: `${name}: throughput`,
        value: `${times(perSecond)} × (${times(insert)} × one bare insert)`,
        target: "≥ 0.75 ×",
        met: perSecond >= 0.75,
      });
      figures.push({ name: `${name}: p99`, value: `${times(p99)} ×`, target: "≤ 1.40 ×", met: p99 <= 1.4 });
    }
  }
  const { cpu, cpuAll } = medians(samples, "direct", "ours", 16);
  figures.push({
    name: "processor time of one intake, 16 at once",
    value: `${ms(cpu)} ms (${ms(cpuAll)} ms with all it causes later)`,
    target: "≤ 3 ms",
    met: cpu <= 3,
    note: "The whole process, so the Timekeeper that tells the team meanwhile is counted too.",
  });
  return figures;
}

function inbox(costs: readonly PageCost[]): Figure[] {
  return [...new Set(costs.map(({ page }) => page))].map((page) => {
    const mine = costs.filter((cost) => cost.page === page).toSorted((a, b) => a.complaints - b.complaints);
    const [first, last] = [mine[0], mine.at(-1)];
    const growth = (last?.rowsRead ?? NaN) / (first?.rowsRead ?? NaN);
    const time = (last?.ms ?? NaN) / (first?.ms ?? NaN);
    return {
      name: `inbox, ${page}: rows read, ${bytes(first?.complaints ?? NaN)} → ${bytes(last?.complaints ?? NaN)} complaints`,
      value: `${first?.rowsRead} → ${last?.rowsRead} (time ${times(time)} ×)`,
      target: "≤ 1.20 ×",
      met: growth <= 1.2,
    };
  });
}

function atMost(name: string, value: number, max: number, show: (n: number) => string, unit: string): Figure {
  return { name, value: `${show(value)} ${unit}`, target: `≤ ${show(max)} ${unit}`, met: value <= max };
}

function page({ weight, visits, opening, parsing }: Parts): Figure[] {
  const figures: Figure[] = [];
  if (weight) {
    figures.push(atMost("before anyone clicks, brotli 11", weight.loader, 1_500, bytes, "B"));
    figures.push(atMost("from page load to the receipt, brotli 11", weight.toReceipt, 12_500, bytes, "B"));
    const [heaviest] = weight.chunks;
    if (heaviest)
      figures.push(atMost(`heaviest part loaded when used (${heaviest.name})`, heaviest.bytes, 4_000, bytes, "B"));
  }
  if (parsing) {
    const value = `${ms(parsing.loader)} ms and ${ms(parsing.panel)} ms`;
    figures.push({ name: "compile and run loader and panel, processor 4 × slower", value, target: "–" });
  }
  if (visits) {
    const { lcp, script, longTasks, shift, pairs } = visits;
    const range = (interval: [number, number]) => `${ms(interval[0])} to ${ms(interval[1])}`;
    const percent = (100 * lcp.difference) / lcp.without;
    figures.push({
      name: `largest paint with us, ${pairs} pairs, processor 4 × slower`,
      value: `${percent >= 0 ? "+" : ""}${percent.toFixed(1)} % (95 %: ${range(lcp.interval)} ms of ${ms(lcp.without)} ms)`,
      target: "≤ 1 %, interval includes 0",
      met: percent <= 1 && lcp.interval[0] <= 0,
    });
    const value = `+${ms(script.difference)} ms (95 %: ${range(script.interval)} ms)`;
    figures.push({ name: "script time we add to the page, processor 4 × slower", value, target: "–" });
    figures.push({
      name: "long tasks we add, and layout shift",
      value: `${longTasks.difference} and ${shift.difference.toFixed(3)}`,
      target: "0 and 0",
      met: longTasks.difference <= 0 && shift.difference <= 0,
    });
  }
  if (opening) {
    figures.push(atMost("click to a panel that takes words, intent 300 ms before", opening.warm, 80, ms, "ms"));
    figures.push(atMost("the same on slow 4G without intent", opening.cold, 650, ms, "ms"));
    figures.push(atMost("launcher usable on slow 4G", opening.launcher, 1_400, ms, "ms"));
  }
  return figures;
}

/** Every figure with its target, in the order of the report. */
export function figuresOf(parts: Parts): Figure[] {
  const { rows, session, startup } = parts;
  const figures = parts.intake ? intake(parts.intake) : [];
  if (rows) {
    figures.push(atMost("rows one intake writes", rows.request.written, 8, bytes, "rows"));
    figures.push(atMost("rows one intake reads", rows.request.read, 50, bytes, "rows"));
    figures.push(atMost("round trips to D1 of one intake", rows.request.trips, 3, bytes, "trips"));
    figures.push(atMost("rows written later, per complaint", rows.deferred.written, 25, bytes, "rows"));
  }
  if (session) {
    figures.push({
      ...atMost("session check over a no-op", session.session - session.noop, 1, ms, "ms"),
      note: `A bare route that reads one row of D1 costs ${ms(session.read)} ms over a constant here; the check is one such read and a hash.`,
    });
  }
  if (parts.inbox) figures.push(...inbox(parts.inbox));
  if (startup) {
    figures.push({
      ...atMost("Worker, gzip, without the login part", startup.gzip, 150, ms, "KiB"),
      note: `${ms(startup.gzipAll)} KiB with it; it is loaded when somebody signs in with a passkey.`,
    });
    figures.push({
      ...atMost("start-up", startup.ms, 50, ms, "ms"),
      note: `Active time of \`wrangler check startup\` on the dry-run bundle, median of ${startup.runs}.`,
    });
  }
  return [...figures, ...page(parts)];
}

/** What the README says. Undefined unless every part of it was measured. */
export function quotedOf(parts: Parts): Quoted | undefined {
  const { intake, rows, startup, weight } = parts;
  if (!intake || !rows || !startup || !weight) return undefined;
  const { perSecond, p99 } = ratioOf(intake, "direct", 16, "batch");
  const aimed = figuresOf(parts).filter(({ met }) => met !== undefined);
  return {
    intakeThroughput: times(perSecond),
    intakeP99: times(p99),
    loader: bytes(weight.loader),
    toReceipt: bytes(weight.toReceipt),
    bundle: ms(startup.gzip),
    rowsWritten: bytes(rows.request.written),
    met: aimed.filter(({ met }) => met).length,
    of: aimed.length,
  };
}
