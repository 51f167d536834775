import * as v from "valibot";
import { stateAt } from "../shared/life.ts";
import { ReportView } from "../shared/report-view.ts";
import type { Facts, Measure, OfferFacts } from "../shared/report/facts.ts";
import { reportOf } from "../shared/report/report.ts";
import { merge, TALLY_VERSION, tallyOf } from "../shared/report/tally.ts";
import { databaseFor, type Env } from "./env.ts";
import { commit } from "./store/commit.ts";
import {
  type ChecksJson,
  type FactsRow,
  type House,
  type OfferJson,
  type PromiseJson,
  readFacts,
  readFixes,
  readHouse,
} from "./store/report-facts.ts";
import {
  type Begun,
  type CountedReport,
  nextToCount,
  passOverReport,
  readReport,
  type StoredReport,
  storePiece,
  storeReport,
} from "./store/reports.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Complaints looked at in one piece. */
export const PIECE = 500;
/** Up to so many complaints in its span a report is counted while somebody waits for it. */
export const SPOT_MAX = 1_000;
/** A report younger than this is not counted anew for whoever looks, in ms. */
const FRESH_MS = MINUTE_MS;
/** A count that was begun longer ago is begun anew, in ms: it would say how things stood then. */
const STALE_MS = DAY_MS / 2;

function toOffer([
  state,
  kind,
  standsUntil,
  chosen,
  isOutright,
  answeredAt,
  deliveredAt,
  cost,
  currency,
]: OfferJson): OfferFacts {
  const isAccepted = chosen !== null && answeredAt !== null;
  return {
    kind,
    state,
    standsUntil,
    isAccepted,
    isOutright: isOutright === 1,
    answeredAt,
    deliveredAt,
    cost,
    currency,
  };
}

function toFacts(row: FactsRow, asOf: number): Facts {
  const promises = JSON.parse(row.promises ?? "[]") as PromiseJson[];
  const checks = JSON.parse(row.checks ?? "[]") as ChecksJson;
  return {
    receivedAt: row.received_at,
    state: stateAt(row, asOf),
    promiseDueAt: row.promise_due_at,
    missedAt: row.missed_at,
    answeredAt: JSON.parse(row.answers ?? "[]") as number[],
    reopenedAt: row.reopened_at,
    overAt: row.over_at,
    overHow: row.over_how,
    anger: row.anger,
    angerAfter: row.follow_anger,
    followUp: row.follow_answer,
    scores: { outcome: row.rated_outcome, process: row.rated_process, treatment: row.rated_treatment },
    cause: row.cause,
    isSecond: row.is_second === 1,
    promises: promises.map(([madeAt, dueAt, doneAt]) => ({ madeAt, dueAt, doneAt })),
    offers: (JSON.parse(row.offers ?? "[]") as OfferJson[]).map(toOffer),
    checks: checks.map(([leftAt, parts, findings]) => ({
      leftAt,
      present: (Object.keys(parts) as (keyof typeof parts)[]).filter((part) => parts[part] === "present"),
      findings: findings.map(([of, phrase]) => ({ class: of, phrase })),
    })),
  };
}

function rulesOf({ mark }: House): string {
  return `${TALLY_VERSION}/${mark}`;
}

/** A count from its beginning, as of `now`. */
function begin(days: number, house: House, now: number): Begun {
  return { at: now, reached: { at: now - days * DAY_MS, id: "~" }, rules: rulesOf(house), looked: 0, tally: {} };
}

/** One piece more; `done` when there was no more than that. */
async function countOn(db: D1Database, site: string, days: number, house: House, begun: Begun) {
  const { at, reached, looked } = begun;
  const rows = await readFacts(db, site, { reached, until: at, limit: PIECE });
  const { clock, currency } = house;
  const by: Measure = { clock, currency, from: at - days * DAY_MS, asOf: at };
  const counting = rows.flatMap((row) => (row.counts === 1 ? [toFacts(row, at)] : []));
  const last = rows.at(-1);
  const on: Begun = {
    ...begun,
    reached: last ? { at: last.received_at, id: last.id } : reached,
    looked: looked + rows.length,
    tally: merge(begun.tally, tallyOf(counting, by)),
  };
  return { begun: on, done: rows.length < PIECE };
}

async function finish(db: D1Database, site: string, days: number, house: House, begun: Begun): Promise<CountedReport> {
  const { at, tally, looked } = begun;
  const from = at - days * DAY_MS;
  const fixes = await readFixes(db, site, from, at);
  return { view: reportOf(tally, { days, countedAt: at, from, currency: house.currency, fixes }), looked };
}

async function countPieceOf(db: D1Database, stored: StoredReport, now: number): Promise<void> {
  const { site, days, begun } = stored;
  const house = await readHouse(db, site);
  if (!house) throw new Error("no such site");
  const isGoodStill = begun !== null && begun.rules === rulesOf(house) && begun.at <= now && now - begun.at <= STALE_MS;
  const piece = await countOn(db, site, days, house, isGoodStill ? begun : begin(days, house, now));
  await commit(db, [
    piece.done
      ? storeReport(db, site, days, await finish(db, site, days, house, piece.begun))
      : storePiece(db, stored, piece.begun),
  ]);
}

/**
 * The Timekeeper's part: counts one piece of the report whose turn it is, and says whether there was one. Each is counted once a
 * day. One that cannot be counted keeps back no other.
 */
export async function countPiece(env: Env, now: number): Promise<boolean> {
  const stored = await nextToCount(env.DB, now - DAY_MS);
  if (!stored) return false;
  const db = databaseFor(env, stored.site);
  try {
    await countPieceOf(db, stored, now);
  } catch (error) {
    console.error("report", error instanceof Error ? error.name : "failed");
    await commit(env.DB, [passOverReport(env.DB, stored.site, stored.days, now)]);
  }
  return true;
}

/** The whole report at once, and stored; undefined where the span has more than SPOT_MAX complaints. */
async function countAtOnce(db: D1Database, site: string, days: number, now: number): Promise<ReportView | undefined> {
  const house = await readHouse(db, site);
  if (!house) return undefined;
  let piece = { begun: begin(days, house, now), done: false };
  while (!piece.done && piece.begun.looked < SPOT_MAX) piece = await countOn(db, site, days, house, piece.begun);
  if (!piece.done) return undefined;
  const counted = await finish(db, site, days, house, piece.begun);
  await commit(db, [storeReport(db, site, days, counted)]);
  return counted.view;
}

/** What was counted last, if it says what a report says today, or nearly so. */
function known(stored: StoredReport | undefined): CountedReport | undefined {
  const view = v.safeParse(ReportView, stored?.report?.view);
  return stored?.report && view.success ? { ...stored.report, view: view.output } : undefined;
}

/**
 * The report as it was counted last, or just now where that costs little. Undefined where it was never counted and is too large
 * to be counted while somebody waits.
 */
export async function reportFor(env: Env, site: string, days: number, now: number): Promise<ReportView | undefined> {
  const db = databaseFor(env, site);
  const last = known(await readReport(db, site, days));
  const age = last ? now - last.view.countedAt : Infinity;
  if (last && ((age >= 0 && age < FRESH_MS) || last.looked > SPOT_MAX)) return last.view;
  return (await countAtOnce(db, site, days, now)) ?? last?.view;
}
