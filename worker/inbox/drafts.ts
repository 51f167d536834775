import type { Moment } from "../../shared/coach/types.ts";
import { uuid7 } from "../../shared/id.ts";
import type { PromiseToBe } from "./promises/draft.ts";
import type { OfferToBe } from "./remedies/draft.ts";

/** A text on its way: kept on this device from the first key until the Worker has stored it. */
export interface Draft {
  text: string;
  /** Made when typing starts, used again for every retry. */
  messageId: string;
  /** A send was tried with this id, so the Worker may hold these very words under it. */
  tried: boolean;
  /** Of an answer: its language and what it is, where they are not the usual. */
  lang?: string | undefined;
  moment?: Moment | undefined;
  /** What goes on record with it. */
  promises?: readonly PromiseToBe[] | undefined;
  /** The remedy that goes out with it. */
  offer?: OfferToBe | undefined;
  /** Laid aside until then; ms UTC. */
  lookAgainAt?: number | undefined;
}

/** Is there anything in it to be kept? */
export function isBegun(draft: Draft | undefined): draft is Draft {
  return draft !== undefined && (draft.text !== "" || draft.offer !== undefined);
}

const PREFIX = "amends-inbox:";
/** What storage refused. */
const memory = new Map<string, string>();

/** Storage may be blocked or full; then the words live as long as the page. */
export function keep(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(PREFIX + key, text);
    memory.delete(key);
  } catch {
    memory.set(key, text);
  }
}

export function kept<T>(key: string): T | undefined {
  try {
    const text = memory.get(key) ?? localStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function drop(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // nothing was stored
  }
}

export function newId(): string {
  return uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * The draft after an edit. Editing after a try makes a new id: the Worker may have stored the old words under the old
 * one, and would keep them silently.
 */
export function edited(draft: Draft | undefined, text: string): Draft {
  const fresh = !draft || draft.tried;
  return { ...draft, text, messageId: fresh ? newId() : draft.messageId, tried: false };
}
