import { Hono } from "hono";
import { HandOverDraft } from "../../shared/inbox.ts";
import { patterns } from "../../shared/paths.ts";
import { PromiseDraft } from "../../shared/promise.ts";
import { type App, databaseFor } from "../env.ts";
import { ensureHeartbeat, hurry } from "../heartbeat.ts";
import { readBody } from "../middleware/read.ts";
import { Refusal } from "../problem.ts";
import { makePromise } from "../promises.ts";
import { mustTake } from "../steps.ts";
import { changed, commit } from "../store/commit.ts";
import { addPromise, keepPromise } from "../store/promises.ts";
import { handOver } from "../store/steps.ts";
import { fileLeft } from "../words.ts";
import { actOf, asItStands, followUpAfter } from "./answering.ts";
import { ownThread } from "./complaints.ts";
import { doorOf } from "./public.ts";

export const promiseRoutes = new Hono<App>();

promiseRoutes.post(patterns.promises, async (c) => {
  const draft = await readBody(c, PromiseDraft);
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const isKnown = ({ promises }: typeof rows) => promises.some(({ id }) => id === draft.id);
  if (isKnown(rows)) return asItStands(c, act.complaint);
  mustTake(rows, "promise", "team", act.now);
  const db = databaseFor(c.env, act.site);
  const promise = await makePromise(db, c.var.me, draft, act.now);
  await ensureHeartbeat(c.env, act.site, act.now);
  const [made] = await commit(db, addPromise(db, act, { ...promise, message: null }));
  // Meanwhile this very promise came twice; or the complaint is over, or the id is another one's.
  if (changed(made) === 0 && !isKnown(await ownThread(c))) throw new Refusal("conflict");
  return asItStands(c, act.complaint);
});

promiseRoutes.post(patterns.promiseKept, async (c) => {
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const promise = rows.promises.find(({ id }) => id === c.req.param("promise"));
  if (!promise) throw new Refusal("not_found");
  if (promise.done_at !== null) return asItStands(c, act.complaint);
  // What was accepted is delivered, with its proof, and the visitor is told.
  if (rows.offers.some(({ id }) => id === promise.id)) throw new Refusal("conflict");
  mustTake(rows, "keep", "team", act.now);
  // The answer that makes it has not left: nobody has been promised anything.
  if (promise.made_at > act.now) throw new Refusal("conflict");
  const db = databaseFor(c.env, act.site);
  const kept = {
    ...rows,
    promises: rows.promises.map((one) => (one === promise ? { ...one, done_at: act.now } : one)),
  };
  await commit(db, [
    ...fileLeft(db, rows, act.now),
    ...keepPromise(db, act, promise.id),
    ...(await followUpAfter(c, kept)),
  ]);
  return asItStands(c, act.complaint);
});

promiseRoutes.post(patterns.handOver, async (c) => {
  const { summary } = await readBody(c, HandOverDraft);
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const isAsked = ({ complaint }: typeof rows) => complaint.handed_over_at !== null;
  if (isAsked(rows)) return asItStands(c, act.complaint);
  mustTake(rows, "hand_over", "team", act.now);
  const db = databaseFor(c.env, act.site);
  await ensureHeartbeat(c.env, act.site, act.now);
  const results = await commit(db, handOver(db, act, summary || null));
  if (changed(results.at(-1)) === 0 && !isAsked(await ownThread(c))) throw new Refusal("conflict");
  doorOf(c).waitUntil(hurry(c.env, act.site));
  return asItStands(c, act.complaint);
});
