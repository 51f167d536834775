import { workingMs } from "../../shared/hours.ts";
import type { Env } from "../env.ts";
import { promiseAt } from "../promised.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { Fact } from "../store/outbox.ts";
import type { DuePromise } from "../store/promise-clock.ts";
import type { StoredSite } from "../store/sites.ts";
import { signerOf, stopOf, teamBase, visitorBase } from "./data.ts";
import type { NoticeData, PromiseData } from "./render-data.ts";
import type { Stage } from "./stages.ts";

function minutesLeft(site: StoredSite, dueAt: number, now: number): number {
  return dueAt <= now ? 0 : Math.ceil(workingMs(site.settings.clock, now, dueAt) / 60_000);
}

function toPromise({ id, text, by_name: by, due_at: dueAt }: DuePromise): PromiseData {
  return { id, text, by, dueAt };
}

/** What the team is told of a first answer that nobody has given. */
export function owedData(site: StoredSite, fact: Fact, row: ComplaintRow, now: number): NoticeData {
  const leftMin = minutesLeft(site, row.promise_due_at ?? now, now);
  const nextAt = fact.notice === "answer.missed" ? row.promise_next_at : null;
  return { ...teamBase(site, fact, row), notice: fact.notice as Stage, leftMin, nextAt };
}

/** What the team is told of a promise that is due soon, or late. */
export function promiseData(
  site: StoredSite,
  fact: Fact,
  row: ComplaintRow,
  promise: DuePromise,
  now: number,
): NoticeData {
  const notice = fact.notice === "promise.missed" ? "promise.missed" : "promise.near";
  return {
    ...teamBase(site, fact, row),
    notice,
    promise: toPromise(promise),
    leftMin: minutesLeft(site, promise.due_at, now),
  };
}

export function askedData(site: StoredSite, fact: Fact, row: ComplaintRow): NoticeData {
  const by = row.handed_over_by ?? "A member";
  return { ...teamBase(site, fact, row), notice: "owner.asked", by, summary: fact.detail };
}

/** What the visitor is told when the promised answer is late. */
export async function lateData(env: Env, site: StoredSite, fact: Fact, row: ComplaintRow): Promise<NoticeData> {
  const dueAt = row.promise_due_at ?? fact.createdAt;
  return {
    ...(await visitorBase(env, site, fact, row)),
    notice: "answer.missed",
    complaint: { id: row.id, reference: row.reference },
    by: signerOf(row, row.reader_name),
    dueAt,
    nextAt: row.promise_next_at ?? dueAt,
    stop: await stopOf(env, site, row),
  };
}

/** What the visitor is told when a promise on record was not kept. The word about it is owed to them from then on. */
export async function promiseLateData(
  env: Env,
  site: StoredSite,
  fact: Fact,
  row: ComplaintRow,
  promise: DuePromise,
  now: number,
): Promise<NoticeData> {
  const isOwed = row.owed_at !== null && row.owed_at > now;
  return {
    ...(await visitorBase(env, site, fact, row)),
    notice: "promise.missed",
    complaint: { id: row.id, reference: row.reference },
    by: signerOf(row, promise.by_name),
    promise: toPromise(promise),
    nextAt: isOwed && row.owed_at !== null ? row.owed_at : promiseAt(site, now).dueAt,
    stop: await stopOf(env, site, row),
  };
}
