import { describe, expect, test } from "vitest";
import { says, stored, taps } from "../closing/world.ts";
import { answeredByMail, LAPSES, questions, WEEK } from "../follow-up/world.ts";
import { api, promise } from "../promises/world.ts";
import { DAY, good, HOUR, MINUTE, SECOND, type Shop, type Thread, World } from "../world.ts";
import { byMail, count, DUE, HALF, lateMails, NEAR, openShop, owedOf } from "./clock.ts";

const owedIds = async (thread: Thread): Promise<string[]> => (await owedOf(thread)).map(({ id }) => id);

/** How often the team was warned: of the half by mail alone, of what came after it by the webhook, too. */
async function warned(world: World, shop: Shop): Promise<number[]> {
  const mails = (await world.mailsTo(shop.owner)).filter(({ subject }) => subject.includes("left to answer")).length;
  const near = world.callsTo(shop.webhook, "answer.near").length;
  return [mails - near, near, world.callsTo(shop.webhook, "answer.missed").length];
}

/** Somebody was rung up and promised a lamp in three days. */
async function promised(world: World) {
  const shop = await openShop(world);
  const thread = await byMail(shop);
  await world.tick();
  await shop.team.called(thread.id, "I rang");
  const lamp = promise();
  await shop.team.promises(thread.id, lamp);
  return { shop, thread, lamp };
}

describe("the promised first answer of what was withdrawn binds again once it is reopened", () => {
  for (const by of ["the visitor", "the team"]) {
    test(`by ${by}: the team is warned, and the visitor is told that it is late`, async () => {
      const world = new World();
      const shop = await openShop(world);
      const thread = await byMail(shop);
      const start = world.now;
      await world.tick();
      await world.at(start + HOUR);
      good(await taps(thread, "withdraw"));
      await world.at(start + HALF + MINUTE);
      expect(await owedIds(thread)).toEqual([]);

      if (by === "the team") await shop.team.does(api.reopen(thread.id));
      else good(await taps(thread, "reopen"));
      await world.tick();
      await world.at(start + NEAR + MINUTE);
      await world.at(start + DUE + MINUTE);
      await world.forward(DAY);

      expect(await warned(world, shop)).toEqual([1, 1, 1]);
      expect(await count(thread, "promise_missed")).toBe(1);
      expect(await lateMails(world, thread.email)).toHaveLength(1);
    });
  }

  test("also where it was the second warning that found it withdrawn; the first one is not told again", async () => {
    const world = new World();
    const shop = await openShop(world);
    const thread = await byMail(shop);
    const start = world.now;
    await world.tick();
    await world.at(start + HALF + MINUTE);
    good(await taps(thread, "withdraw"));
    await world.at(start + NEAR + MINUTE);
    good(await taps(thread, "reopen"));
    await world.tick();
    await world.at(start + DUE + MINUTE);

    expect(await warned(world, shop)).toEqual([1, 1, 1]);
    expect(await count(thread, "promise_missed")).toBe(1);
  });

  test("but not where it had been due by then", async () => {
    const world = new World();
    const thread = await byMail(await openShop(world));
    const start = world.now;
    await world.tick();
    good(await taps(thread, "withdraw"));
    await world.at(start + DUE + MINUTE);
    good(await taps(thread, "reopen"));
    await world.forward(3 * DAY);

    expect(await count(thread, "promise_missed")).toBe(0);
  });
});

test("a promise on record that nobody was reminded of while it was withdrawn is owned up to after it is reopened", async () => {
  const world = new World();
  const { shop, thread, lamp } = await promised(world);
  await world.forward(DAY);
  good(await taps(thread, "withdraw"));
  await world.at(lamp.dueAt - DAY + MINUTE);
  expect(await owedIds(thread)).toEqual([]);
  good(await taps(thread, "reopen"));
  await world.tick();
  expect(world.callsTo(shop.webhook, "promise.near")).toHaveLength(1);
  await world.at(lamp.dueAt + MINUTE);
  await world.forward(2 * DAY);

  expect(await count(thread, "promise_missed")).toBe(1);
});

describe("what is released from spam", () => {
  test("is told of a promise on record that fell due while it was marked", async () => {
    const world = new World();
    const { shop, thread, lamp } = await promised(world);
    await shop.team.marks(thread.id, true);
    await world.at(lamp.dueAt + MINUTE);
    expect(await count(thread, "promise_missed")).toBe(0);
    await shop.team.marks(thread.id, false);
    await world.forward(MINUTE);
    await world.forward(DAY);

    expect(await count(thread, "promise_missed")).toBe(1);
  });

  test("is asked whether it is right, also where that fell due while it was marked", async () => {
    const world = new World();
    const { shop, thread, left } = await answeredByMail(world);
    await shop.team.marks(thread.id, true);
    await world.at(left + WEEK);
    await shop.team.marks(thread.id, false);
    await world.forward(9 * SECOND);
    expect(await count(thread, "follow_up_sent")).toBe(0);
    await world.forward(DAY);

    expect(await count(thread, "follow_up_sent")).toBe(1);
    expect(await questions(world, thread.email)).toHaveLength(1);
  });

  test("and is not asked before the time", async () => {
    const world = new World();
    const { shop, thread, left } = await answeredByMail(world);
    const plan = (await stored(thread))["follow_up_at"];
    await shop.team.marks(thread.id, true);
    await shop.team.marks(thread.id, false);
    await world.at(left + WEEK - MINUTE);

    expect(await count(thread, "follow_up_sent")).toBe(0);
    expect((await stored(thread))["follow_up_at"]).toBe(plan);
  });

  test("is closed by silence, also where the time for that came while it was marked", async () => {
    const world = new World();
    const { shop, thread, left } = await answeredByMail(world);
    await world.at(left + WEEK);
    await shop.team.marks(thread.id, true);
    await world.forward(LAPSES + HOUR);
    expect((await stored(thread))["state"]).toBe("answered");
    await shop.team.marks(thread.id, false);
    await world.forward(HOUR);

    expect((await thread.view()).state).toBe("closed");
  });

  test("owes a reply to who said meanwhile that it is not right", async () => {
    const world = new World();
    const { shop, thread, left } = await answeredByMail(world);
    await world.at(left + WEEK);
    await shop.team.marks(thread.id, true);
    good(await says(thread, "no"));
    await world.forward(HOUR);
    await shop.team.marks(thread.id, false);

    expect((await shop.team.opens(thread.id)).item.owed).toMatchObject({ what: "reply" });
    await world.forward(DAY);
    expect((await shop.team.inbox("?filter=open")).items.map(({ id }) => id)).toEqual([thread.id]);
    expect((await shop.team.opens(thread.id)).item.owed).toMatchObject({ what: "reply" });
  });
});
