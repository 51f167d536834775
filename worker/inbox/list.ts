import { batch, signal } from "@preact/signals";
import type { Filter, InboxItemView, InboxPage } from "../../shared/inbox.ts";
import { paths } from "../../shared/paths.ts";
import type { Failure } from "./api.ts";
import { ask } from "./api.ts";
import { learnTime } from "./clock.ts";

export const filter = signal<Filter>("open");
export const items = signal<readonly InboxItemView[]>([]);
export const next = signal<string | null>(null);
export const counts = signal<InboxPage["counts"] | undefined>(undefined);
export const verdicts = signal<InboxPage["verdicts"]>(null);
/** When the next follow-up is asked by itself; ms UTC. */
export const followUpAt = signal<number | null>(null);
/** Complaints and messages that are stored but not yet filed where the list is read from. */
export const spooled = signal<InboxPage["spooled"]>(null);
/** `loading` only while there is nothing to show; a refresh leaves the rows where they are. */
export const listState = signal<"loading" | "ready" | Failure["error"]>("loading");

const LOOK_AGAIN_S = 10;
let pages = 1;
let latest = 0;
let again: number | undefined;

function pagePath(cursor: string | null): string {
  const query = new URLSearchParams({ filter: filter.value });
  if (cursor) query.set("cursor", cursor);
  return `${paths.api.complaints}?${query}`;
}

/** Fetches as many pages as are shown, and swaps them in at once. A newer call makes an older one void. */
export async function loadList(): Promise<void> {
  const mine = ++latest;
  window.clearTimeout(again);
  const found: InboxItemView[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < pages; page++) {
    const outcome: Awaited<ReturnType<typeof ask<InboxPage>>> = await ask<InboxPage>("GET", pagePath(cursor));
    if (mine !== latest) return;
    if (!outcome.ok) {
      listState.value = outcome.error;
      // The socket may stand while the database does not answer, and then nothing else would look again.
      if (outcome.error !== "signed_out")
        again = window.setTimeout(() => void loadList(), (outcome.waitS ?? LOOK_AGAIN_S) * 1_000);
      return;
    }
    found.push(...outcome.value.items);
    cursor = outcome.value.next;
    counts.value = outcome.value.counts;
    verdicts.value = outcome.value.verdicts;
    spooled.value = outcome.value.spooled;
    followUpAt.value = outcome.value.followUpAt ?? null;
    if (outcome.fresh) learnTime(outcome.value.now);
    if (!cursor) break;
  }
  batch(() => {
    items.value = found;
    next.value = cursor;
    listState.value = "ready";
  });
}

export async function choose(chosen: Filter): Promise<void> {
  batch(() => {
    filter.value = chosen;
    items.value = [];
    next.value = null;
    listState.value = "loading";
  });
  pages = 1;
  await loadList();
}

export async function showMore(): Promise<void> {
  pages += 1;
  await loadList();
}

/** The complaints that a reference means: two at most once in a million, and none where it is not this site's. */
export async function findByReference(reference: string): Promise<readonly InboxItemView[] | undefined> {
  const query = new URLSearchParams({ filter: "all", reference });
  const outcome = await ask<InboxPage>("GET", `${paths.api.complaints}?${query}`);
  return outcome.ok ? outcome.value.items : undefined;
}
