import { Hono } from "hono";
import { paths, patterns } from "../../shared/paths.ts";
import type { RecoveryCodesView, SessionView } from "../../shared/signin.ts";
import { dropSid } from "../cookie.ts";
import { type App, databaseFor } from "../env.ts";
import { Refusal } from "../problem.ts";
import { newRecoveryCodes, recoveryHash } from "../recovery.ts";
import { meView } from "../session.ts";
import { changed, commit } from "../store/commit.ts";
import { deleteRecoveryCodes, insertRecoveryCode } from "../store/recovery.ts";
import { deleteSession, listSessions } from "../store/sessions.ts";

export const sessionRoutes = new Hono<App>();

sessionRoutes.get(paths.api.me, async (c) => c.json(await meView(c, c.var.me.site, c.var.me.member)));

sessionRoutes.get(paths.api.sessions, async (c) => {
  const { site, member, session } = c.var.me;
  const own = await listSessions(databaseFor(c.env, site), site, member, c.var.now);
  return c.json<{ sessions: SessionView[] }>({
    sessions: own.map(({ id, agent, createdAt, lastSeenAt }) => ({
      id,
      current: id === session,
      createdAt,
      lastSeenAt,
      agent,
    })),
  });
});

sessionRoutes.delete(patterns.session, async (c) => {
  const { site, member, session } = c.var.me;
  const id = c.req.param("id");
  const db = databaseFor(c.env, site);
  const [ended] = await commit(db, [deleteSession(db, site, member, id)]);
  if (changed(ended) !== 1) throw new Refusal("not_found");
  if (id === session) dropSid(c);
  return c.body(null, 204);
});

sessionRoutes.post(paths.api.signout, async (c) => {
  const { site, member, session } = c.var.me;
  const db = databaseFor(c.env, site);
  await commit(db, [deleteSession(db, site, member, session)]);
  dropSid(c);
  return c.body(null, 204);
});

/** Ten new codes, shown this once. The old ones are void from the same moment. */
sessionRoutes.post(paths.api.recoveryCodes, async (c) => {
  const { site, member } = c.var.me;
  const db = databaseFor(c.env, site);
  const codes = newRecoveryCodes();
  const hashes = await Promise.all(codes.map((code) => recoveryHash(c.env, site, member, code)));
  await commit(db, [
    deleteRecoveryCodes(db, site, member),
    ...hashes.map((hash) => insertRecoveryCode(db, site, member, hash)),
  ]);
  return c.json<RecoveryCodesView>({ codes }, 201);
});
