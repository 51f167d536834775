import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { REOPEN_MS } from "../../../shared/steps.ts";
import type { Env } from "../../../worker/env.ts";
import { mailKey } from "../../../worker/keys.ts";
import { DAY, freshId, freshSecret, HOUR, MINUTE, someAddress, World } from "../world.ts";
import { answered, asked, kinds, owed, says, settled, stored, taps } from "./world.ts";

const env = platform as unknown as Env;

test("who says that it is right has settled it, and the team is told", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await answered(shop);
  expect((await thread.view()).can).toEqual(["settle", "withdraw"]);

  const id = freshId();
  const { status, body } = await taps(thread, "settle", { id });

  expect(status).toBe(200);
  expect(body).toMatchObject({ state: "settled", can: ["reopen", "withdraw"], over: null });
  expect(kinds(body)).toEqual(["received", "called", "settled"]);
  expect(await owed(shop.site, "visitor.acted")).toMatchObject([
    { id: `acted:${id}`, complaint: thread.id, message: null, detail: '{"step":"settle"}' },
  ]);
  expect((await shop.team.opens(thread.id)).item).toMatchObject({ state: "settled", unread: true, owed: null });
});

test("a yes ends the question; the anger is for the team alone", async () => {
  const shop = await new World().shop();
  const thread = await asked(shop);
  expect(await thread.view()).toMatchObject({ followUp: { open: true, answer: null }, state: "answered" });
  expect((await thread.view()).can).toContain("follow_up");

  const { body, text } = await says(thread, "yes", { anger: 2 });

  expect(body).toMatchObject({ state: "followed_up", followUp: { open: false, answer: "yes" } });
  expect(kinds(body)).toEqual(["received", "called", "follow_up_sent", "follow_up_answered"]);
  expect(text).not.toContain("anger");
  const view = await shop.team.opens(thread.id);
  expect(view).toMatchObject({ followUp: { answer: "yes", anger: 2 }, item: { owed: null } });
  expect(view.events.at(-1)).toMatchObject({ author: "visitor", answered: { answer: "yes", anger: 2 } });
});

test.each(["partly", "no"] as const)("%s opens it again at the top, and its words are one message", async (answer) => {
  const world = new World();
  const shop = await world.shop();
  const thread = await asked(shop);
  const other = await shop.visitor().complains();
  // Not a round number of seconds: what is counted from it must be whole all the same.
  vi.setSystemTime(world.now + HOUR + 7);
  const id = freshId();

  const { body } = await says(thread, answer, { id, anger: 9, text: "It flickers" });

  expect(body).toMatchObject({ state: "seen", followUp: { open: false, answer } });
  expect(kinds(body)).toEqual(["received", "called", "follow_up_sent", "follow_up_answered"]);
  expect(body.messages.at(-1)).toMatchObject({ id, author: "visitor", text: "It flickers" });
  const { items } = await shop.team.inbox();
  expect(items.map((item) => item.id)).toEqual([thread.id, other.id]);
  expect(items[0]).toMatchObject({ state: "seen", owed: { what: "reply" }, unread: true });
  expect(items[0]?.owed?.dueAt).toBeGreaterThan(world.now);
  expect(await owed(shop.site, "visitor.acted")).toMatchObject([
    { id: `acted:${id}`, message: id, detail: JSON.stringify({ step: "follow_up", answer }) },
  ]);
  expect(await owed(shop.site, "visitor.wrote")).toEqual([]);
});

test("after a doubt only a later answer counts, and it can be asked again", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await asked(shop);
  vi.setSystemTime(world.now + HOUR);
  await says(thread, "no");
  expect(await thread.view()).toMatchObject({ state: "seen" });
  vi.setSystemTime(world.now + HOUR);

  const view = await shop.team.called(thread.id, "I rang again");

  expect(view.item).toMatchObject({ state: "answered", owed: null });
  expect(view.followUp?.plannedAt).toBeGreaterThan(world.now + 6 * DAY);
  expect(view.can).toContain("follow_up");
});

test("what was withdrawn is over, owes nothing, and opens again with one tap", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();

  const gone = await taps(thread, "withdraw", { text: "It was in the cellar" });
  expect(gone.body).toMatchObject({ state: "withdrawn", can: ["reopen"] });
  expect(gone.body.over).toEqual({ how: "withdrawn", at: world.now, reopenUntil: world.now + REOPEN_MS, last: null });
  expect((await shop.team.inbox()).items).toEqual([]);
  expect((await shop.team.inbox("?filter=closed")).items).toMatchObject([{ id: thread.id, ending: "withdrawn" }]);

  vi.setSystemTime(world.now + HOUR);
  const back = await taps(thread, "reopen");
  expect(back.body).toMatchObject({ state: "received", over: null });
  expect(kinds(back.body)).toEqual(["received", "withdrawn", "reopened"]);
  expect((await shop.team.inbox()).items).toMatchObject([{ id: thread.id, owed: { what: "answer" } }]);
});

