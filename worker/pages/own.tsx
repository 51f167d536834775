import { SCORE_MAX, SCORES } from "../../shared/closing.ts";
import { paths } from "../../shared/paths.ts";
import { isRatable } from "../../shared/where-it-stands.ts";
import type { Closing } from "./closing.tsx";
import { Choice } from "./fields.tsx";
import { wordsOf } from "./language.ts";

/** The three questions at the end, folded: whoever does not unfold them is asked nothing. */
export function Rating({ thread, lang, keys }: Closing) {
  const { rating } = wordsOf(lang).closing;
  if (thread.rated) return <p class="soft">{rating.done}</p>;
  if (!isRatable(thread)) return null;
  return (
    <details class="sheet">
      <summary>{rating.title}</summary>
      <form method="post" action={`${paths.statusRating}?lang=${lang}`}>
        {keys}
        <p class="soft">{rating.scale}</p>
        {SCORES.map((score) => (
          <fieldset>
            <legend>{rating.scores[score]}</legend>
            <div class="row numbers">
              {Array.from({ length: SCORE_MAX }, (_, i) => String(i + 1)).map((number) => (
                <Choice name={score} value={number} label={number} checked={false} />
              ))}
            </div>
          </fieldset>
        ))}
        <button class="plain" type="submit">
          {rating.send}
        </button>
      </form>
    </details>
  );
}

/** What the visitor may have of us, and what we delete of them: what goes and what stays is said before. */
export function Own({ thread, lang, keys }: Closing) {
  const { own } = wordsOf(lang).closing;
  return (
    <details class="sheet">
      <summary>{own.title}</summary>
      <form method="post" action={`${paths.statusExport}?lang=${lang}`}>
        {keys}
        <p>{own.file}</p>
        <button class="plain" type="submit">
          {own.download}
        </button>
      </form>
      {thread.wordsDeleted ? null : (
        <details>
          <summary>{own.forget}</summary>
          <form method="post" action={`${paths.statusForget}?lang=${lang}`}>
            {keys}
            <p>{own.goes}</p>
            <p>{own.stays}</p>
            <p>{own.open}</p>
            <p>
              <strong>{own.sure}</strong>
            </p>
            <button class="plain" type="submit">
              {own.yes}
            </button>
          </form>
        </details>
      )}
    </details>
  );
}
