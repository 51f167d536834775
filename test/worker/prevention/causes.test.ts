import { expect, test } from "vitest";
import { env, openShop } from "../clock/clock.ts";
import type { CausePageView } from "../../../shared/prevention.ts";
import { DAY, good, MINUTE, type Shop, type Thread, World } from "../world.ts";
import { api, CAUSE, causes, change, fixes, passes, recorded, shown, suffersHere } from "./world.ts";

/** As if a remedy of this cost had been given, or only offered. */
async function gives(shop: Shop, thread: Thread, cost: number, state: string): Promise<void> {
  await env.DB.prepare(
    `INSERT INTO offers (site, complaint, id, member, by_name, currency, options, state, cost, made_at, stands_until)
     VALUES (?1, ?2, ?3, 'm', 'Olga', 'EUR', '[]', ?4, ?5, 1, 1)`,
  )
    .bind(shop.site, thread.id, crypto.randomUUID(), state, cost)
    .run();
}

test("the page of causes: how many complain, how many lately, what it costs, and what changes", async () => {
  const world = new World();
  const shop = await openShop(world);
  const old = await suffersHere(shop);
  await passes(world, shop, 100 * DAY);
  const [first, second, other] = [
    await suffersHere(shop),
    await suffersHere(shop),
    await suffersHere(shop, "The courier"),
  ];
  await gives(shop, old, 500, "delivered");
  await gives(shop, first, 1_000, "accepted");
  await gives(shop, first, 9_000, "declined");
  await gives(shop, second, 9_000, "open");
  await gives(shop, other, 200, "delivered");
  const spam = await suffersHere(shop);
  await shop.team.marks(spam.id, true);
  const made = await recorded(shop.team);

  const page = good(await shop.team.ask<CausePageView>("GET", api.causePage));

  expect(page.currency).toBe("EUR");
  expect(page.items).toMatchObject([
    { cause: CAUSE, complaints: 3, recent: 2, lastAt: world.now, cost: 1_500, preventions: [{ id: made.id }] },
    { cause: "The courier", complaints: 1, recent: 1, cost: 200, preventions: [] },
  ]);
});

test("what comes back after it was fixed stands first, and counts only what came since", async () => {
  const world = new World();
  const shop = await openShop(world);
  for (let n = 0; n < 3; n++) await suffersHere(shop, "The courier");
  await suffersHere(shop);
  const { id } = await recorded(shop.team);
  await world.forward(MINUTE);
  good(await fixes(shop.team, id));
  expect((await causes(shop.team)).map(({ cause }) => cause)).toEqual(["The courier", CAUSE]);
  expect(await shown(shop.team, id)).toMatchObject({ recurred: 0, wouldTell: 1 });
  await world.forward(MINUTE);

  await suffersHere(shop);

  expect((await causes(shop.team)).map(({ cause }) => cause)).toEqual([CAUSE, "The courier"]);
  expect(await shown(shop.team, id)).toMatchObject({ recurred: 1, wouldTell: 1 });
  // Fixed anew it has not come back.
  const next = await recorded(shop.team, { change: "Thicker glass" });
  await world.forward(MINUTE);
  good(await fixes(shop.team, next.id));
  expect((await causes(shop.team)).map(({ cause }) => cause)).toEqual(["The courier", CAUSE]);
});

test("a cause that nobody has named yet is there with what changes about it", async () => {
  const world = new World();
  const shop = await openShop(world);
  await recorded(shop.team, { cause: "Slippery steps" });

  expect(await causes(shop.team)).toMatchObject([
    { cause: "Slippery steps", complaints: 0, recent: 0, cost: 0, lastAt: world.now, preventions: [{}] },
  ]);
});

test("another site sees, changes and counts nothing of it", async () => {
  const world = new World();
  const [shop, other] = [await openShop(world), await openShop(world)];
  await suffersHere(other);
  const { id } = await recorded(shop.team);
  const thread = await suffersHere(shop);

  expect(await causes(other.team)).toMatchObject([{ cause: CAUSE, complaints: 1, preventions: [] }]);
  for (const path of [api.preventionFixed(id), api.preventionTell(id), api.preventionHeld(id), api.preventionSeen(id)])
    expect([path, (await other.team.ask("POST", path, { held: true })).status]).toEqual([path, 404]);
  expect((await other.team.ask("POST", api.preventions, change({ complaint: thread.id }))).status).toBe(404);
  // The same id names another thing there.
  expect(good(await other.team.ask("POST", api.preventions, change({ id, cause: "Theirs" })))).toMatchObject({
    cause: "Theirs",
  });
  expect(await shown(shop.team, id)).toMatchObject({ cause: CAUSE, fixedAt: null });
});
