import { expect, test } from "vitest";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { freshId, HOUR, MINUTE, type Shop, someAddress, World } from "../world.ts";

const kinds = ({ events }: ComplaintView) => events.map(({ kind }) => kind);
const texts = ({ messages }: ComplaintView) => messages.map(({ text }) => text);

const DEEDS = {
  reply: (shop: Shop, id: string, message: string) => shop.team.replies(id, "I am sorry", message),
  call: (shop: Shop, id: string, message: string) => shop.team.called(id, "I rang", message),
  note: (shop: Shop, id: string, message: string) => shop.team.notes(id, "Ask the courier", message),
};

test.each([
  ["reply", "replied", "I am sorry"],
  ["call", "called", "I rang"],
  ["note", "noted", "Ask the courier"],
] as const)("a %s sent four times at once, and once more an hour later, is one", async (deed, event, text) => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const thread = await shop.visitor().complains({ reach: "mail", email });
  await world.forward(MINUTE);
  const message = freshId();

  await Promise.all([1, 2, 3, 4].map(() => DEEDS[deed](shop, thread.id, message)));
  await world.forward(HOUR);
  const view = await DEEDS[deed](shop, thread.id, message);
  await world.forward(HOUR);

  expect(kinds(view)).toEqual(["received", event]);
  expect(texts(view)).toEqual([thread.draft.text, text]);
  expect(await world.mailsTo(email)).toHaveLength(deed === "reply" ? 2 : 1);
});

test.each(["reply", "call"] as const)(
  "a %s that is retried late does not answer what the visitor wrote since",
  async (deed) => {
    const world = new World();
    const shop = await world.shop();
    const thread = await shop.visitor().complains();
    const message = freshId();
    await DEEDS[deed](shop, thread.id, message);
    await world.forward(MINUTE);
    await thread.writes("That is not what you promised");
    await world.forward(MINUTE);

    await DEEDS[deed](shop, thread.id, message);
    await world.forward(MINUTE);

    expect((await shop.team.inbox()).items).toMatchObject([{ id: thread.id, owed: { what: "reply" }, unread: true }]);
  },
);

test("a logged call counts as an answer at once, and the visitor sees what was said", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains({ reach: "phone", phone: "555 0134" });
  await world.forward(MINUTE);

  const view = await team.called(thread.id, "I rang: a new lamp on Tuesday");

  expect(view.item).toMatchObject({ state: "answered", owed: null, leavesAt: null });
  expect((await thread.view()).messages.at(-1)).toMatchObject({ kind: "call", by: "Olga", at: world.now });
  expect((await team.inbox("?filter=answered")).items).toMatchObject([{ id: thread.id }]);
});

test("a note answers nothing: the same is owed, by the same time", async () => {
  const { visitor, team } = await new World().shop();
  const thread = await visitor().complains();

  const view = await team.notes(thread.id, "Third time this week");

  expect(view.item).toMatchObject({ state: "received", owed: { what: "answer", dueAt: thread.receipt.promiseDueAt } });
});

test("reading and taking on, however often, are one event each", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  await team.reads(thread.id);
  await world.forward(MINUTE);
  await team.reads(thread.id);
  await team.isOn(thread.id);
  await team.isOn(thread.id);

  const view = await team.opens(thread.id);
  expect(kinds(view)).toEqual(["received", "seen", "on_it"]);
  expect(view.readBy?.at).toBe(world.now - MINUTE);
  expect(view.item).toMatchObject({ state: "seen", unread: false, onItBy: "Olga" });
});

test("marking spam takes it off the open list with nothing lost, and undoing puts it back where it was", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  const before = (await team.inbox()).items;

  await team.marks(thread.id, true);
  const marked = await team.marks(thread.id, true);
  expect(marked.item).toMatchObject({ spam: true, owed: null });
  expect(texts(marked)).toEqual([thread.draft.text]);
  expect(await team.inbox()).toMatchObject({ items: [], counts: { open: 0, spam: 0 } });
  // Whoever marked it has looked at it already.
  expect((await team.inbox("?filter=confirmed")).items).toMatchObject([{ id: thread.id, verdict: "confirm" }]);
  await team.marks(thread.id, false);
  const undone = await team.marks(thread.id, false);

  expect(kinds(undone)).toEqual(["received", "spam_marked", "spam_undone"]);
  expect((await team.inbox()).items).toEqual([{ ...before[0], verdict: "release" }]);
});

