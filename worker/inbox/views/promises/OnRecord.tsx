import { LINE_MAX } from "../../../../shared/limits.ts";
import { now } from "../../clock.ts";
import { promiseCodes, type PromiseToBe } from "../../promises/draft.ts";
import type { WithAnswer } from "../../promises/with-answer.ts";
import { promiseWords as words } from "../../promises/words.ts";
import { Line } from "../Field.tsx";
import { When } from "./When.tsx";

/** Where the time of a promise is said, for whoever leads there. */
export const whenId = (id: string): string => `promise-when-${id}`;

/** What goes on record with the answer: still to be changed, and to be taken out. */
export function OnRecord({ record, onEmpty }: { record: WithAnswer; onEmpty: () => void }) {
  if (record.promises.length === 0) return null;
  return (
    <section class="on-record" aria-label={words.withAnswer}>
      <h3>{words.withAnswer}</h3>
      <ul>
        {record.promises.map((promise) => (
          <li key={promise.from ?? promise.id}>
            <One
              promise={promise}
              record={record}
              onRemove={() => {
                record.remove(promise.id);
                // The button is gone with its promise.
                onEmpty();
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ promise, record, onRemove }: { promise: PromiseToBe; record: WithAnswer; onRemove: () => void }) {
  const { id, text, dueAt, guessed } = promise;
  const codes = promiseCodes(promise, now.value);
  return (
    <>
      <Line
        label={words.text}
        value={text}
        maxLength={LINE_MAX}
        code={codes.text}
        onValue={(text) => record.change(id, { text })}
      />
      <button type="button" class="quiet" aria-label={words.removeOf(text)} onClick={onRemove}>
        {words.remove}
      </button>
      <When
        id={whenId(id)}
        value={dueAt}
        code={codes.dueAt}
        hint={guessed ? words.guessed : dueAt === null ? words.unguessed : undefined}
        onValue={(dueAt) => record.change(id, { dueAt, guessed: false })}
      />
    </>
  );
}
