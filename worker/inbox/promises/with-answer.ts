import { PROMISES_MAX } from "../../../shared/promise.ts";
import { LINE_MAX } from "../../../shared/limits.ts";
import { serverNow } from "../clock.ts";
import { newId, type Draft } from "../drafts.ts";
import { say } from "../say.ts";
import { wallWords } from "../when.ts";
import type { PromiseToBe } from "./draft.ts";
import { siteZone } from "./wall.ts";
import { promiseWords as words } from "./words.ts";

/** The promises that go on record with an answer. */
export interface WithAnswer {
  promises: readonly PromiseToBe[];
  full: boolean;
  has: (text: string) => boolean;
  put: (text: string) => void;
  change: (id: string, part: Partial<PromiseToBe>) => void;
  remove: (id: string) => void;
}

/** They live in the draft of the answer: kept with it, sent with it. `latest` is the draft as it is when the guess has come. */
export function withAnswer(latest: () => Draft | undefined, keep: (draft: Draft) => void, lang: string): WithAnswer {
  const promises = latest()?.promises ?? [];
  const said = new Set(promises.map(({ from }) => from));
  const full = promises.length >= PROMISES_MAX;
  function renew(change: (old: readonly PromiseToBe[]) => readonly PromiseToBe[]): void {
    const draft = latest();
    if (draft) keep({ ...draft, promises: change(draft.promises ?? []) });
  }
  async function put(text: string): Promise<void> {
    if (full || said.has(text)) return;
    const now = serverNow();
    const { guessDue } = await import("./guess.ts");
    const dueAt = await guessDue(text, lang, now, siteZone());
    const fresh = { id: newId(), text: text.trim().slice(0, LINE_MAX).toWellFormed(), from: text, dueAt };
    renew((old) =>
      old.length >= PROMISES_MAX || old.some(({ from }) => from === text)
        ? old
        : [...old, { ...fresh, guessed: dueAt !== null }],
    );
    say(words.added(dueAt === null ? undefined : wallWords(dueAt, siteZone())));
  }
  return {
    promises,
    full,
    has: (text) => said.has(text),
    put: (text) => void put(text),
    change(id, part) {
      const spent = latest()?.tried === true;
      // After a try the Worker may hold the old one under the old id, and would keep it silently.
      renew((old) => old.map((one) => (one.id === id ? { ...one, ...part, id: spent ? newId() : id } : one)));
    },
    remove(id) {
      renew((old) => old.filter((one) => one.id !== id));
      say(words.removed);
    },
  };
}