test("what was read, withdrawn and opened again is read again", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  await shop.team.reads(thread.id);
  vi.setSystemTime(world.now + HOUR);
  await taps(thread, "withdraw");
  await taps(thread, "reopen");
  vi.setSystemTime(world.now + HOUR);

  await shop.team.reads(thread.id);

  expect(await thread.view()).toMatchObject({ state: "seen", readBy: { at: world.now } });
});

test("ninety days after the end one tap opens it no more", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await answered(shop);
  await taps(thread, "withdraw");
  vi.setSystemTime(world.now + REOPEN_MS);
  expect((await thread.view()).can).toEqual(["reopen"]);
  vi.setSystemTime(world.now + 1);

  expect(await taps(thread, "reopen")).toMatchObject({ status: 409, body: { code: "conflict" } });
  expect(await thread.view()).toMatchObject({ state: "withdrawn", can: [], over: { reopenUntil: null } });
});

test("the same tap again, four at once and an hour later, is one", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await asked(shop);
  const id = freshId();
  const again = () => says(thread, "no", { id, text: "It flickers" });

  const answers = await Promise.all([again(), again(), again(), again()]);
  await world.forward(HOUR);
  const late = await again();

  expect([...answers, late].map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(kinds(late.body).filter((kind) => kind !== "called")).toEqual([
    "received",
    "follow_up_sent",
    "follow_up_answered",
  ]);
  expect(late.body.messages.filter(({ author }) => author === "visitor")).toHaveLength(2);
  expect(await owed(shop.site, "visitor.acted")).toHaveLength(1);
});

test("a retry with other words keeps them too", async () => {
  const shop = await new World().shop();
  const thread = await asked(shop);
  const id = freshId();
  await says(thread, "no", { id, text: "It flickers" });

  const { body } = await says(thread, "no", { id, text: "It flickers at night" });

  const texts = body.messages.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["It flickers", "It flickers at night"]));
  expect(texts).toHaveLength(4);
});

test("a tap that is not possible any more keeps nothing, its words neither", async () => {
  const shop = await new World().shop();
  const thread = await settled(shop);
  const before = await thread.view();

  for (const tap of [taps(thread, "settle", { text: "Again" }), says(thread, "no", { text: "Never asked" })])
    expect(await tap).toMatchObject({ status: 409, body: { code: "conflict" } });

  expect(await thread.view()).toEqual(before);
});

test("ideas are taken back, and nothing else", async () => {
  const shop = await new World().shop();
  const thread = await shop.visitor().complains({ kind: "idea" });

  expect((await thread.view()).can).toEqual(["withdraw"]);
  expect((await taps(thread, "settle")).status).toBe(409);
  expect((await taps(thread, "withdraw")).body).toMatchObject({ state: "withdrawn", can: [] });
});

test("an answer that has left and is not filed counts: it is settled, and nothing is owed", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains({ lang: "fi" });
  await shop.team.replies(thread.id, "Uusi lamppu lähtee tänään.");
  vi.setSystemTime(world.now + MINUTE);

  const { body } = await taps(thread, "settle");

  expect(body.state).toBe("settled");
  expect((await shop.team.inbox()).items).toEqual([]);
  expect((await shop.team.inbox("?filter=answered")).items).toMatchObject([{ id: thread.id, owed: null }]);
});

test("the key out of a mail taps as well, and shows whose the address is", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await answered(shop, { reach: "mail", email: someAddress() });
  await world.tick();
  const mail = await mailKey(env.LINK_KEY, shop.site, thread.id, 0);

  const { status } = await taps(thread, "settle", { key: { site: shop.site, id: thread.id, mail } });

  expect(status).toBe(200);
  expect((await shop.team.opens(thread.id)).person?.verified).toBe(true);
});

test("every wrong key is told the same, and what is wrong besides is named", async () => {
  const shop = await new World().shop();
  const thread = await answered(shop);
  const wrong = [
    { ...thread.key, secret: freshSecret() },
    { ...thread.key, id: freshId() },
    { ...thread.key, site: "nowhere" },
    { ...thread.key, secret: "short" },
    {},
    null,
  ];

  for (const key of wrong)
    expect(await taps(thread, "settle", { key: key as object })).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    });
  expect((await taps(thread, "settle", { id: "x" })).body).toMatchObject({ code: "invalid", fields: {} });
  expect((await taps(thread, "settle", { answer: "yes" })).body).toMatchObject({ fields: { "": "answer.unknown" } });
  expect((await says(thread, "yes", { anger: 11 })).body).toMatchObject({ fields: { anger: "anger.range" } });
  expect(await stored(thread)).toMatchObject({ state: "answered" });
});
