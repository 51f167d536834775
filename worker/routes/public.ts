import { type Context, Hono } from "hono";
import { ComplaintDraft } from "../../shared/complaint.ts";
import { paths } from "../../shared/paths.ts";
import type { SiteView, Snapshot } from "../../shared/site.ts";
import type { App } from "../env.ts";
import { type Door, takeComplaint } from "../intake.ts";
import { check, readBody } from "../middleware/read.ts";
import { Refusal } from "../problem.ts";
import { promiseAt } from "../promised.ts";
import { readSnapshot } from "../snapshot.ts";
import { SiteKey } from "../../shared/id.ts";

export function doorOf(c: Context<App>): Door {
  return {
    env: c.env,
    request: c.req.raw,
    now: c.var.now,
    waitUntil: (promise) => c.executionCtx.waitUntil(promise.catch(() => undefined)),
  };
}

export function toSiteView(snapshot: Snapshot, now: number): SiteView {
  const { settings } = snapshot;
  const { phone, email } = settings.contacts;
  return {
    name: settings.name,
    contacts: { phone, email },
    look: settings.look,
    promiseDueAt: promiseAt(snapshot, now).dueAt,
    awayUntil: settings.clock.awayUntil,
  };
}

export const publicRoutes = new Hono<App>();

publicRoutes.get("/v1/site", async (c) => {
  const snapshot = await readSnapshot(c.env, check(SiteKey, c.req.query("site") ?? ""));
  if (!snapshot) throw new Refusal("unknown_site");
  return c.json(toSiteView(snapshot, c.var.now) satisfies SiteView, 200, {
    "Cache-Control": "public, max-age=60",
  });
});

publicRoutes.post(paths.complaints, async (c) => {
  const draft = await readBody(c, ComplaintDraft);
  return c.json(await takeComplaint(doorOf(c), draft, "widget"), 201, { "Cache-Control": "no-store" });
});
