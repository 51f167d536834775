import type { ComponentChildren } from "preact";
import type { InboxItemView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { words } from "../words.ts";
import { Anger } from "./Anger.tsx";
import { Owed } from "./Owed.tsx";
import { Time } from "./Time.tsx";

/** One complaint in the list: what is owed, who and what they said first, what they wish. */
export function Row({
  item,
  current,
  children,
}: {
  item: InboxItemView;
  current: boolean;
  /** What is said and done about it beneath, on a list where nothing is owed. */
  children?: ComponentChildren;
}) {
  return (
    <li class="row">
      <a href={paths.inboxComplaint(item.id)} aria-current={current ? "true" : undefined} data-complaint={item.id}>
        {children ? (
          <p class="owed calm">
            <Time at={item.receivedAt} />
          </p>
        ) : (
          <Owed item={item} />
        )}
        <p class={item.unread ? "who unread" : "who"}>
          {item.unread && (
            <span class="dot">
              <span class="heard">{words.row.unread}: </span>
            </span>
          )}
          <bdi>{item.name ?? words.row.somebody}</bdi>
          {item.anger !== null && <Anger level={item.anger} />}
        </p>
        <p class="excerpt" lang={item.lang} dir="auto">
          {item.excerpt}
        </p>
        <p class="wish">
          {item.kind === "problem"
            ? item.wish
              ? words.row.wishes(words.wish[item.wish])
              : words.row.noWish
            : words.kind[item.kind]}
          {item.onItBy && <span> · {words.row.onIt(item.onItBy)}</span>}
          {item.test && <span class="mark">{words.row.test}</span>}
          {item.spam && !children && <span class="mark">{words.row.spam}</span>}
        </p>
      </a>
      {children}
    </li>
  );
}
