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
/** `loading` only while there is nothing to show; a refresh leaves the rows where they are. */
export const listState = signal<"loading" | "ready" | Failure["error"]>("loading");

let pages = 1;
let latest = 0;

function pagePath(cursor: string | null): string {
  const query = new URLSearchParams({ filter: filter.value });
  if (cursor) query.set("cursor", cursor);
  return `${paths.api.complaints}?${query}`;
}

/** Fetches as many pages as are shown, and swaps them in at once. A newer call makes an older one void. */
export async function loadList(): Promise<void> {
  const mine = ++latest;
  const found: InboxItemView[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < pages; page++) {
    const outcome: Awaited<ReturnType<typeof ask<InboxPage>>> = await ask<InboxPage>("GET", pagePath(cursor));
    if (mine !== latest) return;
    if (!outcome.ok) {
      listState.value = outcome.error;
      return;
    }
    found.push(...outcome.value.items);
    cursor = outcome.value.next;
    counts.value = outcome.value.counts;
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
