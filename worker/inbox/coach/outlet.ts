import type { ReplyDraft } from "../../../shared/coaching.ts";
import { paths } from "../../../shared/paths.ts";
import type { Draft } from "../drafts.ts";
import { firstUnready } from "../promises/draft.ts";

/** Where an answer goes, and what goes with it. */
export interface Outlet {
  path: string;
  /** The same answer, under a new id where what goes with it was changed after a try: the Worker may hold the old one. */
  renew?: (draft: Draft) => Draft;
  body: (draft: Draft, reason: string | undefined) => unknown;
  /** What is still to be said besides the words: its code, and a way there. `now` in ms UTC. */
  missing: (draft: Draft, now: number) => { code: string; lead: () => void } | undefined;
  /** The code of what the Worker refused, among the codes of the fields. */
  refused: (fields: Record<string, string>) => string | undefined;
}

/** An answer like any other, with the promises that go on record. `lead` leads to one that is not ready. */
export function replies(complaint: string, lead: (promise: string) => void): Outlet {
  return {
    path: paths.api.replies(complaint),
    body: ({ messageId, text, lang, moment, promises = [] }, reason): ReplyDraft => ({
      messageId,
      text,
      lang,
      moment,
      ...(reason !== undefined && { reason }),
      ...(promises.length > 0 && {
        promises: promises.map(({ id, text: says, dueAt }) => ({ id, text: says.trim(), dueAt: dueAt! })),
      }),
    }),
    missing({ promises = [] }, now) {
      const unready = firstUnready(promises, now);
      return unready && { code: unready.code, lead: () => lead(unready.promise.id) };
    },
    refused: (fields) => Object.entries(fields).find(([path]) => path.startsWith("promises"))?.[1],
  };
}
