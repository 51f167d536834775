import type { Draft } from "../draft.ts";

interface Props<Value extends string> {
  legend: string;
  name: "kind" | "wish" | "reach";
  options: Record<Value, string>;
  value: Value | undefined;
  /** Words of the button that takes a choice back; without them something is always chosen. */
  undo?: string;
  set(change: Partial<Draft>): void;
}

/** Radio buttons that look like chips. A second tap takes the choice back, where that may be. */
export function Choice<Value extends string>({ legend, name, options, value, undo, set }: Props<Value>) {
  const choose = (value?: Value): void => set({ [name]: value });
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="chips">
        {(Object.keys(options) as Value[]).map((option) => (
          <label>
            <input
              type="radio"
              name={name}
              checked={value === option}
              onClick={() => choose(undo && value === option ? undefined : option)}
            />
            <span>{options[option]}</span>
          </label>
        ))}
      </div>
      {undo && value && (
        <button type="button" class="quiet" onClick={() => choose()}>
          {undo}
        </button>
      )}
    </fieldset>
  );
}
