import type { ComplaintView, InboxPage } from "../../shared/inbox.ts";
import type { DeliveriesPage } from "../../shared/notice.ts";
import { paths } from "../../shared/paths.ts";

/** The team's API as the inbox uses it, with the session of one member. */
export interface Team {
  ask<T>(path: string, init?: RequestInit): Promise<T>;
  complaints(): Promise<InboxPage["items"]>;
  complaint(id: string): Promise<ComplaintView>;
  deliveries(): Promise<DeliveriesPage["items"]>;
}

/** Acts as the member whose session this is. */
export function openTeam(app: string, sid: string): Team {
  async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
    const headers = { cookie: `sid=${sid}`, origin: app, "content-type": "application/json", ...init.headers };
    const answer = await fetch(`${app}${path}`, { ...init, headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  return {
    ask,
    complaints: async () => (await ask<InboxPage>(`${paths.api.complaints}?filter=all`)).items,
    complaint: (id) => ask<ComplaintView>(paths.api.complaint(id)),
    deliveries: async () => (await ask<DeliveriesPage>(paths.api.deliveries)).items,
  };
}
