import { type Context, Hono } from "hono";
import * as v from "valibot";
import { VerdictDraft, type VerdictView } from "../../shared/inbox.ts";
import { LEAVES_AFTER_MS } from "../../shared/limits.ts";
import { paths, patterns } from "../../shared/paths.ts";
import type { Verdict } from "../../shared/spam.ts";
import { type App, databaseFor } from "../env.ts";
import { ensureHeartbeat, expectDue } from "../heartbeat.ts";
import { readBody } from "../middleware/read.ts";
import { nudgeAll } from "../nudge.ts";
import { Refusal } from "../problem.ts";
import { promiseAt } from "../promised.ts";
import { readSnapshot } from "../snapshot.ts";
import { commit } from "../store/commit.ts";
import { judge } from "../store/spam.ts";
import { asItStands } from "./answering.ts";
import { ownThread } from "./complaints.ts";
import { doorOf } from "./public.ts";

/**
 * The verdict on complaints of the member's own site; gives back which of them changed. What is released is told only
 * after the seconds in which every answer can be taken back too, so that an undo comes before anybody heard of it.
 */
async function judgeOwn(c: Context<App>, ids: readonly string[], verdict: Verdict): Promise<string[]> {
  const { me, now } = c.var;
  const { site } = me;
  const snapshot = await readSnapshot(c.env, site);
  if (!snapshot) throw new Refusal("not_found");
  const tellAt = now + LEAVES_AFTER_MS;
  const act = { site, now, author: "team", member: { id: me.member, name: me.publicName } } as const;
  const { dueAt: promiseDueAt, basis: promiseBasis } = promiseAt(snapshot, now);
  const db = databaseFor(c.env, site);
  if (verdict === "release") await ensureHeartbeat(c.env, site, now);
  const results = await commit<{ id: string }>(
    db,
    judge(db, { ...act, ids, verdict, promiseDueAt, promiseBasis, tellAt }),
  );
  const changed = results.flatMap(({ results: rows }) => rows.map(({ id }) => id));
  const door = doorOf(c);
  if (verdict === "release" && changed.length > 0) door.waitUntil(expectDue(c.env, site, tellAt));
  door.waitUntil(nudgeAll(c.env, site, changed));
  return changed;
}

export const spamRoutes = new Hono<App>();

spamRoutes.post(paths.api.spamVerdicts, async (c) => {
  const { ids, verdict } = await readBody(c, VerdictDraft);
  const view: VerdictView = { changed: await judgeOwn(c, ids, verdict) };
  return c.json(view, 200, { "Cache-Control": "private, no-store" });
});

spamRoutes.post(patterns.spam, async (c) => {
  const { spam } = await readBody(c, v.object({ spam: v.boolean("spam.shape") }));
  const { complaint } = await ownThread(c);
  if ((complaint.spam === 1) !== spam) await judgeOwn(c, [complaint.id], spam ? "confirm" : "release");
  return asItStands(c, complaint.id);
});
