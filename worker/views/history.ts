import { HISTORY_MAX, type HistoryView, SECOND_MS } from "../../shared/inbox.ts";
import { stateAt } from "../../shared/life.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { EarlierRow } from "../store/history.ts";
import { type OfferRow, optionsOf } from "../store/offers.ts";
import type { TeamRows } from "../store/thread.ts";
import { isShown, offerStateOf } from "./offer.ts";
import { isOnRecord, toPromiseViews } from "./promise.ts";

/** A problem, not long after another one. */
function isSecond({ kind, received_at: at }: ComplaintRow, earlier: readonly EarlierRow[]): boolean {
  return kind === "problem" && earlier.some((one) => one.kind === "problem" && at - one.received_at <= SECOND_MS);
}

function remedyOf(row: OfferRow, now: number): HistoryView["earlier"][number]["remedies"][number] {
  const options = optionsOf(row);
  const { text = "", amount = null } = options[row.chosen ?? 0] ?? {};
  return { id: row.id, text, amount, currency: row.currency, state: offerStateOf(row, now), at: row.made_at };
}

/** What is known of who complains; null where nobody is: no address, no number, or one whose owner did not write this. */
export function toHistoryView(rows: TeamRows, verified: boolean, now: number): HistoryView | null {
  const { complaint, earlier, earlierPromises, earlierOffers } = rows;
  if (complaint.person === null || complaint.disowned_at !== null) return null;
  const promises = Map.groupBy(
    earlierPromises.filter((promise) => isOnRecord(promise, now)),
    (promise) => promise.complaint,
  );
  const remedies = Map.groupBy(
    earlierOffers.filter((offer) => isShown(offer, now)),
    (offer) => offer.complaint,
  );
  return {
    verified,
    earlier: earlier
      .toSorted((a, b) => b.received_at - a.received_at)
      .slice(0, HISTORY_MAX)
      .map((one) => ({
        id: one.id,
        reference: one.reference,
        state: stateAt(one, now),
        excerpt: one.excerpt,
        receivedAt: one.received_at,
        cause: one.cause,
        promises: toPromiseViews(promises.get(one.id) ?? [], now),
        remedies: (remedies.get(one.id) ?? [])
          .toSorted((a, b) => a.made_at - b.made_at)
          .map((row) => remedyOf(row, now)),
      })),
    second: isSecond(complaint, earlier),
  };
}
