import { useEffect, useState } from "preact/hooks";
import { paths } from "../../../../shared/paths.ts";
import type { TodayView } from "../../../../shared/report-view.ts";
import { ask, type Failure } from "../../api.ts";
import { learnTime, now } from "../../clock.ts";
import { news } from "../../live.ts";
import { spareWords } from "../../reports/figures.ts";
import { reportWords } from "../../reports/words.ts";
import { exactWords } from "../../when.ts";
import { failureWords, words as inbox } from "../../words.ts";

const words = reportWords.today;

/** What we owe today: live, and before everything else. */
export function Conscience() {
  const [today, setToday] = useState<TodayView>();
  const [failed, setFailed] = useState<Failure["error"]>();
  const { n } = news.value;
  async function load(): Promise<void> {
    const outcome = await ask<TodayView>("GET", paths.api.today);
    setFailed(outcome.ok ? undefined : outcome.error);
    if (!outcome.ok) return;
    if (outcome.fresh) learnTime(outcome.value.now);
    setToday(outcome.value);
  }
  useEffect(() => void load(), [n]);
  return (
    <section class={today?.overdue ? "conscience is-late" : "conscience"} aria-labelledby="conscience">
      <h2 id="conscience">{words.title}</h2>
      {failed && (
        <div class="stale" role="alert">
          <p>{failed === "offline" ? inbox.failed.offline : failureWords(failed)}</p>
          <button type="button" onClick={() => void load()}>
            {inbox.failed.again}
          </button>
        </div>
      )}
      {!today && !failed && (
        <output class="skeleton" aria-label={words.loading}>
          <span />
          <span />
        </output>
      )}
      {today && <Owed today={today} />}
    </section>
  );
}

function Owed({ today: { clean, overdue, dueToday, items } }: { today: TodayView }) {
  const [oldest, ...others] = items;
  return (
    <>
      <p class="conscience-says">
        {clean
          ? words.clean
          : `${[overdue > 0 && words.overdue(overdue), dueToday > 0 && words.due(dueToday)].filter(Boolean).join(", ")}.`}
      </p>
      {oldest && (
        <>
          <h3>{words.oldest}</h3>
          <Item item={oldest} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{words.others}</h3>
          <ul>
            {others.map((item) => (
              <li key={`${item.complaint} ${item.what} ${item.dueAt}`}>
                <Item item={item} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Which it is, what was said, and how much time is left of it or gone beyond it. */
function Item({ item: { complaint, reference, what, text, dueAt } }: { item: TodayView["items"][number] }) {
  const left = dueAt - now.value;
  return (
    <p class="owed-item">
      <time
        class={left <= 0 ? "is-late" : undefined}
        dateTime={new Date(dueAt).toISOString()}
        title={exactWords(dueAt)}
      >
        {left > 0 ? `${spareWords(left)} ${words.left}` : `${words.late} ${spareWords(-left)}`}
        <span class="heard">, {exactWords(dueAt)}</span>
      </time>{" "}
      <span>
        {words.what[what]} · <a href={paths.inboxComplaint(complaint)}>{reference}</a>
      </span>
      <span class="owed-text" dir="auto">
        {text}
      </span>
    </p>
  );
}
