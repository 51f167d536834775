import type { Role } from "../../shared/team.ts";

/** Who is signed in: one member of one site, through one session. */
export interface SignedIn {
  site: string;
  member: string;
  name: string;
  publicName: string;
  email: string;
  role: Role;
  session: string;
}

/** A session about to begin. `hash` is of the cookie's secret, which is stored nowhere. */
export interface NewSession {
  hash: string;
  site: string;
  member: string;
  id: string;
  agent: string;
  expiresAt: number;
}

export interface LiveSession {
  me: SignedIn;
  lastSeenAt: number;
}

export interface OwnSession {
  id: string;
  agent: string;
  createdAt: number;
  lastSeenAt: number;
}

interface LiveRow {
  site: string;
  member: string;
  session: string;
  last_seen_at: number;
  name: string;
  public_name: string;
  email: string;
  role: Role;
}

/** Two rows by primary key, on every request of the team. A removed member has no session, whatever rows are left. */
export async function readSession(db: D1Database, hash: string, now: number): Promise<LiveSession | undefined> {
  const row = await db
    .prepare(
      `SELECT s.site, s.member, s.id AS session, s.last_seen_at, m.name, m.public_name, m.email, m.role
       FROM sessions s JOIN members m ON m.site = s.site AND m.id = s.member
       WHERE s.hash = ?1 AND s.expires_at > ?2 AND m.removed_at IS NULL`,
    )
    .bind(hash, now)
    .first<LiveRow>();
  if (!row) return undefined;
  const { site, member, session, name, public_name: publicName, email, role } = row;
  return { me: { site, member, session, name, publicName, email, role }, lastSeenAt: row.last_seen_at };
}

/** Begins a session, for somebody who still is a member. */
export function insertSession(db: D1Database, session: NewSession, now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO sessions (hash, site, member, id, agent, created_at, last_seen_at, expires_at)
       SELECT ?1, site, id, ?4, ?5, ?6, ?6, ?7 FROM members WHERE site = ?2 AND id = ?3 AND removed_at IS NULL`,
    )
    .bind(session.hash, session.site, session.member, session.id, session.agent, now, session.expiresAt);
}

export function touchSession(db: D1Database, hash: string, now: number, expiresAt: number): D1PreparedStatement {
  return db
    .prepare("UPDATE sessions SET last_seen_at = ?2, expires_at = ?3 WHERE hash = ?1 AND expires_at > ?2")
    .bind(hash, now, expiresAt);
}

export async function listSessions(db: D1Database, site: string, member: string, now: number): Promise<OwnSession[]> {
  const { results } = await db
    .prepare(
      `SELECT id, agent, created_at, last_seen_at FROM sessions
       WHERE site = ?1 AND member = ?2 AND expires_at > ?3 ORDER BY last_seen_at DESC, id`,
    )
    .bind(site, member, now)
    .all<{ id: string; agent: string; created_at: number; last_seen_at: number }>();
  return results.map((row) => ({
    id: row.id,
    agent: row.agent,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  }));
}

export function deleteSession(db: D1Database, site: string, member: string, id: string): D1PreparedStatement {
  return db.prepare("DELETE FROM sessions WHERE site = ?1 AND member = ?2 AND id = ?3").bind(site, member, id);
}

/** The session that a browser gives up by beginning another. */
export function deleteSessionByHash(db: D1Database, hash: string): D1PreparedStatement {
  return db.prepare("DELETE FROM sessions WHERE hash = ?1").bind(hash);
}

export function deleteExpiredSessions(db: D1Database, site: string, member: string, now: number): D1PreparedStatement {
  return db
    .prepare("DELETE FROM sessions WHERE site = ?1 AND member = ?2 AND expires_at <= ?3")
    .bind(site, member, now);
}

/** Part of removing a member: takes nothing from somebody who still is one. */
export function deleteSessionsOfRemoved(db: D1Database, site: string, member: string): D1PreparedStatement {
  return db
    .prepare(
      `DELETE FROM sessions WHERE site = ?1 AND member = ?2
       AND EXISTS (SELECT 1 FROM members WHERE site = ?1 AND id = ?2 AND removed_at IS NOT NULL)`,
    )
    .bind(site, member);
}
