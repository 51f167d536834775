import { useEffect, useRef, useState } from "preact/hooks";
import type { ComplaintView } from "../../shared/inbox.ts";
import { paths } from "../../shared/paths.ts";
import { ask, type Failure, type Outcome } from "./api.ts";
import { loadList } from "./list.ts";
import { news } from "./live.ts";
import { watchForPerson } from "./person.ts";
import { say } from "./say.ts";
import { failureWords } from "./words.ts";

type Act = (method: "POST" | "DELETE", path: string, body?: unknown) => Promise<Outcome<ComplaintView>>;

export interface OpenComplaint {
  view: ComplaintView | undefined;
  failed: Failure["error"] | undefined;
  /** Does something to the complaint and shows what became of it. */
  act: Act;
  /** The same, for deeds whose failure needs no more than a sentence. */
  tap: (path: string, body: unknown, done: string) => Promise<void>;
  load: () => Promise<void>;
}

/** One complaint, kept fresh by the news. An older answer never replaces a newer one. */
export function useComplaint(id: string): OpenComplaint {
  const [view, setView] = useState<ComplaintView>();
  const [failed, setFailed] = useState<Failure["error"]>();
  const turn = useRef(0);
  const heard = useRef(-Infinity);

  async function load(): Promise<void> {
    const mine = ++turn.current;
    const outcome = await ask<ComplaintView>("GET", paths.api.complaint(id));
    if (mine !== turn.current) return;
    setFailed(outcome.ok ? undefined : outcome.error);
    if (outcome.ok) setView(outcome.value);
  }
  async function act(method: "POST" | "DELETE", path: string, body?: unknown): Promise<Outcome<ComplaintView>> {
    const outcome = await ask<ComplaintView>(method, path, body);
    if (outcome.ok) {
      turn.current += 1;
      setView(outcome.value);
      // The list has its own copy of this row.
      void loadList();
    }
    return outcome;
  }
  async function tap(path: string, body: unknown, done: string): Promise<void> {
    const outcome = await act("POST", path, body);
    say(outcome.ok ? done : failureWords(outcome.error));
  }

  const { n, complaint } = news.value;
  useEffect(() => {
    // The first look waits for no news. Of several that come at once only the last is seen here, so what they were is not known.
    const unheard = n > heard.current + 1;
    heard.current = n;
    if (unheard || complaint === null || complaint === id) void load();
  }, [n, id]);
  return { view, failed, act, tap, load };
}

/**
 * Says "read by" once a person has really read what stands there now: on first opening, and again when the visitor
 * has written something new meanwhile.
 */
export function useReading(open: OpenComplaint): void {
  const { view } = open;
  const unread = view !== undefined && (view.item.unread || view.readBy === null);
  const latest = view?.messages.findLast((message) => message.author === "visitor")?.id;
  useEffect(() => {
    if (!unread || !view) return undefined;
    return watchForPerson(() => void open.act("POST", paths.api.seen(view.item.id), {}));
  }, [unread, view?.item.id, latest]);
}
