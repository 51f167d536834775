import { moneyWords } from "../../../../shared/money.ts";
import { paths } from "../../../../shared/paths.ts";
import { type CatalogueItem, OPTIONS_MAX } from "../../../../shared/remedy.ts";
import { may } from "../../../../shared/team.ts";
import { typed } from "../../remedies/draft.ts";
import { loadGuidelines } from "../../remedies/guidelines.ts";
import type { OfferWithAnswer } from "../../remedies/with-answer.ts";
import { remedyWords } from "../../remedies/words.ts";
import { LANG } from "../../words.ts";

const words = remedyWords.card;

/** What may be given now without asking, one tap each, and what we always do. Folded to one line, so that the words have room. */
export function MayGive({ offered }: { offered: OfferWithAnswer }) {
  const { view } = offered.guidelines;
  // Where nothing can be offered any more, there is nothing to know.
  if (!offered.can && !offered.standing) return null;
  return (
    <details class="may-give">
      <summary>
        {words.title}
        {view && <span class="hint"> {shortWords(offered)}</span>}
      </summary>
      <Body offered={offered} />
    </details>
  );
}

/** What was tapped stands in the form now; the list makes room for it. */
function foldUp({ currentTarget }: { currentTarget: HTMLElement }): void {
  const fold = currentTarget.closest("details");
  if (fold) fold.open = false;
}

function Body({ offered }: { offered: OfferWithAnswer }) {
  const { guidelines, offer, can, given, left } = offered;
  const { view, failed } = guidelines;
  if (!view) return failed ? <Failed /> : <output class="skeleton" aria-label={words.loading} children={<span />} />;
  const { currency, items, always } = view.recovery;
  const full = (offer?.options.length ?? 0) >= OPTIONS_MAX;
  return (
    <div class="may-give-body">
      <p>{limitWords(offered)}</p>
      {given > 0 && left !== null && <p class="hint">{words.spent(moneyWords(given, currency, LANG))}</p>}
      {!can ? (
        <p class="hint">{words.standing}</p>
      ) : full ? (
        <p class="hint">{words.full}</p>
      ) : (
        <fieldset class="chips">
          <legend>{words.chips}</legend>
          <div>
            {items.map((item) => (
              <button
                key={item.id}
                type="button"
                class="chip"
                onClick={(event) => {
                  offered.add(typed(item, currency));
                  foldUp(event);
                }}
              >
                {chipWords(item, currency)}
                {item.cost !== null && left !== null && item.cost > left && <span class="asks"> · {words.first}</span>}
              </button>
            ))}
            <button
              type="button"
              class="chip"
              onClick={(event) => {
                offered.add();
                foldUp(event);
              }}
            >
              {words.own}
            </button>
          </div>
        </fieldset>
      )}
      {always.length > 0 && (
        <>
          <h4>{words.always}</h4>
          <ul class="always">
            {always.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      {may(offered.role, "settings") && (
        <p class="hint">
          <a href={paths.inboxSettings}>{words.edit}</a>
        </p>
      )}
    </div>
  );
}

function chipWords({ text, amount }: CatalogueItem, currency: string): string {
  return amount === null ? text : `${text} · ${moneyWords(amount, currency, LANG)}`;
}

function shortWords({ guidelines, left }: OfferWithAnswer): string {
  const { currency } = guidelines.view!.recovery;
  if (left === null) return words.short.free;
  return left === 0 ? words.short.none : words.short.left(moneyWords(left, currency, LANG));
}

function limitWords({ guidelines, left, role }: OfferWithAnswer): string {
  const { currency } = guidelines.view!.recovery;
  if (left === null) return words.free;
  return left === 0 ? words.none[role] : `${words.left(moneyWords(left, currency, LANG))} ${words.asks[role]}`;
}

function Failed() {
  return (
    <p class="hint">
      {words.failed}{" "}
      <button type="button" class="link" onClick={() => void loadGuidelines()}>
        {words.again}
      </button>
    </p>
  );
}
