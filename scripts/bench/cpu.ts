import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const TICK_MS = 10;
const LOOK_MS = 200;
const QUIET_SHARE = 0.05;

interface Stat {
  pid: number;
  parent: number;
  group: number;
  program: string;
  cpuMs: number;
}

/** Field numbers are those of proc_pid_stat(5); the name may hold spaces and stands in brackets. */
function readStat(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = text.lastIndexOf(")");
    const fields = text.slice(end + 2).split(" ");
    const field = (number: number) => Number(fields[number - 3]);
    const program = text.slice(text.indexOf("(") + 1, end);
    return { pid, parent: field(4), group: field(5), program, cpuMs: (field(14) + field(15)) * TICK_MS };
  } catch {
    return undefined; // it ended meanwhile
  }
}

function everyProcess(): Stat[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)) ?? []);
}

/** Programs of this name that this very process started. */
export function childrenNamed(program: string): number[] {
  return everyProcess()
    .filter((stat) => stat.parent === process.pid && stat.program === program)
    .map(({ pid }) => pid);
}

/** Whose processor time is asked for: one process, or everything in a process group. */
export type Whose = { pid: number } | { group: number };

/** Processor time so far, user and system, in ms. Linux only: elsewhere there is no /proc, and the bench says so and ends. */
export function cpuMs(whose: Whose): number {
  if ("pid" in whose) return readStat(whose.pid)?.cpuMs ?? 0;
  return everyProcess()
    .filter(({ group }) => group === whose.group)
    .reduce((sum, stat) => sum + stat.cpuMs, 0);
}

/** Waits until these processes do next to nothing: what a burst left behind must not fall into the next one's time. */
export async function quiet(all: readonly Whose[], withinMs: number): Promise<void> {
  const total = () => all.reduce((sum, whose) => sum + cpuMs(whose), 0);
  const deadline = performance.now() + withinMs;
  for (let calm = 0, before = total(); calm < 3 && performance.now() < deadline;) {
    await pause(LOOK_MS);
    const now = total();
    calm = now - before <= LOOK_MS * QUIET_SHARE ? calm + 1 : 0;
    before = now;
  }
}
