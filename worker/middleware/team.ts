import { createMiddleware } from "hono/factory";
import { paths } from "../../shared/paths.ts";
import { type Deed, may } from "../../shared/team.ts";
import { readSid } from "../cookie.ts";
import { type App, databaseFor } from "../env.ts";
import { hashOf } from "../keys.ts";
import { Refusal } from "../problem.ts";
import { keepCookie, sessionEnd } from "../session.ts";
import { commit } from "../store/commit.ts";
import { readSession, touchSession } from "../store/sessions.ts";

/** Where somebody stands who is not signed in yet. Everything else under /api is the team's. */
const OPEN: ReadonlySet<string> = new Set([
  paths.api.setup,
  paths.api.signinMail,
  paths.api.signinRedeem,
  paths.api.signinPasskeyOptions,
  paths.api.signinPasskey,
  paths.api.signinRecovery,
  paths.api.inviteAccept,
]);
const TOUCH_MS = 60 * 60_000;
const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Who is asking: one read by the cookie's hash; "last seen" is written once an hour at most, and the session lives on. */
export const team = createMiddleware<App>(async (c, next) => {
  c.header("Cache-Control", "no-store");
  if (OPEN.has(c.req.path)) return next();
  const secret = readSid(c);
  if (!secret) throw new Refusal("signed_out");
  const { now } = c.var;
  const db = databaseFor(c.env, "");
  const hash = await hashOf(secret);
  const session = await readSession(db, hash, now);
  if (!session) throw new Refusal("signed_out");
  c.set("me", session.me);
  if (now - session.lastSeenAt >= TOUCH_MS) {
    await commit(db, [touchSession(db, hash, now, sessionEnd(now))]);
    keepCookie(c, secret);
  }
  return next();
});

/**
 * What changes something comes from our own pages: browsers set Origin, pages cannot. The second lock is the content
 * type: no form can send JSON, whatever its enctype. A DELETE may have no body at all; no form can send one.
 */
export const sameOrigin = createMiddleware<App>(async (c, next) => {
  // A socket is a GET that browsers let any page open, cookie and all.
  const socket = c.req.header("upgrade")?.toLowerCase() === "websocket";
  if (SAFE.has(c.req.method) && !socket) return next();
  if (c.req.header("origin") !== new URL(c.req.url).origin) throw new Refusal("forbidden");
  if (socket) return next();
  const type = c.req.header("content-type");
  const bare = type === undefined && c.req.method === "DELETE";
  if (!bare && type?.split(";")[0]?.trim().toLowerCase() !== "application/json") throw new Refusal("unsupported");
  return next();
});

/** Lets through whose role may do this. */
export function allow(deed: Deed) {
  return createMiddleware<App>(async (c, next) => {
    if (!may(c.var.me.role, deed)) throw new Refusal("forbidden");
    return next();
  });
}
