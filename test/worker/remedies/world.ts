import { env } from "cloudflare:workers";
import type { VisitorStep } from "../../../shared/closing.ts";
import type { ReplyDraft } from "../../../shared/coaching.ts";
import type { ComplaintDraft } from "../../../shared/complaint.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import type { OfferDraft, OptionDraft, Recovery, RecoveryView, TeamOfferView } from "../../../shared/remedy.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { taps, type Tapping } from "../closing/world.ts";
import { invited } from "../coach/world.ts";
import { type Answer, DAY, freshId, good, MINUTE, type Shop, type Team, type Thread, type World } from "../world.ts";

export const { api } = paths;

/** Thirty euros back, within five days of their yes. */
export function option(more: Partial<OptionDraft> = {}): OptionDraft {
  return { kind: "refund", text: "Thirty euros back", amount: 3_000, cost: 3_000, days: 5, ...more };
}

export function offer(more: Partial<OfferDraft> = {}): OfferDraft {
  return { id: freshId(), options: [option()], standsUntil: Date.now() + 10 * DAY, ...more };
}

/** An answer in a language without a pack, so that no coach has a say, with an offer. */
export function offering(it: OfferDraft, more: Partial<ReplyDraft> = {}): ReplyDraft {
  return { messageId: freshId(), text: "Anteeksi, vika on meidän.", lang: "fi", offer: it, ...more };
}

export function replies(team: Team, thread: Thread, draft: ReplyDraft): Promise<Answer<ComplaintView>> {
  return team.ask<ComplaintView>("POST", api.replies(thread.id), draft);
}

export function complains(shop: Shop, more: Partial<ComplaintDraft> = {}): Promise<Thread> {
  return shop.visitor().complains({ lang: "fi", ...more });
}

/** An offer that has left and stands, as the visitor sees it; filed, unless a test wants to see how that looks. */
export async function offered(world: World, shop: Shop, it = offer(), more: Partial<ComplaintDraft> = {}) {
  const thread = await complains(shop, more);
  good(await replies(shop.team, thread, offering(it)));
  await world.forward(MINUTE);
  return { thread, id: it.id };
}

interface OfferTapping extends Tapping {
  option?: number;
  amount?: number;
}

/** The visitor answers an offer; a yes is to its first option where nothing else is said. */
export function answersTo(thread: Thread, step: VisitorStep, id: string, more: OfferTapping = {}) {
  const tap: object = { offer: id, ...(step === "accept" && { option: 0 }), ...more };
  return taps(thread, step, tap);
}

/** Sets the guidelines as they now are, changed. */
export async function guides(shop: Shop, change: Partial<Recovery>): Promise<void> {
  const { number, recovery } = good(await shop.team.ask<RecoveryView>("GET", api.recovery));
  good(await shop.team.ask("PUT", api.recovery, { number, recovery: { ...recovery, ...change } }));
}

/** A shop with an agent who may give twenty euros and a manager who may give a hundred. */
export async function limited(world: World): Promise<{ shop: Shop; agent: Team; manager: Team }> {
  const shop = await world.shop();
  await guides(shop, { limits: { agent: 2_000, manager: 10_000 } });
  return { shop, agent: await invited(shop, "agent"), manager: await invited(shop, "manager") };
}

/** An answer of the agent's that waits for a manager. */
export async function asked(world: World, it = offer(), more: Partial<ReplyDraft> = {}) {
  const house = await limited(world);
  const thread = await complains(house.shop);
  const draft = offering(it, more);
  good(await replies(house.agent, thread, draft));
  return { ...house, thread, id: it.id, message: draft.messageId };
}

export function decides(team: Team, thread: Thread, id: string, yes: boolean): Promise<Answer<ComplaintView>> {
  const draft = yes ? { approve: true } : { approve: false, reason: "Half of it will do" };
  return team.ask<ComplaintView>("POST", api.approval(thread.id, id), draft);
}

/** The one offer of a complaint, as the team sees it. */
export function only({ offers }: Pick<ComplaintView, "offers">): TeamOfferView {
  const [one] = offers;
  if (!one || offers.length > 1) throw new Error(`expected one offer, got ${offers.length}`);
  return one;
}

/** The same as the visitor sees it. */
export function shown({ offers }: Pick<ThreadView, "offers">): ThreadView["offers"][number] {
  const [one] = offers;
  if (!one || offers.length > 1) throw new Error(`expected one offer, got ${offers.length}`);
  return one;
}

/** Offers as stored, whatever any view makes of them. */
export async function rowsOf(thread: Thread): Promise<Record<string, unknown>[]> {
  const { results } = await env.DB.prepare("SELECT * FROM offers WHERE complaint = ?1").bind(thread.id).all();
  return results;
}
