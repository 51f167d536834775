import { describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { count, openShop } from "../clock/clock.ts";
import { says } from "../closing/world.ts";
import { DAY, freshId, good, HOUR, MINUTE, World } from "../world.ts";
import { answeredByMail, questions, WEEK } from "./world.ts";

test("three questions to one person are in their threads at once and in three mails, one a day", async () => {
  const world = new World();
  const shop = await openShop(world);
  const first = await answeredByMail(world, shop);
  const { email } = first.thread;
  const cases = [first, await answeredByMail(world, shop, { email }), await answeredByMail(world, shop, { email })];
  await world.at(first.left + WEEK + HOUR);
  for (const { thread } of cases) expect(await count(thread, "follow_up_sent")).toBe(1);
  expect(await questions(world, email)).toHaveLength(1);

  await world.forward(DAY - 1);
  expect(await questions(world, email)).toHaveLength(1);
  await world.forward(1);
  expect(await questions(world, email)).toHaveLength(2);
  // Who has answered by then is not asked by mail any more.
  const mailed = (await questions(world, email)).map(({ text }) => text).join(" ");
  const waiting = cases.filter(({ thread }) => !mailed.includes(thread.receipt.reference));
  expect(waiting).toHaveLength(1);
  for (const { thread } of waiting) good(await says(thread, "yes"));
  await world.forward(3 * DAY);

  expect(await questions(world, email)).toHaveLength(2);
});

test("a confession and a question share the one mail of the day", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread, left } = await answeredByMail(world, shop);
  await world.at(left + WEEK - 8 * HOUR - MINUTE); // 00:59 on Monday
  await shop.visitor().complains({ reach: "mail", email: thread.email });
  await world.at(left + WEEK);
  expect(await questions(world, thread.email)).toHaveLength(1);

  await world.at(left + WEEK + 8 * HOUR);
  const late = async () =>
    (await world.mailsTo(thread.email)).filter(({ subject }) => subject.startsWith("We are late")).length;
  expect(await late()).toBe(0);
  await world.forward(DAY);
  expect(await late()).toBe(1);
});

describe("asked by hand", () => {
  test("it is mailed at once with the member's line, as theirs, and not again a week later", async () => {
    const world = new World();
    const { shop, thread, left } = await answeredByMail(world);
    await world.at(left + 12 * HOUR); // At night, and on a day with a mail already: a person decided it.
    await shop.team.does(paths.api.followUp(thread.id), {
      messageId: freshId(),
      text: "I set it up myself and it worked. Is it right now?",
    });
    await world.tick();

    const [mail] = await questions(world, thread.email);
    expect(mail?.text).toMatch(/Olga.*wrote to you on Monday .*21:00.*:\n\nI set it up myself and it worked/);
    expect(mail?.text).toContain("One of us had this question sent to you");
    expect(mail?.text).not.toContain("sent automatically");
    expect((await thread.view()).events.at(-1)).toMatchObject({ kind: "follow_up_sent", by: "Olga" });
    await world.at(left + WEEK + DAY);
    expect(await questions(world, thread.email)).toHaveLength(1);
    expect(await count(thread, "follow_up_sent")).toBe(1);
  });

  test("without a line it is the question alone", async () => {
    const world = new World();
    const { shop, thread } = await answeredByMail(world);
    await shop.team.does(paths.api.followUp(thread.id), { messageId: freshId() });
    await world.tick();

    const [mail] = await questions(world, thread.email);
    expect(mail?.text).not.toContain("wrote to you on");
    expect(mail?.text).toContain("One of us had this question sent to you");
  });
});
