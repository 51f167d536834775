import { useEffect, useState } from "preact/hooks";
import { paths } from "../../../../shared/paths.ts";
import { type LedgerView, offerStateAt } from "../../../../shared/remedy.ts";
import { ask, type Failure } from "../../api.ts";
import { now } from "../../clock.ts";
import { news } from "../../live.ts";
import { remedyWords } from "../../remedies/words.ts";
import { Loaded } from "../Loaded.tsx";
import { Title } from "../Title.tsx";
import { OfferSaid } from "./OfferSaid.tsx";

const words = remedyWords.ledger;

/** All that was offered and given: how it stands, what it cost, and for which cause. */
export function Ledger() {
  const [page, setPage] = useState<LedgerView>();
  const [failed, setFailed] = useState<Failure["error"]>();
  const { n } = news.value;

  async function load(cursor?: string): Promise<void> {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : "";
    const outcome = await ask<LedgerView>("GET", paths.api.ledger + query);
    setFailed(outcome.ok ? undefined : outcome.error);
    if (outcome.ok) setPage((old) => joined(old, outcome.value, cursor !== undefined));
  }
  useEffect(() => void load(), [n]);

  return (
    <div class="page">
      <Title>{words.title}</Title>
      <p>{words.lead}</p>
      <Loaded name={words.title} value={page} failed={failed} load={() => void load()} />
      {page?.items.length === 0 && <p class="empty">{words.empty}</p>}
      {page && page.items.length > 0 && (
        <ul class="ledger" aria-label={words.title}>
          {page.items.map((item) => (
            <Entry key={item.offer.id} item={item} />
          ))}
        </ul>
      )}
      {page?.next && (
        <button type="button" class="more" onClick={() => void load(page.next ?? undefined)}>
          {words.more}
        </button>
      )}
    </div>
  );
}

/** A refresh renews the newest page and leaves the older rows that were asked for. */
function joined(old: LedgerView | undefined, got: LedgerView, isOlder: boolean): LedgerView {
  if (!old) return got;
  if (isOlder) return { ...got, items: [...old.items, ...got.items] };
  const fresh = new Set(got.items.map(({ offer }) => offer.id));
  const older = old.items.filter(({ offer }) => !fresh.has(offer.id));
  return old.items.length > got.items.length ? { items: [...got.items, ...older], next: old.next } : got;
}

function Entry({ item: { complaint, reference, cause, offer } }: { item: LedgerView["items"][number] }) {
  return (
    <li class={`offer is-${offerStateAt(offer, now.value)}`}>
      <p class="approval-head">
        <a href={paths.inboxComplaint(complaint)} aria-label={words.open(reference)}>
          {reference}
        </a>{" "}
        {cause !== null && (
          <span class="hint">
            {words.cause}: <bdi>{cause}</bdi>
          </span>
        )}
      </p>
      <OfferSaid offer={offer} />
    </li>
  );
}
