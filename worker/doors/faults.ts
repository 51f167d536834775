import { waitUntil } from "cloudflare:workers";
import * as v from "valibot";
import { dice } from "./dice.ts";

const chance = v.optional(v.pipe(v.number("chance"), v.minValue(0, "chance"), v.maxValue(1, "chance")));

/**
 * What a laptop's database and bucket never do and production's may. Each chance is from 0 to 1, per call; they add up
 * to 1 at most.
 */
const Trouble = v.strictObject({
  /** Errs, and nothing was done. */
  errorBefore: chance,
  /** It is done, and errs all the same. */
  errorAfter: chance,
  /** Takes `stallMs` longer, in real time: half of them do their work first, the others last, when nobody waits any more. */
  stall: chance,
  /** A number, a range to choose from, or null: never answers. */
  stallMs: v.optional(v.nullable(v.union([v.number("ms"), v.tuple([v.number("ms"), v.number("ms")])]))),
  /** Every call errs, and nothing is done. */
  outage: v.optional(v.boolean("outage")),
});
export const Faults = v.strictObject({
  seed: v.optional(v.number("seed")),
  d1: v.optional(Trouble),
  r2: v.optional(Trouble),
});
export type Faults = v.InferOutput<typeof Faults>;
/** What really happened since the faults were set. */
export interface Tally {
  calls: number;
  erredBefore: number;
  erredAfter: number;
  stalled: number;
  outages: number;
  /** Stalled calls that have not ended. */
  pending: number;
}
type Source = "d1" | "r2";
type Work = () => Promise<unknown>;

const NONE: Tally = { calls: 0, erredBefore: 0, erredAfter: 0, stalled: 0, outages: 0, pending: 0 };
/** As the platform words them: what tells an outage from a bug of ours must know these. */
const WORDS = {
  d1: {
    before: "D1_ERROR: D1 DB is overloaded. Requests queued for too long.",
    after: "D1_ERROR: Network connection lost.",
    outage: "D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.",
  },
  r2: {
    before: "internal error; please try again (10001)",
    after: "Network connection lost.",
    outage: "service temporarily unavailable (10043)",
  },
} as const;
const ASYNC: Record<Source, ReadonlySet<string>> = {
  d1: new Set(["first", "all", "run", "raw", "batch", "exec"]),
  r2: new Set(["head", "get", "put", "delete", "list", "createMultipartUpload"]),
};

// One process, one isolate: requests and objects of the local Worker share this, as they share the moved clock.
let faults: Faults = {};
let roll = dice(0);
let tally: Record<Source, Tally> = { d1: { ...NONE }, r2: { ...NONE } };
const troubled = new WeakSet<object>();
const originals = new WeakMap<object, object>();

/** From the next call on it is like this; `{}` ends all trouble. Gives back how it was until now. */
export function setFaults(next: Faults): Record<Source, Tally> {
  const before = tallyFaults();
  const pending = (source: Source) => ({ ...NONE, pending: tally[source].pending });
  faults = next;
  roll = dice(next.seed ?? 0);
  tally = { d1: pending("d1"), r2: pending("r2") };
  return before;
}

export function tallyFaults(): Record<Source, Tally> {
  return { d1: { ...tally.d1 }, r2: { ...tally.r2 } };
}

/** The same binding, with bad days. While there is no trouble it is the binding itself. */
export function withFaults<T extends object>(source: Source, binding: T): T {
  if (!faults[source] || troubled.has(binding)) return binding;
  const wrapped = new Proxy(binding, { get: (target, name) => member(source, target, name) });
  troubled.add(wrapped);
  originals.set(wrapped, binding);
  return wrapped;
}

function member(source: Source, target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  if (typeof value !== "function") return value;
  return (...args: unknown[]) => {
    const call = () => Reflect.apply(value, target, args.map(unwrapped)) as unknown;
    if (ASYNC[source].has(String(name))) return trouble(source, call as Work);
    const made = call();
    return typeof made === "object" && made !== null ? withFaults(source, made) : made;
  };
}

/** D1 takes only statements that it made itself. */
function unwrapped(arg: unknown): unknown {
  if (Array.isArray(arg)) return arg.map(unwrapped);
  return typeof arg === "object" && arg !== null ? (originals.get(arg) ?? arg) : arg;
}

async function trouble(source: Source, work: Work): Promise<unknown> {
  const { errorBefore = 0, errorAfter = 0, stall = 0, stallMs = null, outage } = faults[source] ?? {};
  const counts = tally[source];
  counts.calls++;
  if (outage) {
    counts.outages++;
    throw new Error(WORDS[source].outage);
  }
  let chance = roll();
  if ((chance -= errorBefore) < 0) {
    counts.erredBefore++;
    throw new Error(WORDS[source].before);
  }
  if ((chance -= errorAfter) < 0) {
    counts.erredAfter++;
    await work();
    throw new Error(WORDS[source].after);
  }
  if (chance - stall >= 0) return work();
  counts.stalled++;
  return stalled(source, stallMs, work);
}

async function stalled(source: Source, stallMs: number | [number, number] | null, work: Work): Promise<unknown> {
  if (stallMs === null) return new Promise<never>(() => {});
  const ms = typeof stallMs === "number" ? stallMs : stallMs[0] + roll() * (stallMs[1] - stallMs[0]);
  const workFirst = roll() < 0.5;
  tally[source].pending++;
  const whole = (async () => {
    const early = workFirst ? await work() : undefined;
    await new Promise((resolve) => setTimeout(resolve, ms));
    return workFirst ? early : work();
  })().finally(() => tally[source].pending--);
  // The database does not stop because the one who asked is gone.
  waitUntil(whole.catch(() => undefined));
  return whole;
}
