import { env } from "cloudflare:workers";
import type { EndDraft, FollowUpAnswer, VisitorStep } from "../../../shared/closing.ts";
import type { ComplaintDraft } from "../../../shared/complaint.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { type Answer, freshId, type Shop, type Thread } from "../world.ts";

export const { api } = paths;

/** A complaint in a language without a pack, so that no coach has a say, and an answer to it that has left. */
export async function answered(shop: Shop, more: Partial<ComplaintDraft> = {}): Promise<Thread> {
  const thread = await shop.visitor().complains({ lang: "fi", ...more });
  await shop.team.called(thread.id, "I rang: a new lamp is on its way");
  return thread;
}

/** The same, and a member has asked whether it is right now. */
export async function asked(shop: Shop, more: Partial<ComplaintDraft> = {}): Promise<Thread> {
  const thread = await answered(shop, more);
  await shop.team.does(api.followUp(thread.id), { messageId: freshId() });
  return thread;
}

/** The same, and the visitor has said that it is right. */
export async function settled(shop: Shop, more: Partial<ComplaintDraft> = {}): Promise<Thread> {
  const thread = await answered(shop, more);
  await taps(thread, "settle");
  return thread;
}

export interface Tapping {
  id?: string;
  answer?: FollowUpAnswer;
  anger?: number;
  text?: string;
  key?: object;
}

/** One tap, as it is answered. */
export function taps(thread: Thread, step: VisitorStep, more: Tapping = {}): Promise<Answer<ThreadView>> {
  return thread.visitor.post<ThreadView>(paths.threadStep, { key: thread.key, id: freshId(), step, ...more });
}

export const says = (thread: Thread, answer: FollowUpAnswer, more: Tapping = {}) =>
  taps(thread, "follow_up", { answer, ...more });

/** A last answer. */
export function lastAnswer(more: Partial<EndDraft> = {}): EndDraft {
  const text = "Olemme tehneet sen minkä voimme.";
  return { messageId: freshId(), text, done: "The lamp was replaced", offer: "", offerUntil: null, ...more };
}

export function ends(shop: Shop, thread: Thread, draft = lastAnswer()): Promise<Answer<ComplaintView>> {
  return shop.team.ask<ComplaintView>("POST", api.end(thread.id), draft);
}

/** What stands on the timeline. */
export const kinds = ({ events }: { events: { kind: string }[] }): string[] => events.map(({ kind }) => kind);

export interface OwedRow {
  id: string;
  complaint: string | null;
  message: string | null;
  detail: string | null;
  due_at: number;
  done_at: number | null;
}

/** What is or was owed of one notice. */
export async function owed(site: string, notice: string): Promise<OwedRow[]> {
  const { results } = await env.DB.prepare(
    "SELECT id, complaint, message, detail, due_at, done_at FROM outbox WHERE site = ?1 AND notice = ?2 ORDER BY id",
  )
    .bind(site, notice)
    .all<OwedRow>();
  return results;
}

/** Columns of a complaint, whatever any view makes of them. */
export async function stored(thread: Thread): Promise<Record<string, unknown>> {
  const row = await env.DB.prepare("SELECT * FROM complaints WHERE id = ?1").bind(thread.id).first();
  if (!row) throw new Error("no such complaint");
  return row;
}
