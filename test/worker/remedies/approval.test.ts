import { expect, test } from "vitest";
import { LEAVES_AFTER_MS } from "../../../shared/limits.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import type { ApprovalsView } from "../../../shared/remedy.ts";
import { kinds, owed, stored } from "../closing/world.ts";
import { coachSays } from "../coach/world.ts";
import { DAY, freshId, good, HOUR, MINUTE, World } from "../world.ts";
import {
  answersTo,
  api,
  asked,
  complains,
  decides,
  guides,
  limited,
  offer,
  offered,
  offering,
  only,
  option,
  replies,
  rowsOf,
} from "./world.ts";

/** Two choices, the other one cheap. */
const two = (cost: number) => offer({ options: [option({ amount: 100, cost: 100 }), option({ amount: null, cost })] });
const costs = (cost: number) => offer({ options: [option({ amount: null, cost })] });

test("within their limit a member gives without asking; a cent over it the whole answer waits", async () => {
  const world = new World();
  const { shop, agent } = await limited(world);
  const [within, over] = [await complains(shop), await complains(shop)];

  good(await replies(agent, within, offering(costs(2_000))));
  const held = good(await replies(agent, over, offering(costs(2_001))));
  await world.forward(HOUR);

  expect((await within.view()).state).toBe("offered");
  expect(only(held)).toMatchObject({ state: "asked", askedAt: world.now - HOUR, canDecide: false });
  expect(await over.view()).toMatchObject({ state: "received", offers: [], messages: [{ author: "visitor" }] });
  expect(kinds(await over.view())).toEqual(["received"]);
  expect(kinds(await shop.team.opens(over.id)).slice(-1)).toEqual(["approval_asked"]);
  expect(await owed(shop.site, "approval.asked")).toMatchObject([{ complaint: over.id }]);
  // What waits is no answer: the promise goes on.
  expect(await stored(over)).toMatchObject({ answer_leaves_at: null, owed_what: "answer" });
  const { item } = await shop.team.opens(over.id);
  expect(item.leavesAt).toBeNull();
});

test("a limit is for all that one complaint is given; what was declined is not, and of two choices the dearest counts", async () => {
  const world = new World();
  const { shop, agent } = await limited(world);
  const [declined, accepted] = [await offered(world, shop, costs(1_500)), await offered(world, shop, costs(1_500))];
  good(await answersTo(declined.thread, "decline", declined.id));
  good(await answersTo(accepted.thread, "accept", accepted.id));
  await shop.team.does(api.reopen(accepted.thread.id));

  const first = good(await replies(agent, declined.thread, offering(two(2_000))));
  const second = good(await replies(agent, accepted.thread, offering(two(501))));

  expect(first.offers.map(({ state }) => state)).toEqual(["declined", "open"]);
  expect(second.offers.map(({ state }) => state)).toEqual(["accepted", "asked"]);
});

test("what costs nothing needs nobody, whatever the limit", async () => {
  const world = new World();
  const { shop, agent } = await limited(world);
  await guides(shop, { limits: { agent: 0, manager: 0 } });

  expect(only(good(await replies(agent, await complains(shop), offering(costs(0))))).state).toBe("open");
});

test("approved, it leaves as its writer's ten seconds later, and the promise of its answer with it", async () => {
  const world = new World();
  const promise = { id: freshId(), text: "I call you", dueAt: world.now + 3 * DAY };
  const it = offer();
  const { shop, manager, thread, id, message } = await asked(world, it, { promises: [promise] });
  expect((await shop.team.opens(thread.id)).promises).toEqual([]);
  await world.forward(HOUR);

  const view = good(await decides(manager, thread, id, true));

  const leavesAt = world.now + LEAVES_AFTER_MS;
  expect(only(view)).toMatchObject({ state: "open", madeAt: leavesAt, standsUntil: it.standsUntil });
  expect(only(view).decided).toMatchObject({ by: "Ben", at: world.now, reason: null });
  expect(view.item.leavesAt).toBe(leavesAt);
  expect(kinds(view).slice(1)).toEqual(["approval_asked", "approved", "replied", "offered", "promised"]);
  expect((await thread.view()).messages).toHaveLength(1);
  await world.forward(MINUTE);
  const seen = await thread.view();
  expect(seen).toMatchObject({ state: "offered", promises: [{ id: promise.id, text: "I call you" }] });
  expect(kinds(seen)).toEqual(["received", "replied", "offered", "promised"]);
  expect(seen.messages.at(-1)).toMatchObject({ id: message, by: "Ben", at: leavesAt });
  expect(await owed(shop.site, "approval.decided")).toMatchObject([{ id: `decided:${id}`, detail: id }]);
  expect(await owed(shop.site, "offer.lapse")).toMatchObject([{ due_at: it.standsUntil + 1 }]);
});

test("what waited too long is moved by what the waiting took", async () => {
  const world = new World();
  const standsUntil = world.now + 2 * DAY;
  const { manager, thread, id } = await asked(world, offer({ standsUntil }), {
    promises: [{ id: freshId(), text: "I call you", dueAt: standsUntil }],
  });
  await world.forward(1.5 * DAY);
  const short = good(await decides(manager, thread, id, true));

  expect(only(short).standsUntil).toBe(standsUntil + 1.5 * DAY);
  expect(short.promises).toMatchObject([{ dueAt: standsUntil }]);
});

