// The load generator: a process of its own, so that what it costs is not counted as the subject's. Closed loop: each
// connection sends its next request when the last one is answered.
import { Agent, request } from "node:http";
import process from "node:process";
import { type Body, bodyOf } from "./draft.ts";
import { quantile } from "./stats.ts";

/** One burst. Plain data: it is sent to the child. */
export interface Job {
  url: string;
  method: "GET" | "POST";
  body: Body;
  site: string;
  headers: Record<string, string>;
  connections: number;
  warmMs: number;
  ms: number;
  /** The status that every answer must have. */
  expect: number;
}

export interface Burst {
  /** Counted, and sent at all, the warm-up included. */
  requests: number;
  sent: number;
  perSecond: number;
  /** Latencies in ms. */
  p50: number;
  p99: number;
}

/** What the child says: the counted part begins; it is over. */
export type Said = { began: true } | { burst: Burst } | { failed: string };

/** A network may send 60 a minute; limits stay on, so every few complaints come from another network. */
const PER_NETWORK = 40;
let sent = 0;

const PLAIN = { "content-type": "text/plain;charset=UTF-8" };
const TYPES = { none: {}, draft: PLAIN, test: PLAIN, form: { "content-type": "application/x-www-form-urlencoded" } };

function send(job: Job, agent: Agent): Promise<void> {
  const body = bodyOf(job.body, job.site);
  const network = `bench-${process.pid}-${Math.floor(sent++ / PER_NETWORK)}`;
  const length = body === "" ? {} : { "content-length": Buffer.byteLength(body) };
  const headers = { ...TYPES[job.body], ...length, "x-test-network": network, ...job.headers };
  return new Promise((resolve, reject) => {
    const asked = request(job.url, { method: job.method, agent, headers }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => (text += chunk));
      answer.on("end", () => {
        if (answer.statusCode === job.expect) resolve();
        else reject(new Error(`${job.url} answered ${answer.statusCode}: ${text.slice(0, 200)}`));
      });
      answer.on("error", reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** Sends until `until`, on every connection. Gives back the latency of each request. */
async function loop(job: Job, agent: Agent, until: number): Promise<number[]> {
  const latencies: number[] = [];
  async function connection(): Promise<void> {
    for (let start = performance.now(); start < until; start = performance.now()) {
      await send(job, agent);
      latencies.push(performance.now() - start);
    }
  }
  await Promise.all(Array.from({ length: job.connections }, connection));
  return latencies;
}

async function run(job: Job): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: job.connections });
  try {
    const warm = await loop(job, agent, performance.now() + job.warmMs);
    tell({ began: true });
    const start = performance.now();
    const latencies = (await loop(job, agent, start + job.ms)).toSorted((a, b) => a - b);
    const seconds = (performance.now() - start) / 1_000;
    const [p50, p99] = [quantile(latencies, 0.5), quantile(latencies, 0.99)];
    const requests = latencies.length;
    tell({ burst: { requests, sent: warm.length + requests, perSecond: requests / seconds, p50, p99 } });
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) });
  } finally {
    agent.destroy();
  }
}

function tell(said: Said): void {
  process.send?.(said);
}

process.on("message", (job: Job) => void run(job));
process.on("disconnect", () => process.exit());
