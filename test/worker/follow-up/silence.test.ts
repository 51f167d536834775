import { expect, test } from "vitest";
import type { FollowUpAnswer } from "../../../shared/closing.ts";
import { count, env, openShop, owedOf } from "../clock/clock.ts";
import { kinds, says, taps } from "../closing/world.ts";
import { DAY, good, HOUR, MINUTE, World } from "../world.ts";
import { answeredByMail, LAPSES, questions, WEEK } from "./world.ts";

test("it closes after two weeks as silence; nobody is told, and one tap opens it again", async () => {
  const world = new World();
  const { shop, thread, left } = await answeredByMail(world);
  await world.at(left + WEEK);
  const before = [world.calls.length, (await world.mailsTo(thread.email)).length];
  await world.at(left + WEEK + LAPSES - 1);
  expect((await thread.view()).over).toBeNull();

  await world.at(left + WEEK + LAPSES);

  const view = await thread.view();
  expect(view.over).toMatchObject({ how: "no_answer", at: left + WEEK + LAPSES });
  expect(view.events.at(-1)).toMatchObject({ kind: "closed", by: null });
  expect([world.calls.length, (await world.mailsTo(thread.email)).length]).toEqual(before);
  expect(await owedOf(thread)).toEqual([]);
  good(await taps(thread, "reopen"));
  expect((await shop.team.opens(thread.id)).item.owed).not.toBeNull();
});

test.each<FollowUpAnswer>(["yes", "partly", "no"])("whoever said %s is not closed as silent", async (answer) => {
  const world = new World();
  const { thread, left } = await answeredByMail(world);
  await world.at(left + WEEK);
  good(await says(thread, answer));
  await world.forward(LAPSES + DAY);
  expect(kinds(await thread.view())).not.toContain("closed");
});

test("who wrote instead is answered first, and then has two weeks again", async () => {
  const world = new World();
  const { shop, thread, left } = await answeredByMail(world);
  await world.at(left + WEEK);
  await world.forward(13 * DAY);
  await thread.writes("I do not know yet");
  await world.forward(3 * DAY);
  expect(await count(thread, "closed")).toBe(0);
  await shop.team.replies(thread.id, "Take your time");
  await world.forward(MINUTE);
  await world.forward(LAPSES - HOUR);
  expect(await count(thread, "closed")).toBe(0);

  await world.forward(LAPSES);

  expect(await count(thread, "closed")).toBe(1);
  expect((await thread.view()).over?.how).toBe("no_answer");
});

test("silence counts from the mail, not from a time in which nothing ran", async () => {
  const world = new World();
  const shop = await openShop(world);
  const first = await answeredByMail(world, shop);
  const second = await answeredByMail(world, shop, { email: first.thread.email });
  await world.at(second.left + WEEK);
  // The second mail waits for the next day, and by then nothing runs for three weeks.
  await world.at(second.left + WEEK + 21 * DAY);
  const mails = await questions(world, first.thread.email);
  expect(mails).toHaveLength(2);
  const late = [first, second].find(({ thread }) => mails[1]?.text.includes(thread.receipt.reference));
  expect(await count(late!.thread, "closed")).toBe(0);
  await world.forward(LAPSES + DAY);
  expect(await count(late!.thread, "closed")).toBe(1);
});

test("no timer is left when all is over", async () => {
  const world = new World();
  const { thread, left } = await answeredByMail(world);
  await world.at(left + WEEK);
  good(await says(thread, "yes", { anger: 2 }));
  await world.forward(60 * DAY);
  const { results } = await env.DB.prepare("SELECT id FROM outbox WHERE complaint = ?1 AND done_at IS NULL")
    .bind(thread.id)
    .all();
  expect(results).toEqual([]);
});
