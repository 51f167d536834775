import { describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { count, openShop } from "../clock/clock.ts";
import { owed, taps } from "../closing/world.ts";
import { told } from "../follow-up/world.ts";
import { DAY, good, HOUR, MINUTE, SECOND, World } from "../world.ts";
import { byMail, offeredByMail, subjects, type Told } from "./telling.ts";
import {
  answersTo,
  api,
  asked,
  complains,
  decides,
  guides,
  limited,
  offer,
  offered,
  offering,
  option,
  replies,
  shown,
} from "./world.ts";

describe("a member asks for a yes", () => {
  test("the team and the owner hear at once: who, what, what it costs, what they may give, and where to decide", async () => {
    const world = new World();
    const { shop, thread, id } = await asked(world);
    await world.tick();

    expect(told<Told>(world, shop, "approval.asked")).toMatchObject([
      { limit: 2_000, given: 0, offer: { id, state: "asked", cost: 3_000 }, complaint: { state: "received" } },
    ]);
    const [one, ...more] = (await world.mailsTo(shop.owner)).filter(({ subject }) =>
      subject.includes("asks for a yes"),
    );
    expect(more).toEqual([]);
    expect(one?.subject).toBe(`Ben asks for a yes to an offer on ${thread.receipt.reference}`);
    expect(one?.text).toContain("It costs €30.00. Without asking, an agent may give €20.00 on one complaint.");
    expect(one?.text.match(/https:\S+/g)).toEqual([expect.stringContaining(paths.inboxComplaint(thread.id))]);
  });

  test("what was given before counts, and is said", async () => {
    const world = new World();
    const { shop, agent } = await limited(world);
    const { thread, id } = await offered(world, shop, offer({ options: [option({ amount: null, cost: 1_500 })] }));
    good(await answersTo(thread, "decline", id));
    const second = offer({ options: [option({ amount: null, cost: 1_800 })] });
    good(await replies(shop.team, thread, offering(second)));
    await world.forward(MINUTE);
    good(await answersTo(thread, "accept", second.id));
    // Doubted, and open again: what was agreed on still costs what it costs.
    good(await shop.team.ask("POST", api.reopen(thread.id), {}));
    good(await replies(agent, thread, offering(offer({ options: [option({ amount: null, cost: 500 })] }))));
    await world.tick();

    expect(told<Told>(world, shop, "approval.asked")).toMatchObject([{ limit: 2_000, given: 1_800 }]);
  });

  test("many at once are told one by one: somebody waits for each", async () => {
    const world = new World();
    const { shop, agent } = await limited(world);
    for (let n = 0; n < 6; n++) good(await replies(agent, await complains(shop), offering(offer())));
    await world.tick();

    expect(told(world, shop, "approval.asked")).toHaveLength(6);
  });

  test("nobody is asked about what the visitor withdrew meanwhile", async () => {
    const world = new World();
    const { shop, thread } = await asked(world);
    good(await taps(thread, "withdraw"));
    await world.tick();

    expect(told(world, shop, "approval.asked")).toEqual([]);
  });

  test("who takes it back before anybody was told asks nobody", async () => {
    const world = new World();
    const { shop, agent, thread, message } = await asked(world);
    good(await agent.takesBack(thread.id, message));
    await world.tick();

    expect(told(world, shop, "approval.asked")).toEqual([]);
    expect(await owed(shop.site, "approval.asked")).toEqual([]);
  });
});

describe("a manager decides", () => {
  test("yes: the team hears it at once, nobody is asked any more, and the offer leaves as its writer's", async () => {
    const world = new World();
    const house = await limited(world);
    const reader = byMail();
    const thread = await complains(house.shop, reader);
    const it = offer();
    good(await replies(house.agent, thread, offering(it)));
    good(await decides(house.manager, thread, it.id, true));
    await world.tick();

    expect(told(world, house.shop, "approval.asked")).toEqual([]);
    expect(told<Told>(world, house.shop, "approval.decided")).toMatchObject([
      { approved: true, by: "Ben", offer: { id: it.id, state: "open" } },
    ]);
    expect((await subjects(world, reader.email)).filter((subject) => subject.includes("answered"))).toEqual([]);
    await world.forward(10 * SECOND);

    const one = (await world.mailsTo(reader.email)).find(({ subject }) => subject.startsWith("Ben answered"));
    expect(one?.text).toContain("> Thirty euros back");
    expect((await thread.view()).state).toBe("offered");
  });

  test("no: the team hears why, and the visitor nothing", async () => {
    const world = new World();
    const { shop, thread, manager, id } = await asked(world);
    await world.tick();
    good(await decides(manager, thread, id, false));
    await world.forward(DAY);

    const [one] = told<Told>(world, shop, "approval.decided");
    expect(one).toMatchObject({ approved: false, reason: "Half of it will do", offer: { state: "refused" } });
    expect(one?.offer).not.toHaveProperty("leavesAt");
    expect(await subjects(world, shop.owner)).toContain(`Not approved: the offer on ${thread.receipt.reference}`);
    expect((await thread.view()).messages.filter(({ author }) => author === "team")).toEqual([]);
  });
});

describe("the offer in the answer's mail", () => {
  test("has its sum, its time and one link, and opening that link accepts nothing", async () => {
    const world = new World();
    const { thread, email } = await offeredByMail(
      world,
      offer({ options: [option(), option({ text: "A new lamp" })] }),
    );

    const one = (await world.mailsTo(email)).find(({ subject }) => subject.includes("answered"));
    expect(one?.text).toContain("Olga offers you one of these two. The choice is yours:");
    expect(one?.text).toContain("Sum: €30.00\nDone: within 5 days of your yes");
    const links = one?.text.match(/https:\S+/g) ?? [];
    expect(links).toHaveLength(1);
    expect(links[0]).toMatch(/\/m\/[\w-]{43}$/);
    expect(one?.text).not.toMatch(/cost/i);
    expect(shown(await thread.view()).state).toBe("open");
  });

  test.each([
    ["de", "Das Angebot gilt bis", /Betrag: 30,00\s€/],
    ["es", "La oferta vale hasta el", /Importe: 30,00\s€/],
  ])("speaks their language (%s)", async (lang, stands, sum) => {
    const world = new World();
    const shop = await openShop(world);
    const reader = { ...byMail(), lang };
    await offered(world, shop, offer(), reader);

    const text = (await world.mailsTo(reader.email)).at(-1)?.text;
    expect(text).toContain(stands);
    expect(text).toMatch(sum);
  });

  test("that comes after its time says so, and offers nothing any more", async () => {
    const world = new World();
    const shop = await openShop(world);
    const reader = byMail();
    const thread = await complains(shop, reader);
    await world.tick();
    good(await replies(shop.team, thread, offering(offer({ standsUntil: world.now + 3 * HOUR }))));
    // Nothing runs for a day.
    await world.forward(DAY);

    const one = (await world.mailsTo(reader.email)).find(({ subject }) => subject.includes("answered"));
    expect(one?.text).toContain("The offer stood until Monday");
    expect(one?.text).not.toContain("Thirty euros back");
    expect(await count(thread, "offer_expired")).toBe(1);
    expect(told<Told>(world, shop, "offer.lapse")).toHaveLength(1);
  });
});

test("a currency of its own is said as that", async () => {
  const world = new World();
  const shop = await openShop(world);
  await guides(shop, { currency: "JPY" });
  const reader = byMail();
  await offered(world, shop, offer(), reader);

  expect((await world.mailsTo(reader.email)).at(-1)?.text).toContain("Sum: ¥3,000\n");
});
