import { TEXT_COUNTER_FROM, TEXT_MAX } from "../../shared/limits.ts";
import { Anger } from "./Anger.tsx";
import { Choice } from "./Choice.tsx";
import { Field } from "./Field.tsx";
import type { Line } from "./Field.tsx";
import { Later } from "./Later.tsx";
import { Unsent } from "./Unsent.tsx";
import { Writing } from "./Writing.ts";
import type { Props, State } from "./Writing.ts";

export class Form extends Writing {
  render({ stage, words, site }: Props, { draft, sending, failed, codes, durable, full }: State) {
    const { kind, reach, text } = draft;
    const field = (name: "text" | "email" | "phone" | "phoneWhen", label: string, type?: Line, fill?: string) => {
      const code = codes[name];
      return (
        <Field
          name={name}
          label={label}
          type={type}
          fill={fill}
          value={draft[name]}
          error={code && (words.errors[code] ?? words.check)}
          set={this.set}
        />
      );
    };
    return (
      <form ref={this.box} onSubmit={(event) => event.preventDefault()}>
        <div class="body" inert={sending}>
          {stage.waiting && <p>{stage.waiting}</p>}
          {site?.awayUntil && <p>{words.away(site.awayUntil)}</p>}
          <Choice legend={words.kind} name="kind" options={words.kinds} value={kind} set={this.set} />
          {field("text", words.question[kind])}
          {text.length > TEXT_COUNTER_FROM && (
            <p>
              {words.left}: {TEXT_MAX - text.length}
            </p>
          )}
          {kind === "problem" && (
            <>
              <Choice
                legend={words.wish}
                name="wish"
                options={words.wishes}
                value={draft.wish}
                undo={words.undo}
                set={this.set}
              />
              <Anger words={words} value={draft.anger} set={this.set} />
            </>
          )}
          <Choice legend={words.reach} name="reach" options={words.reaches} value={reach} set={this.set} />
          {reach === "mail" && field("email", words.email, "email", "email")}
          {reach === "phone" && [
            field("phone", words.phone, "tel", "tel"),
            field("phoneWhen", words.phoneWhen, "text"),
          ]}
          <Later
            load={() => import("./More.tsx")}
            lang={words.lang}
            summary={words.more}
            open={false}
            with={{ draft, set: this.set }}
          />
          <input
            name="website"
            hidden
            tabIndex={-1}
            onInput={(event) => this.set({ website: event.currentTarget.value })}
          />
        </div>
        <footer>
          <output>
            {failed && (
              <Unsent
                words={words}
                site={site}
                passes={failed.passes}
                text={text}
                durable={durable}
                full={full}
                aside={stage.putAside && failed.passes ? this.aside : undefined}
              />
            )}
          </output>
          <button type="button" class="main" aria-disabled={sending} onClick={this.send}>
            {sending ? words.sending : failed ? words.again : words.send}
          </button>
        </footer>
      </form>
    );
  }
}
