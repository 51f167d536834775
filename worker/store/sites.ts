import type { Measured } from "../../shared/promise.ts";
import type { PublicSettings, Snapshot, TeamChannels } from "../../shared/site.ts";

interface SiteRow {
  site: string;
  base: string;
  number: number;
  settings: string;
  channels: string;
  measured: string | null;
}

const COLUMNS = "site, base, number, settings, channels, measured";

/** A site as its managers see it. */
export interface StoredSite extends Snapshot {
  /** Origin of this Worker as the team last used it; links in notices begin with it. */
  base: string;
  channels: TeamChannels;
  measured: Measured | null;
}

function toSite(row: SiteRow): StoredSite {
  return {
    site: row.site,
    base: row.base,
    number: row.number,
    settings: JSON.parse(row.settings) as PublicSettings,
    channels: JSON.parse(row.channels) as TeamChannels,
    measured: row.measured === null ? null : (JSON.parse(row.measured) as Measured),
  };
}

export async function readSite(db: D1Database, site: string): Promise<StoredSite | undefined> {
  const row = await db.prepare(`SELECT ${COLUMNS} FROM sites WHERE site = ?1`).bind(site).first<SiteRow>();
  return row ? toSite(row) : undefined;
}

/** Sites whose spool object may still hold older settings, or an older measure, than D1. */
export async function listUnpublished(db: D1Database, limit: number): Promise<StoredSite[]> {
  // Two questions, so that each has its own index; without statistics the planner would read all sites instead.
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM sites INDEXED BY sites_unpublished WHERE published < number
       UNION SELECT ${COLUMNS} FROM sites INDEXED BY sites_measured_unpublished WHERE measured_published < measured_at LIMIT ?1`,
    )
    .bind(limit)
    .all<SiteRow>();
  return results.map(toSite);
}

/** The spool object has this number and what was measured then (or newer ones, which are not forgotten). */
export function markPublished(db: D1Database, site: string, number: number, measuredAt: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE sites SET published = MAX(published, ?2), measured_published = MAX(measured_published, ?3)
       WHERE site = ?1 AND (published < ?2 OR measured_published < ?3)`,
    )
    .bind(site, number, measuredAt);
}

/** Sites that were measured longest ago, before `before` (ms UTC). */
export async function listUnmeasured(db: D1Database, before: number, limit: number): Promise<string[]> {
  const { results } = await db
    .prepare("SELECT site FROM sites WHERE measured_at <= ?1 ORDER BY measured_at LIMIT ?2")
    .bind(before, limit)
    .all<{ site: string }>();
  return results.map(({ site }) => site);
}

/** It could not be measured and keeps what was measured before; its turn comes again in a day. */
export function passOver(db: D1Database, site: string, now: number): D1PreparedStatement {
  return db.prepare("UPDATE sites SET measured_at = ?2, measured_published = ?2 WHERE site = ?1").bind(site, now);
}

/** What was measured; its publication is owed from here on. An older measure never replaces a newer one. */
export function storeMeasured(db: D1Database, site: string, measured: Measured): D1PreparedStatement {
  return db
    .prepare("UPDATE sites SET measured = ?2, measured_at = ?3 WHERE site = ?1 AND measured_at < ?3")
    .bind(site, JSON.stringify(measured), measured.at);
}

export function insertSite(db: D1Database, site: Omit<StoredSite, "measured">, now: number): D1PreparedStatement {
  return db
    .prepare("INSERT INTO sites (site, created_at, number, settings, channels, base) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
    .bind(site.site, now, site.number, JSON.stringify(site.settings), JSON.stringify(site.channels), site.base);
}

/** Stores new settings if `site.number - 1` is still the stored one; changes nothing when somebody else was first. */
export function updateSite(db: D1Database, site: StoredSite): D1PreparedStatement {
  return db
    .prepare(
      "UPDATE sites SET number = ?2, settings = ?3, channels = ?4, base = ?5 WHERE site = ?1 AND number = ?2 - 1",
    )
    .bind(site.site, site.number, JSON.stringify(site.settings), JSON.stringify(site.channels), site.base);
}
