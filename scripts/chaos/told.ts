import type { DeliveryView } from "../../shared/notice.ts";
import { sitesOf } from "./compare.ts";
import type { Entry, Ledger, Site } from "./ledger.ts";
import type { Call } from "./receiver.ts";
import { deliveries } from "./team.ts";
import { inLanes } from "./wait.ts";

export interface Telling {
  /** Facts that somebody should have heard of and has not. */
  untold: string[];
  /** Calls beyond the first that a receiver took, under one and the same key. */
  repeated: number;
}

const LANES = 6;

/** Compares what is owed to owners and visitors with what arrived at the owners' own servers and what the inbox says of mails. */
export async function told(url: string, ledger: Ledger): Promise<Telling> {
  const telling: Telling = { untold: [], repeated: 0 };
  await inLanes(LANES, sitesOf(ledger), async (site) => {
    const own = ledger.entries.filter((entry) => entry.site === site);
    const { untold, repeated } = judgeSite(site, own, await deliveries(url, site));
    telling.untold.push(...untold);
    telling.repeated += repeated;
  });
  return telling;
}

export function judgeSite(site: Site, own: readonly Entry[], faring: ReadonlyMap<string, DeliveryView>): Telling {
  const taken = new Map<string, Call[]>();
  for (const call of site.hook.calls) if (call.well) taken.set(call.key, [...(taken.get(call.key) ?? []), call]);
  const untold: string[] = [];
  let digested = 0;
  for (const entry of own) {
    for (const said of entry.said.filter(
      ({ acknowledged, there, kind }) => (acknowledged || there) && kind !== "photo",
    )) {
      const name = `${entry.receipt?.reference ?? entry.id}: the ${said.kind} ${said.id}`;
      if (said.kind === "reply") {
        if (mailOwed(entry) && faring.get(`${said.id} visitor_mail`)?.state !== "sent")
          untold.push(`${name} was not mailed (${faring.get(`${said.id} visitor_mail`)?.state ?? "no delivery"})`);
      } else if (!taken.has(`${said.id}:${site.channel}`)) {
        if (faring.get(`${said.id} ${site.channel}`)?.state === "digested") digested++;
        else untold.push(`${name} was not told (${faring.get(`${said.id} ${site.channel}`)?.state ?? "no delivery"})`);
      }
    }
  }
  // A digest lists the first few and says how many there are: together they must account for every one.
  const inDigests = [...taken.values()].reduce((sum, [call]) => sum + (call?.total ?? 0), 0);
  for (let n = inDigests; n < digested; n++)
    untold.push(`${site.key}: a digest that should tell of ${digested} tells of ${inDigests}`);
  return { untold, repeated: [...taken.values()].reduce((sum, calls) => sum + calls.length - 1, 0) };
}

function mailOwed(entry: Entry): boolean {
  return entry.email !== undefined;
}
