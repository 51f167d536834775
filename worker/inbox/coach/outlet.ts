import type { ReplyDraft } from "../../../shared/coaching.ts";
import { paths } from "../../../shared/paths.ts";
import type { Draft } from "../drafts.ts";
import { firstUnready } from "../promises/draft.ts";
import { offerOf } from "../remedies/draft.ts";
import type { OfferWithAnswer } from "../remedies/with-answer.ts";
import { remedyWords } from "../remedies/words.ts";

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
  /** What is said where it stands differently by now. */
  conflict?: (draft: Draft) => string | undefined;
}

/** An answer like any other, with the promises that go on record and the offer. `lead` leads to a promise that is not ready. */
export function replies(complaint: string, lead: (promise: string) => void, offered: OfferWithAnswer): Outlet {
  return {
    path: paths.api.replies(complaint),
    body: ({ messageId, text, lang, moment, promises = [], offer }, reason): ReplyDraft => ({
      messageId,
      text,
      lang,
      moment,
      ...(reason !== undefined && { reason }),
      ...(promises.length > 0 && {
        promises: promises.map(({ id, text: says, dueAt }) => ({ id, text: says.trim(), dueAt: dueAt! })),
      }),
      ...(offer && { offer: offerOf(offer, offered.guidelines.view!.recovery.currency) }),
    }),
    missing(draft, now) {
      const unready = firstUnready(draft.promises ?? [], now);
      return unready ? { code: unready.code, lead: () => lead(unready.promise.id) } : offered.missing(draft, now);
    },
    refused: (fields) =>
      Object.entries(fields).find(([path]) => path.startsWith("promises"))?.[1] ?? offered.refused(fields),
    conflict: ({ offer }) => offer && remedyWords.offer.conflict,
  };
}
