import { expect, test } from "vitest";
import { DAY, freshId, good, MINUTE, type Thread, World } from "../world.ts";
import { kinds, owed, stored, taps } from "../closing/world.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import type { TodayView } from "../../../shared/report-view.ts";
import {
  answersTo,
  api,
  complains,
  guides,
  limited,
  offer,
  offered,
  offering,
  only,
  option,
  replies,
  shown,
} from "./world.ts";

const given = (thread: Thread, more: object = {}) => ({
  id: freshId(),
  option: option({ kind: "gift", text: "It is yours", cost: 1_000 }),
  proof: "Till receipt 17",
  ...more,
});

test("delivered with proof: the promise is kept by it, one event, and the visitor is told", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  good(await answersTo(thread, "accept", id));
  await world.forward(DAY);

  const view = await shop.team.does(api.delivered(thread.id, id), { proof: "Transfer 4711" });
  const again = await shop.team.does(api.delivered(thread.id, id), { proof: "Something else" });

  expect(only(again)).toMatchObject({ state: "delivered", proof: "Transfer 4711", deliveredAt: world.now, chosen: 0 });
  expect(kinds(again).slice(-2)).toEqual(["accepted", "delivered"]);
  expect(again.events.at(-1)).toMatchObject({ about: id, author: "team" });
  expect(again.promises).toMatchObject([{ id, state: "kept", doneAt: world.now }]);
  expect(view.followUp?.plannedAt).toBeGreaterThanOrEqual(world.now + 7 * DAY);
  const seen = await thread.view();
  expect(shown(seen)).toMatchObject({ state: "delivered", deliveredAt: world.now });
  expect(JSON.stringify(seen)).not.toContain("4711");
  expect(await owed(shop.site, "remedy.delivered")).toMatchObject([{ id: `delivered:${id}`, detail: id }]);
});

test("delivered without a yes is recorded as delivered, never as accepted", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);

  const view = await shop.team.does(api.delivered(thread.id, id), { proof: "Transfer 4711" });

  expect(only(view)).toMatchObject({ state: "delivered", chosen: null, answeredAt: null });
  expect(kinds(view)).not.toContain("accepted");
  expect(view.item.state).toBe("settled");
  expect((await answersTo(thread, "accept", id)).status).toBe(409);
});

test("what was declined, retracted or has not left cannot be delivered", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  good(await answersTo(thread, "decline", id));
  const fresh = await complains(shop);
  const it = offer();
  good(await replies(shop.team, fresh, offering(it)));

  for (const [one, which] of [
    [thread, id],
    [fresh, it.id],
  ] as const)
    expect((await shop.team.ask("POST", api.delivered(one.id, which), { proof: "x" })).status).toBe(409);
  expect((await shop.team.ask("POST", api.delivered(thread.id, freshId()), { proof: "x" })).status).toBe(404);
  expect((await shop.team.ask("POST", api.delivered(thread.id, id), { proof: " " })).status).toBe(422);
});

test("a stale tab that delivers an earlier offer leaves the one that stands alone; kept alone it has no proof", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  good(await answersTo(thread, "decline", id));
  const second = offer();
  good(await replies(shop.team, thread, offering(second)));
  await world.forward(MINUTE);
  const before = (await shop.team.opens(thread.id)).offers;

  expect((await shop.team.ask("POST", api.delivered(thread.id, id), { proof: "x" })).status).toBe(409);

  expect((await shop.team.opens(thread.id)).offers).toEqual(before);
  good(await answersTo(thread, "accept", second.id));
  expect((await shop.team.ask("POST", api.promiseKept(thread.id, second.id), {})).status).toBe(409);
  expect((await shop.team.opens(thread.id)).promises).toMatchObject([{ id: second.id, doneAt: null }]);
});

test("what was agreed on can be delivered while a complaint is open again", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  good(await answersTo(thread, "accept", id));
  good(await taps(thread, "reopen"));

  const view = await shop.team.does(api.delivered(thread.id, id), { proof: "Transfer 4711" });

  expect(view).toMatchObject({ item: { state: "settled", owed: { what: "reply" } }, offers: [{ state: "delivered" }] });
});

