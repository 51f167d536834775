import { FACES } from "../faces.ts";
import type { Words } from "../strings/en.ts";

interface Props {
  words: Words;
  value: number | undefined;
  choose(value: number | undefined): void;
}

/** Ten radio buttons under five faces. A face picks the upper of its two numbers; arrow keys move by one. */
export function Anger({ words, value, choose }: Props) {
  return (
    <fieldset>
      <legend>{words.anger}</legend>
      <div class="faces">
        {FACES.map((path, face) => (
          <span>
            <label for={`anger${face * 2 + 2}`}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="12" cy="12" r="10" />
                <path d={path} />
              </svg>
              {words.faces[face]}
            </label>
            <div>
              {[face * 2 + 1, face * 2 + 2].map((number) => (
                <label>
                  <input
                    type="radio"
                    name="anger"
                    id={`anger${number}`}
                    aria-label={words.angerOf(number, words.faces[face]!)}
                    checked={value === number}
                    onClick={() => choose(number)}
                  />
                  <i>{number}</i>
                </label>
              ))}
            </div>
          </span>
        ))}
      </div>
      {value && (
        <button type="button" class="quiet" onClick={() => choose(undefined)}>
          {words.undo}
        </button>
      )}
    </fieldset>
  );
}
