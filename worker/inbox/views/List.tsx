import { useEffect, useRef, useState } from "preact/hooks";
import { FILTERS, type InboxItemView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { useKeys } from "../keys.ts";
import { choose, counts, filter, items, listState, loadList, next, showMore } from "../list.ts";
import { news } from "../live.ts";
import { upTo, words } from "../words.ts";
import { Row } from "./Row.tsx";
import { Title } from "./Title.tsx";

function matches(item: InboxItemView, sought: string): boolean {
  const hay = [item.reference, item.name ?? "", item.excerpt].join("\n").toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** The list of what is owed. `current` is the complaint that stands open beside it. */
export function List({ current, heading }: { current: string | undefined; heading: boolean }) {
  const [sought, setSought] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const { n } = news.value;
  useEffect(() => void loadList(), [n]);
  useKeys({ "/": () => search.current?.focus() });

  const shown = items.value.filter((item) => matches(item, sought));
  const count = counts.value;
  return (
    <section class="list" aria-label={words.list.title}>
      <div class="list-head">
        {heading ? <Title>{words.list.title}</Title> : <h2>{words.list.title}</h2>}
        {count && (
          <p class="tally">
            {count.overdue > 0 && <strong>{words.list.overdue(count.overdue)}</strong>}
            {count.overdue > 0 && " · "}
            {words.list.open(count.open)}
          </p>
        )}
        <fieldset class="filters" aria-label={words.list.filters}>
          {FILTERS.map((name) => (
            <button type="button" key={name} aria-pressed={filter.value === name} onClick={() => void choose(name)}>
              {words.list.filter[name]}
              {name === "spam" && count && count.spam > 0 ? ` ${upTo(count.spam)}` : ""}
            </button>
          ))}
        </fieldset>
        <input
          ref={search}
          type="search"
          aria-label={words.list.find}
          placeholder={words.list.find}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
        />
      </div>
      <Body shown={shown} current={current} searching={sought !== ""} />
      <a class="enter" href={paths.inboxEnter}>
        {words.list.enter}
      </a>
    </section>
  );
}

function Body({
  shown,
  current,
  searching,
}: {
  shown: readonly InboxItemView[];
  current: string | undefined;
  searching: boolean;
}) {
  const state = listState.value;
  if (state === "loading") return <Skeleton />;
  const stale = state !== "ready";
  if (stale && items.value.length === 0) {
    return (
      <div class="empty" role="alert">
        <p>{state === "offline" ? words.failed.words["cannot_look"] : words.failed.load}</p>
        <button type="button" onClick={() => void loadList()}>
          {words.failed.again}
        </button>
      </div>
    );
  }
  if (items.value.length === 0) return <p class="empty">{words.list.empty[filter.value]}</p>;
  return (
    <>
      {stale && <output class="stale">{words.list.stale}</output>}
      {shown.length === 0 && <p class="empty">{words.list.noneFound}</p>}
      <ul class="rows" aria-label={words.list.rows}>
        {shown.map((item) => (
          <Row key={item.id} item={item} current={item.id === current} />
        ))}
      </ul>
      {next.value && !searching && (
        <button type="button" class="more" onClick={() => void showMore()}>
          {words.list.more}
        </button>
      )}
    </>
  );
}

/** As tall as the rows that come, so that nothing jumps. */
function Skeleton() {
  return (
    <output class="rows" aria-label={words.list.loading}>
      {[0, 1, 2, 3].map((row) => (
        <span class="row skeleton" key={row} aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
      ))}
    </output>
  );
}
