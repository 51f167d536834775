import { env as platform } from "cloudflare:workers";
import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { FilingView, ThreadKey } from "../../../shared/thread.ts";
import type { Env } from "../../../worker/env.ts";
import { mailKey } from "../../../worker/keys.ts";
import { DAY, freshId, freshSecret, HOUR, MINUTE, SECOND, type Shop, type Thread, World } from "../world.ts";
import { Days, type Fate, SpoolWatch } from "./days.ts";

const env = platform as unknown as Env;

function write(thread: Thread, text: string, more: { key?: ThreadKey; messageId?: string } = {}) {
  const { key = thread.key, messageId = freshId() } = more;
  return thread.visitor.post<FilingView>(paths.threadMessages, { key, messageId, text });
}

async function words(shop: Shop, thread: Thread): Promise<string[]> {
  return (await shop.team.opens(thread.id)).messages.map(({ text }) => text);
}

async function someThread(): Promise<{ world: World; shop: Shop; thread: Thread; days: Days; spool: SpoolWatch }> {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains({ text: "First words", reach: "mail", email: "ana@visitor.example" });
  await world.forward(MINUTE);
  return { world, shop, thread, days: new Days(), spool: new SpoolWatch(shop.site) };
}

test.each<Fate>(["before", "after", "stall", "late", "mistake"])(
  "words written on a bad day (%s) are kept, filed once with the time they came, and the team is told once",
  async (fate) => {
    const { world, shop, thread, days, spool } = await someThread();
    const id = freshId();
    days.only(fate, id);

    const answer = await write(thread, "Still no parcel", { messageId: id });
    expect(answer).toMatchObject({ status: 202, body: { filing: true, at: world.now } });
    const at = world.now;
    await world.forward(5 * SECOND);
    expect((await write(thread, "Still no parcel", { messageId: id })).body).toEqual(answer.body);
    days.all("well");
    await spool.empties();
    await days.comeLate();

    const view = await thread.view();
    expect(view.messages.map((message) => [message.text, message.at])).toContainEqual(["Still no parcel", at]);
    expect(view.messages).toHaveLength(2);
    expect(view.events.map(({ kind }) => kind)).toEqual(["received", "wrote"]);
    expect((await shop.team.inbox()).items[0]).toMatchObject({ unread: true });
    await world.tick();
    expect(world.callsTo(shop.webhook).filter(({ body }) => JSON.parse(body).type === "visitor.wrote")).toHaveLength(1);
  },
);

test("words that are stored although the thread cannot be read back are said to be kept", async () => {
  const { shop, thread, days, spool } = await someThread();
  let calls = 0;
  days.fate = () => (++calls > 2 ? "before" : "well");

  expect(await write(thread, "Stored all the same")).toMatchObject({ status: 202, body: { filing: true } });
  days.all("well");
  await spool.empties();

  expect(await words(shop, thread)).toEqual(["First words", "Stored all the same"]);
});

test("words under a wrong key are kept while nobody can look, and refused when they are filed, on record", async () => {
  const { world, shop, thread, days, spool } = await someThread();
  days.all("before");
  const wrong = { ...thread.key, secret: freshSecret() };
  const right = await write(thread, "Hers");
  const theirs = await write(thread, "Not hers", { key: wrong });
  // Nobody learns by it which key was right.
  expect(theirs.text).toBe(right.text);
  expect(theirs.status).toBe(202);
  days.all("well");
  await spool.empties();

  expect(await words(shop, thread)).toEqual(["First words", "Hers"]);
  const { events } = await shop.team.opens(thread.id);
  expect(events.map(({ kind }) => kind)).toEqual(["received", "wrote", "refused"]);
  await world.tick();
  expect(JSON.stringify(world.calls)).not.toContain("Not hers");
});

