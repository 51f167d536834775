/** Whoever owns a mail address says "I did not write this". The address comes in as an HMAC only. */
export interface Disowning {
  site: string;
  complaint: string;
  address: string;
  now: number;
}

/** On the timeline once for each change of mind, and only where it is one. */
function addChange(db: D1Database, it: Disowning, disowned: boolean): D1PreparedStatement {
  const [kind, changes] = disowned ? ["disowned", "IS NULL"] : ["disown_undone", "IS NOT NULL"];
  return db
    .prepare(
      `INSERT INTO events (site, complaint, n, kind, author, at)
       SELECT c.site, c.id, (SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2) + 1, '${kind}', 'amends', ?3
       FROM complaints c WHERE c.site = ?1 AND c.id = ?2 AND c.disowned_at ${changes}`,
    )
    .bind(it.site, it.complaint, it.now);
}

/** From now on nothing is mailed to the address, by no site. */
export function stopAddress(db: D1Database, it: Disowning): D1PreparedStatement {
  return db
    .prepare("INSERT INTO stopped_addresses (address, site, stopped_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
    .bind(it.address, it.site, it.now);
}

/** The words stay, and the team sees whose they are not. */
export function disown(db: D1Database, it: Disowning): D1PreparedStatement[] {
  return [
    addChange(db, it, true),
    db
      .prepare("UPDATE complaints SET disowned_at = ?3 WHERE site = ?1 AND id = ?2 AND disowned_at IS NULL")
      .bind(it.site, it.complaint, it.now),
  ];
}

export function undoStop(db: D1Database, it: Disowning): D1PreparedStatement[] {
  return [
    db.prepare("DELETE FROM stopped_addresses WHERE address = ?1").bind(it.address),
    addChange(db, it, false),
    db
      .prepare("UPDATE complaints SET disowned_at = NULL WHERE site = ?1 AND id = ?2 AND disowned_at IS NOT NULL")
      .bind(it.site, it.complaint),
  ];
}

export async function isStopped(db: D1Database, address: string): Promise<boolean> {
  const row = await db
    .prepare("SELECT stopped_at FROM stopped_addresses WHERE address = ?1")
    .bind(address)
    .first<{ stopped_at: number }>();
  return row !== null;
}
