import { type Context, Hono } from "hono";
import { ReplyDraft } from "../../shared/coaching.ts";
import { CallDraft, EnteredDraft, NoteDraft } from "../../shared/inbox.ts";
import { LEAVES_AFTER_MS } from "../../shared/limits.ts";
import { paths, patterns } from "../../shared/paths.ts";
import { HELD_UNTIL } from "../../shared/remedy.ts";
import { checkReply } from "../coaching.ts";
import { type App, databaseFor } from "../env.ts";
import { enterByHand } from "../entering.ts";
import { ensureHeartbeat, expectDue, hurry } from "../heartbeat.ts";
import { readBody } from "../middleware/read.ts";
import { nudge } from "../nudge.ts";
import { holdWith, leavesWith, offerFirst, weighOffer } from "../offers.ts";
import { Refusal } from "../problem.ts";
import { makePromises } from "../promises.ts";
import { canTake, mustTake } from "../steps.ts";
import { addCheck } from "../store/coaching.ts";
import { changed, commit, commitOrRefused } from "../store/commit.ts";
import { takeBackOffers } from "../store/offers.ts";
import { enqueue } from "../store/outbox.ts";
import { takeBackPromises } from "../store/promises.ts";
import { markRead, type MemberAct, see, takeOn } from "../store/steps.ts";
import { readTeamThread, type ThreadRows } from "../store/thread.ts";
import { addEvent, addMessage, awaitLeaving, fileAnswer, takeBack } from "../store/writing.ts";
import { answerComplaint, ownThread } from "./complaints.ts";
import { followUpAt } from "../follow-up.ts";
import { planFollowUp } from "../store/follow-up.ts";
import { readSnapshot } from "../snapshot.ts";
import { doorOf } from "./public.ts";

export function actOf(c: Context<App>, rows: ThreadRows): MemberAct {
  const { me, now } = c.var;
  return {
    site: me.site,
    complaint: rows.complaint.id,
    now,
    author: "team",
    member: { id: me.member, name: me.publicName },
  };
}

/** After the writing: whoever looks is woken, and the complaint is answered as it now stands. */
export async function asItStands(c: Context<App>, id: string): Promise<Response> {
  const { site } = c.var.me;
  doorOf(c).waitUntil(nudge(c.env, site, id));
  const rows = await readTeamThread(databaseFor(c.env, site), site, id);
  if (!rows) throw new Refusal("not_found");
  return answerComplaint(c, rows);
}

/** When to ask whether it is right now, counted from what has just been said or done; nothing where the settings cannot be read. */
export async function followUpAfter(c: Context<App>, rows: ThreadRows, change: Partial<ThreadRows["complaint"]> = {}) {
  const { site, id } = rows.complaint;
  const snapshot = await readSnapshot(c.env, site);
  if (!snapshot) return [];
  const at = followUpAt({ ...rows.complaint, ...change }, rows.promises, snapshot.settings, c.var.now);
  return planFollowUp(databaseFor(c.env, site), { site, complaint: id, at }, c.var.now);
}

export const answerRoutes = new Hono<App>();

/** Whoever reads it; for the visitor the first time counts, and only while nobody has answered. */
function reading(db: D1Database, act: MemberAct, rows: ThreadRows): D1PreparedStatement[] {
  return [...(canTake(rows, "see", "team", act.now) ? see(db, act) : []), markRead(db, act)];
}

answerRoutes.post(patterns.seen, async (c) => {
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const db = databaseFor(c.env, act.site);
  await commit(db, reading(db, act, rows));
  return asItStands(c, act.complaint);
});

answerRoutes.post(patterns.onIt, async (c) => {
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  if (rows.complaint.on_it_by === c.var.me.publicName) return asItStands(c, act.complaint);
  mustTake(rows, "take_on", "team", act.now);
  const db = databaseFor(c.env, act.site);
  // Whoever says "I'm on it" has read it.
  await commit(db, [...reading(db, act, rows), ...takeOn(db, act)]);
  return asItStands(c, act.complaint);
});

