import { type Context, Hono } from "hono";
import { LANGUAGES } from "../../shared/site.ts";
import { paths, patterns } from "../../shared/paths.ts";
import { REPORT_DAYS } from "../../shared/report-view.ts";
import { type App, databaseFor } from "../env.ts";
import { hurryReport } from "../heartbeat.ts";
import { allow } from "../middleware/team.ts";
import { drawLetter } from "../pages/letter.tsx";
import { chooseLanguage } from "../pages/language.ts";
import { Refusal } from "../problem.ts";
import { registerParts } from "../registering.ts";
import { reportFor } from "../reporting.ts";
import { readSnapshot } from "../snapshot.ts";
import { commit } from "../store/commit.ts";
import type { Reached } from "../store/reports.ts";
import { oweReport } from "../store/reports.ts";
import { readThread } from "../store/thread.ts";
import { todayOf } from "../today.ts";
import { toLetter } from "../views/letter.ts";
import { toThreadView } from "../views/thread.ts";
import { doorOf } from "./public.ts";

const PRIVATE = { "Cache-Control": "private, no-store" };
/** When a report that is being counted is looked for again, in seconds. */
const LOOK_AGAIN_S = 20;

export const reportRoutes = new Hono<App>();

function daysAsked(c: Context<App>): number {
  const asked = c.req.query("days") ?? String(REPORT_DAYS[1]);
  const days = REPORT_DAYS.find((one) => String(one) === asked);
  if (!days) throw new Refusal("invalid", { fields: { days: "days.range" } });
  return days;
}

reportRoutes.get(paths.api.report, allow("reports"), async (c) => {
  const { site } = c.var.me;
  const days = daysAsked(c);
  const view = await reportFor(c.env, site, days, c.var.now);
  if (view) return c.json(view, 200, PRIVATE);
  // Too large to be counted while somebody waits: from now on it is counted every night, and the first time at once.
  const db = databaseFor(c.env, site);
  await commit(db, [oweReport(db, site, days)]);
  doorOf(c).waitUntil(hurryReport(c.env, site));
  throw new Refusal("busy", { retry_after_s: LOOK_AGAIN_S });
});

reportRoutes.get(paths.api.today, allow("reports"), async (c) =>
  c.json(await todayOf(c.env, c.var.me.site, c.var.now), 200, PRIVATE),
);

/** From where on the register is asked for, as its own `next` says it: a place in an order, nothing secret. */
function fromAsked(c: Context<App>): Reached | undefined {
  const asked = c.req.query("from");
  if (!asked) return undefined;
  const [, at, id] = /^(\d{1,16})\.([0-9a-f-]{36})$/.exec(asked) ?? [];
  if (!at || !id) throw new Refusal("invalid", { fields: { from: "cursor.shape" } });
  return { at: Number(at), id };
}

function register(form: "csv" | "json", path: string) {
  return async (c: Context<App>): Promise<Response> => {
    const { site } = c.var.me;
    const { body, next } = await registerParts(c.env, site, { form, from: fromAsked(c), now: c.var.now });
    const day = new Date(c.var.now).toISOString().slice(0, 10);
    return c.body(body, 200, {
      ...PRIVATE,
      "Content-Type": form === "csv" ? "text/csv; charset=utf-8; header=present" : "application/json",
      "Content-Disposition": `attachment; filename="complaint-register-${day}.${form}"`,
      ...(next ? { Link: `<${path}?from=${next.at}.${next.id}>; rel="next"` } : {}),
    });
  };
}

reportRoutes.get(paths.api.registerCsv, allow("register"), register("csv", paths.api.registerCsv));
reportRoutes.get(paths.api.registerJson, allow("register"), register("json", paths.api.registerJson));

/** What the visitor was shown, and nothing else: whoever hands it out hands out no note, cost or reading of ours. */
reportRoutes.get(patterns.letter, async (c) => {
  const { site } = c.var.me;
  const rows = await readThread(databaseFor(c.env, site), site, c.req.param("id"));
  const snapshot = await readSnapshot(c.env, site);
  if (!rows || !snapshot) throw new Refusal("not_found");
  const thread = toThreadView(rows, { siteName: snapshot.settings.name, photos: false }, c.var.now);
  const { name, order_no: order, wish } = rows.complaint;
  const lang = chooseLanguage(c.req.query("lang") ?? rows.complaint.lang.split("-")[0], undefined, LANGUAGES);
  const entries = toLetter(rows, thread);
  return drawLetter(c, { thread, entries, snapshot, lang, given: { name, order, wish } });
});
