import { type Context, Hono } from "hono";
import * as v from "valibot";
import { SCORES } from "../../shared/closing.ts";
import { ERRORS, fieldCodes } from "../../shared/errors.ts";
import { paths } from "../../shared/paths.ts";
import { ScoresDraft, TapDraft } from "../../shared/visitor-steps.ts";
import { askD1 } from "../database.ts";
import type { App } from "../env.ts";
import { ensureHeartbeat } from "../heartbeat.ts";
import { patience } from "../middleware/patience.ts";
import { readForm } from "../middleware/sent.ts";
import { openByCode, proofGiven } from "../opening.ts";
import type { Typed } from "../pages/fields.tsx";
import { Refusal } from "../problem.ts";
import { cannotLook } from "../spooled/finding.ts";
import type { ThreadRows } from "../store/thread.ts";
import { keepRating, readAgain, takeTap } from "../tapping.ts";
import { toView } from "../thread.ts";
import { refuseTap } from "../writing.ts";
import { answerThread, languageOf, notFound } from "./status.tsx";
import { answerFile, forgetAll, isNoLook, scoresIn, wake } from "./visitor-steps.ts";

/** What a visitor without JavaScript does about the end: the same as with it, with reference and code for a key. */
interface Sent {
  typed: Typed;
  rows: ThreadRows;
  code: string;
}

/** The thread of a form; undefined where reference and code open none. What is not filed yet cannot be looked at. */
async function openSent(c: Context<App>, typed: Typed): Promise<Sent | undefined> {
  const opened = await openByCode(c.env, typed, c.var.now);
  if (!opened) return undefined;
  if (!("filed" in opened.found)) throw cannotLook();
  return { typed, rows: opened.found.filed, code: opened.code };
}

/** The thread as it now stands, with what could not be taken as it was typed. */
async function show(c: Context<App>, { typed, rows, code }: Sent, problem?: "conflict" | (string & {})) {
  const thread = await toView(c.env, rows, c.var.now);
  const refused = problem !== undefined && {
    problem,
    typed,
    status: problem === "conflict" ? ERRORS.conflict : ERRORS.invalid,
  };
  return answerThread(c, { thread, code, lang: languageOf(c), ...refused });
}

/** What was chosen or typed; an empty field was not. */
function given(typed: Typed, names: readonly string[], numbers: readonly string[]): Record<string, unknown> {
  const filled = names.filter((name) => typed[name]?.trim());
  return Object.fromEntries(filled.map((name) => [name, numbers.includes(name) ? Number(typed[name]) : typed[name]]));
}

/** A step that came too late shows the thread as it stands, and why. */
async function orConflict(c: Context<App>, sent: Sent, step: () => Promise<ThreadRows>): Promise<Response> {
  try {
    return await show(c, { ...sent, rows: await step() });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "conflict") throw error;
    return show(c, { ...sent, rows: await readAgain(c.env, sent.rows) }, "conflict");
  }
}

export const statusStepRoutes = new Hono<App>();

statusStepRoutes.post(paths.statusSteps, async (c) => {
  await patience(c, "code");
  const typed = await readForm(c);
  const draft = v.safeParse(TapDraft, given(typed, ["id", "step", "answer", "anger", "text"], ["anger"]));
  try {
    const sent = await openSent(c, typed);
    if (!sent) return await notFound(c, typed);
    if (!draft.success) return await show(c, sent, Object.values(fieldCodes(draft.issues))[0] ?? "unreadable");
    await ensureHeartbeat(c.env, sent.rows.complaint.site, c.var.now);
    return await orConflict(c, sent, async () => {
      const after = await askD1(() => takeTap(c.env, sent.rows, { ...draft.output, byMail: false }, c.var.now));
      wake(c, after);
      return after;
    });
  } catch (error) {
    const whose = isNoLook(error) ? await proofGiven(c.env, typed) : undefined;
    if (!whose || !draft.success) throw error;
    const { id, text } = draft.output;
    return refuseTap(c.env, text === undefined ? undefined : { ...whose, id, text, at: c.var.now }, error);
  }
});

statusStepRoutes.post(paths.statusRating, async (c) => {
  await patience(c, "code");
  const typed = await readForm(c);
  const sent = await openSent(c, typed);
  if (!sent) return notFound(c, typed);
  const draft = v.safeParse(ScoresDraft, given(typed, SCORES, SCORES));
  if (!draft.success || Object.keys(draft.output).length === 0) return show(c, sent, "score.range");
  return orConflict(c, sent, async () => {
    const after = await askD1(() => keepRating(c.env, sent.rows, scoresIn(draft.output), c.var.now));
    wake(c, after);
    return after;
  });
});

statusStepRoutes.post(paths.statusExport, async (c) => {
  await patience(c, "code");
  const typed = await readForm(c);
  const sent = await openSent(c, typed);
  return sent ? answerFile(c, sent.rows) : notFound(c, typed);
});

statusStepRoutes.post(paths.statusForget, async (c) => {
  await patience(c, "code");
  const typed = await readForm(c);
  const sent = await openSent(c, typed);
  if (!sent) return notFound(c, typed);
  return show(c, { ...sent, rows: await forgetAll(c, sent.rows) });
});