answerRoutes.post(patterns.replies, async (c) => {
  const draft = await readBody(c, ReplyDraft);
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const db = databaseFor(c.env, act.site);
  if (rows.messages.some((message) => message.id === draft.messageId)) return asItStands(c, act.complaint);
  const leavesAt = act.now + LEAVES_AFTER_MS;
  const { messageId, text, lang = rows.complaint.lang, promises: drafts = [] } = draft;
  mustTake(rows, "answer", "team", act.now);
  if (drafts.length > 0) mustTake(rows, "promise", "team", act.now);
  const promises = await makePromises(db, c.var.me, drafts, leavesAt);
  const offered =
    draft.offer &&
    (await weighOffer(db, rows, c.var.me, draft.offer, { message: messageId, leavesAt, promises }, act.now));
  const held = offered?.offer.state === "asked";
  const { checked, overruled } = await checkReply(c.env, rows, draft, c.var.me, act.now);
  await ensureHeartbeat(c.env, act.site, act.now);
  const kept = await commitOrRefused(db, [
    ...(offered ? offerFirst(db, act, rows, offered) : []),
    addMessage(db, act, { id: messageId, kind: "reply", text, lang, leavesAt: held ? HELD_UNTIL : leavesAt }),
    addCheck(db, act, messageId, checked),
    ...(held ? holdWith(db, act, offered.offer) : leaving()),
  ]);
  // Somebody else was quicker; or this very answer came twice.
  if (!kept && !(await ownThread(c)).messages.some(({ id }) => id === messageId)) throw new Refusal("conflict");
  doorOf(c).waitUntil(held ? hurry(c.env, act.site) : expectDue(c.env, act.site, leavesAt));
  return asItStands(c, act.complaint);

  function leaving(): D1PreparedStatement[] {
    const owed = { site: act.site, id: messageId, complaint: act.complaint, message: messageId, dueAt: leavesAt };
    return [
      addEvent(db, act, "replied", messageId, leavesAt),
      ...leavesWith(db, act, messageId, promises, offered?.offer),
      ...(overruled ? [addEvent(db, act, "sent_anyway", messageId, act.now, checked.reason)] : []),
      awaitLeaving(db, act, leavesAt),
      enqueue(db, { ...owed, notice: "team.answered" }, act.now),
    ];
  }
});

answerRoutes.delete(patterns.reply, async (c) => {
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const db = databaseFor(c.env, act.site);
  const message = rows.messages.find(({ id, kind }) => id === c.req.param("message") && kind === "reply");
  if (!message) throw new Refusal("not_found");
  if (message.taken_back_at !== null) return asItStands(c, act.complaint);
  const others = rows.messages.filter(
    (one) => one.id !== message.id && one.taken_back_at === null && (one.kind === "reply" || one.kind === "call"),
  );
  const before = Math.max(0, ...others.map((one) => one.leaves_at).filter((at) => at <= act.now));
  // An earlier answer may stand again, and is filed: nothing will come due for it.
  const results = await commit(db, [
    ...takeBack(db, act, message.id),
    ...takeBackPromises(db, act, message.id),
    ...takeBackOffers(db, act, message.id),
    fileAnswer(db, act.site, act.complaint, act.now),
    ...(before > 0 ? await followUpAfter(c, rows, { answer_leaves_at: before }) : []),
  ]);
  if (changed(results[0]) === 0) throw new Refusal("gone");
  return asItStands(c, act.complaint);
});

answerRoutes.post(patterns.calls, async (c) => {
  const { messageId, text } = await readBody(c, CallDraft);
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const db = databaseFor(c.env, act.site);
  // A late retry must not answer what the visitor wrote since.
  if (rows.messages.some((message) => message.id === messageId)) return asItStands(c, act.complaint);
  mustTake(rows, "call", "team", act.now);
  await commit(db, [
    addMessage(db, act, { id: messageId, kind: "call", text, lang: rows.complaint.lang, leavesAt: act.now }),
    addEvent(db, act, "called", messageId),
    awaitLeaving(db, act, act.now),
    fileAnswer(db, act.site, act.complaint, act.now),
    ...(await followUpAfter(c, rows, { answer_leaves_at: act.now })),
  ]);
  return asItStands(c, act.complaint);
});

answerRoutes.post(patterns.notes, async (c) => {
  const { messageId, text } = await readBody(c, NoteDraft);
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const db = databaseFor(c.env, act.site);
  mustTake(rows, "note", "team", act.now);
  await commit(db, [
    addMessage(db, act, { id: messageId, kind: "note", text, lang: rows.complaint.lang, leavesAt: act.now }),
    addEvent(db, act, "noted", messageId),
  ]);
  return asItStands(c, act.complaint);
});

answerRoutes.post(paths.api.complaints, async (c) => {
  const draft = await readBody(c, EnteredDraft);
  const id = await enterByHand(doorOf(c), draft, c.var.me);
  return asItStands(c, id);
});
