import { expect, test, vi } from "vitest";
import { byMail, count, env, openShop, owedOf } from "../clock/clock.ts";
import { diesAfter } from "../clock/dying.ts";
import { DAY, freshId, HOUR, MINUTE, SECOND, World } from "../world.ts";
import { answeredByMail, LAPSES, questions, WEEK } from "./world.ts";

/** What is still owed in this world is no business of the next try's. */
async function clear(): Promise<void> {
  await env.DB.prepare("UPDATE outbox SET done_at = due_at WHERE done_at IS NULL").run();
}

test("a round that dies after any of its statements asks all the same, once in the thread and by one mail a day", async () => {
  for (let n = 1, reached = true; reached; n++) {
    const world = new World();
    const shop = await openShop(world);
    const first = await answeredByMail(world, shop, { email: `n${n}-${freshId()}@visitor.example` });
    const { email } = first.thread;
    const second = await answeredByMail(world, shop, { email });
    vi.setSystemTime(second.left + WEEK);

    reached = await diesAfter(n, world.now);
    await world.forward(MINUTE + 1);
    await world.forward(MINUTE + 1);

    for (const { thread } of [first, second]) expect([n, await count(thread, "follow_up_sent")]).toEqual([n, 1]);
    // Where the round died between sending and writing it down, the mail comes once more.
    const mails = await questions(world, email);
    expect([n, new Set(mails.map(({ subject }) => subject)).size]).toEqual([n, 1]);
    expect(mails.length).toBeLessThanOrEqual(reached ? 2 : 1);
    await world.forward(DAY);
    expect([n, new Set((await questions(world, email)).map(({ subject }) => subject)).size]).toEqual([n, 2]);
    for (const { thread } of [first, second])
      expect((await owedOf(thread)).map(({ id }) => id)).toEqual([`lapse:${thread.id}:1`]);
    await clear();
    expect(n).toBeLessThan(40);
  }
}, 180_000);

test("a round that dies at the answer plans the question, once", async () => {
  for (let n = 1, reached = true; reached; n++) {
    const world = new World();
    const shop = await openShop(world);
    const thread = await byMail(shop);
    await world.tick();
    await shop.team.replies(thread.id, "I sent a new one");
    const left = world.now + 10 * SECOND;
    vi.setSystemTime(left);

    reached = await diesAfter(n, world.now);
    await world.forward(MINUTE + 1);

    const planned = (await owedOf(thread)).filter(({ id }) => !id.startsWith("half:"));
    expect([n, planned]).toEqual([n, [{ id: `follow:${thread.id}:0`, at: left + WEEK }]]);
    await clear();
  }
}, 120_000);

test("a round that dies at the end of the two weeks closes it, once", async () => {
  for (let n = 1, reached = true; reached; n++) {
    const world = new World();
    const { thread, left } = await answeredByMail(world);
    await world.at(left + WEEK);
    vi.setSystemTime(left + WEEK + LAPSES);

    reached = await diesAfter(n, world.now);
    await world.forward(MINUTE + 1);

    expect([n, await count(thread, "closed")]).toEqual([n, 1]);
    expect((await thread.view()).over?.how).toBe("no_answer");
    await clear();
  }
}, 120_000);

test("after a month in which nothing ran: each thing once, in order, and one mail a day to each visitor", async () => {
  const world = new World();
  const shop = await openShop(world);
  const first = await answeredByMail(world, shop);
  const { email } = first.thread;
  const cases = [first, await answeredByMail(world, shop, { email }), await answeredByMail(world, shop, { email })];
  const waiting = await byMail(shop, { email });

  await world.forward(30 * DAY);

  const automatic = async () =>
    (await world.mailsTo(email)).filter(({ subject }) => /^(Is it right now|We are late)/.test(subject)).length;
  expect(await automatic()).toBe(1);
  for (const { thread } of cases) {
    expect(await count(thread, "follow_up_sent")).toBe(1);
    expect(await count(thread, "closed")).toBe(0);
  }
  expect(await count(waiting, "promise_missed")).toBe(1);
  for (let day = 2; day <= 4; day++) {
    await world.forward(DAY + HOUR);
    expect(await automatic()).toBeLessThanOrEqual(day);
  }
  await world.forward(4 * DAY);
  expect(await automatic()).toBe(4);
});
