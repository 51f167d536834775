interface Props {
  name: string;
  label: string;
  value: string | undefined;
  /** Words for what is wrong, if something is. */
  error?: string | undefined;
  type?: "email" | "tel" | "text";
  fill?: string;
  long?: boolean;
  set(value: string): void;
}

/** Label, box and what is wrong with it, tied together for people who do not see them side by side. */
export function Field({ name, label, value, error, type, fill, long, set }: Props) {
  const box = {
    name,
    autocomplete: fill,
    value: value ?? "",
    "aria-invalid": error ? ("true" as const) : undefined,
    "aria-describedby": error && `${name}-error`,
    onInput: (event: { currentTarget: { value: string } }) => set(event.currentTarget.value),
  };
  return (
    <div>
      <label class={long ? "first" : ""}>
        <b>{label}</b>
        {long ? <textarea {...box} /> : <input type={type as "text"} {...box} />}
      </label>
      {error && (
        <p class="bad" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
