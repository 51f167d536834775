import type { FollowUpAnswer, VisitorStep } from "../../shared/closing.ts";
import type { Kind, Reach, Wish } from "../../shared/complaint.ts";
import type { State } from "../../shared/life.ts";
import type { Notice } from "../../shared/notice.ts";
import type { OfferState, Remedy } from "../../shared/remedy.ts";

/** No attempt lasts longer than this, in ms: the drain holds a lease meanwhile. */
export const LIMIT_MS = 10_000;

/** A notice in words, ready for any channel. Plain strings are single lines without control or bidi characters. */
export interface Rendered {
  subject: string;
  text: string;
  html: string;
  /** One line under the subject, for channels that show little. */
  short: string;
  link: string;
  /** What the link does, as on a button. */
  label: string;
  /** Name beside the sending address. */
  sender: string;
  /** BCP 47. */
  lang: string;
}

/** What a program is told of a complaint. Times are ISO 8601; nothing here opens a visitor's thread. */
export interface ComplaintFacts {
  id: string;
  reference: string;
  kind: Kind;
  state: State;
  lang: string;
  excerpt: string;
  anger: number | null;
  wish: Wish | null;
  reach: Reach;
  receivedAt: string;
  promiseDueAt: string | null;
  link: string;
}

/** What a program is told of an offer. Sums in minor units of the currency (ISO 4217), times ISO 8601. */
export interface OfferFacts {
  id: string;
  by: string;
  state: OfferState;
  currency: string;
  options: { kind: Remedy; text: string; amount: number | null; cost: number; days: number }[];
  /** As it stands: the dearest option's until one is chosen. */
  cost: number;
  standsUntil: string;
  dueAt: string | null;
}

/** `data` of a webhook. */
export interface Facts {
  site: { key: string; name: string };
  link: string;
  complaint?: ComplaintFacts;
  /** The words that are new, where it is not the complaint itself. */
  message?: { id: string; excerpt: string };
  /** The words suggest that somebody's safety is at stake. */
  safety?: true;
  /** A promise with a date that is due soon, or late. ISO 8601. */
  promise?: { id: string; text: string; by: string; dueAt: string };
  /** Of a late answer: the new time that the visitor was told. ISO 8601. */
  nextAt?: string;
  /** Who asks the owner to answer. */
  by?: string;
  /** What the visitor did with one tap, their answer to the follow-up, and how angry they say they are now, 1 to 10. */
  step?: VisitorStep;
  answer?: FollowUpAnswer;
  angerNow?: number;
  /** What it is about; which option was accepted, from 0; and of a counter the sum, in minor units. */
  offer?: OfferFacts;
  option?: number;
  amount?: number;
  /** What whoever asks may give on one complaint without asking, and what is given or offered already; minor units. */
  limit?: number | null;
  given?: number;
  /** Whether a manager said yes, and why not. */
  approved?: boolean;
  reason?: string;
  /** What changes so that a cause does not come back; once it is fixed, since when, and how often it came back. ISO 8601. */
  prevention?: {
    id: string;
    cause: string;
    change: string;
    by: string;
    dueAt: string;
    fixedAt?: string;
    recurred?: number;
  };
  complaints?: ComplaintFacts[];
  /** What was written to complaints that are closed for good. */
  messages?: { id: string; complaint: string; reference: string; excerpt: string; at: string; link: string }[];
  total?: number;
}

export interface Telling {
  /** `${fact}:${channel}`: the same for every try, so that a receiver can drop a repetition. */
  key: string;
  notice: Notice;
  /** When it happened, and when it is being told; ms UTC. */
  at: number;
  now: number;
  said: Rendered;
  /** Null for what only one person may read: channels that a whole team reads refuse it, because its link is a key. */
  facts: Facts | null;
  /** The complaint it belongs to; mails about one complaint make one conversation. */
  thread: string | null;
  /** False only where a person wrote the words. */
  automatic: boolean;
  /** Where a mail app may say for its reader that they want no more of these (RFC 8058); null where that makes no sense. */
  stop: string | null;
}

/**
 * `error` is a short code for the Deliveries screen: `timeout`, `network`, `redirect`, `http.503`, `answer` (a success
 * that was none), `refused`, `address`, `secret`, `sender`, `mail.…`. Without `retry` the next try would end the same.
 */
export type Told =
  | { ok: true; providerId?: string }
  | { ok: false; error: string; retry: boolean; retryAfterS?: number };

/** A way of telling somebody. Never throws, and answers within LIMIT_MS. */
export interface Channel {
  send(telling: Telling): Promise<Told>;
}

export function failed(error: string, retry: boolean): Told {
  return { ok: false, error, retry };
}

/** Runs one attempt. A deaf endpoint, a stalled body and a thrown error all become an answer. */
export async function within(limitMs: number, attempt: (signal: AbortSignal) => Promise<Told>): Promise<Told> {
  const clock = new AbortController();
  const late = Promise.withResolvers<Told>();
  const ring = () => {
    late.resolve(failed("timeout", true));
    clock.abort();
  };
  const timer = setTimeout(ring, Math.min(limitMs, LIMIT_MS));
  try {
    return await Promise.race([late.promise, attempt(clock.signal)]);
  } catch {
    return failed(clock.signal.aborted ? "timeout" : "network", true);
  } finally {
    clearTimeout(timer);
  }
}
