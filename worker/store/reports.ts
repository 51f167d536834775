import type { ReportView } from "../../shared/report-view.ts";
import type { Tally } from "../../shared/report/tally.ts";

/** Where a count has come to in the order of (received_at, id); exclusive. */
export interface Reached {
  at: number;
  id: string;
}

/** A count that is under way. Times in ms UTC. */
export interface Begun {
  /** As of when it counts. */
  at: number;
  reached: Reached;
  /** By which rules and settings; others begin anew. */
  rules: string;
  /** Complaints it has looked at, of whatever kind. */
  looked: number;
  tally: Tally;
}

/** A report as it was counted, and how many complaints were looked at for it. */
export interface CountedReport {
  view: ReportView;
  looked: number;
}

export interface StoredReport {
  site: string;
  days: number;
  report: CountedReport | null;
  begun: Begun | null;
}

interface ReportRow {
  site: string;
  days: number;
  report: string | null;
  begun_at: number | null;
  cursor: string | null;
  tally: string | null;
}

const COLUMNS = "site, days, report, begun_at, cursor, tally";

function writeCursor({ at, id }: Reached): string {
  return `${at}.${id}`;
}

function toBegun({ begun_at: at, cursor, tally }: ReportRow): Begun | null {
  if (at === null || cursor === null || tally === null) return null;
  const dot = cursor.indexOf(".");
  const reached = { at: Number(cursor.slice(0, dot)), id: cursor.slice(dot + 1) };
  return { at, reached, ...(JSON.parse(tally) as Pick<Begun, "rules" | "looked" | "tally">) };
}

function toStored(row: ReportRow): StoredReport {
  const report = row.report === null ? null : (JSON.parse(row.report) as CountedReport);
  return { site: row.site, days: row.days, report, begun: toBegun(row) };
}

export async function readReport(db: D1Database, site: string, days: number): Promise<StoredReport | undefined> {
  const row = await db
    .prepare(`SELECT ${COLUMNS} FROM reports WHERE site = ?1 AND days = ?2`)
    .bind(site, days)
    .first<ReportRow>();
  return row ? toStored(row) : undefined;
}

/** The report of a site whose last count, or try, is the oldest, if that was before `before` (ms UTC). */
export async function nextToCount(db: D1Database, before: number): Promise<StoredReport | undefined> {
  const row = await db
    .prepare(`SELECT ${COLUMNS} FROM reports WHERE counted_at <= ?1 ORDER BY counted_at, site, days LIMIT 1`)
    .bind(before)
    .first<ReportRow>();
  return row ? toStored(row) : undefined;
}

/** From now on this span is counted every night; the first time, next. */
export function oweReport(db: D1Database, site: string, days: number): D1PreparedStatement {
  return db
    .prepare("INSERT INTO reports (site, days, counted_at) VALUES (?1, ?2, 0) ON CONFLICT DO NOTHING")
    .bind(site, days);
}

/** A piece is counted. Changes nothing where somebody else has counted since `was`: no complaint is counted twice. */
export function storePiece(db: D1Database, was: StoredReport, { at, reached, ...rest }: Begun): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE reports SET begun_at = ?3, cursor = ?4, tally = ?5 WHERE site = ?1 AND days = ?2 AND begun_at IS ?6 AND cursor IS ?7`,
    )
    .bind(
      was.site,
      was.days,
      at,
      writeCursor(reached),
      JSON.stringify(rest),
      was.begun?.at ?? null,
      was.begun ? writeCursor(was.begun.reached) : null,
    );
}

/** It is counted to its end; a count that is under way is overtaken. An older count never replaces a newer one. */
export function storeReport(db: D1Database, site: string, days: number, counted: CountedReport): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO reports (site, days, counted_at, report) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (site, days) DO UPDATE SET counted_at = ?3, report = ?4, begun_at = NULL, cursor = NULL, tally = NULL
       WHERE counted_at <= ?3`,
    )
    .bind(site, days, counted.view.countedAt, JSON.stringify(counted));
}

/** It could not be counted and keeps the report it has; its turn comes again in a day. */
export function passOverReport(db: D1Database, site: string, days: number, now: number): D1PreparedStatement {
  return db
    .prepare(
      "UPDATE reports SET counted_at = ?3, begun_at = NULL, cursor = NULL, tally = NULL WHERE site = ?1 AND days = ?2",
    )
    .bind(site, days, now);
}
