import { type Context, Hono } from "hono";
import * as v from "valibot";
import { ComplaintDraft, missingReach } from "../../shared/complaint.ts";
import { ERRORS, fieldCodes } from "../../shared/errors.ts";
import { base64url, SiteKey } from "../../shared/id.ts";
import { paths, patterns } from "../../shared/paths.ts";
import type { Language, Snapshot } from "../../shared/site.ts";
import { type App, databaseFor } from "../env.ts";
import { takeComplaint, threadCode } from "../intake.ts";
import { hmac, newId, randomSecret, sameText } from "../keys.ts";
import { readText } from "../middleware/read.ts";
import { mailIsSetUp } from "../notices/tellers.ts";
import { drawForm, drawReceipt } from "../pages/form.tsx";
import type { Typed } from "../pages/fields.tsx";
import { chooseLanguage } from "../pages/language.ts";
import { Refusal } from "../problem.ts";
import { readSnapshot } from "../snapshot.ts";
import { readComplaint } from "../store/complaints.ts";
import { doorOf } from "./public.ts";

/** A form's percent-encoding can treble every byte. */
const FORM_BYTES_MAX = 200 * 1024;
/** The receipt's address works this long; the reference and the code on it work for good. */
const RECEIPT_MS = 60 * 60_000;

/** The form as sent. Browsers turn every line end into CRLF on the way; the words are kept as they were typed. */
export async function readForm(c: Context): Promise<Typed> {
  const typed: Typed = {};
  for (const [name, value] of new URLSearchParams(await readText(c, FORM_BYTES_MAX)))
    typed[name] ??= value.replace(/\r\n/g, "\n");
  return typed;
}

function freshIds(now: number): Typed {
  return { id: newId(now), messageId: newId(now), secret: randomSecret() };
}

/** Fields beside which the form can say what is wrong. */
const ASKED: ReadonlySet<string> = new Set(["text", "email", "phone", "phoneWhen", "name", "order"]);

/** Something wrong in what nobody typed is said above the form; broken ids are made anew, or no second try could work. */
function shownAgain(typed: Typed, problems: Record<string, string>, now: number): { typed: Typed; problems: Typed } {
  const hidden = Object.keys(problems).some((field) => field !== "" && !ASKED.has(field));
  const broken = ["id", "messageId", "secret"].some((name) => problems[name] !== undefined);
  return {
    typed: { ...freshIds(now), ...typed, ...(broken ? freshIds(now) : {}) },
    problems: hidden ? { "": "unreadable", ...problems } : problems,
  };
}

function draftFrom(typed: Typed, site: string, lang: Language): unknown {
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ""));
  const { anger, email, ...rest } = given;
  return {
    ...rest,
    text: typed.text ?? "",
    kind: typed.kind ?? "problem",
    reach: typed.reach ?? "here",
    site,
    lang,
    ...(anger === undefined ? {} : { anger: Number(anger) }),
    // An address that was typed and not asked for is still an address to send the receipt to.
    ...(email === undefined ? {} : { email }),
    context: undefined,
    took: undefined,
    test: undefined,
  };
}

async function siteOf(c: Context<App>): Promise<{ snapshot: Snapshot; lang: Language }> {
  const key = v.safeParse(SiteKey, c.req.param("site"));
  const snapshot = key.success ? await readSnapshot(c.env, key.output) : undefined;
  if (!snapshot) throw new Refusal("unknown_site");
  return {
    snapshot,
    lang: chooseLanguage(c.req.query("lang"), c.req.header("accept-language"), snapshot.settings.languages),
  };
}

/** A receipt's address: what it shows for an hour is bound to one complaint and cannot be guessed. */
async function receiptTicket(c: Context<App>, site: string, id: string, until: number): Promise<string> {
  return `${id}.${until}.${base64url(await hmac(c.env.LINK_KEY, "receipt", site, id, String(until)))}`;
}

export const formRoutes = new Hono<App>();

formRoutes.get(patterns.form, async (c) => {
  const { snapshot, lang } = await siteOf(c);
  return drawForm(c, {
    snapshot,
    lang,
    typed: freshIds(c.var.now),
    problems: {},
    mail: mailIsSetUp(c.env),
    status: 200,
  });
});

formRoutes.post(patterns.form, async (c) => {
  const { snapshot, lang } = await siteOf(c);
  const typed = await readForm(c);
  const draft = v.safeParse(ComplaintDraft, draftFrom(typed, snapshot.site, lang));
  const again = (problems: Record<string, string>, status: number) =>
    drawForm(c, {
      snapshot,
      lang,
      ...shownAgain(typed, problems, c.var.now),
      mail: mailIsSetUp(c.env),
      status,
    });
  if (!draft.success) return again(fieldCodes(draft.issues), ERRORS.invalid);
  const missing = missingReach(draft.output);
  if (missing) return again({ [missing.field]: missing.code }, ERRORS.invalid);
  try {
    await takeComplaint(doorOf(c), draft.output, "form");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.more.retry_after_s !== undefined) c.header("Retry-After", String(error.more.retry_after_s));
    return again({ "": error.code }, ERRORS[error.code]);
  }
  const ticket = await receiptTicket(c, snapshot.site, draft.output.id, c.var.now + RECEIPT_MS);
  c.header("Cache-Control", "no-store");
  return c.redirect(`${paths.formReceipt(snapshot.site)}?r=${ticket}&lang=${lang}`, 303);
});

formRoutes.get(patterns.formReceipt, async (c) => {
  const { snapshot, lang } = await siteOf(c);
  const ticket = c.req.query("r") ?? "";
  const [id = "", until = "0"] = ticket.split(".");
  const good = sameText(ticket, await receiptTicket(c, snapshot.site, id, Number(until)));
  const row =
    good && Number(until) > c.var.now
      ? await readComplaint(databaseFor(c.env, snapshot.site), snapshot.site, id)
      : null;
  if (!row) throw new Refusal("not_found");
  const receipt = {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    receivedAt: row.received_at,
    promiseDueAt: row.spam === 1 || row.test === 1 ? null : row.promise_due_at,
    reader: { name: row.reader_name, role: row.reader_role },
    mail: row.email !== null && row.spam === 0 && mailIsSetUp(c.env),
    event: 2,
  };
  return drawReceipt(c, { snapshot, lang, receipt, code: await threadCode(c.env, snapshot.site, id) });
});
