import { Component } from "preact";
import { sendRating } from "../../closing-api.ts";
import type { Part } from "./Closing.tsx";

const NUMBERS = [1, 2, 3, 4, 5];
type Score = keyof Part["closing"]["rating"]["scores"];
type Scores = Partial<Record<Score, number>>;

/** The three questions at the end, folded: whoever does not unfold them is asked nothing. */
export class Rating extends Component<Part, { scores: Scores; say?: string | undefined; busy?: boolean }> {
  override state: { scores: Scores; say?: string | undefined; busy?: boolean } = { scores: {} };

  send = async (): Promise<void> => {
    const { base, access, closing, words, told } = this.props;
    const { scores, busy } = this.state;
    if (busy) return;
    if (Object.keys(scores).length === 0) return this.setState({ say: closing.rating.empty });
    this.setState({ busy: true, say: words.sending });
    const outcome = await sendRating(base, { key: access, ...scores });
    this.setState({ busy: false, say: outcome.ok ? undefined : closing.failed });
    if (outcome.ok) told(closing.rating.done);
    else if (!outcome.passes) told(closing.conflict);
  };

  render({ closing }: Part, { scores, say }: { scores: Scores; say?: string | undefined }) {
    const { rating } = closing;
    return (
      <details>
        <summary>{rating.title}</summary>
        <div class="page">
          <p class="soft">{rating.scale}</p>
          {(Object.keys(rating.scores) as Score[]).map((score) => (
            <fieldset key={score}>
              <legend>{rating.scores[score]}</legend>
              <div class="chips">
                {NUMBERS.map((number) => (
                  <label key={number}>
                    <input
                      type="radio"
                      name={score}
                      aria-label={rating.of(number)}
                      checked={scores[score] === number}
                      onClick={() => this.setState({ scores: { ...scores, [score]: number }, say: undefined })}
                    />
                    <span>{number}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
          <output>{say}</output>
          <button type="button" onClick={this.send}>
            {rating.send}
          </button>
        </div>
      </details>
    );
  }
}
