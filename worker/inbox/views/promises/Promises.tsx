import { useState } from "preact/hooks";
import { paths } from "../../../../shared/paths.ts";
import { promiseState, type PromiseView } from "../../../../shared/promise.ts";
import { now } from "../../clock.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { promiseWords as words } from "../../promises/words.ts";
import { exactWords } from "../../when.ts";
import { Time } from "../Time.tsx";
import { NewPromise } from "./NewPromise.tsx";

/** What is promised with a date: what is open or broken first, then what is done. */
export function Promises({ open }: { open: OpenComplaint }) {
  const view = open.view!;
  const [adding, setAdding] = useState(false);
  const name = view.item.name ?? words.someone;
  const offered = new Set(view.offers.map(({ id }) => id));
  const left = view.promises.filter(({ doneAt }) => doneAt === null);
  const done = view.promises.filter(({ doneAt }) => doneAt !== null);
  if (view.promises.length === 0 && !view.can.includes("promise")) return null;
  return (
    <section class="promises" aria-label={words.title}>
      <h2>{words.title}</h2>
      {view.promises.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <ul>
          {[...left, ...done].map((promise) => (
            <li key={promise.id} class="promise">
              <Said promise={promise} name={name} />
              {/* What was accepted is delivered with its proof, beside the offer. */}
              {!offered.has(promise.id) &&
                promise.doneAt === null &&
                promise.madeAt <= now.value &&
                view.can.includes("keep") && (
                  <button
                    type="button"
                    aria-label={words.keepOf(promise.text)}
                    onClick={() =>
                      void open.tap(paths.api.promiseKept(view.item.id, promise.id), {}, words.keepDone(name))
                    }
                  >
                    {words.keep}
                  </button>
                )}
            </li>
          ))}
        </ul>
      )}
      {view.can.includes("promise") &&
        (adding ? (
          <NewPromise open={open} name={name} onDone={() => setAdding(false)} />
        ) : (
          <button type="button" class="quiet" data-add-promise onClick={() => setAdding(true)}>
            {words.add}
          </button>
        ))}
    </section>
  );
}

const SHAPES = { open: "○", kept: "✓", late: "✓", broken: "!" } as const;

/** A promise in words: what, how it stands, by when, and who keeps it. A shape beside the state, for those who see no colour. */
export function Said({ promise, name }: { promise: PromiseView; name: string }) {
  const state = promiseState(promise, now.value);
  const leaving = promise.madeAt > now.value;
  return (
    <div class="promise-said">
      <p dir="auto">{promise.text}</p>
      <p class="promise-facts">
        <strong class={`promise-state is-${state}`}>
          <span aria-hidden="true">{SHAPES[state]} </span>
          {leaving ? words.leaving : words.state[state]}
        </strong>{" "}
        · {promise.dueAt > now.value ? words.due : words.wasDue} <Time at={promise.dueAt} />
        <span aria-hidden="true"> ({exactWords(promise.dueAt)})</span>
        {promise.doneAt !== null && (
          <>
            {" "}
            · {words.doneAt} <Time at={promise.doneAt} />
          </>
        )}{" "}
        · <bdi>{words.by(promise.by, promise.doneAt !== null)}</bdi>
        {promise.missedAt !== null && (
          <>
            {" "}
            · {words.told(name)} <Time at={promise.missedAt} />
          </>
        )}
      </p>
    </div>
  );
}
