import { FACES } from "../faces.ts";
import type { Draft } from "../draft.ts";
import type { Words } from "../strings/en.ts";

interface Props {
  words: Pick<Words, "anger" | "faces" | "angerOf" | "undo">;
  value: number | undefined;
  set(change: Partial<Draft>): void;
}

/** Ten radio buttons under five faces. A face picks the upper of its two numbers; arrow keys move by one. */
export function Anger({ words, value, set }: Props) {
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
                    onClick={() => set({ anger: number })}
                  />
                  <i>{number}</i>
                </label>
              ))}
            </div>
          </span>
        ))}
      </div>
      {value && (
        <button type="button" class="quiet" onClick={() => set({ anger: undefined })}>
          {words.undo}
        </button>
      )}
    </fieldset>
  );
}
