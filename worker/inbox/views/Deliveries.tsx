import { useEffect, useState } from "preact/hooks";
import type { DeliveriesPage, DeliveryView } from "../../../shared/notice.ts";
import { paths } from "../../../shared/paths.ts";
import { ask, type Failure } from "../api.ts";
import { now } from "../clock.ts";
import { news } from "../live.ts";
import { say } from "../say.ts";
import { failureWords, words } from "../words.ts";
import { Time } from "./Time.tsx";
import { Title } from "./Title.tsx";

function same(one: DeliveryView, other: DeliveryView): boolean {
  return one.fact === other.fact && one.channel === other.channel;
}

/** Every notice: to whom, how, whether it arrived, when it is tried next. */
export function Deliveries() {
  const [page, setPage] = useState<DeliveriesPage>();
  const [failed, setFailed] = useState<Failure["error"]>();
  const said = words.deliveries;
  const { n } = news.value;

  async function load(cursor?: string): Promise<void> {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : "";
    const outcome = await ask<DeliveriesPage>("GET", paths.api.deliveries + query);
    setFailed(outcome.ok ? undefined : outcome.error);
    if (!outcome.ok) return;
    const got = outcome.value;
    setPage((old) => {
      if (!old) return got;
      if (cursor) return { ...got, items: [...old.items, ...got.items] };
      // A refresh renews the newest page and leaves the older rows that were asked for.
      const older = old.items.filter((item) => !got.items.some((fresh) => same(item, fresh)));
      return old.items.length > got.items.length ? { ...got, items: [...got.items, ...older], next: old.next } : got;
    });
  }
  useEffect(() => void load(), [n]);

  async function again(item: DeliveryView): Promise<void> {
    const outcome = await ask<DeliveryView>("POST", paths.api.deliveryAgain, {
      fact: item.fact,
      channel: item.channel,
    });
    say(outcome.ok ? said.againDone : failureWords(outcome.error));
    if (!outcome.ok) return;
    const fresh = outcome.value;
    setPage((old) => old && { ...old, items: old.items.map((one) => (same(one, fresh) ? fresh : one)) });
  }

  return (
    <div class="page">
      <Title>{said.title}</Title>
      <p>{said.lead}</p>
      {failed && (
        <div class="stale" role="alert">
          <p>{failed === "offline" ? words.failed.offline : failureWords(failed)}</p>
          <button type="button" onClick={() => void load()}>
            {words.failed.again}
          </button>
        </div>
      )}
      {page && page.failing > 0 && <Failing page={page} />}
      {!page && !failed && (
        <output class="skeleton tall" aria-label={said.title}>
          <span />
          <span />
        </output>
      )}
      {page?.items.length === 0 && <p class="empty">{said.empty}</p>}
      <ul class="deliveries" aria-label={said.title}>
        {page?.items.map((item) => (
          <Delivery key={`${item.fact} ${item.channel}`} item={item} onAgain={() => void again(item)} />
        ))}
      </ul>
      {page?.next && (
        <button type="button" class="more" onClick={() => void load(page.next ?? undefined)}>
          {said.more}
        </button>
      )}
    </div>
  );
}

/** What has not arrived: still being tried, or given up. Of rows that are not shown yet only the number is known. */
function Failing({ page }: { page: DeliveriesPage }) {
  const said = words.deliveries;
  const inState = (state: DeliveryView["state"]) => page.items.filter((item) => item.state === state).length;
  const [trying, givenUp] = [inState("failed"), inState("given_up")];
  const older = page.failing - trying - givenUp;
  return (
    <div class="warn">
      {givenUp > 0 && (
        <p>
          <strong>{said.givenUp(givenUp)}</strong>
        </p>
      )}
      {trying > 0 && <p>{said.trying(trying)}</p>}
      {older > 0 && <p>{said.older(older)}</p>}
    </div>
  );
}

function Delivery({ item, onAgain }: { item: DeliveryView; onAgain: () => void }) {
  const said = words.deliveries;
  const what = `${said.notice[item.notice]}, ${said.channel[item.channel]}`;
  return (
    <li class={`delivery ${item.state}`}>
      <p class="delivery-what">
        <strong>{said.state[item.state]}</strong>: {what}
        {item.complaint && (
          <>
            {" · "}
            <a href={paths.inboxComplaint(item.complaint.id)}>{item.complaint.reference}</a>
          </>
        )}
      </p>
      <p class="calm">
        <Time at={item.sentAt ?? item.createdAt} /> · {said.attempts(item.attempts)}
        {item.error && ` · ${said.error(item.error)}`}
        {item.nextAt !== null && item.state !== "sent" && <NextTry at={item.nextAt} />}
      </p>
      {item.canSendAgain && (
        <button
          type="button"
          aria-label={said.againFor([what, item.complaint?.reference].filter(Boolean).join(", "))}
          onClick={onAgain}
        >
          {said.again}
        </button>
      )}
    </li>
  );
}

function NextTry({ at }: { at: number }) {
  if (at <= now.value) return <> · {words.deliveries.nextTryNow}</>;
  return (
    <>
      {" · "}
      {words.deliveries.nextTry} <Time at={at} />
    </>
  );
}
