import { Hono } from "hono";
import { paths, patterns } from "../../shared/paths.ts";
import { PasskeyDraft, PasskeyNewDraft, type PasskeyView } from "../../shared/signin.ts";
import { type App, databaseFor } from "../env.ts";
import { patience } from "../middleware/patience.ts";
import { readBody } from "../middleware/read.ts";
import { creationOptions, requestOptions, verifyCreation, verifyRequest } from "../passkey.ts";
import { Refusal } from "../problem.ts";
import { meView, signIn } from "../session.ts";
import { changed, commit } from "../store/commit.ts";
import {
  countPasskeyUse,
  deletePasskey,
  findPasskey,
  insertPasskey,
  listPasskeys,
  type OwnPasskey,
} from "../store/passkeys.ts";
import { readSite } from "../store/sites.ts";

function passkeyView({ id, name, createdAt, lastUsedAt }: OwnPasskey): PasskeyView {
  return { id, name, createdAt, lastUsedAt };
}

async function ownViews(db: D1Database, site: string, member: string): Promise<{ passkeys: PasskeyView[] }> {
  return { passkeys: (await listPasskeys(db, site, member)).map(passkeyView) };
}

export const passkeyRoutes = new Hono<App>();

passkeyRoutes.get(paths.api.passkeys, async (c) => {
  const { site, member } = c.var.me;
  return c.json(await ownViews(databaseFor(c.env, site), site, member));
});

passkeyRoutes.post(paths.api.passkeyOptions, async (c) => {
  const { site, member } = c.var.me;
  const db = databaseFor(c.env, site);
  const [stored, known] = await Promise.all([readSite(db, site), listPasskeys(db, site, member)]);
  if (!stored) throw new Refusal("not_found");
  return c.json(await creationOptions(c, stored.settings.name, known));
});

passkeyRoutes.post(paths.api.passkeys, async (c) => {
  const { site, member } = c.var.me;
  const { name, response } = await readBody(c, PasskeyNewDraft);
  const db = databaseFor(c.env, site);
  const made = await verifyCreation(c, response);
  if (!made) throw new Refusal("forbidden");
  const [kept] = await commit(db, [insertPasskey(db, { ...made, name }, c.var.now)]);
  if (changed(kept) !== 1) throw new Refusal("conflict");
  return c.json(await ownViews(db, site, member), 201);
});

passkeyRoutes.delete(patterns.passkey, async (c) => {
  const { site, member } = c.var.me;
  const db = databaseFor(c.env, site);
  const [gone] = await commit(db, [deletePasskey(db, site, member, c.req.param("id"))]);
  if (changed(gone) !== 1) throw new Refusal("not_found");
  return c.json(await ownViews(db, site, member));
});

passkeyRoutes.post(paths.api.signinPasskeyOptions, async (c) => {
  await patience(c, "passkey");
  return c.json(await requestOptions(c));
});

/** An unknown passkey, a wrong signature and a spent challenge get the same answer. */
passkeyRoutes.post(paths.api.signinPasskey, async (c) => {
  await patience(c, "passkey");
  const draft = await readBody(c, PasskeyDraft);
  const passkey = await findPasskey(databaseFor(c.env, ""), draft.response.id);
  const counter = passkey && (await verifyRequest(c, draft, passkey));
  if (!passkey || counter === undefined) throw new Refusal("forbidden");
  const { id, site, member } = passkey;
  await signIn(c, site, member, [countPasskeyUse(databaseFor(c.env, site), site, id, counter, c.var.now)]);
  return c.json(await meView(c, site, member));
});
