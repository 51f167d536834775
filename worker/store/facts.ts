import type { Notice } from "../../shared/notice.ts";
import { commit } from "./commit.ts";
import { type ComplaintRow, selectComplaintsOf } from "./complaints.ts";
import { type DeliveryRow, selectDeliveriesOf } from "./deliveries.ts";
import { type DueOffer, selectOffersOf } from "./offer-clock.ts";
import type { Fact } from "./outbox.ts";
import { type DuePrevention, selectPreventionsOf } from "./preventions.ts";
import { type DuePromise, selectPromisesOf } from "./promise-clock.ts";
import { type MessageRow, selectMessagesOf } from "./thread.ts";

/** What has to be known of a fact before it is told: how its notices fare, the complaint, the words or the promise it is about. */
export interface FactRows {
  done: DeliveryRow[];
  complaint: ComplaintRow | undefined;
  message: MessageRow | undefined;
  promise: DuePromise | undefined;
  /** All that was promised, of facts to which it matters. */
  promises: DuePromise[];
  /** All that was offered, likewise. */
  offers: DueOffer[];
  /** What changes, of facts that are about that. */
  prevention: DuePrevention | undefined;
}

const ABOUT_CHANGES: ReadonlySet<Notice> = new Set([
  "prevention.due",
  "prevention.check",
  "cause.fixed",
  "fixed.told",
] as const);

/** Everything about these facts, in their order, in six statements at most and one round trip, however many they are. */
export async function readFacts(db: D1Database, facts: readonly Fact[]): Promise<FactRows[]> {
  const changes = facts.filter(({ notice }) => ABOUT_CHANGES.has(notice));
  const [deliveries, complaints, messages, promises, offers, preventions] = await commit(db, [
    selectDeliveriesOf(db, facts),
    selectComplaintsOf(db, facts),
    selectMessagesOf(db, facts),
    selectPromisesOf(db, facts),
    selectOffersOf(db, facts),
    ...(changes.length > 0 ? [selectPreventionsOf(db, changes)] : []),
  ]);
  const done = (deliveries?.results ?? []) as unknown as DeliveryRow[];
  const about = (complaints?.results ?? []) as unknown as ComplaintRow[];
  const said = (messages?.results ?? []) as unknown as (MessageRow & { site: string; complaint: string })[];
  const promised = (promises?.results ?? []) as unknown as DuePromise[];
  const offered = (offers?.results ?? []) as unknown as DueOffer[];
  const changed = (preventions?.results ?? []) as unknown as DuePrevention[];
  return facts.map((fact) => {
    const isOf = (row: { site: string; complaint: string }) =>
      row.site === fact.site && row.complaint === fact.complaint;
    const promises = promised.filter(isOf);
    return {
      done: done.filter((row) => row.site === fact.site && row.fact === fact.id),
      complaint: about.find((row) => row.site === fact.site && row.id === fact.complaint),
      message: said.find((row) => isOf(row) && row.id === fact.message),
      promise: promises.find((row) => row.id === fact.detail),
      promises,
      offers: offered.filter(isOf),
      prevention: changed.find((row) => row.site === fact.site && row.id === fact.detail),
    };
  });
}
