import { describe, expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { count, openShop } from "../clock/clock.ts";
import { owed, taps } from "../closing/world.ts";
import { told, WEEK } from "../follow-up/world.ts";
import { DAY, good, HOUR, MINUTE, World } from "../world.ts";
import { offeredByMail, subjects, type Told } from "./telling.ts";
import { answersTo, api, complains, offer, offering, replies, shown } from "./world.ts";

describe("an offer that is not answered in its time", () => {
  test("expires once, by the machine, and the team hears of it; a week later we ask whether it is right", async () => {
    const world = new World();
    const { shop, thread, id, standsUntil } = await offeredByMail(world);
    await world.at(standsUntil);
    expect(told(world, shop, "offer.lapse")).toEqual([]);
    await world.forward(1);

    expect(told<Told>(world, shop, "offer.lapse")).toMatchObject([
      { offer: { id, state: "expired" }, complaint: { state: expect.any(String) } },
    ]);
    expect((await thread.view()).state).toBe("answered");
    expect(shown(await thread.view()).state).toBe("expired");
    expect((await thread.view()).events.at(-1)).toMatchObject({ kind: "offer_expired", by: null });
    await world.at(standsUntil + WEEK - DAY);
    expect(await count(thread, "follow_up_sent")).toBe(0);
    await world.at(standsUntil + WEEK + DAY);
    expect(await count(thread, "follow_up_sent")).toBe(1);
    expect(await count(thread, "offer_expired")).toBe(1);
    expect(told(world, shop, "offer.lapse")).toHaveLength(1);
  });

  test("after a week in which nothing ran, once", async () => {
    const world = new World();
    const { shop, thread, standsUntil } = await offeredByMail(world);
    await world.at(standsUntil + WEEK);
    await world.forward(DAY);

    expect(await count(thread, "offer_expired")).toBe(1);
    expect(told(world, shop, "offer.lapse")).toHaveLength(1);
    expect((await subjects(world, shop.owner)).filter((subject) => subject.startsWith("Not answered"))).toHaveLength(1);
  });

  test.each(["accept", "decline", "counter"] as const)("nothing is said of one with an answer (%s)", async (step) => {
    const world = new World();
    const { shop, thread, id, standsUntil } = await offeredByMail(world);
    good(await answersTo(thread, step, id, { text: "Thank you" }));
    await world.at(standsUntil + HOUR);

    expect(told(world, shop, "offer.lapse")).toEqual([]);
    expect(await count(thread, "offer_expired")).toBe(0);
    expect((await owed(shop.site, "offer.lapse")).map(({ done_at: done }) => done)).not.toContain(null);
  });

  test("nor of one that was taken back", async () => {
    const world = new World();
    const { shop, thread, id, standsUntil } = await offeredByMail(world);
    good(await shop.team.ask("DELETE", api.offer(thread.id, id)));
    await world.at(standsUntil + HOUR);

    expect(told(world, shop, "offer.lapse")).toEqual([]);
    expect(await count(thread, "offer_expired")).toBe(0);
  });

  test("who was quicker to put it on record changes nothing of what is told", async () => {
    const world = new World();
    const { shop, thread, standsUntil } = await offeredByMail(world);
    vi.setSystemTime(standsUntil + MINUTE);
    good(await taps(thread, "withdraw"));
    await world.tick();

    expect(await count(thread, "offer_expired")).toBe(1);
    expect(told(world, shop, "offer.lapse")).toHaveLength(1);
  });

  test("many at once are three tellings and a digest", async () => {
    const world = new World();
    const shop = await openShop(world);
    const standsUntil = world.now + DAY;
    for (let n = 0; n < 7; n++) good(await replies(shop.team, await complains(shop), offering(offer({ standsUntil }))));
    await world.forward(MINUTE);
    await world.at(standsUntil + 1);
    await world.forward(5 * MINUTE);

    expect(told(world, shop, "offer.lapse")).toHaveLength(3);
    expect(await subjects(world, shop.owner)).toContain("4 offers that were not answered in time for Corner Shop");
  });
});

test("nothing of an offer is told once the words are deleted", async () => {
  const world = new World();
  const { shop, thread, email, standsUntil } = await offeredByMail(world);
  good(await thread.visitor.post(paths.threadForget, { key: thread.key }));
  const before = world.calls.length;
  const mails = (await world.mailsTo(email)).length;
  await world.at(standsUntil + WEEK);

  expect(told(world, shop, "offer.lapse")).toEqual([]);
  expect(world.calls.length - before).toBe(0);
  expect(await world.mailsTo(email)).toHaveLength(mails);
});