test("something given outright: on record at once, settled, told, and counted once however often it is sent", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await complains(shop);
  await shop.team.called(thread.id, "Soitin.");
  const it = given(thread);

  const sent = await Promise.all([1, 2, 3].map(() => shop.team.ask<ComplaintView>("POST", api.given(thread.id), it)));

  expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
  const view = await shop.team.opens(thread.id);
  expect(only(view)).toMatchObject({ state: "delivered", message: null, proof: "Till receipt 17", chosen: null });
  expect(kinds(view).filter((kind) => kind === "delivered")).toHaveLength(1);
  expect(await thread.view()).toMatchObject({ state: "settled", offers: [{ state: "delivered" }] });
  expect(view.followUp?.plannedAt).toBeGreaterThan(world.now + 6 * DAY);
  expect(await owed(shop.site, "remedy.delivered")).toHaveLength(1);
});

test("over the limit nothing is given outright; it is offered for approval instead", async () => {
  const world = new World();
  const { shop, agent } = await limited(world);
  const thread = await complains(shop);
  await shop.team.called(thread.id, "Soitin.");

  expect(
    (await agent.ask("POST", api.given(thread.id), given(thread, { option: option({ cost: 2_001 }) }))).status,
  ).toBe(403);
  expect((await agent.ask("POST", api.given(thread.id), given(thread))).status).toBe(200);
  expect((await agent.ask("POST", api.given(thread.id), given(thread))).status).toBe(200);
  expect((await agent.ask("POST", api.given(thread.id), given(thread))).status).toBe(403);
  await guides(shop, { limits: { agent: null, manager: null } });
  expect((await agent.ask("POST", api.given(thread.id), given(thread))).status).toBe(200);
});

test("two who give at the same moment do not give more together than one of them may", async () => {
  const world = new World();
  const { shop, agent } = await limited(world);
  const thread = await complains(shop);
  await shop.team.called(thread.id, "Soitin.");
  const half = () => given(thread, { option: option({ amount: 1_500, cost: 1_500 }) });

  const both = await Promise.all([half(), half()].map((it) => agent.ask("POST", api.given(thread.id), it)));

  expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
  expect((await shop.team.opens(thread.id)).offers).toHaveLength(1);
});

test("given while an offer stands: the matter is settled, and nothing is offered besides", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread } = await offered(world, shop);
  good(await shop.team.ask("POST", api.given(thread.id), given(thread)));

  const view = await thread.view();
  expect(view.state).toBe("settled");
  expect(view.offers.map(({ state }) => state)).toEqual(["retracted", "delivered"]);
});

test("what was asked since is still owed an answer after it was given", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  await thread.writes("And my invoice?");
  await shop.team.does(api.delivered(thread.id, id), { proof: "Transfer 4711" });

  expect((await shop.team.opens(thread.id)).item.owed).toMatchObject({ what: "reply" });
  expect(await stored(thread)).toMatchObject({ state: "settled", shelf: 1 });
});

test("nothing is given before anybody has answered, nor after it is over", async () => {
  const world = new World();
  const shop = await world.shop();
  const [fresh, gone] = [await complains(shop), await complains(shop)];
  good(await taps(gone, "withdraw"));
  await world.forward(MINUTE);

  for (const thread of [fresh, gone])
    expect((await shop.team.ask("POST", api.given(thread.id), given(thread))).status).toBe(409);
});

test("what was agreed on is owed until it is done, whatever was said about its delay", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  good(await answersTo(thread, "accept", id));
  await world.forward(7 * DAY);
  await shop.team.replies(thread.id, "Anteeksi, raha on myöhässä.");
  await world.forward(MINUTE);
  expect(kinds(await thread.view())).toContain("promise_missed");

  expect((await shop.team.ask("POST", api.close(thread.id), {})).status).toBe(409);
  const today = good(await shop.team.ask<TodayView>("GET", paths.api.today));
  expect(today.items).toMatchObject([{ complaint: thread.id, what: "promise" }]);

  good(await taps(thread, "withdraw"));
  const view = await shop.team.does(api.delivered(thread.id, id), { proof: "Transfer 4711" });
  expect(view).toMatchObject({ item: { state: "withdrawn" }, offers: [{ state: "delivered" }] });
  expect(good(await shop.team.ask<TodayView>("GET", paths.api.today)).items).toEqual([]);
});
