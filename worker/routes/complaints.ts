import { type Context, Hono } from "hono";
import type { ComplaintView, Filter, InboxPage } from "../../shared/inbox.ts";
import { Filter as FilterSchema } from "../../shared/inbox.ts";
import { SHELF } from "../../shared/life.ts";
import { PAGE_SIZE } from "../../shared/limits.ts";
import { paths, patterns } from "../../shared/paths.ts";
import { readReference } from "../../shared/reference.ts";
import { type App, databaseFor } from "../env.ts";
import { base64url } from "../../shared/id.ts";
import { threadCode } from "../intake.ts";
import { digest } from "../keys.ts";
import { check } from "../middleware/read.ts";
import { addressKey } from "../notices/caps.ts";
import { Refusal } from "../problem.ts";
import {
  type ComplaintRow,
  countShelves,
  findByReference,
  listReceived,
  listShelfLatest,
  listShelves,
  listSpam,
  type Place,
} from "../store/complaints.ts";
import { countFailing } from "../store/deliveries.ts";
import { readRecovery } from "../store/remedies.ts";
import { isProven } from "../store/history.ts";
import { nextFollowUp } from "../store/follow-up.ts";
import { countMarked, countVerdict } from "../store/spam.ts";
import { askSpool } from "../spooled/spool.ts";
import { readTeamThread, type TeamRows } from "../store/thread.ts";
import { elsewhereOf } from "../elsewhere.ts";
import { toComplaintView, toItem } from "../views/complaint.ts";
import type { Decider } from "../views/offer.ts";
import { lookingOf } from "./preventions.ts";

/** A cursor is a place in an order, nothing secret: shelf, time, id. */
function writeCursor(place: Place): string {
  return `${place.shelf}.${place.at}.${place.id}`;
}
function readCursor(text: string | undefined): Place | undefined {
  if (!text) return undefined;
  const [, shelf, at, id] = /^(\d)\.(\d{1,16})\.([0-9a-f-]{36})$/.exec(text) ?? [];
  if (!shelf || !at || !id) throw new Refusal("invalid", { fields: { cursor: "cursor.shape" } });
  return { shelf: Number(shelf), at: Number(at), id };
}

async function rowsOf(db: D1Database, site: string, filter: Filter, place: Place | undefined): Promise<ComplaintRow[]> {
  const limit = PAGE_SIZE + 1;
  switch (filter) {
    case "open":
      return listShelves(db, site, SHELF.owed, SHELF.waiting, place, limit);
    case "answered":
      return listShelfLatest(db, site, SHELF.answered, place, limit);
    case "closed":
      return listShelfLatest(db, site, SHELF.closed, place, limit);
    case "spam":
      return listSpam(db, site, "marked", place, limit);
    case "confirmed":
      return listSpam(db, site, "confirmed", place, limit);
    case "all":
      return listReceived(db, site, place, limit);
  }
}

async function verdictsOf(db: D1Database, site: string): Promise<InboxPage["verdicts"]> {
  const [release, confirm] = await Promise.all([countVerdict(db, site, "release"), countVerdict(db, site, "confirm")]);
  return { release, confirm };
}

export const complaintRoutes = new Hono<App>();

complaintRoutes.get(paths.api.complaints, async (c) => {
  const { site } = c.var.me;
  const db = databaseFor(c.env, site);
  const filter = check(FilterSchema, c.req.query("filter") ?? "open");
  const reference = readReference(c.req.query("reference") ?? "");
  const rows = reference
    ? (await findByReference(db, reference, PAGE_SIZE)).filter((row) => row.site === site)
    : await rowsOf(db, site, filter, readCursor(c.req.query("cursor")));
  const last = rows.length > PAGE_SIZE ? rows[PAGE_SIZE - 1] : undefined;
  const [open, overdue, spam, failing, spooled] = await Promise.all([
    countShelves(db, site, SHELF.owed, SHELF.waiting, Number.MAX_SAFE_INTEGER),
    countShelves(db, site, SHELF.owed, SHELF.owed, c.var.now),
    countMarked(db, site),
    countFailing(db, site),
    askSpool(c.env, site, (spool) => spool.figure()),
  ]);
  const page: InboxPage = {
    items: rows.slice(0, PAGE_SIZE).map((row) => toItem(row, c.var.now)),
    next: last
      ? writeCursor({ shelf: last.shelf, at: filter === "all" ? last.received_at : last.sort_at, id: last.id })
      : null,
    counts: { open, overdue, spam, failing },
    verdicts: filter === "spam" || filter === "confirmed" ? await verdictsOf(db, site) : null,
    spooled: spooled ?? null,
    followUpAt: filter === "open" && rows.length === 0 ? await nextFollowUp(db, site) : null,
    now: c.var.now,
  };
  return answerTagged(c, page);
});

/** The page with an ETag that does not know the time, so that nothing new is a 304. */
async function answerTagged(c: Context<App>, page: InboxPage): Promise<Response> {
  const etag = `"${base64url((await digest(JSON.stringify({ ...page, now: 0 }))).subarray(0, 12))}"`;
  const headers = { ETag: etag, "Cache-Control": "private, no-cache" };
  return c.req.header("if-none-match") === etag ? c.body(null, 304, headers) : c.json(page, 200, headers);
}

/** The complaint of this path, of the signed-in member's own site, or `not_found`. */
export async function ownThread(c: Context<App>): Promise<TeamRows> {
  const { site } = c.var.me;
  const rows = await readTeamThread(databaseFor(c.env, site), site, c.req.param("id") ?? "");
  if (!rows) throw new Refusal("not_found");
  return rows;
}

/** Is the address the visitor's own? One whose owner did not write this proves nothing. */
async function isVerified(c: Context<App>, { complaint }: TeamRows): Promise<boolean> {
  const { site, person, email, disowned_at: disownedAt } = complaint;
  if (person === null || email === null || disownedAt !== null) return false;
  return isProven(databaseFor(c.env, site), site, await addressKey(c.env.LINK_KEY, email));
}

/** Who reads it and what they may give; asked for only where something waits for a manager. */
async function deciderOf(c: Context<App>, { offers }: TeamRows): Promise<Decider | null> {
  const { site, role } = c.var.me;
  if (offers.every(({ state }) => state !== "asked")) return null;
  const { limits } = (await readRecovery(databaseFor(c.env, site), site)).recovery;
  return { role, limits };
}

/** The complaint as the team sees it; one that was entered by hand with the code to hand over. */
export async function answerComplaint(c: Context<App>, rows: TeamRows): Promise<Response> {
  const { site, id, source } = rows.complaint;
  const code = source === "widget" || source === "form" ? null : await threadCode(c.env, site, id);
  const verified = await isVerified(c, rows);
  const elsewhere = await elsewhereOf(c.env, rows.complaint);
  const decider = await deciderOf(c, rows);
  const beside = { code, verified, elsewhere, decider, looking: await lookingOf(c) };
  const view: ComplaintView = toComplaintView(rows, beside, c.var.now);
  return c.json(view, 200, { "Cache-Control": "private, no-store" });
}

complaintRoutes.get(patterns.complaint, async (c) => answerComplaint(c, await ownThread(c)));
