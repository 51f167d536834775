import type { Role } from "../../shared/team.ts";

export interface Member {
  site: string;
  id: string;
  name: string;
  publicName: string;
  email: string;
  role: Role;
  createdAt: number;
}

interface MemberRow {
  site: string;
  id: string;
  name: string;
  public_name: string;
  email: string;
  role: Role;
  created_at: number;
}

const COLUMNS = "site, id, name, public_name, email, role, created_at";

function toMember(row: MemberRow): Member {
  return {
    site: row.site,
    id: row.id,
    name: row.name,
    publicName: row.public_name,
    email: row.email,
    role: row.role,
    createdAt: row.created_at,
  };
}

/** Addresses are compared in this form and mailed in this form: never the one typed by whoever asks to sign in. */
export function sameAddress(email: string): string {
  return email.trim().toLowerCase();
}

export async function readMember(db: D1Database, site: string, id: string): Promise<Member | undefined> {
  const row = await db
    .prepare(`SELECT ${COLUMNS} FROM members WHERE site = ?1 AND id = ?2 AND removed_at IS NULL`)
    .bind(site, id)
    .first<MemberRow>();
  return row ? toMember(row) : undefined;
}

export async function listMembers(db: D1Database, site: string): Promise<Member[]> {
  const { results } = await db
    .prepare(`SELECT ${COLUMNS} FROM members WHERE site = ?1 AND removed_at IS NULL ORDER BY created_at, id`)
    .bind(site)
    .all<MemberRow>();
  return results.map(toMember);
}

/** By the name that visitors see, and nothing else of them; in the order in which they came. */
export async function listMemberNames(
  db: D1Database,
  site: string,
  limit: number,
): Promise<{ id: string; name: string }[]> {
  const { results } = await db
    .prepare("SELECT id, public_name AS name FROM members WHERE site = ?1 AND removed_at IS NULL ORDER BY id LIMIT ?2")
    .bind(site, limit)
    .all<{ id: string; name: string }>();
  return results;
}

/** The owner who has been one for longest. */
export async function readOwner(db: D1Database, site: string): Promise<Member | undefined> {
  const { results } = await db
    .prepare(`SELECT ${COLUMNS} FROM members WHERE site = ?1 AND role = 'owner' AND removed_at IS NULL`)
    .bind(site)
    .all<MemberRow>();
  // Ordered here: sorting in the database reads every row twice.
  const [first] = results.toSorted((a, b) => a.created_at - b.created_at || (a.id < b.id ? -1 : 1));
  return first && toMember(first);
}

/** Everybody with this address, on every site: the one question asked before a site is known. At most ten. */
export async function findMembersByEmail(db: D1Database, email: string): Promise<Member[]> {
  const { results } = await db
    .prepare(`SELECT ${COLUMNS} FROM members WHERE email = ?1 AND removed_at IS NULL ORDER BY site LIMIT 10`)
    .bind(sameAddress(email))
    .all<MemberRow>();
  return results.map(toMember);
}

/** What keeps a member from being locked out. */
export async function readSafety(
  db: D1Database,
  site: string,
  member: string,
): Promise<{ passkeys: number; recoveryCodes: number }> {
  const row = await db
    .prepare(
      `SELECT (SELECT COUNT(*) FROM passkeys WHERE site = ?1 AND member = ?2) AS passkeys,
         (SELECT COUNT(*) FROM recovery_codes WHERE site = ?1 AND member = ?2 AND used_at IS NULL) AS codes`,
    )
    .bind(site, member)
    .first<{ passkeys: number; codes: number }>();
  return { passkeys: row?.passkeys ?? 0, recoveryCodes: row?.codes ?? 0 };
}

export function insertMember(db: D1Database, member: Member): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO members (site, id, name, public_name, email, role, created_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`,
    )
    .bind(
      member.site,
      member.id,
      member.name,
      member.publicName,
      sameAddress(member.email),
      member.role,
      member.createdAt,
    );
}

export function renameMember(
  db: D1Database,
  site: string,
  id: string,
  names: { name?: string | undefined; publicName?: string | undefined },
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE members SET name = COALESCE(?3, name), public_name = COALESCE(?4, public_name)
       WHERE site = ?1 AND id = ?2 AND removed_at IS NULL`,
    )
    .bind(site, id, names.name ?? null, names.publicName ?? null);
}

/** Decided where it is written, so that two owners who demote each other at once cannot both succeed. */
const NOT_THE_LAST_OWNER = `(role <> 'owner' OR
  (SELECT COUNT(*) FROM members WHERE site = ?1 AND role = 'owner' AND removed_at IS NULL) > 1)`;

/** Changes nothing when it would leave the site without an owner. */
export function changeRole(db: D1Database, site: string, id: string, role: Role): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE members SET role = ?3
       WHERE site = ?1 AND id = ?2 AND removed_at IS NULL AND (?3 = 'owner' OR ${NOT_THE_LAST_OWNER})`,
    )
    .bind(site, id, role);
}

/** Changes nothing when it would leave the site without an owner. The row stays: answers keep their author's name. */
export function removeMember(db: D1Database, site: string, id: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE members SET removed_at = ?3
       WHERE site = ?1 AND id = ?2 AND removed_at IS NULL AND ${NOT_THE_LAST_OWNER}`,
    )
    .bind(site, id, now);
}
