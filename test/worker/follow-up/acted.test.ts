import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { openShop } from "../clock/clock.ts";
import { answered, asked, ends, lastAnswer, says, settled, taps } from "../closing/world.ts";
import { DAY, good, HOUR, MINUTE, type Shop, World } from "../world.ts";
import { answeredByMail, told } from "./world.ts";

interface Acted {
  step: string;
  answer?: string;
  angerNow?: number;
  safety?: boolean;
  message?: { excerpt: string };
  complaint: { reference: string; state: string };
}

async function mails(world: World, shop: Shop, reference: string): Promise<{ subject: string; text: string }[]> {
  return (await world.mailsTo(shop.owner)).filter(
    ({ subject, text }) => !subject.startsWith("New") && `${subject} ${text}`.includes(reference),
  );
}

test("a no is told at once: what they said, how angry they are now, what they wrote, and where to answer", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await asked(shop, { anger: 9 });
  await world.tick();
  good(await says(thread, "no", { anger: 7, text: "The lamp still flickers" }));
  await world.tick();

  expect(told<Acted>(world, shop, "visitor.acted")).toMatchObject([
    { step: "follow_up", answer: "no", angerNow: 7, message: { excerpt: "The lamp still flickers" } },
  ]);
  const [mail, ...more] = await mails(world, shop, "Not right");
  expect(more).toEqual([]);
  expect(mail?.subject).toBe(`Not right: ${thread.receipt.reference}`);
  expect(mail?.text).toContain("The visitor answered the follow-up: no. It is open again, and waits for an answer.");
  expect(mail?.text).toContain("Anger now: 7 of 10, 9 of 10 at the start");
  expect(mail?.text).toContain("> The lamp still flickers");
  expect(mail?.text).toContain(`${paths.inboxComplaint(thread.id)}`);
});

test.each([
  ["settle", "Right now", answered],
  ["withdraw", "Withdrawn", answered],
  ["reopen", "Open again", settled],
] as const)("%s is told in its own words", async (step, title, before) => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await before(shop);
  await world.tick();
  good(await taps(thread, step));
  await world.tick();

  expect((await mails(world, shop, `${title}: `)).map(({ subject }) => subject)).toContain(
    `${title}: ${thread.receipt.reference}`,
  );
});

test("words that may be a matter of safety are told by themselves, with a subject that says so", async () => {
  const world = new World();
  const shop = await openShop(world);
  const threads = await Promise.all(Array.from({ length: 6 }, () => asked(shop, { lang: "en" })));
  await world.tick();
  const [first, ...rest] = threads;
  for (const thread of rest) good(await says(thread, "yes"));
  good(await says(first!, "no", { text: "It caught fire and burned my hand" }));
  await world.tick();

  const urgent = (await world.mailsTo(shop.owner)).filter(({ subject }) => subject.startsWith("Safety"));
  expect(urgent.map(({ subject }) => subject)).toEqual([`Safety: read ${first?.receipt.reference} now`]);
  expect(told<Acted>(world, shop, "visitor.acted").filter(({ safety }) => safety)).toHaveLength(1);
});

test("many taps at once are three tellings and a digest that says how each stands", async () => {
  const world = new World();
  const shop = await openShop(world);
  const threads = await Promise.all(Array.from({ length: 9 }, () => answered(shop)));
  await world.tick();
  await world.forward(20 * MINUTE);
  const before = world.callsTo(shop.webhook).length;
  for (const [n, thread] of threads.entries()) good(await taps(thread, n % 2 ? "withdraw" : "settle"));
  await world.tick();
  await world.forward(5 * MINUTE);

  const types = world.callsTo(shop.webhook).slice(before);
  expect(types.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual([
    ...Array(3).fill("visitor.acted"),
    "team.digest",
  ]);
  const digest = (await world.mailsTo(shop.owner)).find(({ subject }) => subject.includes("news from their visitors"));
  expect(digest?.subject).toContain("6 complaints");
  expect(digest?.text).toContain("The visitor withdrew it.");
  expect(digest?.text).toContain("The visitor accepted the offer, or says that it is right now.");
});

test("of somebody who had their words deleted nobody is told what they said before", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await shop.visitor().complains({ name: "Ana", text: "The lamp flickers" });
  await thread.writes("It still flickers");
  good(await thread.visitor.post(paths.threadForget, { key: thread.key }));
  await world.forward(DAY);

  expect(world.callsTo(shop.webhook)).toEqual([]);
  expect(await world.mailsTo(shop.owner)).toEqual([]);
});

test("who withdrew before the receipt could go is promised nothing by mail", async () => {
  const world = new World();
  const shop = await openShop(world);
  const email = "early@visitor.example";
  const thread = await shop.visitor().complains({ reach: "mail", email });
  good(await taps(thread, "withdraw"));
  await world.forward(3 * DAY);

  expect(await world.mailsTo(email)).toEqual([]);
  expect(told<Acted>(world, shop, "visitor.acted")).toMatchObject([{ step: "withdraw" }]);
});

test("the last answer is mailed with what was done, what still stands, and where else to turn", async () => {
  const world = new World();
  const { shop, thread } = await answeredByMail(world);
  const offerUntil = world.now + 10 * DAY;
  good(await ends(shop, thread, lastAnswer({ offer: "Half of the price back", offerUntil })));
  await world.forward(MINUTE);

  const mail = (await world.mailsTo(thread.email)).find(({ text }) => text.includes("Olemme tehneet"));
  expect(mail?.text).toContain("What was done: The lamp was replaced");
  expect(mail?.text).toMatch(/Our last offer: Half of the price back It stands until Thursday/);
  expect(mail?.text).toContain("Words you write here are kept and read once a week");
  expect((await thread.view()).state).toBe("final");
  // It is over: nobody asks whether it is right.
  await world.forward(30 * DAY);
  expect((await thread.view()).events.map(({ kind }) => kind)).not.toContain("follow_up_sent");
});

test("what is written after the end is told once in the week, all of it together", async () => {
  const world = new World();
  const shop = await openShop(world);
  const threads = [await answeredByMail(world, shop), await answeredByMail(world, shop)];
  for (const { thread } of threads) good(await ends(shop, thread));
  await world.forward(MINUTE);
  const before = world.callsTo(shop.webhook).length;
  await threads[0]!.thread.writes("I found the bill");
  await world.forward(DAY);
  await threads[1]!.thread.writes("And one thing more");
  await threads[1]!.thread.writes("Forget that");
  await world.forward(HOUR);
  expect(world.callsTo(shop.webhook)).toHaveLength(before);

  await world.forward(7 * DAY);

  const digests = told<{ total: number; messages: { excerpt: string; reference: string }[] }>(
    world,
    shop,
    "ended.digest",
  );
  expect(digests).toHaveLength(1);
  expect(digests[0]).toMatchObject({
    total: 3,
    messages: [
      { excerpt: "I found the bill", reference: threads[0]!.thread.receipt.reference },
      { excerpt: "And one thing more" },
      { excerpt: "Forget that" },
    ],
  });
  const mail = (await world.mailsTo(shop.owner)).find(({ subject }) => subject.includes("closed for good"));
  expect(mail?.subject).toBe("3 new messages to what is closed for good: Corner Shop");
  expect(mail?.text).toContain("“I found the bill”");
  await world.forward(7 * DAY);
  expect(told(world, shop, "ended.digest")).toHaveLength(1);
});
