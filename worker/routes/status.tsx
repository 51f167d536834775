import { type Context, Hono } from "hono";
import * as v from "valibot";
import { Words } from "../../shared/complaint.ts";
import { ERRORS } from "../../shared/errors.ts";
import { MessageId } from "../../shared/id.ts";
import { paths } from "../../shared/paths.ts";
import { readReference } from "../../shared/reference.ts";
import { LANGUAGES, type Language, type Snapshot } from "../../shared/site.ts";
import type { ThreadView } from "../../shared/thread.ts";
import { NoAnswer } from "../database.ts";
import type { App } from "../env.ts";
import { hurry } from "../heartbeat.ts";
import { threadCodeHash } from "../intake.ts";
import { newId } from "../keys.ts";
import { patience } from "../middleware/patience.ts";
import { readForm } from "../middleware/sent.ts";
import { nudge } from "../nudge.ts";
import { openByCode, type Opened, proofGiven } from "../opening.ts";
import type { Typed } from "../pages/fields.tsx";
import { chooseLanguage } from "../pages/language.ts";
import { picturesOf } from "../photos/ticket.ts";
import { drawKept, drawStatus, drawThread } from "../pages/status.tsx";
import { Refusal } from "../problem.ts";
import { readSnapshot } from "../snapshot.ts";
import { viewFound } from "../thread.ts";
import { writeFound, writeUnseen } from "../writing.ts";
import { doorOf } from "./public.ts";

export function languageOf(c: Context<App>): Language {
  return chooseLanguage(c.req.query("lang"), c.req.header("accept-language"), LANGUAGES);
}

async function snapshotOf(c: Context<App>, site: string): Promise<Snapshot> {
  const snapshot = await readSnapshot(c.env, site);
  if (!snapshot) throw new Refusal("not_found");
  return snapshot;
}

interface Answer {
  thread: ThreadView;
  code: string;
  lang: Language;
  status?: number;
  problem?: string | undefined;
  text?: string | undefined;
  messageId?: string;
  /** A form about the end that was refused, to be shown again. */
  typed?: Typed;
}

export async function answerThread(c: Context<App>, answer: Answer): Promise<Response> {
  const { thread, code, lang, problem, text, typed } = answer;
  const snapshot = await snapshotOf(c, thread.site);
  const messageId = answer.messageId ?? newId(c.var.now);
  const pictures = await picturesOf(c.env, thread, c.var.now);
  const status = answer.status ?? 200;
  return drawThread(c, { thread, snapshot, lang, code, messageId, pictures, problem, text, typed, status });
}

export const statusRoutes = new Hono<App>();

statusRoutes.get(paths.status, (c) => drawStatus(c, { lang: languageOf(c), status: 200 }));

statusRoutes.post(paths.status, async (c) => {
  await patience(c, "code");
  const typed = await readForm(c);
  const lang = languageOf(c);
  const opened = await openByCode(c.env, typed, c.var.now);
  if (!opened) return notFound(c, typed);
  return answerThread(c, { thread: await viewFound(c.env, opened.found, c.var.now), code: opened.code, lang });
});

export function notFound(c: Context<App>, typed: Typed): Response | Promise<Response> {
  const { reference = "" } = typed;
  return drawStatus(c, { lang: languageOf(c), problem: "not_found", reference, status: ERRORS.not_found });
}

/** Words that were kept while their thread cannot be looked at: said so, with the way back to it. */
async function answerKept(c: Context<App>, site: string, typed: Typed): Promise<Response> {
  const { reference = "", code = "", complaint = "", text = "" } = typed;
  const keys = { reference: readReference(reference) ?? "", code, site, complaint };
  return drawKept(c, { snapshot: await snapshotOf(c, site), lang: languageOf(c), keys, text });
}

statusRoutes.post(paths.statusMessages, async (c) => {
  await patience(c, "code");
  const typed = await readForm(c);
  const lang = languageOf(c);
  const text = v.safeParse(Words, typed.text);
  const id = v.safeParse(MessageId, typed.messageId);
  let opened: Opened | undefined;
  try {
    opened = await openByCode(c.env, typed, c.var.now);
  } catch (error) {
    const whose = await proofGiven(c.env, typed);
    if (!(error instanceof NoAnswer) || !whose || !text.success || !id.success) throw error;
    await writeUnseen(c.env, { ...whose, id: id.output, text: text.output, at: c.var.now }, error);
    return answerKept(c, whose.site, typed);
  }
  if (!opened) return notFound(c, typed);
  const { found, code } = opened;
  const thread = await viewFound(c.env, found, c.var.now);
  if (!text.success || !id.success) {
    const problem = text.success ? "unreadable" : text.issues[0].message;
    return answerThread(c, { thread, code, lang, status: ERRORS.invalid, problem, text: typed.text });
  }
  const { site, id: complaint } = thread;
  const proof = { by: "code", hash: await threadCodeHash(c.env, site, complaint, code) } as const;
  const words = { site, complaint, id: id.output, text: text.output, proof, at: c.var.now };
  const taken = await writeFound(c.env, found, words);
  if ("filing" in taken) return answerKept(c, site, { ...typed, complaint });
  const door = doorOf(c);
  door.waitUntil(hurry(c.env, site));
  door.waitUntil(nudge(c.env, site, complaint));
  return answerThread(c, { thread: taken.thread, code, lang });
});
