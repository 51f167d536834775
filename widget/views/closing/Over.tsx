import { isAwaited } from "../../../shared/awaited.ts";
import { formPath } from "../../../shared/form-path.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { dated, dayOf } from "../../dated.ts";
import type { Part } from "./Closing.tsx";
import { Tap } from "./Tap.tsx";

type Ended = NonNullable<ThreadView["over"]>;
type Last = NonNullable<Ended["last"]>;

/** How it ended, what still stands, where else to turn, and how to open it again. */
export function Over(props: Part & { over: Ended }) {
  const { over, thread, closing, words } = props;
  const { at, how, last, reopenUntil } = over;
  const can = thread.can.includes("reopen");
  const say = (at: number): string => dated(at, words.lang);
  return (
    <div class="asked">
      <p>
        <b>{closing.over[how](say(at))}</b> {reopenUntil !== null && can && closing.over.reopen(say(reopenUntil))}
      </p>
      {last && <LastWords {...props} last={last} />}
      {can && <Tap {...props} step="reopen" />}
    </div>
  );
}

function LastWords({ last, base, thread, closing, words }: Part & { last: Last }) {
  const { over } = closing;
  const { done, offer, offerUntil, elsewhere } = last;
  return (
    <>
      <div>
        <p class="soft">{over.done}</p>
        <p class="words" dir="auto">
          {done}
        </p>
      </div>
      {offer && (
        <div>
          <p class="soft">{over.offer}</p>
          <p class="words" dir="auto">
            {offer}
          </p>
          {offerUntil !== null && (
            <p>{(offerUntil < Date.now() ? over.stood : over.stands)(dated(offerUntil, words.lang))}</p>
          )}
        </div>
      )}
      {elsewhere[0] && (
        <div>
          <p class="soft" id="elsewhere">
            {over.elsewhere}
          </p>
          <ul aria-labelledby="elsewhere">
            {elsewhere.map(({ name, text, url, checkedOn }) => (
              <li key={name}>
                <b dir="auto">{name}</b>
                <p class="words" dir="auto">
                  {text}
                </p>
                {url && /^https?:/i.test(url) && (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {url}
                  </a>
                )}
                {checkedOn && <p class="soft">{over.checked(dayOf(checkedOn, words.lang))}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!isAwaited(thread) && <p>{over.after}</p>}
      <a href={`${base}${formPath(thread.site)}?lang=${words.lang}`}>{over.anew}</a>
    </>
  );
}
