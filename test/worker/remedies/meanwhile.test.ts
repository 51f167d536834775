import { expect, test } from "vitest";
import { env, livesIn, openShop, owedOf } from "../clock/clock.ts";
import { stored } from "../closing/world.ts";
import { DAY, good, HOUR, MINUTE, type Thread, World } from "../world.ts";
import { answersTo, api, asked, decides, offer, offered, offering, replies } from "./world.ts";

const followUps = async (thread: Thread) => (await owedOf(thread)).filter(({ id }) => id.startsWith("follow:"));
const isAsked = async (thread: Thread) => (await thread.view()).followUp?.open ?? false;

test("nobody is asked whether it is right before what was agreed on is done, and no round is spent on it", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, id } = await offered(world, shop);
  await livesIn(thread, "UTC");
  good(await answersTo(thread, "accept", id));
  // Five days on it is Saturday: the visitor is told on Monday.
  for (let day = 0; day < 8; day++) await world.forward(DAY);
  expect((await thread.view()).promises).toMatchObject([{ missedAt: expect.any(Number) as number }]);
  await shop.team.replies(thread.id, "Ensi viikolla.");
  for (let day = 0; day < 12; day++) await world.forward(DAY);

  expect(await followUps(thread)).toEqual([]);
  expect(await isAsked(thread)).toBe(false);
  expect(await stored(thread)).toMatchObject({ follow_up_at: null });
  good(await shop.team.ask("POST", api.delivered(thread.id, id), { proof: "Transfer 4711" }));
  expect(await followUps(thread)).toHaveLength(1);
  for (let day = 0; day < 9; day++) await world.forward(DAY);
  expect(await isAsked(thread)).toBe(true);
});

test("nor while an answer with an offer waits for a manager", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop, offer({ standsUntil: world.now + DAY }));
  await world.forward(2 * DAY);
  await env.DB.prepare("UPDATE offers SET state = 'asked', asked_at = ?2 WHERE id = ?1").bind(id, world.now).run();
  for (let day = 0; day < 12; day++) await world.forward(DAY);

  expect(await followUps(thread)).toEqual([]);
  expect(await isAsked(thread)).toBe(false);
});

test("an answer that was approved and taken back leaves the clock of the first answer as it was", async () => {
  const world = new World();
  const { shop, manager, thread, id, message } = await asked(world);
  await world.forward(MINUTE);
  await thread.writes("And the lid is gone, too");
  await world.tick();
  good(await decides(manager, thread, id, true));
  good(await shop.team.takesBack(thread.id, message));

  expect(await stored(thread)).toMatchObject({ owed_what: "answer", answer_leaves_at: null });
  for (let hour = 0; hour < 96; hour++) await world.forward(HOUR);
  expect((await thread.view()).missed).not.toBeNull();
});

test("approved and left, it answers what it knew of; what was written meanwhile is owed a reply", async () => {
  const world = new World();
  const { manager, thread, id } = await asked(world);
  await world.forward(MINUTE);
  await thread.writes("And the lid is gone, too");
  await world.tick();
  good(await decides(manager, thread, id, true));
  await world.forward(MINUTE);

  expect(await stored(thread)).toMatchObject({ owed_what: "reply", shelf: 1 });
});

test("a mark as spam that was a mistake owes no reply to the words of a yes", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  good(await answersTo(thread, "accept", id, { text: "Yes please" }));
  await world.tick();
  const before = await stored(thread);
  expect(before).toMatchObject({ state: "settled", owed_what: null, shelf: 3 });

  await shop.team.marks(thread.id, true);
  await shop.team.marks(thread.id, false);

  expect(await stored(thread)).toMatchObject({ state: "settled", owed_what: null, shelf: 3 });
  await shop.team.marks(thread.id, true);
  await world.forward(MINUTE);
  await thread.writes("One more thing");
  await shop.team.marks(thread.id, false);
  expect(await stored(thread)).toMatchObject({ owed_what: "reply", shelf: 1 });
  good(await replies(shop.team, thread, { ...offering(offer()), offer: undefined }));
});
