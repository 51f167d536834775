import { type Context, Hono } from "hono";
import { patterns } from "../../shared/paths.ts";
import { LANGUAGES } from "../../shared/site.ts";
import { type App, databaseFor } from "../env.ts";
import { nudge } from "../nudge.ts";
import { readText } from "../middleware/read.ts";
import { addressKey } from "../notices/caps.ts";
import { chooseLanguage } from "../pages/language.ts";
import { drawStop } from "../pages/stop.tsx";
import { Refusal } from "../problem.ts";
import { readSnapshot } from "../snapshot.ts";
import { commit } from "../store/commit.ts";
import { readComplaint } from "../store/complaints.ts";
import { type Disowning, disown, isStopped, stopAddress, undoStop } from "../store/stopped.ts";
import { readStopToken } from "../stop.ts";
import { doorOf } from "./public.ts";

/** A mail app sends one field. */
const ONE_CLICK_BYTES_MAX = 4_096;

/** What the link is about. A link that we did not make costs no look at the database. */
async function openStop(c: Context<App>): Promise<{ db: D1Database; it: Disowning }> {
  const about = await readStopToken(c.env.LINK_KEY, c.req.param("token") ?? "");
  if (!about) throw new Refusal("not_found");
  const db = databaseFor(c.env, about.site);
  const complaint = await readComplaint(db, about.site, about.complaint);
  // A link belongs to the address it was mailed to, and not to one that the complaint was given later.
  if (!complaint?.email || (await addressKey(c.env.LINK_KEY, complaint.email)) !== about.address)
    throw new Refusal("not_found");
  return { db, it: { ...about, now: c.var.now } };
}

async function answer(c: Context<App>, it: Disowning, state: "asked" | "stopped" | "undone"): Promise<Response> {
  const snapshot = await readSnapshot(c.env, it.site);
  if (!snapshot) throw new Refusal("not_found");
  const lang = chooseLanguage(c.req.query("lang"), c.req.header("accept-language"), LANGUAGES);
  return drawStop(c, { snapshot, lang, state, token: c.req.param("token") ?? "" });
}

async function change(c: Context<App>, it: Disowning, db: D1Database, rows: D1PreparedStatement[]): Promise<void> {
  await commit(db, rows);
  doorOf(c).waitUntil(nudge(c.env, it.site, it.complaint));
}

/** Did a mail app send this by itself (RFC 8058)? It may do so in either of the two ways that forms are sent. */
async function isOneClick(c: Context<App>): Promise<boolean> {
  return /\bList-Unsubscribe\b.*\bOne-Click\b/is.test(await readText(c, ONE_CLICK_BYTES_MAX));
}

export const stopRoutes = new Hono<App>();

// Looking changes nothing: mail scanners open every link, and some of them run scripts.
stopRoutes.get(patterns.stop, async (c) => {
  const { db, it } = await openStop(c);
  return answer(c, it, (await isStopped(db, it.address)) ? "stopped" : "asked");
});

// The button of the page says that somebody else wrote. A mail app's "unsubscribe" says only that no more mail is wanted.
stopRoutes.post(patterns.stop, async (c) => {
  const { db, it } = await openStop(c);
  const oneClick = await isOneClick(c);
  await change(c, it, db, [stopAddress(db, it), ...(oneClick ? [] : disown(db, it))]);
  return answer(c, it, "stopped");
});

stopRoutes.post(patterns.stopUndo, async (c) => {
  const { db, it } = await openStop(c);
  await change(c, it, db, undoStop(db, it));
  return answer(c, it, "undone");
});
