import { SCORE_MAX, SCORES, type RatingView } from "../../../../shared/closing.ts";
import { closingWords } from "../../closing/words.ts";

const words = closingWords.scores;

/** The three scores, as far as they were given. Nothing is worked out from them. */
export function Scores({ rating }: { rating: RatingView | null }) {
  const given = SCORES.flatMap((score) => {
    const n = rating?.[score];
    return n == null ? [] : [[score, n] as const];
  });
  if (given.length === 0) return null;
  return (
    <section class="scores" aria-label={words.title}>
      <h2>{words.title}</h2>
      <dl class="facts">
        {given.map(([score, n]) => (
          <div key={score}>
            <dt>{words.score[score]}</dt>
            <dd>
              <span class="steps" aria-hidden="true">
                {Array.from({ length: SCORE_MAX }, (_, at) => (
                  <span key={at} class={at < n ? "is-on" : undefined} />
                ))}
              </span>{" "}
              {words.of(n, SCORE_MAX)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
