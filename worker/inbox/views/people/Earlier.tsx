import { useState } from "preact/hooks";
import { HISTORY_MAX, type ComplaintView, type HistoryView } from "../../../../shared/inbox.ts";
import { moneyWords } from "../../../../shared/money.ts";
import { paths } from "../../../../shared/paths.ts";
import { peopleWords as words } from "../../people/words.ts";
import { LANG, words as inboxWords } from "../../words.ts";
import { Said } from "../promises/Promises.tsx";
import { remedyWords } from "../../remedies/words.ts";
import { promiseWords } from "../../promises/words.ts";
import { Time } from "../Time.tsx";

/** So many stand open; the others are a tap away. */
const SHOWN = 3;

/** What else this person had to say, and what was promised to them; whether it is really them stands first. */
export function Earlier({ view }: { view: ComplaintView }) {
  const [all, setAll] = useState(false);
  const { person } = view;
  if (!person || person.earlier.length === 0) return null;
  const { earlier, verified } = person;
  const shown = all ? earlier : earlier.slice(0, SHOWN);
  const count = earlier.length >= HISTORY_MAX ? words.many(earlier.length) : words.count(earlier.length);
  return (
    <section class="earlier" aria-label={words.title}>
      <h2>{count}</h2>
      <p class="hint">{verified ? words.verified : words.unverified}</p>
      <ul>
        {shown.map((one) => (
          <One key={one.id} one={one} name={view.item.name ?? promiseWords.someone} />
        ))}
      </ul>
      {earlier.length > shown.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {words.showAll(earlier.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function One({ one, name }: { one: HistoryView["earlier"][number]; name: string }) {
  return (
    <li class="earlier-one">
      <a href={paths.inboxComplaint(one.id)}>
        <bdi>{words.reference(one.reference)}</bdi>
      </a>{" "}
      <span class="calm">
        <Time at={one.receivedAt} /> · {inboxWords.state[one.state]}
        {one.cause !== null && <bdi> · {words.cause(one.cause)}</bdi>}
      </span>
      <p class="excerpt" dir="auto">
        {one.excerpt}
      </p>
      {one.promises.length > 0 && (
        <ul aria-label={words.promises}>
          {one.promises.map((promise) => (
            <li key={promise.id} class="promise">
              <Said promise={promise} name={name} />
            </li>
          ))}
        </ul>
      )}
      {one.remedies.length > 0 && (
        <ul aria-label={words.remedies}>
          {one.remedies.map(({ id, text, amount, currency, state }) => (
            <li key={id} class="promise">
              <p dir="auto">{text}</p>
              <p class="promise-facts">
                <strong>{remedyWords.list.state[state]}</strong>
                {amount !== null && <> · {moneyWords(amount, currency, LANG)}</>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Stands at the top, before anything else is read: it went wrong for them twice. */
export function Second({ view }: { view: ComplaintView }) {
  if (!view.person?.second) return null;
  return <p class="warn">{view.person.verified ? words.second : words.secondUnverified}</p>;
}
