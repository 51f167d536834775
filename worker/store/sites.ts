import type { PublicSettings, Snapshot, TeamChannels } from "../../shared/site.ts";

interface SiteRow {
  site: string;
  base: string;
  number: number;
  settings: string;
  channels: string;
}

/** A site as its managers see it. */
export interface StoredSite extends Snapshot {
  /** Origin of this Worker as the team last used it; links in notices begin with it. */
  base: string;
  channels: TeamChannels;
}

function toSite(row: SiteRow): StoredSite {
  return {
    site: row.site,
    base: row.base,
    number: row.number,
    settings: JSON.parse(row.settings) as PublicSettings,
    channels: JSON.parse(row.channels) as TeamChannels,
  };
}

export async function readSite(db: D1Database, site: string): Promise<StoredSite | undefined> {
  const row = await db
    .prepare("SELECT site, base, number, settings, channels FROM sites WHERE site = ?1")
    .bind(site)
    .first<SiteRow>();
  return row ? toSite(row) : undefined;
}

/** Sites whose spool object may still hold older settings than D1. */
export async function listUnpublished(db: D1Database, limit: number): Promise<StoredSite[]> {
  const { results } = await db
    .prepare("SELECT site, base, number, settings, channels FROM sites WHERE published < number LIMIT ?1")
    .bind(limit)
    .all<SiteRow>();
  return results.map(toSite);
}

/** The spool object has this number (or a newer one, which is not forgotten). */
export function markPublished(db: D1Database, site: string, number: number): D1PreparedStatement {
  return db.prepare("UPDATE sites SET published = ?2 WHERE site = ?1 AND published < ?2").bind(site, number);
}

export function insertSite(db: D1Database, site: StoredSite, now: number): D1PreparedStatement {
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
