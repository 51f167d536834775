import { type Context, Hono } from "hono";
import * as v from "valibot";
import { SCORES } from "../../shared/closing.ts";
import { Words } from "../../shared/complaint.ts";
import { ERRORS, fieldCodes } from "../../shared/errors.ts";
import { MessageId } from "../../shared/id.ts";
import { parseMoney } from "../../shared/money.ts";
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
async function show(c: Context<App>, { typed, rows, code }: Sent, problem?: string) {
  const thread = await toView(c.env, rows, c.var.now);
  const status = problem === "conflict" || problem === "offer.conflict" ? ERRORS.conflict : ERRORS.invalid;
  const refused = problem !== undefined && { problem, typed, status };
  return answerThread(c, { thread, code, lang: languageOf(c), ...refused });
}

/** What was chosen or typed; an empty field was not. */
function given(typed: Typed, names: readonly string[], numbers: readonly string[]): Record<string, unknown> {
  const filled = names.filter((name) => typed[name]?.trim());
  return Object.fromEntries(filled.map((name) => [name, numbers.includes(name) ? Number(typed[name]) : typed[name]]));
}

/** One tap, of which a sum is still as it was typed: only its offer knows the currency. */
function tapIn(typed: Typed, amount?: number) {
  const fields = ["id", "step", "answer", "anger", "text", "offer", "option"];
  return v.safeParse(TapDraft, {
    ...given(typed, fields, ["anger", "option"]),
    ...(amount !== undefined && { amount }),
  });
}

/** What is wrong with a tap. A yes without a choice lacks something else than a counter that says nothing. */
function problemIn({ step }: Typed, issues: readonly v.BaseIssue<unknown>[]): string {
  const code = Object.values(fieldCodes(issues))[0] ?? "unreadable";
  return code === "offer.shape" && step === "accept" ? "option.range" : code;
}

/** The sum of a counter in minor units; no number where it cannot be read. */
async function sumIn(c: Context<App>, { typed, rows }: Sent): Promise<number | undefined> {
  if (typed.step !== "counter" || !typed.sum?.trim()) return undefined;
  const { offers } = await toView(c.env, rows, c.var.now);
  const offer = offers.find(({ id }) => id === typed.offer);
  return offer ? (parseMoney(typed.sum, offer.currency, languageOf(c)) ?? NaN) : undefined;
}

/** A step that came too late shows the thread as it stands, and why. */
async function orConflict(c: Context<App>, sent: Sent, step: () => Promise<ThreadRows>): Promise<Response> {
  try {
    return await show(c, { ...sent, rows: await step() });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "conflict") throw error;
    const problem = sent.typed.offer ? "offer.conflict" : "conflict";
    return show(c, { ...sent, rows: await readAgain(c.env, sent.rows) }, problem);
  }
}

/** The words of a tap and the id that makes a retry the same one: what is kept while nobody can look. */
const Along = v.object({ id: MessageId, text: v.optional(Words) });

export const statusStepRoutes = new Hono<App>();

statusStepRoutes.post(paths.statusSteps, async (c) => {
  await patience(c, "code");
  const typed = await readForm(c);
  try {
    const sent = await openSent(c, typed);
    if (!sent) return await notFound(c, typed);
    const draft = tapIn(typed, await sumIn(c, sent));
    if (!draft.success) return await show(c, sent, problemIn(typed, draft.issues));
    await ensureHeartbeat(c.env, sent.rows.complaint.site, c.var.now);
    return await orConflict(c, sent, async () => {
      const after = await askD1(() => takeTap(c.env, sent.rows, { ...draft.output, byMail: false }, c.var.now));
      wake(c, after);
      return after;
    });
  } catch (error) {
    const whose = isNoLook(error) ? await proofGiven(c.env, typed) : undefined;
    const words = v.safeParse(Along, given(typed, ["id", "text"], []));
    if (!whose || !words.success) throw error;
    const { id, text } = words.output;
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
