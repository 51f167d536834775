import { env as platform } from "cloudflare:workers";
import { expect, test } from "vitest";
import { LEAVES_AFTER_MS } from "../../../shared/limits.ts";
import { paths } from "../../../shared/paths.ts";
import type { ApprovalsView } from "../../../shared/remedy.ts";
import type { Env } from "../../../worker/env.ts";
import { approve, refuse } from "../../../worker/store/approvals.ts";
import { changed, commit } from "../../../worker/store/commit.ts";
import { deliver } from "../../../worker/store/giving.ts";
import { type OfferAnswer, tapOffer } from "../../../worker/store/offer-taps.ts";
import { expireOffer, retractOffer, takeBackOffers } from "../../../worker/store/offers.ts";
import { tap } from "../../../worker/store/visitor-steps.ts";
import { takeBack } from "../../../worker/store/writing.ts";
import { kinds, stored } from "../closing/world.ts";
import { DAY, freshId, good, HOUR, MINUTE, type Thread, World } from "../world.ts";
import { answersTo, asked, decides, offer, offered, offering, only, replies, rowsOf } from "./world.ts";

const env = platform as unknown as Env;
const member = { id: "m", name: "Olga" };

const byTeam = ({ draft: { site, id } }: Thread, now = Date.now()) => ({
  site,
  complaint: id,
  now,
  author: "team" as const,
  member,
});
const byVisitor = ({ draft: { site, id } }: Thread) => ({
  site,
  complaint: id,
  now: Date.now(),
  author: "visitor" as const,
});

/** What each does who has read that the offer stands: the statements that they then commit. */
const acts = {
  accept: (thread: Thread, id: string) => answering(thread, id, "accept"),
  decline: (thread: Thread, id: string) => answering(thread, id, "decline"),
  counter: (thread: Thread, id: string) => answering(thread, id, "counter"),
  withdraw: (thread: Thread) =>
    tap(env.DB, byVisitor(thread), { id: freshId(), step: "withdraw", dueAt: null, detail: "{}" }),
  retract: (thread: Thread, id: string) => retractOffer(env.DB, byTeam(thread), id),
  expire: (thread: Thread, id: string) => expireOffer(env.DB, { ...byTeam(thread), now: Date.now() + 20 * DAY }, id),
  deliver: (thread: Thread, id: string) => deliver(env.DB, byTeam(thread), id, "Transfer 4711"),
};
type Act = keyof typeof acts;

function answering(thread: Thread, id: string, step: OfferAnswer): D1PreparedStatement[] {
  const dueAt = Date.now() + HOUR;
  const chosen =
    step === "accept" ? { n: 0, text: "Thirty euros back", cost: 3_000, dueAt: Date.now() + DAY } : undefined;
  return tapOffer(env.DB, byVisitor(thread), { id: freshId(), step, offer: id, chosen, dueAt, detail: "{}" });
}

async function everything(thread: Thread): Promise<unknown[]> {
  const of = (table: string) => env.DB.prepare(`SELECT * FROM ${table} WHERE complaint = ?1`).bind(thread.id).all();
  const tables = await Promise.all(["offers", "events", "promises", "outbox", "messages"].map(of));
  return [await stored(thread), ...tables.map(({ results }) => results)];
}

test.each<[Act, Act]>([
  ["accept", "accept"],
  ["accept", "decline"],
  ["decline", "accept"],
  ["counter", "accept"],
  ["accept", "retract"],
  ["retract", "accept"],
  ["retract", "decline"],
  ["retract", "retract"],
  ["accept", "expire"],
  ["expire", "accept"],
  ["expire", "counter"],
  ["expire", "retract"],
  ["expire", "expire"],
  ["withdraw", "accept"],
  ["withdraw", "counter"],
  ["withdraw", "retract"],
  ["withdraw", "expire"],
  ["withdraw", "deliver"],
  ["deliver", "accept"],
  ["deliver", "retract"],
  ["deliver", "deliver"],
])(
  "%s, and a moment later %s by somebody who had read the same: one outcome, the other changes nothing",
  async (one, other) => {
    const world = new World();
    const shop = await world.shop();
    const { thread, id } = await offered(world, shop);
    const [first, late] = [acts[one](thread, id), acts[other](thread, id)];

    const [taken] = await commit(env.DB, first);
    expect(changed(taken)).toBe(1);
    const before = await everything(thread);
    const [again] = await commit(env.DB, late);
    expect(changed(again)).toBe(0);

    expect(await everything(thread)).toEqual(before);
  },
);

