import { expect, test, vi } from "vitest";
import { LEAVES_AFTER_MS } from "../../../shared/limits.ts";
import { STANDS_MAX_MS } from "../../../shared/remedy.ts";
import { kinds, owed, stored } from "../closing/world.ts";
import { DAY, freshId, good, HOUR, MINUTE, World } from "../world.ts";
import {
  api,
  answersTo,
  complains,
  limited,
  offer,
  offered,
  offering,
  only,
  option,
  replies,
  rowsOf,
  shown,
} from "./world.ts";

test("an offer goes out with its answer: until then nobody knows of it, from then on it waits for their yes", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await complains(shop);
  const it = offer({
    options: [option(), option({ kind: "replacement", text: "A new lamp", amount: null, cost: 4_000 })],
  });

  const sent = good(await replies(shop.team, thread, offering(it)));
  expect(only(sent)).toMatchObject({ id: it.id, state: "open", madeAt: world.now + LEAVES_AFTER_MS, currency: "EUR" });
  expect(kinds(sent).slice(1)).toEqual(["replied", "offered"]);
  expect((await thread.view()).offers).toEqual([]);
  expect((await thread.view()).state).toBe("received");

  await world.forward(MINUTE);
  const view = await thread.view();
  expect(view.state).toBe("offered");
  expect(kinds(view)).toEqual(["received", "replied", "offered"]);
  expect(view.can).toEqual(expect.arrayContaining(["accept", "decline", "counter"]));
  const card = shown(view);
  expect(card).toMatchObject({ id: it.id, state: "open", standsUntil: it.standsUntil, chosen: null });
  expect(card.options[1]).toEqual({ kind: "replacement", text: "A new lamp", amount: null, days: 5 });
  expect(JSON.stringify(view)).not.toContain("cost");
  expect(await stored(thread)).toMatchObject({ state: "offered", owed_what: null, shelf: 3 });
  expect(await owed(shop.site, "offer.lapse")).toMatchObject([
    { id: `lapse-offer:${it.id}`, due_at: it.standsUntil + 1, done_at: null },
  ]);
});

test("what has left counts before anybody has filed it: it is shown, and can be accepted", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await complains(shop);
  const it = offer();
  good(await replies(shop.team, thread, offering(it)));
  vi.setSystemTime(world.now + LEAVES_AFTER_MS);

  expect(await stored(thread)).toMatchObject({ state: "received" });
  expect(await thread.view()).toMatchObject({ state: "offered" });
  expect((await shop.team.opens(thread.id)).item.state).toBe("offered");
  expect((await answersTo(thread, "accept", it.id)).status).toBe(200);
  expect(await thread.view()).toMatchObject({ state: "settled" });
});

test("the same answer sent again, four times at once and later, is one answer with one offer", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await complains(shop);
  const draft = offering(offer());

  const sent = await Promise.all([1, 2, 3, 4].map(() => replies(shop.team, thread, draft)));
  await world.forward(HOUR);
  const again = await replies(shop.team, thread, draft);

  expect([...sent, again].map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(kinds(again.body).filter((kind) => kind === "offered")).toHaveLength(1);
  expect(await rowsOf(thread)).toHaveLength(1);
});

test("there is no second offer beside one that stands, or is about to", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await complains(shop);
  good(await replies(shop.team, thread, offering(offer())));

  const second = offering(offer());
  expect(await replies(shop.team, thread, second)).toMatchObject({ status: 409, body: { code: "conflict" } });
  await world.forward(MINUTE);
  expect((await replies(shop.team, thread, second)).status).toBe(409);

  const view = await shop.team.opens(thread.id);
  expect(view.messages.some(({ id }) => id === second.messageId)).toBe(false);
  expect(view.offers).toHaveLength(1);
});

test("an answer taken back before it left was never an offer, and can be sent anew with the same one", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await complains(shop);
  const it = offer();
  const draft = offering(it);
  good(await replies(shop.team, thread, draft));

  good(await shop.team.takesBack(thread.id, draft.messageId));
  expect(await rowsOf(thread)).toEqual([]);
  expect(await owed(shop.site, "offer.lapse")).toEqual([]);
  await world.forward(MINUTE);
  expect(await thread.view()).toMatchObject({ state: "received", offers: [], events: [{ kind: "received" }] });

  good(await replies(shop.team, thread, offering(it)));
  await world.forward(MINUTE);
  expect(kinds(await thread.view())).toEqual(["received", "replied", "offered"]);
});

