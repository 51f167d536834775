import { moneyWords } from "../../../../shared/money.ts";
import { now, serverNow } from "../../clock.ts";
import type { OpenComplaint } from "../../complaint.ts";
import type { OfferToBe } from "../../remedies/draft.ts";
import { counteredOf, meeting, optionWords } from "../../remedies/outcome.ts";
import { wantedOffer } from "../../remedies/wanted.ts";
import { remedyWords } from "../../remedies/words.ts";
import { say } from "../../say.ts";
import { LANG, words as inboxWords } from "../../words.ts";

const words = remedyWords.counter;

/** What they would settle for instead, on top: one tap puts it, or half of it, with the answer. */
export function Counter({ open }: { open: OpenComplaint }) {
  const view = open.view!;
  const { item } = view;
  const old = counteredOf(view.offers, now.value);
  if (!old || !view.can.includes("offer")) return null;
  const { counter: asked, currency } = old;
  const name = item.name ?? inboxWords.row.somebody;
  const offered = old.options.map((option) => optionWords(option, currency)).join(` ${remedyWords.list.or} `);
  const half = asked === null ? 0 : Math.round(asked / 2);
  const sum = (amount: number): string => moneyWords(amount, currency, LANG);
  function begin(offer: OfferToBe): void {
    wantedOffer.value = { complaint: item.id, offer };
    say(words.begun);
  }
  return (
    <section class="counter" aria-label={words.title(name)}>
      <p dir="auto">
        <strong>{asked === null ? words.words(name) : words.sum(name, sum(asked))}</strong> {words.had(offered)}
      </p>
      <div class="deeds">
        {asked === null ? (
          <button type="button" class="primary" onClick={() => begin(meeting(old, null, serverNow()))}>
            {words.anew}
          </button>
        ) : (
          <>
            <button type="button" class="primary" onClick={() => begin(meeting(old, asked, serverNow()))}>
              {words.take}
            </button>
            {half > 0 && (
              <button type="button" onClick={() => begin(meeting(old, half, serverNow()))}>
                {words.split(sum(half))}
              </button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