test("accepted in two tabs at once: one yes, the other is told, and sees it", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);

  const all = await Promise.all(["accept", "decline", "accept", "counter"].map(answer));

  expect(all.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
  const view = await thread.view();
  expect(kinds(view).filter((kind) => /accepted|declined|countered/.test(kind))).toHaveLength(1);
  expect(all.find(({ status }) => status === 200)?.body).toMatchObject({ state: view.state });

  function answer(step: string) {
    const more = step === "counter" ? { text: "More" } : {};
    return answersTo(thread, step as "accept", id, more);
  }
});

test("two members offer at once: one does, and the other's answer is not sent without it", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains({ lang: "fi" });
  const drafts = [offering(offer()), offering(offer()), offering(offer())];

  const all = await Promise.all(drafts.map((draft) => replies(shop.team, thread, draft)));

  expect(all.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  await world.forward(MINUTE);
  const view = await thread.view();
  expect(view.messages.filter(({ author }) => author === "team")).toHaveLength(1);
  expect(view.offers).toHaveLength(1);
});

test.each([
  ["approved twice", true],
  ["refused meanwhile", false],
])("%s at once: one of them decides, the other is told", async (_what, yes) => {
  const world = new World();
  const { shop, manager, thread, id } = await asked(world);

  const both = await Promise.all([decides(manager, thread, id, true), decides(shop.team, thread, id, yes)]);

  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  await world.forward(MINUTE);
  const view = await shop.team.opens(thread.id);
  const decisions = kinds(view).filter((kind) => kind === "approved" || kind === "approval_refused");
  expect(decisions).toHaveLength(1);
  const times = decisions[0] === "approved" ? 1 : 0;
  expect(kinds(view).filter((kind) => kind === "replied")).toHaveLength(times);
  expect((await thread.view()).offers).toHaveLength(times);
  expect((await decides(manager, thread, id, true)).status).toBe(409);
});

test("approved or refused by somebody who had read that it waits, after the writer took it back: nothing happens", async () => {
  const world = new World();
  const { thread, id, message } = await asked(world);
  const at = {
    offer: id,
    message,
    writer: member,
    leavesAt: world.now + LEAVES_AFTER_MS,
    standsUntil: world.now + DAY,
  };
  const promises = [{ id: freshId(), text: "I call you", dueAt: world.now + DAY, keeper: member }];
  const late = [approve(env.DB, byTeam(thread), { ...at, promises }), refuse(env.DB, byTeam(thread), id, "No")];

  await commit(env.DB, [
    ...takeBack(env.DB, byTeam(thread), message),
    ...takeBackOffers(env.DB, byTeam(thread), message),
  ]);
  const before = await everything(thread);
  for (const decision of late) expect(changed((await commit(env.DB, decision))[0])).toBe(0);

  expect(await everything(thread)).toEqual(before);
  expect(await rowsOf(thread)).toEqual([]);
});

test("taken back by the writer in the seconds after it was approved: it never leaves, and nothing is offered", async () => {
  const world = new World();
  const { agent, manager, thread, id, message } = await asked(world);
  good(await decides(manager, thread, id, true));

  expect((await agent.takesBack(thread.id, message)).status).toBe(200);
  await world.forward(MINUTE);

  expect(await thread.view()).toMatchObject({ state: "received", offers: [], promises: [] });
  expect(kinds(await thread.view())).toEqual(["received"]);
  expect((await decides(manager, thread, id, true)).status).toBe(404);
});

test("withdrawn while it waits for a manager: it waits no more, and nobody decides about it", async () => {
  const world = new World();
  const { manager, thread, id } = await asked(world);
  await commit(env.DB, acts.withdraw(thread));

  expect((await decides(manager, thread, id, true)).status).toBe(409);
  expect((await decides(manager, thread, id, false)).status).toBe(409);
  expect(good(await manager.ask<ApprovalsView>("GET", paths.api.approvals)).items).toEqual([]);
  expect(only(good(await manager.ask<never>("GET", paths.api.complaint(thread.id)))).state).toBe("retracted");
  expect(await stored(thread)).toMatchObject({ state: "withdrawn", answer_leaves_at: null });
});
