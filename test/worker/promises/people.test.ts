import { expect, test, vi } from "vitest";
import { HISTORY_MAX } from "../../../shared/inbox.ts";
import { DAY, HOUR, knock, MINUTE, type Shop, someAddress, type Thread, World } from "../world.ts";
import { api, promise } from "./world.ts";

/** The same person complains so often, a day apart, and each is told. */
async function complains(world: World, shop: Shop, email: string, times: number): Promise<Thread[]> {
  const threads: Thread[] = [];
  for (let i = 0; i < times; i++) {
    threads.push(await shop.visitor().complains({ reach: "mail", email, text: `Lamp ${i + 1} is broken` }));
    await world.tick();
    vi.setSystemTime(world.now + DAY);
  }
  return threads;
}

/** Ninety days, in which the team looks in now and then. */
async function season(world: World, shop: Shop): Promise<void> {
  for (let n = 0; n < 9; n++) {
    await world.forward(10 * DAY);
    await shop.team.inbox();
  }
}

const person = async (shop: Shop, thread: Thread) => (await shop.team.opens(thread.id)).person;

test("what the same person complained of before stands beside it, the latest first, with what was promised", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const [first, second] = await complains(world, shop, email, 2);
  await shop.team.does(api.reading(first!.id), { cause: "Thin glass" });
  const late = promise({ dueAt: world.now + HOUR });
  await shop.team.promises(first!.id, late);
  await shop.team.called(second!.id, "I rang");
  await complains(world, shop, someAddress(), 1);
  const [third] = await complains(world, shop, email.toUpperCase(), 1);

  expect(await person(shop, third!)).toEqual({
    verified: false,
    second: true,
    earlier: [
      expect.objectContaining({ id: second!.id, state: "answered", cause: null, promises: [] }),
      {
        id: first!.id,
        reference: first!.receipt.reference,
        state: "received",
        excerpt: "Lamp 1 is broken",
        receivedAt: first!.receipt.receivedAt,
        cause: "Thin glass",
        promises: [expect.objectContaining({ id: late.id, state: "broken" })],
        remedies: [],
      },
    ],
  });
  expect(await person(shop, first!)).toEqual({ verified: false, second: false, earlier: [] });
});

test("the visitor is shown nothing of it", async () => {
  const world = new World();
  const shop = await world.shop();
  const [first, second] = await complains(world, shop, someAddress(), 2);

  expect(JSON.stringify(await second!.view())).not.toContain(first!.id);
  expect(JSON.stringify(await second!.view())).not.toMatch(/person|earlier|verified/);
});

test("who left no address and no number is nobody we know", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  await world.tick();

  expect(await person(shop, thread)).toBeNull();
});

test("only another problem within 90 days is a second failure", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const reach = { reach: "mail", email } as const;
  await shop.visitor().complains(reach);
  await season(world, shop);
  const onTheDay = await shop.visitor().complains(reach);
  await season(world, shop);
  await world.forward(1);
  await shop.visitor().complains({ ...reach, kind: "idea" });
  await world.forward(1);
  const long = await shop.visitor().complains(reach);
  await world.forward(MINUTE);
  const praise = await shop.visitor().complains({ ...reach, kind: "thanks" });
  await world.tick();

  const seconds = await Promise.all([onTheDay, long, praise].map(async (one) => (await person(shop, one))?.second));
  expect(seconds).toEqual([true, false, false]);
});

test("an address is theirs once its own link was used, and no more once its owner did not write this", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const [first] = await complains(world, shop, email, 1);
  expect(await person(shop, first!)).toMatchObject({ verified: false });
  const [mail] = await world.mailsTo(email);
  const [site = "", id = "", , key = ""] = new URL(mail!.links[0]!).hash.slice(1).split("/");
  await first!.visitor.post("/v1/thread/messages", {
    key: { site, id, mail: key },
    messageId: first!.visitor.draft().id,
    text: "Me again",
  });
  expect(await person(shop, first!)).toMatchObject({ verified: true });

  const [second] = await complains(world, shop, email, 1);
  const links = (await world.mailsTo(email)).flatMap((one) => one.links);
  const stop = new URL(links.find((link) => link.includes(`/stop/${shop.site}.${second!.id}.`))!).pathname;
  expect(await person(shop, second!)).toMatchObject({ verified: true, earlier: [{ id: first!.id }] });
  await knock(stop, { method: "POST" });
  const [third] = await complains(world, shop, email, 1);

  expect(await person(shop, second!)).toBeNull();
  expect((await person(shop, third!))?.earlier.map((one) => one.id)).toEqual([first!.id]);
});

test("spam, tests and other sites' complaints are no history", async () => {
  const world = new World();
  const [shop, elsewhere] = [await world.shop(), await world.shop()];
  const email = someAddress();
  await complains(world, elsewhere, email, 1);
  const [spam] = await complains(world, shop, email, 1);
  await shop.team.marks(spam!.id, true);
  await shop.visitor().complains({ reach: "mail", email, test: true });
  const [thread] = await complains(world, shop, email, 1);

  expect(await person(shop, thread!)).toMatchObject({ earlier: [], second: false });
});

test("the ten latest are shown of somebody who complains often", async () => {
  const world = new World();
  const shop = await world.shop();
  const threads = await complains(world, shop, someAddress(), HISTORY_MAX + 3);

  const shown = (await person(shop, threads.at(-1)!))?.earlier.map(({ id }) => id);

  expect(shown).toEqual(
    threads
      .slice(2, -1)
      .toReversed()
      .map(({ id }) => id),
  );
});
