import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { kinds, owed, says, stored, taps } from "../closing/world.ts";
import { DAY, freshId, good, HOUR, MINUTE, World } from "../world.ts";
import { answersTo, api, complains, offer, offered, offering, only, option, replies, shown } from "./world.ts";

const TWO = [option(), option({ kind: "replacement", text: "A new lamp", amount: null, cost: 4_000, days: 3 })];

test("a yes to one of two: it is agreed on, promised by its day, and all that is owed", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop, offer({ options: TWO }));

  const view = good(await answersTo(thread, "accept", id, { option: 1, text: "To the office, please" }));

  const dueAt = world.now + 3 * DAY;
  expect(view.state).toBe("settled");
  expect(kinds(view).at(-1)).toBe("accepted");
  expect(shown(view)).toMatchObject({ state: "accepted", chosen: 1, answeredAt: world.now, dueAt });
  expect(view.promises).toMatchObject([{ id, text: "A new lamp", dueAt, by: "Olga", state: "open" }]);
  const seen = await shop.team.opens(thread.id);
  expect(only(seen)).toMatchObject({ state: "accepted", chosen: 1 });
  expect(seen.item).toMatchObject({ owed: null, unread: true });
  expect(seen.events.at(-1)).toMatchObject({ kind: "accepted", author: "visitor", about: id });
  expect(seen.messages.at(-1)).toMatchObject({ author: "visitor", text: "To the office, please" });
  // A promise like any other: reminded of a day before, and the question comes some days after it.
  expect(await owed(shop.site, "promise.near")).toMatchObject([{ id: `near:${id}`, due_at: dueAt - DAY }]);
  expect(seen.followUp?.plannedAt).toBeGreaterThan(dueAt + 6 * DAY);
  const row = await env.DB.prepare("SELECT cost FROM offers WHERE id = ?1").bind(id).first();
  expect(row).toEqual({ cost: 4_000 });
});

test("what was accepted and is not done by its day is confessed like any promise", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop, offer({ options: [option({ days: 2 })] }));
  good(await answersTo(thread, "accept", id));

  await world.forward(DAY + MINUTE);
  await world.forward(DAY);

  expect(kinds(await thread.view()).slice(-1)).toEqual(["promise_missed"]);
  expect((await thread.view()).promises).toMatchObject([{ id, state: "broken" }]);
});

test("nothing is due within less than a day", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop, offer({ options: [option({ days: 0 })] }));

  expect(shown(good(await answersTo(thread, "accept", id))).dueAt).toBe(world.now + DAY);
});

test("a no is owed a reply, by a time that is promised", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);

  const view = good(await answersTo(thread, "decline", id, { text: "I only want the lamp" }));

  expect(view).toMatchObject({ state: "answered", offers: [{ state: "declined" }] });
  expect(view.messages.at(-1)?.text).toBe("I only want the lamp");
  const { item } = await shop.team.opens(thread.id);
  expect(item.owed).toMatchObject({ what: "reply" });
  expect(item.owed?.dueAt).toBeGreaterThan(world.now);
  expect(await stored(thread)).toMatchObject({ shelf: 1 });
  // And something else can be offered.
  expect((await replies(shop.team, thread, offering(offer()))).status).toBe(200);
});

test("a counter names a sum, or says what would do; the team is told which", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  const tap = freshId();

  const view = good(await answersTo(thread, "counter", id, { id: tap, amount: 4_500, text: "Split the rest" }));

  expect(shown(view)).toMatchObject({ state: "countered", counter: 4_500 });
  expect(view.state).toBe("answered");
  const [told] = await owed(shop.site, "visitor.acted");
  expect(told).toMatchObject({ id: `acted:${tap}`, message: tap });
  expect(JSON.parse(told?.detail ?? "")).toEqual({ step: "counter", offer: id, amount: 4_500 });
});

test("the same answer again, four at once and an hour later, is one", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  const tap = { id: freshId(), text: "Thank you" };

  const all = await Promise.all([1, 2, 3, 4].map(() => answersTo(thread, "accept", id, tap)));
  await world.forward(HOUR);
  const again = await answersTo(thread, "accept", id, tap);

  expect([...all, again].map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(kinds(again.body).filter((kind) => kind === "accepted")).toHaveLength(1);
  expect(again.body.promises).toHaveLength(1);
  expect(again.body.messages.filter(({ text }) => text === "Thank you")).toHaveLength(1);
  expect(await owed(shop.site, "visitor.acted")).toHaveLength(1);
});

