import { useEffect, useRef, useState } from "preact/hooks";
import type { EndDraft } from "../../../shared/closing.ts";
import { paths } from "../../../shared/paths.ts";
import { PROMISE_AHEAD_MAX_MS } from "../../../shared/promise.ts";
import type { Outlet } from "../coach/outlet.ts";
import type { OpenComplaint } from "../complaint.ts";
import { drop, keep, kept, newId } from "../drafts.ts";

/** Longest line about what was done or is offered, in UTF-16 units. */
export const LINE_MAX = 500;

/** What is said besides the last answer. `sentAs` is the answer that it went out with. */
export interface LastWords {
  done: string;
  offer: string;
  offerUntil: number | null;
  sentAs?: string | undefined;
}
export type LastField = "done" | "offer" | "offerUntil";
const BLANK: LastWords = { done: "", offer: "", offerUntil: null };

/** What still needs a change before it can go out: codes by field. `now` in ms UTC. */
export function lastCodes({ done, offer, offerUntil }: LastWords, now: number): Partial<Record<LastField, string>> {
  const offers = offer.trim() !== "";
  return {
    ...(done.trim() === "" && { done: "done.empty" }),
    ...(done.trim().length > LINE_MAX && { done: "done.long" }),
    ...(offer.trim().length > LINE_MAX && { offer: "offer.long" }),
    ...(offers && offerUntil === null && { offerUntil: "due.shape" }),
    ...(offers && offerUntil !== null && offerUntil <= now && { offerUntil: "due.past" }),
    ...(offers && offerUntil !== null && offerUntil > now + PROMISE_AHEAD_MAX_MS && { offerUntil: "due.far" }),
  };
}

/** Closing for good, while somebody is at it. */
export interface Ending {
  /** Is its screen open? */
  on: boolean;
  words: LastWords;
  /** What needs a change, once somebody has tried to send. */
  codes: Partial<Record<LastField, string>>;
  /** Something of it is written already. */
  begun: boolean;
  begin: () => void;
  leave: () => void;
  set: (part: Partial<LastWords>) => void;
  outlet: Outlet;
  /** It is on its way with this answer. */
  sent: (messageId: string) => void;
  /** Does it end for good when this answer leaves? */
  goesWith: (messageId: string) => boolean;
}

export const fieldId = (field: LastField): string => `last-${field}`;

/** Kept on this device from the first key, like the answer itself, until it has left. */
export function useEnding(open: OpenComplaint, id: string): Ending {
  const key = `${id}:last-words`;
  const [on, setOn] = useState(false);
  const [words, setWords] = useState<LastWords>(() => kept<LastWords>(key) ?? BLANK);
  const [codes, setCodes] = useState<Ending["codes"]>({});
  const tried = useRef<{ id: string; words: LastWords } | undefined>(undefined);
  const isFinal = open.view?.item.state === "final";
  useEffect(() => {
    if (isFinal) drop(key);
  }, [isFinal]);

  // Whoever is quick takes it back before this has been drawn anew.
  const latest = useRef(words);
  function put(next: LastWords): void {
    latest.current = next;
    setWords(next);
    keep(key, next);
  }
  const outlet: Outlet = {
    path: paths.api.end(id),
    renew(draft) {
      const isOther = tried.current?.id === draft.messageId && tried.current.words !== words;
      const own = isOther ? { ...draft, messageId: newId() } : draft;
      tried.current = { id: own.messageId, words };
      return own;
    },
    body: ({ messageId, text }, reason): EndDraft => {
      const offer = words.offer.trim();
      const offerUntil = offer === "" ? null : words.offerUntil;
      return { messageId, text, done: words.done.trim(), offer, offerUntil, ...(reason !== undefined && { reason }) };
    },
    missing(_, now) {
      const found = lastCodes(words, now);
      setCodes(found);
      const [first] = Object.entries(found) as [LastField, string][];
      return first && { code: first[1], lead: () => document.getElementById(fieldId(first[0]))?.focus() };
    },
    refused({ done, offer, offerUntil }) {
      setCodes({ ...(done && { done }), ...(offer && { offer }), ...(offerUntil && { offerUntil }) });
      return done ?? offer ?? offerUntil;
    },
  };
  return {
    on,
    words,
    codes,
    begun: words.sentAs === undefined && (words.done !== "" || words.offer !== ""),
    begin() {
      setCodes({});
      put({ ...latest.current, sentAs: undefined });
      setOn(true);
    },
    leave: () => setOn(false),
    set(part) {
      put({ ...latest.current, ...part });
      setCodes(Object.fromEntries(Object.entries(codes).filter(([field]) => !(field in part))));
    },
    outlet,
    sent(messageId) {
      put({ ...latest.current, sentAs: messageId });
      setOn(false);
    },
    goesWith: (messageId) => latest.current.sentAs === messageId,
  };
}
