import { ANGER_MAX, KINDS, REACHES, WISHES } from "../../shared/complaint.ts";
import { LINE_MAX } from "../../shared/limits.ts";
import type { PageWords } from "./words/words.ts";

/** What was typed, by field name, to be shown again. */
export type Typed = Record<string, string>;

interface Shown {
  words: PageWords;
  typed: Typed;
  problems: Record<string, string>;
}

function Problem({ name, shown }: { name: string; shown: Shown }) {
  const code = shown.problems[name];
  if (!code) return null;
  return (
    <p class="bad" id={`${name}-problem`}>
      {shown.words.errors[code] ?? shown.words.errors.unknown}
    </p>
  );
}

function described(name: string, shown: Shown) {
  return shown.problems[name] ? { "aria-invalid": "true" as const, "aria-describedby": `${name}-problem` } : {};
}

function Line(props: {
  name: string;
  label: string;
  type: "text" | "email" | "tel";
  complete: string;
  shown: Shown;
  optional: boolean;
}) {
  const { name, label, type, complete, shown, optional } = props;
  return (
    <>
      <label class="top" for={name}>
        {label} {optional ? <span class="soft">({shown.words.form.optional})</span> : null}
      </label>
      <input
        id={name}
        name={name}
        type={type}
        autocomplete={complete}
        maxlength={LINE_MAX}
        value={shown.typed[name] ?? ""}
        {...described(name, shown)}
      />
      <Problem name={name} shown={shown} />
    </>
  );
}

export function Choice(props: { name: string; value: string; label: string; checked: boolean; required?: boolean }) {
  return (
    <label class="choice">
      <input type="radio" name={props.name} value={props.value} checked={props.checked} required={props.required} />
      <span>{props.label}</span>
    </label>
  );
}

/** The questions of the form: one that must be answered, the others lighter. */
export function Questions({ shown, mail }: { shown: Shown; mail: boolean }) {
  const { words, typed } = shown;
  const { form } = words;
  return (
    <>
      <fieldset>
        <legend>{form.kind}</legend>
        <div class="row">
          {KINDS.map((kind) => (
            <Choice name="kind" value={kind} label={form.kinds[kind]} checked={(typed.kind ?? "problem") === kind} />
          ))}
        </div>
      </fieldset>
      <label class="top" for="text">
        {form.what}
      </label>
      <textarea id="text" name="text" required {...described("text", shown)}>
        {/* HTML drops a text area's first line end, so that one of ours goes before theirs. */}
        {"\n"}
        {typed.text ?? ""}
      </textarea>
      <Problem name="text" shown={shown} />
      <label class="top" for="wish">
        {form.wish} <span class="soft">({form.optional})</span>
      </label>
      <select id="wish" name="wish">
        <option value="">{form.noWish}</option>
        {WISHES.map((wish) => (
          <option value={wish} selected={typed.wish === wish}>
            {form.wishes[wish]}
          </option>
        ))}
      </select>
      <fieldset>
        <legend>
          {form.anger} <span class="soft">({form.optional})</span>
        </legend>
        <p class="soft">{form.angerHint}</p>
        <div class="row numbers">
          {Array.from({ length: ANGER_MAX }, (_, i) => String(i + 1)).map((number) => (
            <Choice name="anger" value={number} label={number} checked={typed.anger === number} />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{form.reach}</legend>
        {REACHES.filter((reach) => mail || reach !== "mail").map((reach) => (
          <Choice name="reach" value={reach} label={form.reaches[reach]} checked={(typed.reach ?? "here") === reach} />
        ))}
      </fieldset>
      {mail ? <Line name="email" label={form.email} type="email" complete="email" shown={shown} optional /> : null}
      <Line name="phone" label={form.phone} type="tel" complete="tel" shown={shown} optional />
      <Line name="phoneWhen" label={form.phoneWhen} type="text" complete="off" shown={shown} optional />
      <Line name="name" label={form.name} type="text" complete="name" shown={shown} optional />
      <Line name="order" label={form.order} type="text" complete="off" shown={shown} optional />
      <div class="website" aria-hidden="true">
        <label for="website">{form.honeypot}</label>
        <input id="website" name="website" type="text" tabindex={-1} autocomplete="off" value={typed.website ?? ""} />
      </div>
    </>
  );
}
