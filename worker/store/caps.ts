/** Caps on mail to visitors. Addresses and networks come in as HMACs only; rows live 48 h. */
export interface CapCounts {
  addressRecent: number;
  addressDay: number;
  networkDay: number;
  siteHour: number;
  proven: boolean;
  /** Nothing at all is mailed to it any more. */
  stopped: boolean;
}

interface CountsRow {
  address_recent: number;
  address_day: number;
  network_day: number;
  site_hour: number;
  proven: number;
  stopped: number;
}

export async function readCaps(
  db: D1Database,
  site: string,
  address: string,
  network: string | null,
  now: number,
): Promise<CapCounts> {
  const row = await db
    .prepare(
      `SELECT (SELECT COUNT(*) FROM mail_caps WHERE address = ?2 AND at > ?4 - 600000) AS address_recent,
         (SELECT COUNT(*) FROM mail_caps WHERE address = ?2 AND at > ?4 - 86400000) AS address_day,
         (SELECT COUNT(*) FROM mail_caps WHERE network = ?3 AND at > ?4 - 86400000) AS network_day,
         (SELECT COUNT(*) FROM mail_caps WHERE site = ?1 AND at > ?4 - 3600000) AS site_hour,
         (SELECT COUNT(*) FROM proven_addresses WHERE site = ?1 AND address = ?2) AS proven,
         (SELECT COUNT(*) FROM stopped_addresses WHERE address = ?2) AS stopped`,
    )
    .bind(site, address, network, now)
    .first<CountsRow>();
  return {
    addressRecent: row?.address_recent ?? 0,
    addressDay: row?.address_day ?? 0,
    networkDay: row?.network_day ?? 0,
    siteHour: row?.site_hour ?? 0,
    proven: (row?.proven ?? 0) > 0,
    stopped: (row?.stopped ?? 0) > 0,
  };
}

/** A mail that was sent, as the caps count it; `id` makes a repetition the same one. */
export interface CountedMail {
  id: string;
  site: string;
  address: string;
  network: string | null;
}

/** Counts mails that were sent, however many, in one statement. */
export function countMails(db: D1Database, mails: readonly CountedMail[], now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO mail_caps (id, address, network, site, at)
       SELECT value ->> 'id', value ->> 'address', value ->> 'network', value ->> 'site', ?2 FROM json_each(?1) WHERE true
       ON CONFLICT DO NOTHING`,
    )
    .bind(JSON.stringify(mails), now);
}

export function forgetOldMail(db: D1Database, now: number): D1PreparedStatement {
  return db
    .prepare(
      // Site by site, along the index that counting needs anyway: one by time alone would be a row more for every receipt.
      `DELETE FROM mail_caps WHERE id IN (SELECT m.id FROM sites s CROSS JOIN mail_caps m
         ON m.site = s.site AND m.at < ?1 - 172800000 LIMIT 1000)`,
    )
    .bind(now);
}

/** The mailed link of this address was really used: a person with that mailbox acted. */
export function proveAddress(db: D1Database, site: string, address: string, now: number): D1PreparedStatement {
  return db
    .prepare("INSERT INTO proven_addresses (site, address, proven_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
    .bind(site, address, now);
}
