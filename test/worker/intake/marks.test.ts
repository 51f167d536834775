import { expect, test } from "vitest";
import type { ComplaintDraft } from "../../../shared/complaint.ts";
import { DAY, HOUR, MINUTE, SECOND, someAddress, type Shop, World } from "../world.ts";

test.each([
  ["the site's own address", "https://shop.example", true],
  ["an origin the site has listed", "https://www.shop.example", true],
  ["an origin nobody has listed", "https://translate.example", false],
  ["a sandboxed frame", "null", false],
  ["no origin at all", undefined, true],
])("a complaint from %s is taken", async (_from, origin, listed) => {
  const { visitor, team } = await new World().shop({ origins: ["https://www.shop.example"] });

  const thread = await visitor().complains({}, origin === undefined ? {} : { origin });

  expect(await team.opens(thread.id)).toMatchObject({ origin: origin ?? null, originListed: listed });
  expect((await team.inbox()).items.map(({ id }) => id)).toEqual([thread.id]);
});

test("the whole of what a visitor said reaches the team as they said it", async () => {
  const { visitor, team } = await new World().shop();
  const said = {
    text: "  Two lines,\r\nand a 🧡 \n",
    wish: "replacement",
    anger: 9,
    reach: "phone",
    phone: "+49 30 555",
    phoneWhen: "after six",
    name: "Ana",
    order: "A-17",
    lang: "de-AT",
    context: { url: "https://shop.example/lamps", title: "Lamps", viewport: "390x844", agent: "A browser" },
  } satisfies Partial<ComplaintDraft>;

  const thread = await visitor().complains(said);

  const view = await team.opens(thread.id);
  expect(view.messages).toMatchObject([{ author: "visitor", text: said.text, lang: "de-AT" }]);
  expect(view).toMatchObject({ phone: said.phone, phoneWhen: said.phoneWhen, order: said.order, source: "widget" });
  expect(view).toMatchObject({
    pageUrl: said.context.url,
    pageTitle: "Lamps",
    viewport: "390x844",
    agent: "A browser",
  });
  expect(view.item).toMatchObject({ excerpt: "Two lines, and a 🧡", wish: "replacement", anger: 9, name: "Ana" });
});

const MARKED: [string, Partial<ComplaintDraft>, string[]][] = [
  ["with the field that people never see filled in", { website: "https://buy.example" }, ["honeypot"]],
  ["with both", { website: "x", took: 0 }, ["honeypot", "fill_time"]],
];

test.each(MARKED)("a complaint sent %s is taken, marked and told to nobody", async (_how, more, signals) => {
  const world = new World();
  const { visitor, team, webhook, owner } = await world.shop();
  const email = someAddress();

  const thread = await visitor().complains({ ...more, reach: "mail", email });

  expect(thread.receipt).toMatchObject({
    reference: expect.stringMatching(/^\w{3}-\w{3}-\w{3}$/),
    mail: false,
    promiseDueAt: null,
  });
  expect((await thread.view()).receiptMail).toBe("none");
  await world.forward(HOUR);
  expect(world.callsTo(webhook)).toEqual([]);
  expect(await world.mailsTo(email)).toEqual([]);
  expect(await world.mailsTo(owner)).toEqual([]);
  expect(await team.inbox()).toMatchObject({ items: [], counts: { open: 0, spam: 1 } });
  const { items } = await team.inbox("?filter=spam");
  expect(items).toMatchObject([{ id: thread.id, spam: true, owed: null }]);
  expect((await team.opens(thread.id)).signals).toEqual(signals);
});

test("a complaint sent faster than anybody types shows so, and is told and owed like any other", async () => {
  const world = new World();
  const shop = await world.shop();

  const thread = await shop.visitor().complains({ took: 300 });
  await world.tick();

  expect(thread.receipt.promiseDueAt).toEqual(expect.any(Number));
  expect(world.callsTo(shop.webhook)).toHaveLength(1);
  expect((await shop.team.opens(thread.id)).signals).toEqual(["fill_time"]);
  expect((await shop.team.inbox()).items).toMatchObject([{ id: thread.id, spam: false }]);
});

test("an answer to a complaint that is marked as spam is mailed, and its receipt is not mailed after it", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const thread = await shop.visitor().complains({ website: "x", reach: "mail", email });

  await shop.team.replies(thread.id, "It leaves today.");
  await world.forward(MINUTE);
  await shop.team.marks(thread.id, false);
  await world.forward(MINUTE);

  const mails = await world.mailsTo(email);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain("It leaves today.");
});

async function told(world: World, shop: Shop, email: string): Promise<{ team: number; visitor: number }> {
  return { team: world.callsTo(shop.webhook).length, visitor: (await world.mailsTo(email)).length };
}

test("undoing the mark owes what it had held back: the team and the visitor are told, once", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const thread = await shop.visitor().complains({ website: "x", reach: "mail", email });

  const undone = await shop.team.marks(thread.id, false);
  await shop.team.marks(thread.id, false);
  await world.forward(10 * SECOND);

  expect(undone.item).toMatchObject({
    spam: false,
    owed: { what: "answer", dueAt: (await thread.view()).promiseDueAt },
  });
  expect(undone.events.map(({ kind }) => kind)).toEqual(["received", "spam_undone"]);
  expect(await told(world, shop, email)).toEqual({ team: 1, visitor: 1 });
  await shop.team.marks(thread.id, true);
  await shop.team.marks(thread.id, false);
  await world.forward(HOUR);
  expect(await told(world, shop, email)).toEqual({ team: 1, visitor: 1 });
});

test("a mark set before anybody was told, and undone, loses no notice", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const thread = await shop.visitor().complains({ reach: "mail", email });
  await shop.team.marks(thread.id, true);
  await world.tick();
  expect(await told(world, shop, email)).toEqual({ team: 0, visitor: 0 });

  await shop.team.marks(thread.id, false);
  await world.forward(10 * SECOND);

  expect(await told(world, shop, email)).toEqual({ team: 1, visitor: 1 });
});

test("a complaint in test mode is shown as a test and told to nobody", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();

  const thread = await shop.visitor().complains({ test: true, reach: "mail", email });
  await thread.writes("And one thing more");
  await world.forward(HOUR);

  // Nobody is told, so nothing is promised.
  expect(thread.receipt).toMatchObject({ mail: false, promiseDueAt: null });
  expect(await told(world, shop, email)).toEqual({ team: 0, visitor: 0 });
  expect((await shop.team.inbox()).items).toMatchObject([{ id: thread.id, test: true }]);
  expect(await shop.team.deliveries()).toEqual([]);
});

test.each([
  ["an idea", { kind: "idea" }],
  ["thanks", { kind: "thanks" }],
  ["a problem that needs no answer", { reach: "none" }],
] as const)("%s is promised nothing, and waits after what is owed", async (_what, more) => {
  const world = new World();
  const { visitor, team, webhook } = await world.shop();

  const light = await visitor().complains(more);
  const owed = await visitor().complains();

  expect(light.receipt.promiseDueAt).toBeNull();
  expect(owed.receipt.promiseDueAt).toBe(world.now + DAY); // eight working hours of a shop that is open for eight
  expect((await team.inbox()).items).toMatchObject([
    { id: owed.id, owed: { what: "answer" } },
    { id: light.id, owed: null },
  ]);
  await world.tick();
  expect(world.callsTo(webhook)).toHaveLength(2);
});
