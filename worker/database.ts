import type { SpoolWhy } from "../shared/inbox.ts";

/** What a visitor waits for the database at most, in ms. */
const TRY_MS = 1_500;
/** So many failures in a row, and nobody waits for it any more … */
const FAILURES_MAX = 2;
/** … for this long, in ms. Then one asks, and the others go by what that one hears. */
const REST_MS = 10_000;

export type Trouble = Exclude<SpoolWhy, "poison">;

/** D1 gave no answer that can be relied on: it erred, was late, or is being left in peace. It may have done the work all the same. */
export class NoAnswer extends Error {
  readonly why: Trouble;
  constructor(why: Trouble) {
    super(why);
    this.name = "NoAnswer";
    this.why = why;
  }
}

/** These are mistakes in a statement: D1 is well, we are not. */
const OUR_MISTAKES = /SQLITE_(ERROR|CONSTRAINT|MISMATCH|RANGE|TOOBIG|MISUSE|AUTH)|D1_(TYPE|COLUMN)/;

/** Is it D1, or the platform, that failed, and not our statement? D1 says so in words only. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof NoAnswer) return true;
  const { retryable, overloaded } = error as { retryable?: unknown; overloaded?: unknown };
  if (retryable === true || overloaded === true) return true;
  return error.message.startsWith("D1_") && !OUR_MISTAKES.test(error.message);
}

/** What `work` answers, or NoAnswer when D1 fails or takes longer than `ms`. Mistakes of ours are thrown as they are. */
export async function inTime<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NoAnswer("d1.slow")), ms);
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    if (error instanceof NoAnswer || !isOutage(error)) throw error;
    throw new NoAnswer("d1.error");
  } finally {
    clearTimeout(timer);
  }
}

// The breaker, per isolate and in real time: this is about how long a visitor waits, not about what is due.
let failures = 0;
let restsUntil = 0;
let trouble: Trouble = "d1.error";

function mayTry(): boolean {
  if (failures < FAILURES_MAX) return true;
  const rest = restsUntil - Date.now();
  // Never longer than a rest: a machine's clock that was set back must not keep D1 unasked.
  if (rest > 0 && rest <= REST_MS) return false;
  restsUntil = Date.now() + REST_MS;
  return true;
}

/** D1 was heard of: well, or in which trouble. Two troubles in a row open the breaker, one good answer closes it. */
export function heard(why: Trouble | undefined): void {
  failures = why === undefined ? 0 : failures + 1;
  if (why === undefined) return;
  trouble = why;
  restsUntil = Date.now() + REST_MS;
}

/** One try at D1 of 1.5 s on a visitor's behalf; NoAnswer at once while the breaker is open. */
export async function askD1<T>(work: () => Promise<T>): Promise<T> {
  if (!mayTry()) throw new NoAnswer(trouble);
  try {
    const answer = await inTime(TRY_MS, work);
    heard(undefined);
    return answer;
  } catch (error) {
    if (error instanceof NoAnswer) heard(error.why);
    throw error;
  }
}
