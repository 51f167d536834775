import { LINE_MAX } from "../../shared/limits.ts";
import type { Draft } from "../draft.ts";

export type Line = "email" | "tel" | "text";
interface Props {
  name: "text" | "email" | "phone" | "phoneWhen" | "name" | "order";
  label: string;
  value: string | undefined;
  /** Words for what is wrong, if something is. */
  error?: string | undefined;
  /** Of a single line; without it there is room to write. */
  type?: Line | undefined;
  fill?: string | undefined;
  set(change: Partial<Draft>): void;
}

/** Label, box and what is wrong with it, tied together for people who do not see them side by side. */
export function Field({ name, label, value = "", error, type, fill, set }: Props) {
  const box = {
    name,
    value,
    autocomplete: fill,
    "aria-invalid": error ? ("true" as const) : undefined,
    "aria-describedby": error && `${name}-error`,
    onInput: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  };
  return (
    <div>
      <label>
        {type
          ? [label, <input type={type as "text"} maxLength={LINE_MAX} {...box} />]
          : [<b>{label}</b>, <textarea {...box} />]}
      </label>
      {error && (
        <p class="bad" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
