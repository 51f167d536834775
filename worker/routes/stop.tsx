import { type Context, Hono } from "hono";
import { patterns } from "../../shared/paths.ts";
import { LANGUAGES } from "../../shared/site.ts";
import { type App, databaseFor } from "../env.ts";
import { nudge } from "../nudge.ts";
import { addressKey } from "../notices/caps.ts";
import { chooseLanguage } from "../pages/language.ts";
import { drawStop } from "../pages/stop.tsx";
import { Refusal } from "../problem.ts";
import { readSnapshot } from "../snapshot.ts";
import { commit } from "../store/commit.ts";
import { readComplaint } from "../store/complaints.ts";
import { type Disowning, isStopped, stopAddress, undoStop } from "../store/stopped.ts";
import { readStopToken } from "../stop.ts";
import { doorOf } from "./public.ts";

/** What the link is about. A link that we did not make costs no look at the database. */
async function openStop(c: Context<App>): Promise<{ db: D1Database; it: Disowning }> {
  const about = await readStopToken(c.env.LINK_KEY, c.req.param("token") ?? "");
  if (!about) throw new Refusal("not_found");
  const db = databaseFor(c.env, about.site);
  const complaint = await readComplaint(db, about.site, about.complaint);
  if (!complaint?.email) throw new Refusal("not_found");
  return { db, it: { ...about, address: await addressKey(c.env.LINK_KEY, complaint.email), now: c.var.now } };
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

export const stopRoutes = new Hono<App>();

// Looking changes nothing: mail scanners open every link, and some of them run scripts.
stopRoutes.get(patterns.stop, async (c) => {
  const { db, it } = await openStop(c);
  return answer(c, it, (await isStopped(db, it.address)) ? "stopped" : "asked");
});

// The button of the page, and what mail apps send by themselves when somebody unsubscribes (RFC 8058): the body is not read.
stopRoutes.post(patterns.stop, async (c) => {
  const { db, it } = await openStop(c);
  await change(c, it, db, stopAddress(db, it));
  return answer(c, it, "stopped");
});

stopRoutes.post(patterns.stopUndo, async (c) => {
  const { db, it } = await openStop(c);
  await change(c, it, db, undoStop(db, it));
  return answer(c, it, "undone");
});
