import { type Context, Hono } from "hono";
import * as v from "valibot";
import { ComplaintDraft, missingReach } from "../../shared/complaint.ts";
import { ERRORS, fieldCodes } from "../../shared/errors.ts";
import { base64url, SiteKey } from "../../shared/id.ts";
import { paths, patterns } from "../../shared/paths.ts";
import type { Language, Snapshot } from "../../shared/site.ts";
import type { App, Env } from "../env.ts";
import { takeComplaint, threadCode } from "../intake.ts";
import { hmac, newId, randomSecret, sameText } from "../keys.ts";
import { readSent, type Sent } from "../middleware/sent.ts";
import { mailIsSetUp } from "../notices/tellers.ts";
import { drawForm, drawReceipt } from "../pages/form.tsx";
import type { Typed } from "../pages/fields.tsx";
import { chooseLanguage } from "../pages/language.ts";
import { photosAreSetUp } from "../photos/bucket.ts";
import { FORM_PHOTO_ISSUES, takeFormPhotos } from "../photos/form.ts";
import { askAboutPhotos } from "../photos/take.ts";
import { type Picture, picturesOf } from "../photos/ticket.ts";
import { nudge } from "../nudge.ts";
import { Refusal } from "../problem.ts";
import { readSnapshot } from "../snapshot.ts";
import { find } from "../spooled/finding.ts";
import { readReceiptOf, receiptOf } from "../store/receipt.ts";
import { readAlbum } from "../store/photos.ts";
import { toPhotoViews } from "../views/photo.ts";
import { doorOf } from "./public.ts";

/** The receipt's address works this long; the reference and the code on it work for good. */
const RECEIPT_MS = 60 * 60_000;

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

/** The photos that are there; a receipt is not kept back because they cannot be looked up. */
async function picturesFor(c: Context<App>, site: string, id: string): Promise<Picture[]> {
  const {
    env,
    var: { now },
  } = c;
  const album = await askAboutPhotos(env, site, (db) => readAlbum(db, site, id)).catch(() => undefined);
  return picturesOf(env, { site, id, photos: toPhotoViews(album?.photos ?? []) }, now);
}

/** A receipt's address: what it shows for an hour is bound to one complaint and cannot be guessed. */
async function receiptTicket(c: Context<App>, site: string, id: string, until: number): Promise<string> {
  return `${id}.${until}.${base64url(await hmac(c.env.LINK_KEY, "receipt", site, id, String(until)))}`;
}

function setUp(env: Env): { mail: boolean; photos: boolean } {
  return { mail: mailIsSetUp(env), photos: photosAreSetUp(env) };
}

export const formRoutes = new Hono<App>();

formRoutes.get(patterns.form, async (c) => {
  const { snapshot, lang } = await siteOf(c);
  return drawForm(c, {
    snapshot,
    lang,
    typed: freshIds(c.var.now),
    problems: {},
    ...setUp(c.env),
    status: 200,
  });
});

formRoutes.post(patterns.form, async (c) => {
  const { snapshot, lang } = await siteOf(c);
  const sent = await readSent(c);
  try {
    return await take(c, { snapshot, lang }, sent);
  } finally {
    sent.leave();
  }
});

/** Keeps what was sent and leads to its receipt, or shows the form again with what was typed. */
async function take(
  c: Context<App>,
  { snapshot, lang }: { snapshot: Snapshot; lang: Language },
  { typed, files, refusal }: Sent,
): Promise<Response> {
  const draft = v.safeParse(ComplaintDraft, draftFrom(typed, snapshot.site, lang));
  const again = (problems: Record<string, string>, status: number) =>
    drawForm(c, {
      snapshot,
      lang,
      ...shownAgain(typed, problems, c.var.now),
      ...setUp(c.env),
      status,
    });
  const refused = ({ code, more }: Refusal) => {
    if (more.retry_after_s !== undefined) c.header("Retry-After", String(more.retry_after_s));
    return again({ "": code }, ERRORS[code]);
  };
  if (refusal) return refused(refusal);
  if (!draft.success) return again(fieldCodes(draft.issues), ERRORS.invalid);
  const missing = missingReach(draft.output);
  if (missing) return again({ [missing.field]: missing.code }, ERRORS.invalid);
  try {
    await takeComplaint(doorOf(c), draft.output, "form");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(error);
  }
  const ticket = await receiptTicket(c, snapshot.site, draft.output.id, c.var.now + RECEIPT_MS);
  // The complaint stands; what became of its photos is said on the receipt.
  const of = { site: snapshot.site, complaint: draft.output.id };
  const issues = await takeFormPhotos(c.env, of, files, c.var.now);
  const photos = issues.length > 0 ? `&photos=${issues.join()}` : "";
  if (files.length > 0) doorOf(c).waitUntil(nudge(c.env, of.site, of.complaint));
  c.header("Cache-Control", "no-store");
  return c.redirect(`${paths.formReceipt(snapshot.site)}?r=${ticket}&lang=${lang}${photos}`, 303);
}

formRoutes.get(patterns.formReceipt, async (c) => {
  const { snapshot, lang } = await siteOf(c);
  const ticket = c.req.query("r") ?? "";
  const [id = "", until = "0"] = ticket.split(".");
  const good = sameText(ticket, await receiptTicket(c, snapshot.site, id, Number(until)));
  if (!good || Number(until) <= c.var.now) throw new Refusal("not_found");
  const { site } = snapshot;
  const found = await find(c.env, site, id, (db) => readReceiptOf(db, site, id));
  if (!found) throw new Refusal("not_found");
  const kept = "filed" in found ? found.filed : receiptOf(found.held.intakes[0]);
  const receipt = { ...kept, mail: kept.mail && mailIsSetUp(c.env) };
  const issues = FORM_PHOTO_ISSUES.filter((issue) => c.req.query("photos")?.split(",").includes(issue));
  const code = await threadCode(c.env, site, id);
  return drawReceipt(c, { snapshot, lang, receipt, code, pictures: await picturesFor(c, site, id), issues });
});
