import { expect, test, vi } from "vitest";
import { count, env } from "../clock/clock.ts";
import { diesAfter } from "../clock/dying.ts";
import { DAY, good, MINUTE, someAddress } from "../world.ts";
import { answers, fixedMails, fixedShop, shown, suffers, suffersHere, tells } from "./world.ts";

test("a round that dies after any of its statements: each complaint hears of it once, each person by one mail", async () => {
  for (let n = 1, reached = true; reached; n++) {
    const email = someAddress();
    const { world, shop, id, who } = await fixedShop(async (shop, world) => {
      const threads = [await suffers(shop, { email }), await suffers(shop, { email }), await suffersHere(shop)];
      await answers(world, shop, threads);
      return threads;
    });
    good(await tells(shop.team, id));

    reached = await diesAfter(n, world.now);
    await world.forward(MINUTE + 1);
    await world.forward(MINUTE + 1);

    for (const thread of who) expect([n, await count(thread, "fixed_told")]).toEqual([n, 1]);
    expect([n, (await shown(shop.team, id))?.told]).toEqual([n, 3]);
    await world.forward(DAY);
    expect([n, (await fixedMails(world, email)).length]).toEqual([n, 1]);
    await env.DB.prepare("UPDATE outbox SET done_at = due_at WHERE done_at IS NULL").run();
    expect(n).toBeLessThan(40);
  }
}, 120_000);

test("a round that dies while it mails comes back, claimed or not", async () => {
  for (let n = 1, reached = true; reached; n++) {
    const { world, shop, id, who } = await fixedShop((shop) => suffers(shop));
    await answers(world, shop, [who]);
    good(await tells(shop.team, id));
    // The first round says it in the thread; the next one mails.
    await diesAfter(1_000, world.now);
    expect(await count(who, "fixed_told")).toBe(1);

    reached = await diesAfter(n, world.now);
    vi.setSystemTime(world.now + MINUTE);
    await world.forward(1);
    await world.forward(MINUTE);

    // Where the round died between sending and writing it down, the mail comes once more.
    const mails = (await fixedMails(world, who.email)).length;
    expect([n, mails >= 1 && mails <= (reached ? 2 : 1)]).toEqual([n, true]);
    await world.forward(3 * DAY);
    expect([n, (await fixedMails(world, who.email)).length]).toEqual([n, mails]);
    await env.DB.prepare("UPDATE outbox SET done_at = due_at WHERE done_at IS NULL").run();
    expect(n).toBeLessThan(40);
  }
}, 120_000);