test("the key of a mailed link is compared when the words are filed, and is stored nowhere", async () => {
  const { shop, thread, days, spool } = await someThread();
  const { site, id } = thread.key;
  const good = await mailKey(env.LINK_KEY, site, id, 0);
  days.all("before");
  await write(thread, "From the mail", { key: { site, id, mail: good } });
  await write(thread, "From an old mail", { key: { site, id, mail: await mailKey(env.LINK_KEY, site, id, 7) } });
  expect(await spool.everything()).not.toContain(good);
  expect(await spool.everything()).not.toContain(thread.draft.secret);
  days.all("well");
  await spool.empties();

  expect(await words(shop, thread)).toEqual(["First words", "From the mail"]);
  const proven = platform.DB.prepare("SELECT 1 AS yes FROM proven_addresses WHERE site = ?1").bind(site);
  expect(await proven.first("yes")).toBe(1);
});

test("words for a complaint that waits are filed behind it, whether or not the database is well again", async () => {
  const world = new World();
  const shop = await world.shop();
  const days = new Days();
  const spool = new SpoolWatch(shop.site);
  days.all("before");
  const thread = await shop.visitor().complains({ text: "First words" });
  await world.forward(SECOND);
  expect((await write(thread, "In the outage")).status).toBe(202);
  days.all("well");
  await world.forward(SECOND);
  expect((await write(thread, "After it")).status).toBe(202);
  const wrong = { ...thread.key, secret: freshSecret() };
  expect(await write(thread, "Not hers", { key: wrong })).toMatchObject({ status: 404 });
  expect(await write(thread, "Nobody's", { key: { ...thread.key, id: freshId() } })).toMatchObject({ status: 404 });

  await spool.empties();

  expect(await words(shop, thread)).toEqual(["First words", "In the outage", "After it"]);
  const { events } = await shop.team.opens(thread.id);
  expect(events.map(({ kind }) => kind)).toEqual(["received", "wrote", "wrote"]);
});

test("other words under a message id that waits are kept beside it, once", async () => {
  const { shop, thread, days, spool } = await someThread();
  const messageId = freshId();
  days.all("before");
  for (const text of ["From the first tab", "From the second tab", "From the second tab", "From the first tab"])
    expect((await write(thread, text, { messageId })).status).toBe(202);
  days.all("well");
  await spool.empties();

  const texts = ["First words", "From the first tab", "From the second tab"];
  expect((await words(shop, thread)).toSorted()).toEqual(texts);
});

test("an answer that left before the team could see the words does not settle them", async () => {
  const { world, shop, thread, days, spool } = await someThread();
  const id = freshId();
  days.only("before", id);
  await write(thread, "Wait, there is more", { messageId: id });
  days.all("well");
  await shop.team.replies(thread.id, "It is on its way");
  await world.forward(HOUR);
  expect((await shop.team.inbox()).items).toEqual([]);

  await spool.empties();

  const [item] = (await shop.team.inbox()).items;
  expect(item).toMatchObject({ id: thread.id, unread: true, owed: { what: "reply" } });
});

test("words for a complaint that nobody knows wait for it a day, are no news to the team, and are let go then", async () => {
  const world = new World();
  const shop = await world.shop();
  const days = new Days();
  const spool = new SpoolWatch(shop.site);
  const ana = shop.visitor();
  const draft = ana.draft({ text: "Sent first, came second" });
  const key = { site: shop.site, id: draft.id, secret: draft.secret };
  days.all("before");
  const early = { key, messageId: freshId(), text: "Sent second, came first" };
  expect(await ana.post(paths.threadMessages, early)).toMatchObject({ status: 202 });
  const stray = { key: { ...key, id: freshId() }, messageId: freshId(), text: "For nobody" };
  expect(await ana.post(paths.threadMessages, stray)).toMatchObject({ status: 202 });
  days.all("well");
  await spool.beat();
  expect(await spool.figure()).toBeNull();

  days.all("before");
  await ana.sends(draft);
  days.all("well");
  for (let beats = 0; beats < 6; beats++) await spool.beat();
  const { messages } = await shop.team.opens(draft.id);
  expect(messages.map(({ text }) => text).toSorted()).toEqual([draft.text, early.text].toSorted());

  await world.forward(DAY);
  await spool.beat();
  expect(await spool.everything()).not.toContain("For nobody");
  expect(await spool.nextBeat()).toBeNull();
});
