import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { codeWords } from "../words.ts";

interface Named {
  label: string;
  hint?: string | undefined;
  /** Id of the field, for whoever leads there. */
  id?: string;
  /** Issue code of this field, if it has one. */
  code?: string | undefined;
}

function Around({ id, label, hint, code, children }: Omit<Named, "id"> & { id: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {code !== undefined && (
        <p class="problem" id={`${id}-problem`}>
          {codeWords(code)}
        </p>
      )}
    </div>
  );
}

function told(id: string, { hint, code }: Named) {
  const by = [hint && `${id}-hint`, code !== undefined && `${id}-problem`].filter(Boolean).join(" ");
  return { id, "aria-describedby": by || undefined, "aria-invalid": code === undefined ? undefined : true };
}

interface LineProps extends Named {
  value: string | number;
  onValue: (value: string) => void;
  type?: "text" | "email" | "url" | "tel" | "date" | "datetime-local" | "number";
  autocomplete?: string;
  placeholder?: string;
  spellcheck?: boolean;
  inputmode?: "decimal";
  min?: number | string;
  step?: number;
  max?: string;
  maxLength?: number;
  /** Id of a datalist. */
  list?: string;
}

export function Line({ label, hint, code, value, onValue, id: own, ...rest }: LineProps) {
  const made = useId();
  const id = own ?? made;
  return (
    <Around id={id} label={label} hint={hint} code={code}>
      <input
        {...rest}
        {...told(id, { label, hint, code })}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Around>
  );
}

interface AreaProps extends Named {
  value: string;
  onValue: (value: string) => void;
  rows?: number;
  onKeyDown?: (event: KeyboardEvent) => void;
}

export function Area({ label, hint, code, value, onValue, rows = 4, id: own, onKeyDown }: AreaProps) {
  const made = useId();
  const id = own ?? made;
  return (
    <Around id={id} label={label} hint={hint} code={code}>
      <textarea
        {...told(id, { label, hint, code })}
        rows={rows}
        onKeyDown={onKeyDown}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Around>
  );
}

type PickProps<T extends string> = Omit<Named, "id"> & {
  value: T;
  onValue: (value: T) => void;
  options: readonly (readonly [T, string])[];
};

export function Pick<T extends string>({ label, hint, code, value, onValue, options }: PickProps<T>) {
  const id = useId();
  return (
    <Around id={id} label={label} hint={hint} code={code}>
      <select
        {...told(id, { label, hint, code })}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value as T)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </Around>
  );
}

type OneOfProps<T extends string> = {
  legend: string;
  value: T;
  onValue: (value: T) => void;
  options: readonly (readonly [T, string])[];
};

/** A few choices that all show at once. */
export function OneOf<T extends string>({ legend, value, onValue, options }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset class="one-of">
      <legend>{legend}</legend>
      {options.map(([key, text]) => (
        <label key={key}>
          <input type="radio" name={name} value={key} checked={key === value} onInput={() => onValue(key)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Tick({
  label,
  checked,
  onTick,
}: {
  label: string;
  checked: boolean;
  onTick: (checked: boolean) => void;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onInput={(event) => onTick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
