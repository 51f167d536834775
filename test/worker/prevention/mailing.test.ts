import { expect, test } from "vitest";
import { byMail, env, lateMails, livesIn } from "../clock/clock.ts";
import { taps } from "../closing/world.ts";
import { DAY, good, HOUR, knock, MINUTE, type Shop, type Thread } from "../world.ts";
import { answers, fixedMails, fixedShop, suffers, tells } from "./world.ts";

/** A fix is told on a day on which they have had an automatic mail already. */
async function toldOnADayOfDelay(): Promise<{
  world: Awaited<ReturnType<typeof fixedShop>>["world"];
  shop: Shop;
  who: Thread & { email: string };
}> {
  const { world, shop, id, who } = await fixedShop(async (shop, world) => {
    const thread = await suffers(shop);
    await world.tick();
    // Nobody answers: the confession is the mail of the day.
    await world.forward(8 * HOUR);
    return thread;
  });
  expect(await lateMails(world, who.email)).toHaveLength(1);
  good(await tells(shop.team, id));
  await world.forward(MINUTE);
  return { world, shop, who };
}

test("one automatic mail to each person and day; the thread says it at once", async () => {
  const { world, who } = await toldOnADayOfDelay();

  expect((await who.view()).fixed).not.toBeNull();
  expect(await fixedMails(world, who.email)).toEqual([]);
  await world.forward(DAY - HOUR);
  expect(await fixedMails(world, who.email)).toEqual([]);
  await world.forward(DAY);

  expect(await fixedMails(world, who.email)).toHaveLength(1);
});

test("what becomes nobody's business while its mail waits is not mailed", async () => {
  for (const [n, end] of [
    (who: Thread, shop: Shop) => shop.team.marks(who.id, true),
    (who: Thread) => taps(who, "withdraw"),
    (who: Thread) => who.visitor.post("/v1/thread/forget", { key: who.key }),
  ].entries()) {
    const { world, shop, who } = await toldOnADayOfDelay();
    await end(who, shop);
    await world.forward(4 * DAY);
    expect([n, await fixedMails(world, who.email)]).toEqual([n, []]);
  }
});

test("mailed when it fits where they live, and to no address that wants none", async () => {
  const { world, shop, id, who } = await fixedShop(async (shop, world) => {
    const [asleep, stopped] = [await suffers(shop), await suffers(shop)];
    await livesIn(asleep, "Pacific/Auckland");
    await answers(world, shop, [asleep, stopped]);
    return { asleep, stopped };
  });
  // Another complaint of theirs, which somebody else wrote, stops the address.
  const other = await byMail(shop, { email: who.stopped.email });
  await world.tick();
  const stop = (await world.mailsTo(other.email)).at(-1)?.links.at(-1) ?? "";
  await knock(new URL(stop).pathname, { method: "POST" });

  good(await tells(shop.team, id));
  await world.tick();
  expect(await fixedMails(world, who.asleep.email)).toEqual([]);
  // Nine in the morning there.
  await world.forward(11 * HOUR);

  expect(await fixedMails(world, who.asleep.email)).toHaveLength(1);
  const hour = new Intl.DateTimeFormat("en", { hour: "numeric", hourCycle: "h23", timeZone: "Pacific/Auckland" });
  const { results } = await env.DB.prepare(
    "SELECT sent_at FROM deliveries WHERE site = ?1 AND notice = 'fixed.told' AND state = 'sent'",
  )
    .bind(shop.site)
    .all<{ sent_at: number }>();
  for (const { sent_at: at } of results) expect(Number(hour.format(at))).toBeGreaterThanOrEqual(8);
  expect(await fixedMails(world, who.stopped.email)).toEqual([]);
});
