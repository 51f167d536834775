import type { Context } from "hono";
import type { MeView, MemberView } from "../shared/team.ts";
import { readSid, writeSid } from "./cookie.ts";
import { type App, databaseFor } from "./env.ts";
import { hashOf, newId, randomSecret } from "./keys.ts";
import { Refusal } from "./problem.ts";
import { changed, commit } from "./store/commit.ts";
import { type Member, readMember, readSafety } from "./store/members.ts";
import { deleteExpiredSessions, deleteSessionByHash, insertSession } from "./store/sessions.ts";
import { readSite } from "./store/sites.ts";

/** A session ends this long after it was last used. */
const SESSION_S = 30 * 24 * 60 * 60;
const AGENT_MAX = 300;

export function sessionEnd(now: number): number {
  return now + SESSION_S * 1_000;
}

export function keepCookie(c: Context<App>, secret: string): void {
  writeSid(c, secret, SESSION_S);
}

/**
 * A new session for a member: statements to commit (the first one changes a row only if the member still is one), and the
 * cookie to hand over once they are. Always a new secret; the session this browser had before ends.
 */
export async function newSession(
  c: Context<App>,
  site: string,
  member: string,
): Promise<{ statements: D1PreparedStatement[]; hand: () => void }> {
  const { now } = c.var;
  const db = databaseFor(c.env, site);
  const secret = randomSecret();
  const agent = (c.req.header("user-agent") ?? "").toWellFormed().slice(0, AGENT_MAX);
  const session = { hash: await hashOf(secret), site, member, id: newId(now), agent, expiresAt: sessionEnd(now) };
  const statements = [insertSession(db, session, now), deleteExpiredSessions(db, site, member, now)];
  const before = readSid(c);
  if (before) statements.push(deleteSessionByHash(db, await hashOf(before)));
  return { statements, hand: () => keepCookie(c, secret) };
}

/** Signs in a member who has just shown that it is them. */
export async function signIn(
  c: Context<App>,
  site: string,
  member: string,
  also: D1PreparedStatement[] = [],
): Promise<void> {
  const session = await newSession(c, site, member);
  const [begun] = await commit(databaseFor(c.env, site), [...session.statements, ...also]);
  if (changed(begun) !== 1) throw new Refusal("gone");
  session.hand();
}

export function memberView(member: Member): MemberView {
  const { id, name, publicName, email, role, createdAt } = member;
  return { id, name, publicName, email, role, createdAt };
}

export async function meView(c: Context<App>, site: string, member: string): Promise<MeView> {
  const db = databaseFor(c.env, site);
  const [me, stored, safety] = await Promise.all([
    readMember(db, site, member),
    readSite(db, site),
    readSafety(db, site, member),
  ]);
  if (!me || !stored) throw new Refusal("signed_out");
  const { name, clock } = stored.settings;
  return { member: memberView(me), site, siteName: name, zone: clock.zone, ...safety };
}
