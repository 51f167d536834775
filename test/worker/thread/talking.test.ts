import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { DAY, freshId, HOUR, MINUTE, World } from "../world.ts";

async function answeredThread(world: World) {
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  await world.tick();
  await shop.team.replies(thread.id, "Is it there now?");
  await world.forward(5 * MINUTE);
  return { ...shop, thread };
}

test("a visitor who writes back is owed a reply, unread, first in the list, and the team is told", async () => {
  const world = new World();
  const { thread, team, webhook } = await answeredThread(world);

  const view = await thread.writes("No, it is not");

  expect(view.messages.at(-1)).toMatchObject({ author: "visitor", text: "No, it is not", by: null, at: world.now });
  expect(view.events.map(({ kind }) => kind)).toEqual(["received", "replied", "wrote"]);
  const { items } = await team.inbox();
  expect(items).toMatchObject([{ id: thread.id, unread: true, owed: { what: "reply", dueAt: world.now + DAY } }]);
  await world.tick();
  const { type, data } = JSON.parse(world.callsTo(webhook).at(-1)?.body ?? "{}");
  expect({ type, excerpt: data.message.excerpt }).toEqual({ type: "visitor.wrote", excerpt: "No, it is not" });
});

test("words sent twice are one message, one event and one notice", async () => {
  const world = new World();
  const { thread, team, webhook } = await answeredThread(world);
  const id = freshId();

  await Promise.all([1, 2, 3, 4].map(() => thread.writes("No, it is not", id)));
  await world.forward(HOUR);
  const view = await thread.writes("No, it is not", id);

  expect(view.messages.filter(({ author }) => author === "visitor")).toHaveLength(2);
  expect((await team.opens(thread.id)).events.filter(({ kind }) => kind === "wrote")).toHaveLength(1);
  expect(world.callsTo(webhook)).toHaveLength(2);
  expect((await team.opens(thread.id)).item.owed).toEqual({ what: "reply", dueAt: expect.any(Number) });
});

test("who writes again before anybody answered keeps the first promise", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  await team.reads(thread.id);
  await world.forward(HOUR);

  await thread.writes("And the box was open");

  const owed = { what: "answer", dueAt: thread.receipt.promiseDueAt };
  expect((await team.inbox()).items).toMatchObject([{ id: thread.id, owed, unread: true }]);
});

test("words that cross an answer which has left, but was not filed yet, are owed a reply", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  await world.tick();
  await team.replies(thread.id, "Is it there now?");
  vi.setSystemTime(world.now + 5 * MINUTE);

  await thread.writes("No, it is not");
  await world.tick();

  expect((await team.opens(thread.id)).item).toMatchObject({
    state: "answered",
    owed: { what: "reply", dueAt: world.now + DAY },
  });
});

test("words that cross an answer on its way out stay unread, so that nobody overlooks them", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  await team.replies(thread.id, "Is it there now?");
  await world.forward(5_000);
  await thread.writes("It came this minute");
  await world.forward(MINUTE);

  expect((await team.opens(thread.id)).item).toMatchObject({ state: "answered", unread: true });
});

test("notes are the team's own: no view, change or event of the visitor knows of them", async () => {
  const world = new World();
  const { thread, team } = await answeredThread(world);
  const before = await thread.view();

  await team.notes(thread.id, "Ask the courier, third time this week");
  await world.forward(MINUTE);

  expect(await thread.view()).toEqual(before);
  expect((await thread.changes(before.event, false)).thread).toBeNull();
  expect((await team.opens(thread.id)).messages.at(-1)).toMatchObject({ kind: "note", author: "team", by: "Olga" });
});

test("'read by' and 'on it' name the person and the time, and not before they happened", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  await team.opens(thread.id);
  await team.inbox();
  expect(await thread.view()).toMatchObject({ state: "received", readBy: null, onItBy: null });

  await world.forward(MINUTE);
  const read = { name: "Olga", at: world.now };
  await team.reads(thread.id);
  expect(await thread.view()).toMatchObject({ state: "seen", readBy: read, onItBy: null });
  await world.forward(MINUTE);
  const seen = await thread.view();
  await team.isOn(thread.id);

  const { thread: news } = await thread.changes(seen.event, false);
  expect(news).toMatchObject({ readBy: read, onItBy: { name: "Olga", at: world.now } });
  expect(news?.events.map(({ kind, by }) => [kind, by])).toEqual([
    ["received", null],
    ["seen", "Olga"],
    ["on_it", "Olga"],
  ]);
});

test("a wrong key, an unknown complaint, another site's and one that was deleted all get the same answer", async () => {
  const world = new World();
  const { visitor } = await world.shop();
  const other = await world.shop();
  const thread = await visitor().complains();
  const gone = await visitor().complains();
  await env.DB.prepare("DELETE FROM complaints WHERE id = ?1").bind(gone.id).run();
  const wrong = [
    { ...thread.key, secret: gone.draft.secret },
    { ...thread.key, id: freshId() },
    { ...thread.key, site: other.site },
    { ...thread.key, site: "no-such-site" },
    gone.key,
    { site: thread.key.site, id: thread.id, mail: thread.draft.secret },
  ];

  for (const [path, body] of [
    [paths.thread, (key: object) => key],
    [paths.threadChanges, (key: object) => ({ key, since: 0, hold: true })],
    [paths.threadMessages, (key: object) => ({ key, messageId: freshId(), text: "Hello" })],
  ] as const) {
    const answers = await Promise.all(wrong.map((key) => visitor().post(path, body(key))));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 404, body: { code: "not_found" } });
  }
});

test("a database that does not answer is an outage, never 'there is nothing here'", async () => {
  const world = new World();
  const { visitor } = await world.shop();
  const thread = await visitor().complains();
  const proto = Object.getPrototypeOf(env.DB) as D1Database;
  const broken = vi.spyOn(proto, "batch").mockRejectedValue(new Error("D1_ERROR"));

  const read = await thread.visitor.post(paths.thread, thread.key);
  broken.mockRestore();

  expect(read).toMatchObject({ status: 503, body: { code: "cannot_look", retry_after_s: 10 } });
  expect(read.headers.get("retry-after")).toBe("10");
});

test("other words under a message id that is taken are kept beside it, once", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  const id = freshId();

  await thread.writes("From the first tab", id);
  await thread.writes("From the second tab", id);
  await thread.writes("From the second tab", id);

  const texts = (await team.opens(thread.id)).messages.map(({ text }) => text);
  expect(texts.toSorted()).toEqual([thread.draft.text, "From the first tab", "From the second tab"].toSorted());
});
