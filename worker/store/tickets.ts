/** What a ticket is good for, once. */
export type TicketPurpose = "setup" | "passkey";

export interface NewTicket {
  hash: string;
  site: string;
  purpose: TicketPurpose;
  /** Whom it is for: a member's id, or "" for whoever holds it. */
  subject: string;
  expiresAt: number;
}

export function insertTicket(db: D1Database, ticket: NewTicket, now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO tickets (hash, site, purpose, subject, uses, created_at, expires_at)
       VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6)`,
    )
    .bind(ticket.hash, ticket.site, ticket.purpose, ticket.subject, now, ticket.expiresAt);
}

/** Is there such a ticket, and can it still be used? `used` tells a spent one from one that never was. */
export async function readSetupTicket(
  db: D1Database,
  hash: string,
  now: number,
): Promise<"good" | "used" | "expired" | "unknown"> {
  const row = await db
    .prepare("SELECT uses, expires_at FROM tickets WHERE hash = ?1 AND purpose = 'setup'")
    .bind(hash)
    .first<{ uses: number; expires_at: number }>();
  if (!row) return "unknown";
  if (row.uses > 0) return "used";
  return row.expires_at > now ? "good" : "expired";
}

/**
 * Uses a set-up key. A second use breaks the CHECK on `uses` and takes the whole batch back with it, so that of two
 * redemptions at once only one makes a site. A key that has no row yet (the deployment's own) gets one, for good.
 */
export function useSetupTicket(db: D1Database, hash: string, site: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO tickets (hash, site, purpose, subject, uses, created_at, expires_at, used_at)
       VALUES (?1, ?2, 'setup', '', 1, ?3, ?3, ?3)
       ON CONFLICT (hash) DO UPDATE SET uses = uses + 1, site = ?2, used_at = ?3`,
    )
    .bind(hash, site, now);
}

/** Changes one row for the first use in time, none for anything else. */
export function useChallenge(
  db: D1Database,
  hash: string,
  site: string,
  subject: string,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE tickets SET uses = 1, used_at = ?4
       WHERE hash = ?1 AND site = ?2 AND subject = ?3 AND purpose = 'passkey' AND uses = 0 AND expires_at > ?4`,
    )
    .bind(hash, site, subject, now);
}

/** A few ended challenges go with every new one. Set-up keys stay: a used one must stay used. */
export function forgetOldChallenges(db: D1Database, now: number): D1PreparedStatement {
  return db
    .prepare(
      `DELETE FROM tickets WHERE hash IN (
         SELECT hash FROM tickets WHERE expires_at < ?1 - 86400000 AND purpose = 'passkey' ORDER BY expires_at LIMIT 20)`,
    )
    .bind(now);
}
