import type { Role } from "../../shared/team.ts";

export interface Invite {
  site: string;
  id: string;
  /** As `sameAddress` writes it. */
  email: string;
  role: Role;
  expiresAt: number;
}

interface InviteRow {
  site: string;
  id: string;
  email: string;
  role: Role;
  expires_at: number;
}

const COLUMNS = "site, id, email, role, expires_at";
/** An invite is worth what its inviter is: once they are removed or no owner any more, it opens nothing. */
const BY_OWNER = `EXISTS (SELECT 1 FROM members o WHERE o.site = i.site AND o.id = i.invited_by AND o.role = 'owner' AND o.removed_at IS NULL)`;

function toInvite(row: InviteRow): Invite {
  return { site: row.site, id: row.id, email: row.email, role: row.role, expiresAt: row.expires_at };
}

export function insertInvite(
  db: D1Database,
  invite: Invite & { tokenHash: string; invitedBy: string },
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO invites (site, id, token_hash, email, role, invited_by, created_at, expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
    )
    .bind(invite.site, invite.id, invite.tokenHash, invite.email, invite.role, invite.invitedBy, now, invite.expiresAt);
}

export async function listInvites(db: D1Database, site: string, now: number): Promise<Invite[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM invites WHERE site = ?1 AND used_at IS NULL AND expires_at > ?2 ORDER BY created_at, id`,
    )
    .bind(site, now)
    .all<InviteRow>();
  return results.map(toInvite);
}

export async function findInvite(db: D1Database, tokenHash: string, now: number): Promise<Invite | undefined> {
  const row = await db
    .prepare(
      `SELECT ${COLUMNS} FROM invites i WHERE token_hash = ?1 AND used_at IS NULL AND expires_at > ?2 AND ${BY_OWNER}`,
    )
    .bind(tokenHash, now)
    .first<InviteRow>();
  return row ? toInvite(row) : undefined;
}

/**
 * Makes the member out of the invite: address and role are the invite's. Makes nobody when it is used or over, or when
 * somebody on the site has the address already (two invites to one person, accepted at once, make one member).
 */
export function insertInvitedMember(
  db: D1Database,
  invite: Invite,
  member: { id: string; name: string; publicName: string },
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO members (site, id, name, public_name, email, role, created_at)
       SELECT i.site, ?3, ?4, ?5, i.email, i.role, ?6 FROM invites i
       WHERE i.site = ?1 AND i.id = ?2 AND i.used_at IS NULL AND i.expires_at > ?6 AND ${BY_OWNER}
       AND NOT EXISTS (SELECT 1 FROM members m WHERE m.site = ?1 AND m.email = i.email AND m.removed_at IS NULL)`,
    )
    .bind(invite.site, invite.id, member.id, member.name, member.publicName, now);
}

/** After `insertInvitedMember`, in the same batch: used only if it made that member. */
export function useInvite(db: D1Database, invite: Invite, member: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE invites SET used_at = ?4 WHERE site = ?1 AND id = ?2 AND used_at IS NULL
       AND EXISTS (SELECT 1 FROM members WHERE site = ?1 AND id = ?3)`,
    )
    .bind(invite.site, invite.id, member, now);
}

export function deleteInvite(db: D1Database, site: string, id: string): D1PreparedStatement {
  return db.prepare("DELETE FROM invites WHERE site = ?1 AND id = ?2 AND used_at IS NULL").bind(site, id);
}

/** Where an invite's mail goes, and who sent it; only while it can be accepted. */
export async function readInviteRecipient(
  db: D1Database,
  site: string,
  id: string,
  now: number,
): Promise<{ email: string; role: Role; by: string; expiresAt: number } | undefined> {
  const row = await db
    .prepare(
      `SELECT i.email, i.role, i.expires_at, m.public_name FROM invites i
       JOIN members m ON m.site = i.site AND m.id = i.invited_by
       WHERE i.site = ?1 AND i.id = ?2 AND i.used_at IS NULL AND i.expires_at > ?3 AND ${BY_OWNER}`,
    )
    .bind(site, id, now)
    .first<{ email: string; role: Role; expires_at: number; public_name: string }>();
  return row ? { email: row.email, role: row.role, by: row.public_name, expiresAt: row.expires_at } : undefined;
}