test.each<[string, object]>([
  ["without saying which", { step: "accept", option: 0 }],
  ["without a choice", { step: "accept", offer: freshId() }],
  ["a no with a sum", { step: "decline", offer: freshId(), amount: 1 }],
  ["a counter that asks for nothing", { step: "counter", offer: freshId() }],
  ["a sum that nobody has", { step: "counter", offer: freshId(), amount: -1 }],
  ["words and nothing about an offer", { step: "settle", offer: freshId() }],
])("an answer to an offer %s is no answer", async (_what, draft) => {
  const world = new World();
  const shop = await world.shop();
  const { thread } = await offered(world, shop);

  const { step, ...more } = draft as { step: "accept" };
  expect((await taps(thread, step, more)).status).toBe(422);
});

test("an option that is not there, and an offer of somebody else, are not accepted", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  const other = await offered(world, shop);

  expect(await answersTo(thread, "accept", id, { option: 1 })).toMatchObject({
    status: 422,
    body: { fields: { option: "option.range" } },
  });
  expect(await answersTo(thread, "accept", other.id)).toMatchObject({ status: 409 });
  expect((await thread.view()).state).toBe("offered");
});

test("an offer that was made before the last answer stands after it, and is answered then", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  const last = { messageId: freshId(), text: "Enempää emme voi.", done: "The lamp", offer: "", offerUntil: null };
  good(await shop.team.ask("POST", api.end(thread.id), last));
  await world.forward(MINUTE);
  const over = await thread.view();
  expect(over.state).toBe("final");
  expect(over.can).toEqual(expect.arrayContaining(["accept", "decline"]));
  expect(over.can).not.toContain("counter");

  const view = good(await answersTo(thread, "accept", id));

  expect(view).toMatchObject({ state: "final", offers: [{ state: "accepted" }] });
  expect(kinds(view).at(-1)).toBe("accepted");
  expect(await stored(thread)).toMatchObject({ state: "final", shelf: 4, owed_what: null });
});

test("a no after the last answer owes nothing any more", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  const last = { messageId: freshId(), text: "Enempää emme voi.", done: "The lamp", offer: "", offerUntil: null };
  good(await shop.team.ask("POST", api.end(thread.id), last));
  await world.forward(MINUTE);

  good(await answersTo(thread, "decline", id, { text: "Never again" }));

  expect(await stored(thread)).toMatchObject({ state: "final", shelf: 4, owed_what: null, owed_at: null });
});

test.each([["settle"], ["withdraw"]] as const)("who says %s lets the offer go, without a word of it", async (step) => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);

  const view = good(await taps(thread, step));

  expect(shown(view).state).toBe("retracted");
  expect(kinds(view)).not.toContain("offer_retracted");
  expect((await answersTo(thread, "accept", id)).status).toBe(409);
  await world.forward(11 * DAY);
  expect(kinds(await thread.view())).not.toContain("offer_expired");
});

test("what was settled while an offer was on its way is settled; the offer never stands", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await complains(shop);
  await shop.team.called(thread.id, "Soitin.");
  good(await replies(shop.team, thread, offering(offer())));
  good(await taps(thread, "settle"));

  await world.forward(MINUTE);

  expect(await thread.view()).toMatchObject({ state: "settled", offers: [{ state: "retracted" }] });
});

test("a doubt leaves the offer standing, and both are open", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await complains(shop);
  await shop.team.called(thread.id, "Soitin.");
  await shop.team.does(api.followUp(thread.id), { messageId: freshId() });
  const it = offer();
  good(await replies(shop.team, thread, offering(it)));
  await world.forward(MINUTE);

  expect(good(await says(thread, "no"))).toMatchObject({ state: "offered", offers: [{ state: "open" }] });
  const view = good(await answersTo(thread, "accept", it.id));
  expect(view).toMatchObject({ state: "settled" });
  expect((await shop.team.opens(thread.id)).item.owed).toBeNull();
});

test("with their words an offer that stands is gone, and nothing tells of it any more", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  good(await thread.visitor.post("/v1/thread/forget", { key: thread.key }));

  expect(await thread.view()).toMatchObject({ state: "withdrawn", offers: [{ id, state: "retracted" }] });
  expect(await owed(shop.site, "offer.lapse")).toMatchObject([{ done_at: world.now }]);
});
