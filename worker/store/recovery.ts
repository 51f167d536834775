/** Recovery codes, as HMACs. New ones void the old ones in the same batch. */
export function deleteRecoveryCodes(db: D1Database, site: string, member: string): D1PreparedStatement {
  return db.prepare("DELETE FROM recovery_codes WHERE site = ?1 AND member = ?2").bind(site, member);
}

export function insertRecoveryCode(db: D1Database, site: string, member: string, hash: string): D1PreparedStatement {
  return db.prepare("INSERT INTO recovery_codes (site, member, hash) VALUES (?1, ?2, ?3)").bind(site, member, hash);
}

/** Changes one row for the first who uses the code, none for everybody after. */
export function useRecoveryCode(
  db: D1Database,
  site: string,
  member: string,
  hash: string,
  now: number,
): D1PreparedStatement {
  return db
    .prepare("UPDATE recovery_codes SET used_at = ?4 WHERE site = ?1 AND member = ?2 AND hash = ?3 AND used_at IS NULL")
    .bind(site, member, hash, now);
}