test("undoing the mark of what was answered puts it back with what is answered", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  await team.called(thread.id, "I rang");
  await team.marks(thread.id, true);

  await team.marks(thread.id, false);

  expect((await team.inbox("?filter=answered")).items).toMatchObject([{ id: thread.id, state: "answered" }]);
  expect((await team.inbox()).items).toEqual([]);
});

function heard(more: Record<string, unknown> = {}): Record<string, unknown> & { id: string } {
  const words = {
    source: "phone",
    kind: "problem",
    text: "Rang: the lamp flickers",
    reach: "phone",
    phone: "555 0134",
  };
  return { id: freshId(), messageId: freshId(), lang: "en", name: "Herr Weber", ...words, ...more };
}

test("a complaint entered by hand has the same clock, list and notices, and is one however often it is sent", async () => {
  const world = new World();
  const { visitor, team, webhook } = await world.shop();
  const draft = heard({ anger: 8, wish: "replacement", sourceUrl: "" });

  const [view] = await Promise.all([1, 2, 3, 4].map(() => team.does(paths.api.complaints, draft)));
  const again = await team.does(paths.api.complaints, draft);
  const spoken = await visitor().complains();
  await world.tick();

  expect(again).toEqual(view);
  expect(view).toMatchObject({ source: "phone", sourceUrl: null, origin: null, originListed: true, phone: "555 0134" });
  expect(view?.item).toMatchObject({ name: "Herr Weber", anger: 8, wish: "replacement", spam: false });
  expect(view?.item.owed).toEqual({ what: "answer", dueAt: spoken.receipt.promiseDueAt });
  expect(view?.events).toMatchObject([{ kind: "entered", author: "team", by: "Olga" }]);
  expect((await team.inbox()).items).toHaveLength(2);
  expect(world.callsTo(webhook)).toHaveLength(2);
});

test("who was heard at the counter and left an address gets a receipt, and in by its link", async () => {
  const world = new World();
  const { team, visitor } = await world.shop();
  const email = someAddress();
  const draft = heard({ source: "counter", reach: "mail", email, phone: undefined });
  await team.does(paths.api.complaints, draft);
  await world.tick();

  const [mail] = await world.mailsTo(email);
  const [site, id, , key] = (mail?.links[0] ?? "").split("#")[1]?.split("/") ?? [];
  const opened = await visitor().post(paths.thread, { site, id, mail: key });

  expect(opened).toMatchObject({ status: 200, body: { id: draft.id, messages: [{ text: draft["text"] }] } });
});

test("what was entered wrongly is refused field by field, and the widget's own sources cannot be claimed", async () => {
  const { team } = await new World().shop();
  const refusal = async (more: Record<string, unknown>) => {
    const { status, body } = await team.ask<{ fields?: unknown }>("POST", paths.api.complaints, heard(more));
    return [status, body.fields];
  };

  expect(await refusal({ source: "widget" })).toEqual([422, { source: "source.unknown" }]);
  expect(await refusal({ reach: "mail" })).toEqual([422, { email: "email.needed" }]);
  expect(await refusal({ sourceUrl: "javascript:alert(1)" })).toEqual([422, { sourceUrl: "url.shape" }]);
  expect(await refusal({ text: " " })).toEqual([422, { text: "text.empty" }]);
});

test("an id that a visitor's complaint already has is not taken over by hand", async () => {
  const { visitor, team } = await new World().shop();
  const thread = await visitor().complains();

  const taken = await team.ask("POST", paths.api.complaints, heard({ id: thread.id }));

  expect(taken).toMatchObject({ status: 409, body: { code: "conflict" } });
  expect(texts(await team.opens(thread.id))).toEqual([thread.draft.text]);
});

test("an unlisted origin is allowed with one tap, and later complaints from it are no longer marked", async () => {
  const { visitor, team } = await new World().shop();
  const from = { origin: "https://www.shop.example" };
  const thread = await visitor().complains({}, from);

  const view = await team.does(paths.api.allowOrigin(thread.id));

  expect(view).toMatchObject({ origin: from.origin, originListed: true });
  expect(kinds(view)).toEqual(["received", "allowed_origin"]);
  expect(await team.opens((await visitor().complains({}, from)).id)).toMatchObject({ originListed: true });
  const framed = await visitor().complains({}, { origin: "null" });
  expect((await team.ask("POST", paths.api.allowOrigin(framed.id), {})).status).toBe(409);
});
