import { type Context, Hono } from "hono";
import { paths, patterns } from "../../shared/paths.ts";
import { HELD_AFTER_MS, HeldDraft, PreventionDraft, type PreventionNewsView } from "../../shared/prevention.ts";
import { type App, databaseFor } from "../env.ts";
import { ensureHeartbeat, expectDue, hurry } from "../heartbeat.ts";
import { readBody } from "../middleware/read.ts";
import { allow } from "../middleware/team.ts";
import { nudge } from "../nudge.ts";
import { heldCheckAt, makePrevention } from "../preventions.ts";
import { Refusal } from "../problem.ts";
import { readSnapshot } from "../snapshot.ts";
import { mustTake } from "../steps.ts";
import { readCausePage } from "../store/causes.ts";
import { commit } from "../store/commit.ts";
import {
  addPrevention,
  fixPrevention,
  type PreventionAct,
  seePrevention,
  setHeld,
  tellFixed,
} from "../store/prevention-steps.ts";
import { type CountedPrevention, listNews, readPrevention } from "../store/preventions.ts";
import { readRecovery } from "../store/remedies.ts";
import { readTeamThread } from "../store/thread.ts";
import { type Looking, toCausePageView, toPreventionView } from "../views/prevention.ts";
import { doorOf } from "./public.ts";

const PRIVATE = { "Cache-Control": "private, no-store" };
const RECENT_MS = 90 * 86_400_000;
const NEWS_MAX = 10;

/** Whoever is signed in, looking at what changes. */
export async function lookingOf(c: Context<App>): Promise<Looking> {
  const { me } = c.var;
  const snapshot = await readSnapshot(c.env, me.site);
  return { member: me.member, clock: snapshot?.settings.clock ?? null };
}

/** The change of this path, of the signed-in member's own site, or `not_found`. */
async function ownPrevention(c: Context<App>, id = c.req.param("id") ?? ""): Promise<CountedPrevention> {
  const { site } = c.var.me;
  const row = await readPrevention(databaseFor(c.env, site), site, id);
  if (!row) throw new Refusal("not_found");
  return row;
}

function actOn(c: Context<App>, { site, id }: Pick<CountedPrevention, "site" | "id">): PreventionAct {
  const { me, now } = c.var;
  return { site, id, member: { id: me.member, name: me.publicName }, now };
}

/** The change as it now stands. */
async function answer(c: Context<App>, id?: string): Promise<Response> {
  const row = await ownPrevention(c, id);
  return c.json(toPreventionView(row, await lookingOf(c)), 200, PRIVATE);
}

export const preventionRoutes = new Hono<App>();

preventionRoutes.get(paths.api.causePage, async (c) => {
  const { site } = c.var.me;
  const db = databaseFor(c.env, site);
  const { recovery } = await readRecovery(db, site);
  const page = await readCausePage(db, site, c.var.now - RECENT_MS, recovery.currency);
  return c.json(toCausePageView(page, recovery.currency, await lookingOf(c)), 200, PRIVATE);
});

preventionRoutes.get(paths.api.preventionNews, async (c) => {
  const { site, member } = c.var.me;
  const rows = await listNews(databaseFor(c.env, site), site, member, NEWS_MAX);
  const looking = await lookingOf(c);
  const items = rows
    .toSorted((a, b) => (b.fixed_at ?? 0) - (a.fixed_at ?? 0))
    .map((row) => toPreventionView(row, looking));
  return c.json({ items } satisfies PreventionNewsView, 200, PRIVATE);
});

preventionRoutes.post(paths.api.preventions, allow("prevent"), async (c) => {
  const draft = await readBody(c, PreventionDraft);
  const { me, now } = c.var;
  const db = databaseFor(c.env, me.site);
  if (await readPrevention(db, me.site, draft.id)) return answer(c, draft.id);
  if (draft.complaint !== undefined) {
    const rows = await readTeamThread(db, me.site, draft.complaint);
    if (!rows) throw new Refusal("not_found");
    mustTake(rows, "prevent", "team", now);
  }
  const made = await makePrevention(db, me, draft, now);
  await ensureHeartbeat(c.env, me.site, now);
  await commit(db, addPrevention(db, made, { id: me.member, name: me.publicName }));
  doorOf(c).waitUntil(expectDue(c.env, me.site, draft.dueAt));
  if (made.complaint !== null) doorOf(c).waitUntil(nudge(c.env, me.site, made.complaint));
  return answer(c, draft.id);
});

preventionRoutes.post(patterns.preventionFixed, allow("prevent"), async (c) => {
  const row = await ownPrevention(c);
  if (row.fixed_at !== null) return answer(c);
  const act = actOn(c, row);
  const db = databaseFor(c.env, row.site);
  const { clock } = await lookingOf(c);
  await ensureHeartbeat(c.env, row.site, act.now);
  const checkAt = clock ? heldCheckAt(act.now, clock) : act.now + HELD_AFTER_MS;
  await commit(db, fixPrevention(db, act, checkAt));
  return answer(c);
});

preventionRoutes.post(patterns.preventionTell, allow("tellFixed"), async (c) => {
  const row = await ownPrevention(c);
  if (row.told_at !== null && row.would_tell === 0) return answer(c);
  if (row.fixed_at === null) throw new Refusal("conflict");
  const act = actOn(c, row);
  const db = databaseFor(c.env, row.site);
  await ensureHeartbeat(c.env, row.site, act.now);
  await commit(db, tellFixed(db, act));
  doorOf(c).waitUntil(hurry(c.env, row.site));
  return answer(c);
});

preventionRoutes.post(patterns.preventionHeld, allow("prevent"), async (c) => {
  const { held } = await readBody(c, HeldDraft);
  const row = await ownPrevention(c);
  if (row.fixed_at === null) throw new Refusal("conflict");
  const db = databaseFor(c.env, row.site);
  await commit(db, [setHeld(db, actOn(c, row), held)]);
  return answer(c);
});

preventionRoutes.post(patterns.preventionSeen, async (c) => {
  const row = await ownPrevention(c);
  if (row.fixed_at === null) throw new Refusal("conflict");
  const db = databaseFor(c.env, row.site);
  await commit(db, [seePrevention(db, actOn(c, row))]);
  return answer(c);
});
