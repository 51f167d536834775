// One process of the spike: so many new complaints a second, whether or not the earlier ones are through.
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "../device.ts";
import { dice } from "../dice.ts";
import { type Entry, Ledger, type Site } from "../ledger.ts";
import { begin, complain, say, type Send, world } from "../visitor.ts";

export interface Task {
  url: string;
  seed: number;
  sites: string[];
  perSecond: number;
  seconds: number;
}
type Numbers = Pick<
  Ledger,
  "anew" | "tried" | "acknowledged" | "inTime" | "late" | "kept" | "waits" | "answers" | "broken"
>;
export interface Done extends Numbers {
  entries: (Omit<Entry, "site"> & { site: string })[];
  refusals: [string, number][];
}

/** A device that gets no answer at all asks less and less often: nobody else can take the pressure off. */
const LONGEST_WAIT_MS = 60_000;
/** Devices that wait their turn give up after this; nobody should come near it. */
const LONGEST_MS = 15 * 60_000;

/**
 * Requests on the wire at once, from one process. Every one is a handful of open files of the development proxy, which
 * dies when it has no more of them, long before the Worker has enough. The others wait their turn, and their wait counts.
 */
const LINES = 40;
const turns: (() => void)[] = [];
let free = LINES;
/** How long each acknowledgement took from there, in ms. */
const onTheWire: number[] = [];

const send: Send = async (url, body, headers) => {
  if (free > 0) free--;
  else await new Promise<void>((turn) => turns.push(turn));
  const start = performance.now();
  try {
    const answer = await ask(url, body, headers);
    if (answer.status === 201) onTheWire.push(performance.now() - start);
    return answer;
  } finally {
    const next = turns.shift();
    if (next) next();
    else free++;
  }
};

async function spike({ url, seed, sites, perSecond, seconds }: Task): Promise<Done> {
  const ledger = new Ledger();
  const giveUp = Date.now() + LONGEST_MS;
  const people = world(url, ledger, dice(seed), { until: () => giveUp, longestWaitMs: LONGEST_WAIT_MS, send });
  // The hooks stay with the parent: here a site is its name.
  const places = sites.map((key) => ({ key }) as Site);
  const sent: Promise<void>[] = [];
  const start = performance.now();
  const telling = setInterval(() => process.send?.(ledger.acknowledged), 1_000);
  for (let n = 0; n < perSecond * seconds; n++) {
    const entry = begin(people, people.dice.pick(places));
    sent.push(complain(people, entry, say(people, entry, "first")));
    await pause(Math.max(0, start + (n * 1_000) / perSecond - performance.now()));
  }
  await Promise.all(sent);
  clearInterval(telling);
  const { anew, tried, acknowledged, inTime, late, kept, waits, broken } = ledger;
  const entries = ledger.entries.map((entry) => ({ ...entry, site: entry.site.key }));
  const numbers = { anew, tried, acknowledged, inTime, late, kept, waits, answers: onTheWire, broken };
  return { entries, refusals: [...ledger.refusals], ...numbers };
}

process.once("message", async (task) => {
  process.send?.(await spike(task as Task));
});
// Without the parent there is nobody to tell.
process.once("disconnect", () => process.exit());
