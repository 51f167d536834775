import { type Context, Hono } from "hono";
import type * as v from "valibot";
import { SCORES } from "../../shared/closing.ts";
import { paths } from "../../shared/paths.ts";
import type { ThreadKey } from "../../shared/thread.ts";
import { KeyDraft, RatingDraft, VisitorStepDraft } from "../../shared/visitor-steps.ts";
import { askD1, NoAnswer } from "../database.ts";
import type { App } from "../env.ts";
import { ensureHeartbeat, hurry } from "../heartbeat.ts";
import { admit } from "../middleware/capacity.ts";
import { patience } from "../middleware/patience.ts";
import { readBody } from "../middleware/read.ts";
import { nudge } from "../nudge.ts";
import { tidyPhotos } from "../photos/tidy.ts";
import { Refusal } from "../problem.ts";
import { proofOf } from "../proof.ts";
import { readThread, type ThreadRows } from "../store/thread.ts";
import { forgetWords, keepRating, takeTap } from "../tapping.ts";
import { openBehind, toView } from "../thread.ts";
import { toThreadFile } from "../views/file.ts";
import { refuseTap } from "../writing.ts";
import { doorOf } from "./public.ts";

/** Is it the key that cannot be one, or is there no body to have a key? A whole draft that contradicts itself has another code. */
function isOfKey([field, code]: [string, string]): boolean {
  return /^key(\.|$)/.test(field) || (field === "" && code === "shape");
}

/** A key that cannot be one opens nothing, and is told so in the same words as a wrong one. */
async function readWithKey<S extends v.GenericSchema>(c: Context<App>, schema: S): Promise<v.InferOutput<S>> {
  try {
    return await readBody(c, schema);
  } catch (error) {
    const fields = Object.entries((error instanceof Refusal && error.more.fields) || {});
    if (fields.some(isOfKey)) throw new Refusal("not_found");
    throw error;
  }
}

function open(c: Context<App>, key: ThreadKey): Promise<ThreadRows> {
  return openBehind(c.env, key, (db) => readThread(db, key.site, key.id));
}

async function answer(c: Context<App>, rows: ThreadRows): Promise<Response> {
  return c.json(await toView(c.env, rows, c.var.now), 200, { "Cache-Control": "no-store" });
}

/** After the writing: the team is told, and whoever looks is woken. */
export function wake(c: Context<App>, { complaint: { site, id } }: ThreadRows): void {
  const door = doorOf(c);
  door.waitUntil(hurry(c.env, site));
  door.waitUntil(nudge(c.env, site, id));
}

/** Is it an outage, or does the record not have the complaint yet? Either way nobody can look now. */
export function isNoLook(error: unknown): boolean {
  return error instanceof NoAnswer || (error instanceof Refusal && error.code === "cannot_look");
}

export const visitorStepRoutes = new Hono<App>();

visitorStepRoutes.post(paths.threadStep, async (c) => {
  const { key, ...draft } = await readWithKey(c, VisitorStepDraft);
  const { site, id: complaint } = key;
  const { now } = c.var;
  const leave = admit(site);
  let patient = false;
  try {
    const rows = await open(c, key);
    await patience(c, "words");
    patient = true;
    await ensureHeartbeat(c.env, site, now);
    const made = { ...draft, byMail: key.mail !== undefined };
    const after = await askD1(() => takeTap(c.env, rows, made, now));
    wake(c, after);
    return await answer(c, after);
  } catch (error) {
    if (!isNoLook(error)) throw error;
    if (!patient) await patience(c, "words");
    const { id, text } = draft;
    const words = text === undefined ? undefined : { site, complaint, id, text, proof: await proofOf(key), at: now };
    return await refuseTap(c.env, words, error);
  } finally {
    leave();
  }
});

/** The answers as they were given; nothing answered at all is no rating. */
export function scoresIn(draft: Partial<Record<(typeof SCORES)[number], number>>) {
  if (SCORES.every((score) => draft[score] === undefined))
    throw new Refusal("invalid", { fields: { outcome: "score.range" } });
  const { outcome = null, process = null, treatment = null } = draft;
  return { outcome, process, treatment };
}

visitorStepRoutes.post(paths.threadRating, async (c) => {
  const { key, ...draft } = await readWithKey(c, RatingDraft);
  const rows = await open(c, key);
  await patience(c, "words");
  const after = await askD1(() => keepRating(c.env, rows, scoresIn(draft), c.var.now));
  wake(c, after);
  return answer(c, after);
});

/** Everything the visitor may see of it and gave for it, as a file. */
export async function answerFile(c: Context<App>, rows: ThreadRows): Promise<Response> {
  const thread = await toView(c.env, rows, c.var.now);
  return c.body(JSON.stringify(toThreadFile(rows.complaint, thread, c.var.now), null, 2), 200, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Disposition": `attachment; filename="complaint-${thread.reference}.json"`,
    "Cache-Control": "no-store",
  });
}

visitorStepRoutes.post(paths.threadExport, async (c) => {
  const { key } = await readWithKey(c, KeyDraft);
  const rows = await open(c, key);
  await patience(c, "words");
  return answerFile(c, rows);
});

/** Deletes the words, and lets the bucket go about the pictures without anybody waiting for it. */
export async function forgetAll(c: Context<App>, rows: ThreadRows): Promise<ThreadRows> {
  const after = await askD1(() => forgetWords(c.env, rows, c.var.now));
  doorOf(c).waitUntil(tidyPhotos(c.env, c.var.now));
  wake(c, after);
  return after;
}

visitorStepRoutes.post(paths.threadForget, async (c) => {
  const { key } = await readWithKey(c, KeyDraft);
  const rows = await open(c, key);
  await patience(c, "words");
  return answer(c, await forgetAll(c, rows));
});
