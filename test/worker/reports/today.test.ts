import { expect, test } from "vitest";
import { costOf } from "../budget/meter.ts";
import { answersTo, offer, offered } from "../remedies/world.ts";
import { asked, says, taps } from "../closing/world.ts";
import { DAY, freshId, good, HOUR, MINUTE, World } from "../world.ts";
import { grow, today } from "./world.ts";

test("a morning on which nothing is owed is clean", async () => {
  const world = new World();
  const { team } = await world.shop();
  expect(await today(team)).toEqual({ now: world.now, overdue: 0, dueToday: 0, items: [], clean: true });
});

test("what is owed stands there with its time, the oldest first: answers, replies and promises", async () => {
  const world = new World();
  const shop = await world.shop();
  const waiting = await shop.visitor().complains({ text: "Where is it?" });
  const promised = await shop.visitor().complains();
  await shop.team.called(promised.id, "I rang");
  const soon = { id: freshId(), text: "A new one", dueAt: world.now + HOUR };
  await shop.team.promises(promised.id, soon);
  await shop.team.promises(promised.id, { id: freshId(), text: "A letter", dueAt: world.now + 40 * DAY });

  const view = await today(shop.team);

  expect(view.items.map(({ what, text, dueAt }) => [what, text, dueAt])).toEqual([
    ["promise", "A new one", soon.dueAt],
    ["answer", "Where is it?", waiting.receipt.promiseDueAt],
    ["promise", "A letter", world.now + 40 * DAY],
  ]);
  // The answer is due tomorrow: the shop opened an hour ago, and promises eight.
  expect(view).toMatchObject({ overdue: 0, dueToday: 1, clean: false });
});

test("what is answered is not owed from the moment its answer leaves; what is doubted is owed again", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  await shop.team.replies(thread.id, "It left this morning");
  expect((await today(shop.team)).items).toHaveLength(1);
  await world.forward(MINUTE);
  expect((await today(shop.team)).clean).toBe(true);
  good(await says(await asked(shop), "no"));

  expect((await today(shop.team)).items).toMatchObject([{ what: "reply" }]);
});

test("a time that passed is overdue until word is given, and counted once", { timeout: 60_000 }, async () => {
  const world = new World();
  const shop = await world.shop();
  const late = await shop.visitor().complains();
  const kept = await shop.visitor().complains();
  await shop.team.called(kept.id, "I rang");
  const promise = freshId();
  await shop.team.promises(kept.id, { id: promise, text: "A new one", dueAt: world.now + HOUR });
  await world.forward(3 * DAY);

  const view = await today(shop.team);

  expect(view.overdue).toBe(view.items.filter(({ dueAt }) => dueAt < world.now).length);
  expect(view.items.filter(({ complaint }) => complaint === late.id)).toMatchObject([{ what: "answer" }]);
  expect(view.items.filter(({ complaint }) => complaint === kept.id)).toHaveLength(1);
  await shop.team.called(kept.id, "I rang: it is late, and that is ours");
  await shop.team.keeps(kept.id, promise);
  expect((await today(shop.team)).items.map(({ complaint }) => complaint)).toEqual([late.id]);
});

test(
  "what nobody waits for any more is not owed; a remedy that was accepted is, by its day",
  { timeout: 60_000 },
  async () => {
    const world = new World();
    const shop = await world.shop();
    const gone = await shop.visitor().complains();
    await shop.team.promises(gone.id, { id: freshId(), text: "A call", dueAt: world.now + HOUR });
    good(await taps(gone, "withdraw"));
    await shop.visitor().complains({ website: "spam" });
    await shop.visitor().complains({ test: true });
    const it = offer();
    const { thread } = await offered(world, shop, it);
    good(await answersTo(thread, "accept", it.id));

    expect((await today(shop.team)).items).toMatchObject([
      { complaint: thread.id, what: "promise", text: "Thirty euros back" },
    ]);
  },
);

test("nothing of another site is in it", async () => {
  const world = new World();
  const [ours, theirs] = [await world.shop(), await world.shop()];
  const thread = await theirs.visitor().complains({ text: "zebra crossing" });
  await theirs.team.promises(thread.id, { id: freshId(), text: "zebra crossing", dueAt: world.now + HOUR });

  expect((await today(ours.team)).clean).toBe(true);
});

test(
  "it reads few rows on an ordinary day, and a bounded number in the worst of backlogs",
  { timeout: 60_000 },
  async () => {
    const world = new World();
    const shop = await world.shop();
    for (let n = 0; n < 5; n++) {
      const { id } = await shop.visitor().complains();
      await shop.team.promises(id, { id: freshId(), text: "A call", dueAt: world.now + (n + 1) * DAY });
    }
    const ordinary = await costOf(() => today(shop.team));
    await grow(shop.site, 0, 1_000, world.now);
    const small = await costOf(() => today(shop.team));
    await grow(shop.site, 1_000, 5_000, world.now);
    const large = await costOf(() => today(shop.team));

    expect(ordinary.read).toBeLessThanOrEqual(60);
    expect(await today(shop.team)).toMatchObject({ overdue: 100 });
    expect(large.read).toBeLessThanOrEqual(small.read);
    expect(large.read).toBeLessThanOrEqual(320);
    expect(large.trips).toBe(2);
  },
);
