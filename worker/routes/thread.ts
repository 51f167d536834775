import { type Context, Hono } from "hono";
import type * as v from "valibot";
import { hasLeft } from "../../shared/life.ts";
import { HOLD_MS } from "../../shared/limits.ts";
import { paths } from "../../shared/paths.ts";
import { ChangesQuery, type ChangesView, MessageDraft, ThreadKey, type ThreadView } from "../../shared/thread.ts";
import { clock } from "../clock.ts";
import type { App } from "../env.ts";
import { hurry } from "../heartbeat.ts";
import { admit } from "../middleware/capacity.ts";
import { patience } from "../middleware/patience.ts";
import { readBody } from "../middleware/read.ts";
import { nudge } from "../nudge.ts";
import { Refusal } from "../problem.ts";
import { proofOf } from "../proof.ts";
import { LOOK_AGAIN_S } from "../spooled/finding.ts";
import { openThread, viewFound, viewThread } from "../thread.ts";
import { takeWords } from "../writing.ts";
import { doorOf } from "./public.ts";

/** A thread is watched closely while it is young, in ms; later a reader asks now and then. */
const YOUNG_MS = 5 * 60_000;
const LATER_S = 15;

/** A key that cannot be one opens nothing, and is told so in the same words as a wrong one. */
export async function keyed<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const fields = error instanceof Refusal ? Object.keys(error.more.fields ?? {}) : [];
    if (fields.some((field) => /^(key\.)?(site|id|secret|mail)$|^key$|^$/.test(field))) throw new Refusal("not_found");
    throw error;
  }
}

function readKeyed<S extends v.GenericSchema>(c: Context<App>, schema: S): Promise<v.InferOutput<S>> {
  return keyed(() => readBody(c, schema));
}

export const threadRoutes = new Hono<App>();

threadRoutes.post(paths.thread, async (c) => {
  const key = await readKeyed(c, ThreadKey);
  return c.json(await viewThread(c.env, key, c.var.now), 200, { "Cache-Control": "no-store" });
});

threadRoutes.post(paths.threadMessages, async (c) => {
  const { key, messageId, text } = await readKeyed(c, MessageDraft);
  const { site, id: complaint } = key;
  const door = doorOf(c);
  const leave = admit(site);
  try {
    const words = { site, complaint, id: messageId, text, proof: await proofOf(key), at: c.var.now };
    const taken = await takeWords(c.env, words, () => patience(c, "words"));
    if ("filing" in taken) return c.json(taken.filing, 202, { "Cache-Control": "no-store" });
    door.waitUntil(hurry(c.env, site));
    door.waitUntil(nudge(c.env, site, complaint));
    return c.json(taken.thread, 201, { "Cache-Control": "no-store" });
  } finally {
    leave();
  }
});

threadRoutes.post(paths.threadChanges, async (c) => {
  const { key, since, hold } = await readKeyed(c, ChangesQuery);
  const found = await openThread(c.env, key);
  const view = await viewFound(c.env, found, c.var.now);
  // What is being filed is not worth holding a request for, least of all in an outage.
  if (!("filed" in found)) return answer(view, LOOK_AGAIN_S);
  // What waits for a manager does not exist here.
  const said = found.filed.messages.filter((message) => hasLeft(message, c.var.now));
  const young = c.var.now - Math.max(...said.map((message) => message.at)) < YOUNG_MS;
  if (view.event > since) return answer(view, young ? 0 : LATER_S);
  if (hold === false || !young) return answer(view, LATER_S);
  const news = c.env.LIVE.get(c.env.LIVE.idFromName(key.site)).waitFor(key.id, HOLD_MS);
  // Look once more after listening began: what happened between the first look and now would be missed otherwise.
  const again = await viewThread(c.env, key, clock());
  if (again.event > since) return answer(again, 0);
  await news;
  return answer(await viewThread(c.env, key, clock()), 0);

  function answer(thread: ThreadView, wait_s: number): Response {
    const changes: ChangesView = { event: thread.event, thread: thread.event > since ? thread : null, wait_s };
    return c.json(changes, 200, { "Cache-Control": "no-store" });
  }
});
