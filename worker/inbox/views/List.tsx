import { useEffect, useRef, useState } from "preact/hooks";
import { FILTERS, type InboxItemView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { readReference } from "../../../shared/reference.ts";
import { useKeys } from "../keys.ts";
import {
  choose,
  counts,
  filter,
  findByReference,
  followUpAt,
  items,
  listState,
  loadList,
  next,
  showMore,
} from "../list.ts";
import { news } from "../live.ts";
import { closingWords } from "../closing/words.ts";
import { exactWords } from "../when.ts";
import { upTo, words } from "../words.ts";
import { Row } from "./Row.tsx";
import { Done, isSpamList, SpamHead, SpamRow } from "./Spam.tsx";
import { Spooled } from "./Spooled.tsx";
import { Title } from "./Title.tsx";

/** What is confirmed stands within the list of spam. */
const SHOWN = FILTERS.filter((name) => name !== "confirmed");

function matches(item: InboxItemView, sought: string): boolean {
  const hay = [item.reference, item.name ?? "", item.excerpt].join("\n").toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** What a whole reference means, wherever its complaint now stands; undefined while nobody has typed one, or looked. */
function useReference(reference: string | undefined): readonly InboxItemView[] | undefined {
  const [found, setFound] = useState<{ reference: string; items: readonly InboxItemView[] }>();
  useEffect(() => {
    if (reference === undefined) return undefined;
    let wanted = true;
    async function look(sought: string): Promise<void> {
      const got = await findByReference(sought);
      if (wanted && got) setFound({ reference: sought, items: got });
    }
    void look(reference);
    return () => {
      wanted = false;
    };
  }, [reference, news.value.n]);
  return found?.reference === reference ? found?.items : undefined;
}

/** The list of what is owed. `current` is the complaint that stands open beside it. */
export function List({ current, heading }: { current: string | undefined; heading: boolean }) {
  const [sought, setSought] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const { n } = news.value;
  useEffect(() => void loadList(), [n]);
  useKeys({ "/": () => search.current?.focus() });

  const reference = readReference(sought);
  const found = useReference(reference);
  const count = counts.value;
  return (
    <section class="list" aria-label={words.list.title}>
      <Spooled />
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
          {SHOWN.map((name) => (
            <button
              type="button"
              key={name}
              aria-pressed={filter.value === name || (name === "spam" && isSpamList())}
              onClick={() => void choose(name)}
            >
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
      {found ? (
        <Rows shown={found} current={current} none={words.list.noReference(reference ?? "")} />
      ) : (
        <Body shown={items.value.filter((item) => matches(item, sought))} current={current} searching={sought !== ""} />
      )}
      <a class="enter" href={paths.inboxEnter}>
        {words.list.enter}
      </a>
    </section>
  );
}

interface Shown {
  shown: readonly InboxItemView[];
  current: string | undefined;
}

function Body({ shown, current, searching }: Shown & { searching: boolean }) {
  const state = listState.value;
  if (state === "loading") return <Skeleton />;
  const stale = state !== "ready";
  if (stale && items.value.length === 0) return <Unread offline={state === "offline"} />;
  const away = state === "offline" ? words.list.stale : words.list.staleBusy;
  const empty = items.value.length === 0;
  return (
    <>
      {stale && <output class="stale">{away}</output>}
      {isSpamList() && <SpamHead />}
      {isSpamList() && <Done />}
      {empty ? (
        <div class="empty">
          <p>{words.list.empty[filter.value]}</p>
          {filter.value === "open" && followUpAt.value !== null && (
            <p>
              {closingWords.list.nextFollowUp} {exactWords(followUpAt.value)}.
            </p>
          )}
        </div>
      ) : (
        <Rows shown={shown} current={current} none={words.list.noneFound} />
      )}
      {next.value && !searching && (
        <button type="button" class="more" onClick={() => void showMore()}>
          {words.list.more}
        </button>
      )}
    </>
  );
}

function Rows({ shown, current, none }: Shown & { none: string }) {
  if (shown.length === 0) return <p class="empty">{none}</p>;
  return (
    <ul class="rows" aria-label={words.list.rows}>
      {shown.map((item) => (
        <Row key={item.id} item={item} current={item.id === current}>
          {isSpamList() && item.spam && <SpamRow item={item} />}
        </Row>
      ))}
    </ul>
  );
}

/** Nothing to show at all: what failed, what is safe, what happens next. */
function Unread({ offline }: { offline: boolean }) {
  return (
    <div class="empty" role="alert">
      <p>{offline ? words.list.offline : words.list.busy}</p>
      <p>{offline ? words.list.offlineSafe : words.list.busySafe}</p>
      <button type="button" onClick={() => void loadList()}>
        {words.failed.again}
      </button>
    </div>
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
