/** A sign-in that was asked for. `member` is undefined when nobody has the address; it still takes tries. */
export interface Signin {
  id: string;
  site: string;
  member: string | undefined;
  askHash: string | undefined;
}

export interface NewSignin {
  id: string;
  askHash: string;
  tokenHash: string;
  site: string;
  member: string | undefined;
  /** Address and network as HMACs, for the caps. */
  address: string;
  network: string;
  expiresAt: number;
}

/** A row as the statements with RETURNING give it back through `commit`. */
export interface SigninRow {
  id: string;
  site: string;
  member: string | null;
  ask_hash: string | null;
}

export function toSignin(row: SigninRow): Signin {
  return { id: row.id, site: row.site, member: row.member ?? undefined, askHash: row.ask_hash ?? undefined };
}

const TRIES_MAX = 5;

export function insertSignin(db: D1Database, signin: NewSignin, now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO signins (id, ask_hash, token_hash, site, member, address, network, tries, created_at, expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?9)`,
    )
    .bind(
      signin.id,
      signin.askHash,
      signin.tokenHash,
      signin.site,
      signin.member ?? null,
      signin.address,
      signin.network,
      now,
      signin.expiresAt,
    );
}

/** Asks for this address since `since`: by everybody, and from one network. One ask may be several rows. */
export async function countAsks(
  db: D1Database,
  address: string,
  network: string,
  since: number,
): Promise<{ all: number; here: number }> {
  const row = await db
    .prepare(
      `SELECT COUNT(DISTINCT ask_hash) AS asks, COUNT(DISTINCT CASE WHEN network = ?2 THEN ask_hash END) AS here
       FROM signins WHERE address = ?1 AND created_at > ?3`,
    )
    .bind(address, network, since)
    .first<{ asks: number; here: number }>();
  return { all: row?.asks ?? 0, here: row?.here ?? 0 };
}

/** A sign-in whose link could still be used. */
export async function findByToken(db: D1Database, tokenHash: string, now: number): Promise<Signin | undefined> {
  const row = await db
    .prepare(
      `SELECT id, site, member, ask_hash FROM signins
       WHERE token_hash = ?1 AND used_at IS NULL AND expires_at > ?2 AND member IS NOT NULL`,
    )
    .bind(tokenHash, now)
    .first<SigninRow>();
  return row ? toSignin(row) : undefined;
}

/** Counts a try before the code is looked at, in the one statement that also says whether tries are left. Gives back rows. */
export function countTry(db: D1Database, askHash: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE signins SET tries = tries + 1
       WHERE ask_hash = ?1 AND used_at IS NULL AND expires_at > ?2 AND tries < ?3
       RETURNING id, site, member, ask_hash`,
    )
    .bind(askHash, now, TRIES_MAX);
}

/** Changes one row for the first who redeems, none for everybody after. */
export function useSignin(db: D1Database, id: string, now: number): D1PreparedStatement {
  return db
    .prepare("UPDATE signins SET used_at = ?2 WHERE id = ?1 AND used_at IS NULL AND expires_at > ?2")
    .bind(id, now);
}

/** Where a sign-in mail goes: the address the member has, and only while the mail would be of use. */
export async function readSigninRecipient(
  db: D1Database,
  site: string,
  id: string,
  now: number,
): Promise<{ email: string; name: string; expiresAt: number } | undefined> {
  const row = await db
    .prepare(
      `SELECT m.email, m.name, s.expires_at FROM signins s JOIN members m ON m.site = s.site AND m.id = s.member
       WHERE s.id = ?2 AND s.site = ?1 AND s.used_at IS NULL AND s.expires_at > ?3 AND m.removed_at IS NULL`,
    )
    .bind(site, id, now)
    .first<{ email: string; name: string; expires_at: number }>();
  return row ? { email: row.email, name: row.name, expiresAt: row.expires_at } : undefined;
}

/** Rows are of no use a day after they ended; a few go with every ask. */
export function forgetOldSignins(db: D1Database, now: number): D1PreparedStatement {
  return db
    .prepare(
      `DELETE FROM signins WHERE id IN (
         SELECT id FROM signins WHERE expires_at < ?1 - 86400000 ORDER BY expires_at LIMIT 20)`,
    )
    .bind(now);
}
