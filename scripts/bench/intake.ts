// Taking complaints: the platform alone, a bare route with a database, ours, and what one would write without a platform.
import type { Bundle } from "./bundle.ts";
import { BARE, bundle, CONSTANT, LOCAL } from "./bundle.ts";
import { cpuMs, quiet } from "./cpu.ts";
import type { Load } from "./drive.ts";
import { forget, freshState, type Host, startDirect, startProxied } from "./host.ts";
import type { Job } from "./load.ts";
import { startNode } from "./node.ts";
import type { Progress } from "./progress.ts";
import { CONNECTIONS, ratioOf, type Sample, type SubjectName, SUBJECTS, type Way } from "./samples.ts";
import { makeSite } from "./site.ts";

interface Subject {
  name: SubjectName;
  host: Host;
  job: Pick<Job, "url" | "method" | "body" | "expect" | "site">;
}

export interface Pace {
  rounds: number;
  warmMs: number;
  ms: number;
}

const QUIET_MS = 15_000;
const SETTLE_S = 1.5;

/** Seconds that all rounds of one way take, about. */
export function intakeSeconds(way: Way, { rounds, warmMs, ms }: Pace): number {
  const subjects = way === "direct" ? Object.keys(SUBJECTS).length : 4;
  return rounds * CONNECTIONS.length * subjects * ((warmMs + ms) / 1_000 + SETTLE_S);
}

async function open(way: Way): Promise<{ subjects: Subject[]; close(): Promise<void> }> {
  const states = await Promise.all([freshState(false), freshState(false), freshState(true), freshState(false)]);
  const [alone, bareState, oursState, nodeState] = states as [string, string, string, string];
  const start = async (config: string, name: string, state: string) =>
    way === "proxy" ? startProxied(config, state) : startDirect(config, await made(config, name), state);
  const constant = await start(CONSTANT, "constant", alone);
  const bare = await start(BARE, "bare", bareState);
  const ours = await start(LOCAL, "ours", oursState);
  await fetch(`${bare.url}/setup`, { method: "POST" });
  const { site } = await makeSite(ours);
  const post = { method: "POST", site, expect: 201 } as const;
  const intake = `${ours.url}/v1/complaints`;
  const subjects: Subject[] = [
    { name: "constant", host: constant, job: { ...post, method: "GET", url: constant.url, body: "none", expect: 200 } },
    { name: "insert", host: bare, job: { ...post, url: `${bare.url}/insert`, body: "draft" } },
    { name: "batch", host: bare, job: { ...post, url: `${bare.url}/batch`, body: "draft" } },
    { name: "ours", host: ours, job: { ...post, url: intake, body: "draft" } },
  ];
  if (way === "direct") {
    const node = await startNode(nodeState);
    subjects.push(
      { name: "untold", host: ours, job: { ...post, url: intake, body: "test" } },
      { name: "form", host: ours, job: { ...post, url: `${ours.url}/c/${site}`, body: "form", expect: 303 } },
      { name: "node", host: node, job: { ...post, url: `${node.url}/v1/complaints`, body: "draft" } },
    );
  }
  const hosts = new Set(subjects.map(({ host }) => host));
  return {
    subjects,
    async close() {
      await Promise.all([...hosts].map((host) => host.stop()));
      for (const state of states) forget(state);
    },
  };
}

const bundles = new Map<string, Promise<Bundle>>();
function made(config: string, name: string): Promise<Bundle> {
  const known = bundles.get(name) ?? bundle(config, name);
  bundles.set(name, known);
  return known;
}

/** Rounds in which every subject has its turn at every number of connections; who begins changes with each round. */
export async function measureIntake(way: Way, load: Load, pace: Pace, progress: Progress): Promise<Sample[]> {
  const { subjects, close } = await open(way);
  const all = [...new Set(subjects.map(({ host }) => host.whose))];
  const samples: Sample[] = [];
  try {
    for (let round = 0; round < pace.rounds; round++) {
      for (const connections of CONNECTIONS) {
        const done = progress.begin(`intake, ${way}, ${connections} connections, round ${round + 1}/${pace.rounds}`);
        const turn = round % subjects.length;
        for (const { name, host, job } of [...subjects.slice(turn), ...subjects.slice(0, turn)]) {
          await quiet(all, QUIET_MS);
          const before = cpuMs(host.whose);
          const measured = await load.burst({ ...job, ...pace, headers: {}, connections }, host.whose);
          await quiet(all, QUIET_MS);
          const cpuAll = (cpuMs(host.whose) - before) / measured.sent;
          samples.push({ way, subject: name, connections, round, ...measured, cpuAll });
        }
        const ratio = ratioOf(
          samples.filter((one) => one.round === round),
          way,
          connections,
          "batch",
        ).perSecond;
        done(intakeSeconds(way, pace) / pace.rounds / CONNECTIONS.length, `ours / bare batch ${ratio.toFixed(2)} ×`);
      }
    }
  } finally {
    await close();
  }
  return samples;
}
