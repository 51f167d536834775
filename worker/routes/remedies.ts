import { type Context, Hono } from "hono";
import { LEAVES_AFTER_MS, PAGE_SIZE } from "../../shared/limits.ts";
import { paths, patterns } from "../../shared/paths.ts";
import {
  ApprovalDraft,
  type ApprovalsView,
  DeliveredDraft,
  GivenDraft,
  type LedgerView,
  mayGive,
} from "../../shared/remedy.ts";
import { type App, databaseFor } from "../env.ts";
import { ensureHeartbeat, expectDue, hurry } from "../heartbeat.ts";
import { readBody } from "../middleware/read.ts";
import { allow } from "../middleware/team.ts";
import { weigh } from "../offers.ts";
import { Refusal } from "../problem.ts";
import { mustBeAble } from "../steps.ts";
import { approve, listAsked, promisesHeld, refuse } from "../store/approvals.ts";
import { commitOrRefused } from "../store/commit.ts";
import { deliver, give } from "../store/giving.ts";
import { type LedgerPlace, type LedgerRow, listLedger } from "../store/ledger.ts";
import { insertOffer, type OfferRow, retractOffer } from "../store/offers.ts";
import { readRecovery } from "../store/remedies.ts";
import type { TeamRows } from "../store/thread.ts";
import { givenOn, toTeamOffer } from "../views/offer.ts";
import { fileLeft } from "../words.ts";
import { actOf, asItStands, followUpAfter } from "./answering.ts";
import { take } from "./closing.ts";
import { ownThread } from "./complaints.ts";
import { doorOf } from "./public.ts";

const DAY_MS = 86_400_000;
/** What waits for a manager is shown so far. */
const ASKED_MAX = 100;

/** The offer of this path, or `not_found`. */
function offerOf(c: Context<App>, { offers }: TeamRows): OfferRow {
  const offer = offers.find(({ id }) => id === c.req.param("offer"));
  if (!offer) throw new Refusal("not_found");
  return offer;
}

/** What was to happen by `at` is moved by what the waiting took where it would come too soon; times in ms UTC. */
function moved(at: number, least: number, waited: number): number {
  return at >= least ? at : at + waited;
}

export const remedyRoutes = new Hono<App>();

remedyRoutes.post(patterns.approval, allow("approve"), async (c) => {
  const draft = await readBody(c, ApprovalDraft);
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const offer = offerOf(c, rows);
  const { message } = offer;
  const db = databaseFor(c.env, act.site);
  if (offer.state !== "asked" || message === null) throw new Refusal("conflict");
  mustBeAble(rows, draft.approve ? "approve" : "refuse_approval", act.now);
  await ensureHeartbeat(c.env, act.site, act.now);
  if (!draft.approve) {
    const step = [...refuse(db, act, offer.id, draft.reason), ...(await followUpAfter(c, rows))];
    if (!(await take(c, rows, step))) throw new Refusal("conflict");
    doorOf(c).waitUntil(hurry(c.env, act.site));
    return asItStands(c, act.complaint);
  }
  const { limits } = (await readRecovery(db, act.site)).recovery;
  if (!mayGive(c.var.me.role, limits, offer.cost, givenOn(rows.offers, act.now))) throw new Refusal("forbidden");
  const leavesAt = act.now + LEAVES_AFTER_MS;
  const waited = act.now - (offer.asked_at ?? act.now);
  const approved = {
    offer: offer.id,
    message,
    writer: { id: offer.member, name: offer.by_name },
    leavesAt,
    standsUntil: moved(offer.stands_until, leavesAt + DAY_MS, waited),
    promises: promisesHeld(offer).map(({ id, text, dueAt, keeper }) => ({
      id,
      text,
      dueAt: moved(dueAt, leavesAt + 1, waited),
      keeper,
    })),
  };
  if (!(await take(c, rows, approve(db, act, approved)))) throw new Refusal("conflict");
  doorOf(c).waitUntil(hurry(c.env, act.site));
  doorOf(c).waitUntil(expectDue(c.env, act.site, leavesAt));
  return asItStands(c, act.complaint);
});

remedyRoutes.delete(patterns.offer, async (c) => {
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const { id, state } = offerOf(c, rows);
  if (state === "retracted") return asItStands(c, act.complaint);
  mustBeAble(rows, "retract", act.now);
  const step = [...retractOffer(databaseFor(c.env, act.site), act, id), ...(await followUpAfter(c, rows))];
  if (!(await take(c, rows, step))) throw new Refusal("conflict");
  return asItStands(c, act.complaint);
});

