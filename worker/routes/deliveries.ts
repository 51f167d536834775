import { Hono } from "hono";
import { PAGE_SIZE } from "../../shared/limits.ts";
import { type DeliveriesPage, DeliveryAgainDraft, type DeliveryView } from "../../shared/notice.ts";
import { paths } from "../../shared/paths.ts";
import { type App, databaseFor } from "../env.ts";
import { hurry } from "../heartbeat.ts";
import { readBody } from "../middleware/read.ts";
import { allow } from "../middleware/team.ts";
import { Refusal } from "../problem.ts";
import { changed, commit } from "../store/commit.ts";
import { countFailing, type DeliveryRow, listDeliveries, readDeliveries, resetDelivery } from "../store/deliveries.ts";
import { postpone } from "../store/outbox.ts";
import { doorOf } from "./public.ts";

/** Sign-in mails and invitations carry keys: they are listed without a way to send them again. */
const NEVER_AGAIN: ReadonlySet<string> = new Set(["member.signin", "member.invited"]);

function toView(row: DeliveryRow & { reference?: string | null }): DeliveryView {
  return {
    fact: row.fact,
    notice: row.notice,
    channel: row.channel,
    state: row.state,
    complaint: row.complaint && row.reference ? { id: row.complaint, reference: row.reference } : null,
    attempts: row.attempts,
    createdAt: row.created_at,
    nextAt: row.next_at,
    sentAt: row.sent_at,
    error: row.error,
    canSendAgain:
      !NEVER_AGAIN.has(row.notice) &&
      row.state !== "waiting" &&
      !(row.channel === "visitor_mail" && row.state === "sent"),
  };
}

function readCursor(text: string | undefined): { at: number; fact: string; channel: string } | undefined {
  if (!text) return undefined;
  const [, at, channel, fact] = /^(\d{1,16})\.([a-z_]{1,20})\.([\w:.-]{1,100})$/.exec(text) ?? [];
  if (!at || !channel || !fact) throw new Refusal("invalid", { fields: { cursor: "cursor.shape" } });
  return { at: Number(at), fact, channel };
}

export const deliveryRoutes = new Hono<App>();

deliveryRoutes.get(paths.api.deliveries, allow("deliveries"), async (c) => {
  const { site } = c.var.me;
  const db = databaseFor(c.env, site);
  const rows = await listDeliveries(db, site, readCursor(c.req.query("cursor")), PAGE_SIZE + 1);
  const last = rows.length > PAGE_SIZE ? rows[PAGE_SIZE - 1] : undefined;
  const page: DeliveriesPage = {
    items: rows.slice(0, PAGE_SIZE).map(toView),
    next: last ? `${last.created_at}.${last.channel}.${last.fact}` : null,
    failing: await countFailing(db, site),
  };
  return c.json(page, 200, { "Cache-Control": "private, no-store" });
});

deliveryRoutes.post(paths.api.deliveryAgain, allow("deliveries"), async (c) => {
  const { fact, channel } = await readBody(c, DeliveryAgainDraft);
  const { site } = c.var.me;
  const db = databaseFor(c.env, site);
  const results = await commit(db, [
    resetDelivery(db, site, fact, channel, c.var.now),
    postpone(db, site, fact, c.var.now),
  ]);
  if (changed(results[0]) === 0) throw new Refusal("not_found");
  doorOf(c).waitUntil(hurry(c.env, site));
  const row = (await readDeliveries(db, site, fact)).find((one) => one.channel === channel);
  if (!row) throw new Refusal("not_found");
  return c.json(toView(row), 200, { "Cache-Control": "private, no-store" });
});
