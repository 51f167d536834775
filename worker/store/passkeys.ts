/** A passkey. `id` and `publicKey` are base64url, `transports` what the browser said of how to reach it. */
export interface Passkey {
  id: string;
  site: string;
  member: string;
  publicKey: string;
  counter: number;
  transports: string[];
}

export interface OwnPasskey {
  id: string;
  name: string;
  createdAt: number;
  lastUsedAt: number | null;
  transports: string[];
}

/** By credential id, before anybody is signed in: the authenticator says whose it is. */
export async function findPasskey(db: D1Database, id: string): Promise<Passkey | undefined> {
  const row = await db
    .prepare("SELECT id, site, member, public_key, counter, transports FROM passkeys WHERE id = ?1")
    .bind(id)
    .first<{ id: string; site: string; member: string; public_key: string; counter: number; transports: string }>();
  if (!row) return undefined;
  const { site, member, counter } = row;
  return {
    id: row.id,
    site,
    member,
    publicKey: row.public_key,
    counter,
    transports: JSON.parse(row.transports) as string[],
  };
}

export async function listPasskeys(db: D1Database, site: string, member: string): Promise<OwnPasskey[]> {
  const { results } = await db
    .prepare(
      `SELECT id, name, created_at, last_used_at, transports FROM passkeys
       WHERE site = ?1 AND member = ?2 ORDER BY created_at, id`,
    )
    .bind(site, member)
    .all<{ id: string; name: string; created_at: number; last_used_at: number | null; transports: string }>();
  return results.map((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    transports: JSON.parse(row.transports) as string[],
  }));
}

/** Changes nothing when the credential is known already, whoever has it. */
export function insertPasskey(db: D1Database, passkey: Passkey & { name: string }, now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO passkeys (id, site, member, public_key, counter, transports, name, created_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING`,
    )
    .bind(
      passkey.id,
      passkey.site,
      passkey.member,
      passkey.publicKey,
      passkey.counter,
      JSON.stringify(passkey.transports),
      passkey.name,
      now,
    );
}

export function countPasskeyUse(
  db: D1Database,
  site: string,
  id: string,
  counter: number,
  now: number,
): D1PreparedStatement {
  return db
    .prepare("UPDATE passkeys SET counter = ?3, last_used_at = ?4 WHERE site = ?1 AND id = ?2")
    .bind(site, id, counter, now);
}

export function deletePasskey(db: D1Database, site: string, member: string, id: string): D1PreparedStatement {
  return db.prepare("DELETE FROM passkeys WHERE site = ?1 AND member = ?2 AND id = ?3").bind(site, member, id);
}

/** Part of removing a member: takes nothing from somebody who still is one. */
export function deletePasskeysOfRemoved(db: D1Database, site: string, member: string): D1PreparedStatement {
  return db
    .prepare(
      `DELETE FROM passkeys WHERE site = ?1 AND member = ?2
       AND EXISTS (SELECT 1 FROM members WHERE site = ?1 AND id = ?2 AND removed_at IS NOT NULL)`,
    )
    .bind(site, member);
}
