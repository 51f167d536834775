import type { ReceiptView } from "../../shared/thread.ts";
import type { Hook } from "./receiver.ts";

/** A site with an owner who is signed in and a webhook that tells the owner. */
export interface Site {
  key: string;
  /** Value of the owner's session cookie. */
  sid: string;
  hook: Hook;
  /** The channel that calls the hook. */
  channel: "webhook" | "slack";
}

/** Something that was said, by whom, and whether we said that we have it. */
export interface Said {
  id: string;
  kind: "first" | "correction" | "message" | "reply" | "photo";
  text: string;
  acknowledged: boolean;
  /** Found in the thread when everything was over. */
  there?: boolean;
}

/** One complaint as its visitor's device knows it. */
export interface Entry {
  site: Site;
  id: string;
  secret: string;
  network: string;
  email: string | undefined;
  /** As it was given; where several were given in an outage, the earliest. */
  receipt: ReceiptView | undefined;
  said: Said[];
}

/** A picture that was sent to a complaint. */
export interface Photo {
  entry: Entry;
  said: Said;
  bytes: Buffer;
}

/** Longer than this a visitor does not look at a spinner, in ms. */
export const PATIENCE_MS = 10_000;

/** Our own book of everything that was sent and acknowledged. Nothing in it comes from the Worker's side of the house. */
export class Ledger {
  readonly entries: Entry[] = [];
  readonly photos: Photo[] = [];
  tried = 0;
  /** Requests that have left and have no answer yet. */
  inFlight = 0;
  acknowledged = 0;
  /** Of the visitors' words: acknowledged within ten seconds of the first try, or later. */
  inTime = 0;
  late = 0;
  /** Failed at first, kept on the device, delivered later. */
  kept = 0;
  /** Left without an answer, and never came back to ask: their words are there whole, or not at all. */
  left = 0;
  /** How long visitors waited for the acknowledgement, first try to last, in ms. */
  readonly waits: number[] = [];
  /** How long one request took that was acknowledged, in ms. */
  readonly answers: number[] = [];
  /** Answers other than success, by what they said. */
  readonly refusals = new Map<string, number>();
  /**
   * Receipts with a later time than an earlier try had got: D1 could not be asked in time whether it had the words, so the
   * spool received them anew. Only the earlier time may stand in the end.
   */
  anew = 0;
  /** Promises other than "nothing lost" that were broken. */
  readonly broken: string[] = [];

  add(entry: Entry): void {
    this.entries.push(entry);
  }

  refused(how: string): void {
    this.refusals.set(how, (this.refusals.get(how) ?? 0) + 1);
  }

  /** Everything that was said, with its complaint. */
  *said(): Generator<{ entry: Entry; said: Said }> {
    for (const entry of this.entries) for (const said of entry.said) yield { entry, said };
  }
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
