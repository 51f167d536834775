import type { InboxPage } from "../../shared/inbox.ts";
import type { DeliveriesPage, DeliveryView } from "../../shared/notice.ts";
import { paths } from "../../shared/paths.ts";
import { Failure } from "../env.mjs";
import type { Site } from "./ledger.ts";

/** What the owner reads; the house is well again by then, so anything but an answer is a failure. */
async function get<T>(url: string, site: Site, path: string): Promise<T> {
  const answer = await fetch(`${url}${path}`, { headers: { cookie: `sid=${site.sid}` } });
  if (!answer.ok) throw new Failure(`${path} answered ${answer.status}.`, await answer.text());
  return (await answer.json()) as T;
}

/** Every complaint of the inbox, page after page, as often as it is listed. Spam has a list of its own and is part of it. */
export async function listed(url: string, site: Site): Promise<string[]> {
  const ids: string[] = [];
  for (const filter of ["all", "spam"]) {
    for (let cursor: string | null = ""; cursor !== null;) {
      const page: InboxPage = await get(url, site, query(paths.api.complaints, { filter, cursor }));
      ids.push(...page.items.filter(({ spam }) => spam === (filter === "spam")).map(({ id }) => id));
      cursor = page.next;
    }
  }
  return ids;
}

/** Does the inbox still say that something is being filed? */
export async function isFiling(url: string, site: Site): Promise<boolean> {
  const page = await get<InboxPage & { spooled?: { count: number } | null }>(url, site, paths.api.complaints);
  return (page.spooled?.count ?? 0) > 0;
}

/** How every notice fared, as `fact channel`. */
export async function deliveries(url: string, site: Site): Promise<Map<string, DeliveryView>> {
  const found = new Map<string, DeliveryView>();
  for (let cursor: string | null = ""; cursor !== null;) {
    const page: DeliveriesPage = await get(url, site, query(paths.api.deliveries, { cursor }));
    for (const delivery of page.items) found.set(`${delivery.fact} ${delivery.channel}`, delivery);
    cursor = page.next;
  }
  return found;
}

function query(path: string, values: Record<string, string>): string {
  return `${path}?${new URLSearchParams(values)}`;
}
