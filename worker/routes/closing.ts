import { type Context, Hono } from "hono";
import { EndDraft, FollowUpDraft, LAPSE_MS } from "../../shared/closing.ts";
import { LEAVES_AFTER_MS } from "../../shared/limits.ts";
import { patterns } from "../../shared/paths.ts";
import { PROMISE_AHEAD_MAX_MS } from "../../shared/promise.ts";
import { type Checked, checkReply } from "../coaching.ts";
import { elsewhereOf } from "../elsewhere.ts";
import { type App, databaseFor } from "../env.ts";
import { ensureHeartbeat, expectDue, hurry } from "../heartbeat.ts";
import { readBody } from "../middleware/read.ts";
import { Refusal } from "../problem.ts";
import { promiseFor } from "../promised.ts";
import { readSnapshot } from "../snapshot.ts";
import { mustBeAble } from "../steps.ts";
import { closeByTeam, endByTeam } from "../store/closing.ts";
import { addCheck } from "../store/coaching.ts";
import { changed, commit } from "../store/commit.ts";
import { askByHand } from "../store/follow-up.ts";
import type { MemberAct } from "../store/steps.ts";
import type { TeamRows } from "../store/thread.ts";
import { reopenByTeam } from "../store/visitor-steps.ts";
import { addEventIf } from "../store/writing.ts";
import { fileLeft } from "../words.ts";
import { actOf, asItStands } from "./answering.ts";
import { ownThread } from "./complaints.ts";
import { doorOf } from "./public.ts";

/** What the coach said stands beside words that went out with a step; and only where they did. */
function checks(db: D1Database, act: MemberAct, message: string, { checked, overruled }: Checked) {
  const stands = `site = ?1 AND id = ?2 AND EXISTS (SELECT 1 FROM messages m WHERE m.site = ?1 AND m.complaint = ?2 AND m.id = ?4)
    AND NOT EXISTS (SELECT 1 FROM events e WHERE e.site = ?1 AND e.complaint = ?2 AND e.message = ?4 AND e.kind = 'sent_anyway')`;
  const anyway = { message, detail: checked.reason, about: message };
  return [
    addCheck(db, act, message, checked),
    ...(overruled ? [addEventIf(db, act, "sent_anyway", stands, anyway)] : []),
  ];
}

/** Commits a step after what has left was filed; false where somebody else was quicker. */
export async function take(c: Context<App>, rows: TeamRows, step: readonly D1PreparedStatement[]): Promise<boolean> {
  const { complaint } = rows;
  const db = databaseFor(c.env, complaint.site);
  const before = fileLeft(db, rows, c.var.now);
  const results = await commit(db, [...before, ...step]);
  return changed(results[before.length]) > 0;
}

function isClosed({ complaint }: TeamRows): boolean {
  return complaint.state === "closed";
}

export const closingRoutes = new Hono<App>();

closingRoutes.post(patterns.close, async (c) => {
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  if (isClosed(rows)) return asItStands(c, act.complaint);
  mustBeAble(rows, "close", act.now);
  const closed = await take(c, rows, closeByTeam(databaseFor(c.env, act.site), act));
  if (!closed && !isClosed(await ownThread(c))) throw new Refusal("conflict");
  return asItStands(c, act.complaint);
});

closingRoutes.post(patterns.reopen, async (c) => {
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  mustBeAble(rows, "reopen", act.now);
  const snapshot = await readSnapshot(c.env, act.site);
  const promised = snapshot && rows.complaint.spam === 0 ? promiseFor(rows.complaint, snapshot, act.now) : null;
  await ensureHeartbeat(c.env, act.site, act.now);
  const opened = await take(c, rows, reopenByTeam(databaseFor(c.env, act.site), act, promised?.dueAt ?? null));
  if (!opened) throw new Refusal("conflict");
  doorOf(c).waitUntil(hurry(c.env, act.site));
  return asItStands(c, act.complaint);
});

closingRoutes.post(patterns.end, async (c) => {
  const draft = await readBody(c, EndDraft);
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const { messageId, text, done, offer, offerUntil } = draft;
  const isKnown = ({ messages }: TeamRows) => messages.some(({ id }) => id === messageId);
  if (isKnown(rows)) return asItStands(c, act.complaint);
  mustBeAble(rows, "end", act.now);
  const code = offerCode(draft, act.now);
  if (code) throw new Refusal("invalid", { fields: { offerUntil: code } });
  const leavesAt = act.now + LEAVES_AFTER_MS;
  const said = { messageId, text, moment: "closure" as const, ...(draft.reason && { reason: draft.reason }) };
  const checked = await checkReply(c.env, rows, said, c.var.me, act.now);
  const last = { done, offer, offerUntil, elsewhere: await elsewhereOf(c.env, rows.complaint) };
  const answer = { id: messageId, kind: "reply" as const, text, lang: rows.complaint.lang, leavesAt };
  const db = databaseFor(c.env, act.site);
  await ensureHeartbeat(c.env, act.site, act.now);
  const ends = await take(c, rows, [...endByTeam(db, act, answer, last), ...checks(db, act, messageId, checked)]);
  if (!ends && !isKnown(await ownThread(c))) throw new Refusal("conflict");
  doorOf(c).waitUntil(expectDue(c.env, act.site, leavesAt));
  return asItStands(c, act.complaint);
});

/** An offer says until when it stands; where there is none, nothing stands. */
function offerCode({ offer, offerUntil }: EndDraft, now: number): string | undefined {
  if ((offer === "") !== (offerUntil === null)) return "due.shape";
  if (offerUntil === null) return undefined;
  if (offerUntil <= now) return "due.past";
  return offerUntil > now + PROMISE_AHEAD_MAX_MS ? "due.far" : undefined;
}

closingRoutes.post(patterns.followUp, async (c) => {
  const { messageId, text, reason } = await readBody(c, FollowUpDraft);
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const isKnown = ({ messages, events }: TeamRows) =>
    messages.some(({ id }) => id === messageId) || events.some(({ message }) => message === messageId);
  if (isKnown(rows)) return asItStands(c, act.complaint);
  mustBeAble(rows, "follow_up", act.now);
  const db = databaseFor(c.env, act.site);
  const { lang } = rows.complaint;
  const said =
    text === undefined ? undefined : { messageId, text, moment: "follow-up" as const, ...(reason && { reason }) };
  const checked = said && (await checkReply(c.env, rows, said, c.var.me, act.now));
  const line = text === undefined ? null : { id: messageId, kind: "reply" as const, text, lang, leavesAt: act.now };
  await ensureHeartbeat(c.env, act.site, act.now);
  const asked = await take(c, rows, [
    ...askByHand(db, act, messageId, line, act.now + LAPSE_MS),
    ...(checked ? checks(db, act, messageId, checked) : []),
  ]);
  if (!asked && !isKnown(await ownThread(c))) throw new Refusal("conflict");
  doorOf(c).waitUntil(hurry(c.env, act.site));
  return asItStands(c, act.complaint);
});
