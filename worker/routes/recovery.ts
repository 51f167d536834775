import { Hono } from "hono";
import { paths } from "../../shared/paths.ts";
import { RecoveryDraft } from "../../shared/remedy.ts";
import { type App, databaseFor } from "../env.ts";
import { readBody } from "../middleware/read.ts";
import { allow } from "../middleware/team.ts";
import { Refusal } from "../problem.ts";
import { changed, commit } from "../store/commit.ts";
import { readRecovery, updateRecovery } from "../store/remedies.ts";

/** Is it a currency that anybody knows? The shape of its code alone does not say so. */
function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf("currency").includes(code);
}

export const recoveryRoutes = new Hono<App>();

recoveryRoutes.get(paths.api.recovery, async (c) => {
  const { site } = c.var.me;
  const view = await readRecovery(databaseFor(c.env, site), site);
  return c.json(view, 200, { "Cache-Control": "private, no-store" });
});

recoveryRoutes.put(paths.api.recovery, allow("settings"), async (c) => {
  const { site, role } = c.var.me;
  const draft = await readBody(c, RecoveryDraft);
  if (!isCurrency(draft.recovery.currency))
    throw new Refusal("invalid", { fields: { "recovery.currency": "currency.shape" } });
  const db = databaseFor(c.env, site);
  // Nobody lifts the limit they are held to.
  const { limits } = (await readRecovery(db, site)).recovery;
  if (role !== "owner" && draft.recovery.limits.manager !== limits.manager) throw new Refusal("forbidden");
  const [saved] = await commit(db, [updateRecovery(db, site, draft)]);
  if (changed(saved) === 0) throw new Refusal("conflict");
  return c.json(await readRecovery(db, site), 200, { "Cache-Control": "private, no-store" });
});