remedyRoutes.post(patterns.delivered, async (c) => {
  const { proof } = await readBody(c, DeliveredDraft);
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const { id, state } = offerOf(c, rows);
  if (state === "delivered") return asItStands(c, act.complaint);
  if (state !== "accepted" && state !== "open") throw new Refusal("conflict");
  mustBeAble(rows, "deliver", act.now);
  const promises = rows.promises.map((one) => (one.id === id ? { ...one, done_at: act.now } : one));
  await ensureHeartbeat(c.env, act.site, act.now);
  const step = [
    ...deliver(databaseFor(c.env, act.site), act, id, proof),
    ...(await followUpAfter(c, { ...rows, promises }, { settled_at: act.now })),
  ];
  const isDone = ({ offers }: TeamRows) => offers.some((one) => one.id === id && one.state === "delivered");
  if (!(await take(c, rows, step)) && !isDone(await ownThread(c))) throw new Refusal("conflict");
  doorOf(c).waitUntil(hurry(c.env, act.site));
  return asItStands(c, act.complaint);
});

remedyRoutes.post(patterns.given, async (c) => {
  const { id, option, proof } = await readBody(c, GivenDraft);
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const isKnown = ({ offers }: TeamRows) => offers.some((one) => one.id === id);
  if (isKnown(rows)) return asItStands(c, act.complaint);
  mustBeAble(rows, "deliver", act.now);
  // What was agreed on is done also when all else is over; nothing more is given then.
  if (rows.complaint.over_at !== null && rows.complaint.ends_at === null) throw new Refusal("conflict");
  const db = databaseFor(c.env, act.site);
  const { cost } = option;
  const { currency, given, may } = await weigh(db, rows, c.var.me, cost, act.now);
  if (!may) throw new Refusal("forbidden");
  await ensureHeartbeat(c.env, act.site, act.now);
  const at = { madeAt: act.now, standsUntil: act.now };
  const gift = {
    id,
    message: null,
    state: "delivered" as const,
    currency,
    options: [option],
    cost,
    given,
    proof,
    ...at,
  };
  const kept = await commitOrRefused(db, [
    ...fileLeft(db, rows, act.now),
    insertOffer(db, act, "deliver", gift),
    ...give(db, act, id),
    ...(await followUpAfter(c, rows, { settled_at: act.now })),
  ]);
  if (!kept && !isKnown(await ownThread(c))) throw new Refusal("conflict");
  doorOf(c).waitUntil(hurry(c.env, act.site));
  return asItStands(c, act.complaint);
});

remedyRoutes.get(paths.api.approvals, allow("approve"), async (c) => {
  const { site, role } = c.var.me;
  const db = databaseFor(c.env, site);
  const asked = await listAsked(db, site, c.var.now, ASKED_MAX);
  const { limits } = (await readRecovery(db, site)).recovery;
  const items = asked.map((row) => {
    const { complaint, reference, excerpt, text, given } = row;
    return { complaint, reference, excerpt, text, offer: toTeamOffer(row, { role, limits }, given, c.var.now) };
  });
  return c.json({ items } satisfies ApprovalsView, 200, { "Cache-Control": "private, no-store" });
});

/** Where a page of the ledger ends, nothing secret: time, complaint, offer. */
function readPlace(text: string | undefined): LedgerPlace | undefined {
  if (!text) return undefined;
  const [, made, complaint, id] = /^(\d{1,16})\.([0-9a-f-]{36})\.([0-9a-f-]{36})$/.exec(text) ?? [];
  if (!made || !complaint || !id) throw new Refusal("invalid", { fields: { cursor: "cursor.shape" } });
  return { made: Number(made), complaint, id };
}
function writePlace({ made_at: made, complaint, id }: LedgerRow): string {
  return `${made}.${complaint}.${id}`;
}

remedyRoutes.get(paths.api.ledger, async (c) => {
  const { site } = c.var.me;
  const before = readPlace(c.req.query("cursor"));
  const rows = await listLedger(databaseFor(c.env, site), site, before, c.var.now, PAGE_SIZE + 1);
  const last = rows.length > PAGE_SIZE ? rows[PAGE_SIZE - 1] : undefined;
  const items = rows.slice(0, PAGE_SIZE).map((row) => {
    const { complaint, reference, cause } = row;
    return { complaint, reference, cause, offer: toTeamOffer(row, null, 0, c.var.now) };
  });
  const page: LedgerView = { items, next: last ? writePlace(last) : null };
  return c.json(page, 200, { "Cache-Control": "private, no-store" });
});
