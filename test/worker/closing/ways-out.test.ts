import { expect, test } from "vitest";
import { LEAVES_AFTER_MS } from "../../../shared/limits.ts";
import { DAY, freshId, HOUR, MINUTE, SECOND, World } from "../world.ts";
import { answered, api, asked, kinds, owed, stored, taps } from "./world.ts";

test("a promise that was broken, told and answered for keeps nothing from ending, and stays broken", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await answered(shop);
  const promise = { id: freshId(), text: "A new lamp", dueAt: world.now + DAY };
  await shop.team.promises(thread.id, promise);
  await world.forward(DAY + HOUR);
  expect(kinds(await thread.view())).toContain("promise_missed");
  await taps(thread, "settle");
  expect((await shop.team.opens(thread.id)).can).not.toContain("close");

  await world.forward(MINUTE);
  await shop.team.called(thread.id, "I said why there will be no lamp");

  expect((await shop.team.opens(thread.id)).can).toEqual(expect.arrayContaining(["close", "keep"]));
  const view = await shop.team.does(api.close(thread.id));
  expect(view).toMatchObject({ item: { state: "closed" }, promises: [{ id: promise.id, state: "broken" }] });
});

test("who says that it is right after we asked was not silent", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await asked(shop);
  await taps(thread, "settle");
  await world.forward(30 * DAY);

  expect(await stored(thread)).toMatchObject({ state: "settled", over_how: null });
});

test("the second of two answers is taken back: the first one is followed up", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains({ lang: "fi" });
  await shop.team.replies(thread.id, "Uusi lamppu lähti eilen.");
  await world.forward(SECOND);
  const second = freshId();
  await shop.team.replies(thread.id, "Ja vielä yksi asia.", second);
  await world.forward(LEAVES_AFTER_MS - 500);
  await shop.team.takesBack(thread.id, second);

  expect(await stored(thread)).toMatchObject({ state: "answered" });
  expect(await owed(shop.site, "follow.up")).toMatchObject([{ complaint: thread.id, done_at: null }]);
});

test("whoever wanted no answer is never asked, so a member closes it once it is answered", async () => {
  const shop = await new World().shop();
  const quiet = await answered(shop, { reach: "none" });
  const other = await answered(shop);

  expect((await shop.team.does(api.close(quiet.id))).item.state).toBe("closed");
  expect((await shop.team.ask("POST", api.close(other.id), {})).status).toBe(409);
});

test("withdrawn and opened again before its time: the team owes it by the time the visitor was promised", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains({ lang: "fi" });
  await world.forward(HOUR);
  await taps(thread, "withdraw");
  await world.forward(HOUR);
  await taps(thread, "reopen");

  const { item, promiseDueAt } = await shop.team.opens(thread.id);
  expect(item.owed).toEqual({ what: "answer", dueAt: promiseDueAt });
});
