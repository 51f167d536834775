import { describe, expect, test } from "vitest";
import { count, openShop } from "../clock/clock.ts";
import { told } from "../follow-up/world.ts";
import { mailed, press } from "../spam/letter.ts";
import { DAY, good, HOUR, MINUTE, World } from "../world.ts";
import { byMail, delivers, offeredByMail, subjects, type Told } from "./telling.ts";
import { answersTo, complains, offer, offered, offering, replies, shown } from "./world.ts";

describe("the visitor answers it", () => {
  test("a yes is told with what it was and by when we owe it", async () => {
    const world = new World();
    const { shop, thread, id } = await offeredByMail(world);
    good(await answersTo(thread, "accept", id));
    await world.tick();

    const dueAt = new Date(world.now + 5 * DAY).toISOString();
    expect(told<Told>(world, shop, "visitor.acted")).toMatchObject([
      { step: "accept", option: 0, offer: { id, state: "accepted", dueAt }, complaint: { state: "settled" } },
    ]);
    const text = (await world.mailsTo(shop.owner)).find(({ subject }) => subject.startsWith("Accepted"))?.text;
    expect(text).toContain("accepted “Thirty euros back” (€30.00). It is to be done by Saturday");
  });

  test("a no is told with their words", async () => {
    const world = new World();
    const { shop, thread, id } = await offeredByMail(world);
    good(await answersTo(thread, "decline", id, { text: "I want my lamp" }));
    await world.tick();

    expect(told<Told>(world, shop, "visitor.acted")).toMatchObject([
      { step: "decline", message: { excerpt: "I want my lamp" }, offer: { state: "declined" } },
    ]);
    const one = (await world.mailsTo(shop.owner)).find(({ subject }) => subject.startsWith("Declined"));
    expect(one?.text).toContain("declined the offer, and waits for an answer.");
    expect(one?.text).toContain("> I want my lamp");
  });

  test("another sum is told as that sum", async () => {
    const world = new World();
    const { shop, thread, id } = await offeredByMail(world);
    good(await answersTo(thread, "counter", id, { amount: 4_550 } as object));
    await world.tick();

    expect(told<Told>(world, shop, "visitor.acted")).toMatchObject([{ step: "counter", amount: 4_550 }]);
    const one = (await world.mailsTo(shop.owner)).find(({ subject }) => subject.startsWith("Countered"));
    expect(one?.text).toContain("would settle for €45.50, and waits for an answer.");
  });

  test("many answers at once are three tellings and a digest", async () => {
    const world = new World();
    const shop = await openShop(world);
    const cases = await Promise.all(
      Array.from({ length: 7 }, async () => {
        const thread = await complains(shop);
        const it = offer();
        good(await replies(shop.team, thread, offering(it)));
        return { thread, id: it.id };
      }),
    );
    await world.forward(20 * MINUTE);
    for (const { thread, id } of cases) good(await answersTo(thread, "accept", id));
    await world.tick();
    await world.forward(5 * MINUTE);

    expect(told(world, shop, "visitor.acted")).toHaveLength(3);
    const digest = (await world.mailsTo(shop.owner)).find(({ subject }) =>
      subject.includes("news from their visitors"),
    );
    expect(digest?.subject).toContain("4 complaints");
    expect(digest?.text).toContain("The visitor accepted the offer, or says that it is right now.");
  });
});

describe("what is done", () => {
  test("is mailed at once, in the night too, in their language, without what was noted for the team", async () => {
    const world = new World();
    const shop = await openShop(world);
    const reader = { ...byMail(), lang: "de" };
    const { thread, id } = await offered(world, shop, offer(), reader);
    good(await answersTo(thread, "accept", id));
    await world.forward(14 * HOUR);
    await delivers(shop, thread.id, id);
    await world.tick();

    const [one, ...more] = (await world.mailsTo(reader.email)).filter(({ subject }) => subject.startsWith("Es ist"));
    expect(more).toEqual([]);
    expect(one?.subject).toBe(`Es ist getan: ${thread.receipt.reference} (Corner Shop)`);
    expect(one?.text).toContain("> Thirty euros back");
    expect(one?.text).toMatch(/Betrag: 30,00\s€/);
    expect(one?.text).not.toContain("4711");
  });

  test("is not held back by the one mail of the day", async () => {
    const world = new World();
    const { shop, thread, id, email } = await offeredByMail(world);
    await shop.visitor().complains({ reach: "mail", email });
    // Another complaint's answer is late, and the machine says so.
    await world.forward(DAY + HOUR);
    expect((await subjects(world, email)).filter((subject) => subject.startsWith("We are late"))).toHaveLength(1);
    await delivers(shop, thread.id, id);
    await world.tick();

    expect((await subjects(world, email)).filter((subject) => subject.startsWith("It is done"))).toHaveLength(1);
  });

  test("goes to nobody who wants no more mail, and to nobody without an address; the thread says it", async () => {
    const world = new World();
    const { shop, thread, id, email } = await offeredByMail(world);
    await press((await mailed(world, shop, email)).stop);
    await delivers(shop, thread.id, id);
    const silent = await offered(world, shop);
    await delivers(shop, silent.thread.id, silent.id);
    await world.tick();

    expect((await subjects(world, email)).filter((subject) => subject.startsWith("It is done"))).toEqual([]);
    const rows = (await shop.team.deliveries()).filter(({ notice }) => notice === "remedy.delivered");
    expect(rows).toMatchObject([{ channel: "visitor_mail", state: "withheld", error: "stopped" }]);
    for (const one of [thread, silent.thread]) expect(shown(await one.view()).state).toBe("delivered");
  });

  test("is told once, however often it is noted", async () => {
    const world = new World();
    const { shop, thread, id, email } = await offeredByMail(world);
    await Promise.all([delivers(shop, thread.id, id), delivers(shop, thread.id, id)]);
    await world.tick();
    await delivers(shop, thread.id, id);
    await world.forward(DAY);

    expect((await subjects(world, email)).filter((subject) => subject.startsWith("It is done"))).toHaveLength(1);
    expect(await count(thread, "delivered")).toBe(1);
  });
});