test.each([
  ["in the past", -1, "due.past"],
  ["as it leaves", LEAVES_AFTER_MS, "due.past"],
  ["too far away", LEAVES_AFTER_MS + STANDS_MAX_MS + 1, "due.far"],
])("an offer until %s is refused, and its answer with it", async (_when, ms, code) => {
  const world = new World();
  const shop = await world.shop();
  const thread = await complains(shop);

  const sent = await replies(shop.team, thread, offering(offer({ standsUntil: world.now + ms })));

  expect(sent).toMatchObject({ status: 422, body: { fields: { "offer.standsUntil": code } } });
  expect((await shop.team.opens(thread.id)).messages).toHaveLength(1);
});

test("an idea is thanked for, not made good; what is over is reopened first", async () => {
  const world = new World();
  const shop = await world.shop();
  const idea = await complains(shop, { kind: "idea" });
  const { thread, id } = await offered(world, shop);
  good(await answersTo(thread, "accept", id));

  expect((await replies(shop.team, idea, offering(offer()))).status).toBe(409);
  expect((await replies(shop.team, thread, offering(offer()))).status).toBe(409);
});

test("the team takes an offer back: it is answered again, and the visitor sees that it is gone", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);

  const back = await shop.team.ask("DELETE", api.offer(thread.id, id));
  expect(back.status).toBe(200);
  expect((await shop.team.ask("DELETE", api.offer(thread.id, id))).status).toBe(200);

  const view = await thread.view();
  expect(kinds(view)).toEqual(["received", "replied", "offered", "offer_retracted"]);
  expect(view).toMatchObject({ state: "answered", offers: [{ state: "retracted" }] });
  expect((await answersTo(thread, "accept", id)).status).toBe(409);
  // From then on it is asked about as after an answer.
  expect(view.followUp?.plannedAt).toBeGreaterThan(world.now + 6 * DAY);
  expect((await shop.team.ask("DELETE", api.offer(thread.id, freshId()))).status).toBe(404);
});

test("its time passes: it is shown as expired at once, and stands on record once", async () => {
  const world = new World();
  const shop = await world.shop();
  const it = offer({ standsUntil: world.now + DAY });
  const { thread, id } = await offered(world, shop, it);
  const before = await thread.view();

  vi.setSystemTime(it.standsUntil);
  expect(await thread.view()).toMatchObject({ state: "offered", event: before.event });
  vi.setSystemTime(it.standsUntil + 1);
  const view = await thread.view();
  expect(view).toMatchObject({ state: "answered", offers: [{ state: "expired" }] });
  expect(view.event).toBeGreaterThan(before.event);
  expect(view.can).not.toContain("accept");
  expect((await answersTo(thread, "accept", id)).status).toBe(409);

  await world.forward(HOUR);
  await world.forward(HOUR);
  expect(kinds(await thread.view())).toEqual(["received", "replied", "offered", "offer_expired"]);
  expect(await stored(thread)).toMatchObject({ state: "answered", owed_what: null });
  expect((await thread.view()).followUp?.plannedAt).toBeGreaterThan(world.now);
});

test("at the person's next complaint the team sees what they were offered and given; what waits for a manager is nobody's", async () => {
  const world = new World();
  const { shop, agent } = await limited(world);
  const email = `${freshId()}@visitor.example`;
  const { thread, id } = await offered(world, shop, offer(), { reach: "mail", email });
  good(await answersTo(thread, "accept", id));
  const held = await complains(shop, { reach: "mail", email });
  good(await replies(agent, held, offering(offer())));
  await world.forward(MINUTE);

  const next = await complains(shop, { reach: "mail", email });
  await world.forward(MINUTE);

  const { person } = await shop.team.opens(next.id);
  expect(person?.earlier.map((one) => one.remedies)).toEqual([
    [],
    [expect.objectContaining({ id, text: "Thirty euros back", amount: 3_000, currency: "EUR", state: "accepted" })],
  ]);
});
