import type { FollowUpAnswer } from "../../shared/closing.ts";
import type { EventKind } from "../../shared/life.ts";
import type { PromiseView } from "../../shared/promise.ts";
import type { OfferView } from "../../shared/remedy.ts";
import type { MessageView, ThreadView } from "../../shared/thread.ts";
import type { EventRow, ThreadRows } from "../store/thread.ts";

/** One thing that happened, with what was said, offered or promised in it. Times in ms UTC. */
export interface LetterEntry {
  at: number;
  /** Null for words that stand for themselves. */
  kind: EventKind | null;
  by: string | null;
  words: MessageView | null;
  offer: OfferView | null;
  promise: PromiseView | null;
  /** What the visitor answered when we asked. */
  answered: FollowUpAnswer | null;
}

/** The detail of an event where it is more than an id. */
interface Told {
  offer?: string;
  answer?: FollowUpAnswer;
}

function toldIn(detail: string | null): Told {
  return detail?.startsWith("{") ? (JSON.parse(detail) as Told) : {};
}

/**
 * Everything that happened, in order: what the visitor was shown, and of that alone what was said, offered and promised with it.
 * So a letter never tells more than the thread does.
 */
export function toLetter({ events }: Pick<ThreadRows, "events">, thread: ThreadView): LetterEntry[] {
  const details = new Map<number, EventRow>(events.map((event) => [event.n, event]));
  const said = new Set<string>();
  const entries = thread.events.map(({ n, kind, by, at }): LetterEntry => {
    const { detail = null, message = null } = details.get(n) ?? {};
    const told = toldIn(detail);
    // A message is said once: with the first thing that it came with.
    const words = thread.messages.find(({ id }) => id === message && !said.has(id)) ?? null;
    if (words) said.add(words.id);
    const offer = thread.offers.find(({ id }) => id === (told.offer ?? detail)) ?? null;
    // What was accepted is promised under the offer's own name, and stands in its words.
    const promise = (!offer && thread.promises.find(({ id }) => id === detail)) || null;
    return {
      at,
      kind,
      by,
      words,
      offer,
      promise,
      answered: told.answer ?? null,
    };
  });
  const alone = thread.messages.filter(({ id }) => !said.has(id));
  const rest = alone.map((words): LetterEntry => {
    return { at: words.at, kind: null, by: words.by, words, offer: null, promise: null, answered: null };
  });
  return [...entries, ...rest].toSorted((a, b) => a.at - b.at);
}