test("refused, nobody was ever answered; why not stands beside it, and another offer can be made", async () => {
  const world = new World();
  const { shop, agent, manager, thread, id, message } = await asked(world);

  const view = good(await decides(manager, thread, id, false));
  await world.forward(MINUTE);

  expect(only(view)).toMatchObject({ state: "refused", decided: { by: "Ben", reason: "Half of it will do" } });
  expect(view.messages.find((one) => one.id === message)).toMatchObject({ takenBack: true });
  expect(kinds(view).slice(1)).toEqual(["approval_asked", "approval_refused"]);
  expect(await thread.view()).toMatchObject({ state: "received", offers: [] });
  expect(await owed(shop.site, "approval.decided")).toHaveLength(1);
  expect((await replies(agent, thread, offering(costs(1)))).status).toBe(200);
});

test("the writer takes back what waits: nothing is left to decide", async () => {
  const world = new World();
  const { agent, manager, thread, id, message } = await asked(world);

  expect((await agent.takesBack(thread.id, message)).status).toBe(200);

  expect(await rowsOf(thread)).toEqual([]);
  expect((await decides(manager, thread, id, true)).status).toBe(404);
  expect(await stored(thread)).toMatchObject({ answer_leaves_at: null });
});

test("while one waits, an answer without an offer goes out, is taken back, and holds nothing up", async () => {
  const world = new World();
  const { shop, agent, thread } = await asked(world);
  const messageId = freshId();
  good(await agent.ask("POST", api.replies(thread.id), { messageId, text: "Katson asiaa.", lang: "fi" }));
  good(await agent.takesBack(thread.id, messageId));

  expect(await stored(thread)).toMatchObject({ answer_leaves_at: null });
  expect((await replies(agent, thread, offering(costs(1)))).status).toBe(409);
  good(await agent.ask("POST", api.replies(thread.id), { messageId: freshId(), text: "Katson asiaa.", lang: "fi" }));
  await world.forward(MINUTE);
  expect((await thread.view()).state).toBe("answered");
  expect((await shop.team.opens(thread.id)).item.owed).toBeNull();
});

test("a manager decides up to their own limit; over it an owner does; an agent never", async () => {
  const world = new World();
  const { shop, agent, manager, thread, id } = await asked(world, costs(10_001));

  expect((await decides(agent, thread, id, true)).status).toBe(403);
  expect((await decides(agent, thread, id, false)).status).toBe(403);
  expect((await decides(manager, thread, id, true)).status).toBe(403);
  expect(only(good(await manager.ask<never>("GET", api.complaint(thread.id)))).canDecide).toBe(false);
  expect(only(await shop.team.opens(thread.id)).canDecide).toBe(true);
  expect((await decides(shop.team, thread, id, true)).status).toBe(200);
});

test("what waits for a manager is listed, the oldest first, with its words and what it costs", async () => {
  const world = new World();
  const { shop, agent, manager, thread, id } = await asked(world);
  await world.forward(HOUR);
  const later = await complains(shop);
  good(await replies(agent, later, offering(costs(50_000))));

  const { items } = good(await manager.ask<ApprovalsView>("GET", api.approvals));

  expect(items.map(({ complaint, offer: { canDecide } }) => [complaint, canDecide])).toEqual([
    [thread.id, true],
    [later.id, false],
  ]);
  expect(items[0]).toMatchObject({
    text: "Anteeksi, vika on meidän.",
    excerpt: "The parcel never came",
    reference: thread.receipt.reference,
    offer: { id, state: "asked", options: [{ cost: 3_000 }], by: "Ben" },
  });
  expect((await agent.ask("GET", api.approvals)).status).toBe(403);
  expect((await decides(manager, thread, freshId(), true)).status).toBe(404);
  expect((await manager.ask("POST", api.approval(thread.id, id), { approve: false })).status).toBe(422);
});

test("what the coach had stopped goes on record as sent anyway when it goes, and not before", async () => {
  const world = new World();
  coachSays(() => ({ barred: "reason", verdict: "stop", lang: "fi", findings: [], components: {}, todo: [] }) as never);
  const { manager, thread, id } = await asked(world, offer(), { reason: "They asked for it in these words" });

  const held = good(await manager.ask<never>("GET", api.complaint(thread.id))) as { events: { kind: string }[] };
  expect(kinds(held)).not.toContain("sent_anyway");
  const view = good(await decides(manager, thread, id, true));
  expect(view.events.find(({ kind }) => kind === "sent_anyway")?.reason).toBe("They asked for it in these words");
});

test("money that is given away costs as much, whatever was typed", async () => {
  const world = new World();
  const { shop, agent } = await limited(world);
  const thread = await complains(shop);

  const held = good(await replies(agent, thread, offering(offer({ options: [option({ amount: 50_000, cost: 0 })] }))));

  expect(only(held)).toMatchObject({ state: "asked", options: [{ amount: 50_000, cost: 50_000 }] });
  const gift = { id: freshId(), option: option({ amount: 2_001, cost: 0 }), proof: "Till receipt 17" };
  const other = await complains(shop);
  await shop.team.called(other.id, "Soitin.");
  expect((await agent.ask("POST", api.given(other.id), gift)).status).toBe(403);
});

test("what the visitor wrote while an answer waited is neither read nor answered by it", async () => {
  const world = new World();
  const { shop, manager, thread, id } = await asked(world);
  await world.forward(HOUR);
  await thread.writes("Osoitteeni oli väärin.");
  await world.forward(HOUR);
  const held = await shop.team.opens(thread.id);
  expect(held.messages.map(({ author }) => author)).toEqual(["visitor", "team", "visitor"]);

  good(await decides(manager, thread, id, true));
  await world.forward(MINUTE);

  expect(await thread.view()).toMatchObject({ state: "offered" });
  expect((await shop.team.ask<ComplaintView>("GET", api.complaint(thread.id))).body).toMatchObject({
    item: { owed: { what: "reply" } },
  });
  expect(await stored(thread)).toMatchObject({ owed_what: "reply" });
});
