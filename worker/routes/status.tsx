import { type Context, Hono } from "hono";
import * as v from "valibot";
import { Words } from "../../shared/complaint.ts";
import { ERRORS } from "../../shared/errors.ts";
import { MessageId } from "../../shared/id.ts";
import { paths } from "../../shared/paths.ts";
import { readReference } from "../../shared/reference.ts";
import { LANGUAGES, type Language, type Snapshot } from "../../shared/site.ts";
import type { ThreadView } from "../../shared/thread.ts";
import { type App, databaseFor } from "../env.ts";
import { ensureHeartbeat, hurry } from "../heartbeat.ts";
import { threadCodeHash } from "../intake.ts";
import { newId, readLetters, sameText } from "../keys.ts";
import { patience } from "../middleware/patience.ts";
import { nudge } from "../nudge.ts";
import type { Typed } from "../pages/fields.tsx";
import { chooseLanguage } from "../pages/language.ts";
import { drawStatus, drawThread } from "../pages/status.tsx";
import { Refusal } from "../problem.ts";
import { readSnapshot } from "../snapshot.ts";
import { clearCodeTries, countCodeTry } from "../store/codes.ts";
import { commit } from "../store/commit.ts";
import { readThread, type ThreadRows } from "../store/thread.ts";
import { toView, writeBack } from "../thread.ts";
import { readForm } from "./form.tsx";
import { doorOf } from "./public.ts";

function languageOf(c: Context<App>): Language {
  return chooseLanguage(c.req.query("lang"), c.req.header("accept-language"), LANGUAGES);
}

/** The thread behind reference and code, or undefined: wrong reference, wrong code, no tries left, all the same. */
async function openByCode(c: Context<App>, typed: Typed): Promise<{ rows: ThreadRows; code: string } | undefined> {
  const reference = readReference(typed.reference ?? "");
  const code = readLetters(typed.code ?? "");
  if (!reference) return undefined;
  for (const found of await countCodeTry(databaseFor(c.env, ""), reference, c.var.now)) {
    if (!sameText(await threadCodeHash(c.env, found.site, found.id, code), found.codeHash)) continue;
    const db = databaseFor(c.env, found.site);
    await commit(db, [clearCodeTries(db, found.site, found.id)]);
    const rows = await readThread(db, found.site, found.id);
    if (rows) return { rows, code };
  }
  return undefined;
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
}

async function answerThread(c: Context<App>, answer: Answer): Promise<Response> {
  const { thread, code, lang, problem, text } = answer;
  const snapshot = await snapshotOf(c, thread.site);
  const messageId = answer.messageId ?? newId(c.var.now);
  return drawThread(c, { thread, snapshot, lang, code, messageId, problem, text, status: answer.status ?? 200 });
}

export const statusRoutes = new Hono<App>();

statusRoutes.get(paths.status, (c) => drawStatus(c, { lang: languageOf(c), status: 200 }));

statusRoutes.post(paths.status, async (c) => {
  await patience(c, "code");
  const typed = await readForm(c);
  const lang = languageOf(c);
  const opened = await openByCode(c, typed);
  if (!opened)
    return drawStatus(c, { lang, problem: "not_found", reference: typed.reference ?? "", status: ERRORS.not_found });
  return answerThread(c, { thread: await toView(c.env, opened.rows, c.var.now), code: opened.code, lang });
});

statusRoutes.post(paths.statusMessages, async (c) => {
  await patience(c, "code");
  const typed = await readForm(c);
  const lang = languageOf(c);
  const opened = await openByCode(c, typed);
  if (!opened)
    return drawStatus(c, { lang, problem: "not_found", reference: typed.reference ?? "", status: ERRORS.not_found });
  const { rows, code } = opened;
  const text = v.safeParse(Words, typed.text);
  const id = v.safeParse(MessageId, typed.messageId);
  if (!text.success || !id.success) {
    const thread = await toView(c.env, rows, c.var.now);
    const problem = text.success ? "unreadable" : text.issues[0].message;
    return answerThread(c, { thread, code, lang, status: ERRORS.invalid, problem, text: typed.text });
  }
  const { complaint } = rows;
  const { site } = complaint;
  const known = rows.messages.find((message) => message.id === id.output)?.text;
  await ensureHeartbeat(c.env, site, c.var.now);
  const message = { id: id.output, text: text.output, byMail: false };
  const thread = await writeBack(c.env, { complaint, known }, message, c.var.now);
  const door = doorOf(c);
  door.waitUntil(hurry(c.env, site));
  door.waitUntil(nudge(c.env, site, complaint.id));
  return answerThread(c, { thread, code, lang });
});
