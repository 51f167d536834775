import { expect, test, vi } from "vitest";
import { LAPSE_MS } from "../../../shared/closing.ts";
import { invited } from "../coach/world.ts";
import { promise } from "../promises/world.ts";
import { DAY, freshId, HOUR, someAddress, World } from "../world.ts";
import { answered, api, asked, kinds, owed, says, settled, stored, taps } from "./world.ts";

test("closed by a member: over for both, and one tap opens it again", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await settled(shop);
  vi.setSystemTime(world.now + HOUR);

  const view = await shop.team.does(api.close(thread.id));
  const again = await shop.team.does(api.close(thread.id));

  expect(view).toMatchObject({ over: { how: "closed", at: world.now }, item: { state: "closed", ending: "closed" } });
  expect(view.can).toEqual(expect.arrayContaining(["reopen", "end"]));
  expect(kinds(again)).toEqual(["received", "called", "settled", "closed"]);
  expect((await shop.team.inbox("?filter=closed")).items).toMatchObject([{ id: thread.id }]);
  expect(await thread.view()).toMatchObject({ state: "closed", over: { how: "closed" }, can: ["reopen"] });
  vi.setSystemTime(world.now + HOUR);
  expect((await taps(thread, "reopen")).body).toMatchObject({ state: "seen", over: null });
  expect((await shop.team.inbox()).items).toMatchObject([{ id: thread.id, owed: { what: "reply" } }]);
  expect((await shop.team.inbox("?filter=closed")).items).toEqual([]);
});

test("nothing closes while we owe something, or the visitor has not said that it is right", async () => {
  const world = new World();
  const shop = await world.shop();
  const open = await answered(shop);
  const promised = await settled(shop);
  await shop.team.promises(promised.id, promise());
  const waiting = await settled(shop);
  vi.setSystemTime(world.now + HOUR);
  await waiting.writes("One thing more");

  for (const { id } of [open, promised, waiting]) {
    const refused = await shop.team.ask("POST", api.close(id), {});
    expect(refused).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect((await shop.team.opens(id)).can).not.toContain("close");
  }
});

test("a member opens it again, and the visitor is owed a reply", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await settled(shop);
  await shop.team.does(api.close(thread.id));
  vi.setSystemTime(world.now + HOUR);

  const view = await shop.team.does(api.reopen(thread.id));

  expect(view).toMatchObject({ over: null, item: { state: "seen", owed: { what: "reply" } } });
  expect(view.events.at(-1)).toMatchObject({ kind: "reopened", author: "team", by: "Olga" });
  expect((await shop.team.ask("POST", api.reopen(thread.id), {})).status).toBe(409);
});

test("asked by hand with a line: it stands as an answer, is asked once, and lapses in two weeks", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await answered(shop, { reach: "mail", email: someAddress() });
  const messageId = freshId();
  vi.setSystemTime(world.now + HOUR);
  const ask = () => shop.team.does(api.followUp(thread.id), { messageId, text: "Toimiiko lamppu nyt?" });

  const view = await ask();
  await Promise.all([ask(), ask()]);
  const last = await ask();

  expect(view.followUp).toMatchObject({ askedAt: world.now, open: true, plannedAt: null, answer: null });
  expect(kinds(last)).toEqual(["received", "called", "follow_up_sent"]);
  expect(last.messages.at(-1)).toMatchObject({ id: messageId, kind: "reply", text: "Toimiiko lamppu nyt?" });
  expect(last.messages.at(-1)?.checked?.moment).toBe("follow-up");
  expect((await thread.view()).messages.at(-1)).toMatchObject({ id: messageId, by: "Olga" });
  expect(await owed(shop.site, "follow.lapse")).toMatchObject([
    { id: `lapse:${thread.id}:1`, detail: "1", due_at: world.now + LAPSE_MS, done_at: null },
  ]);
  expect(await owed(shop.site, "follow.up")).toMatchObject([{ id: `follow:${thread.id}:0`, message: messageId }]);
  expect((await shop.team.ask("POST", api.followUp(thread.id), { messageId: freshId() })).status).toBe(409);
});

test("nobody is asked who did not want to hear from us, was never answered, or waits for us", async () => {
  const world = new World();
  const shop = await world.shop();
  const none = await answered(shop, { reach: "none" });
  const test = await answered(shop, { test: true });
  const idea = await answered(shop, { kind: "idea" });
  const fresh = await shop.visitor().complains();
  const waits = await answered(shop);
  vi.setSystemTime(world.now + HOUR);
  await waits.writes("And the shade?");

  for (const { id } of [none, test, idea, fresh, waits]) {
    const refused = await shop.team.ask("POST", api.followUp(id), { messageId: freshId() });
    expect(refused).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect((await shop.team.opens(id)).can).not.toContain("follow_up");
  }
  expect((await none.view()).followUp).toBeNull();
});

test("an answer plans the question, a promise moves it, and settling too", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await answered(shop);
  const first = (await shop.team.opens(thread.id)).followUp?.plannedAt ?? 0;
  expect(first).toBeGreaterThanOrEqual(world.now + 7 * DAY);
  const made = promise();
  await shop.team.promises(thread.id, made);
  vi.setSystemTime(world.now + 2 * DAY);

  await shop.team.keeps(thread.id, made.id);
  const kept = (await shop.team.opens(thread.id)).followUp?.plannedAt ?? 0;
  vi.setSystemTime(world.now + 2 * DAY);
  await taps(thread, "settle");

  const later = (await shop.team.opens(thread.id)).followUp?.plannedAt ?? 0;
  expect(kept).toBeGreaterThanOrEqual(first + DAY);
  expect(later).toBeGreaterThanOrEqual(kept + DAY);
  expect(await owed(shop.site, "follow.up")).toMatchObject([{ id: `follow:${thread.id}:0`, due_at: later }]);
  expect((await shop.team.inbox()).followUpAt).toBe(later);
});

test("what it took is counted: rounds, answers, calls, days", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await answered(shop);
  for (const text of ["It flickers", "Still"]) {
    vi.setSystemTime(world.now + DAY);
    await thread.writes(text);
    await thread.writes(`${text}, I mean`);
    vi.setSystemTime(world.now + HOUR);
    await shop.team.called(thread.id, "I rang");
  }
  vi.setSystemTime(world.now + HOUR);
  await taps(thread, "settle");
  await shop.team.notes(thread.id, "Three times");
  vi.setSystemTime(world.now + DAY);

  const { effort } = await shop.team.opens(thread.id);

  expect(effort).toEqual({ rounds: 3, answers: 0, calls: 3, days: 3 });
});

test("an agent closes as well as the owner, and two who close at once close it once", async () => {
  const shop = await new World().shop();
  const agent = await invited(shop, "agent");
  const thread = await settled(shop);

  await Promise.all([shop.team, agent, agent, shop.team].map((team) => team.does(api.close(thread.id))));

  expect(kinds(await shop.team.opens(thread.id))).toEqual(["received", "called", "settled", "closed"]);
});

test("an answer in a closed thread does not open it; words put it back among what is owed, closed as it is", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await settled(shop);
  await shop.team.does(api.close(thread.id));
  vi.setSystemTime(world.now + HOUR);

  await shop.team.called(thread.id, "I rang once more");
  expect((await shop.team.inbox("?filter=closed")).items).toMatchObject([{ id: thread.id, state: "closed" }]);
  vi.setSystemTime(world.now + HOUR);
  await thread.writes("It broke again");
  expect((await shop.team.inbox()).items).toMatchObject([{ id: thread.id, state: "closed", owed: { what: "reply" } }]);
  vi.setSystemTime(world.now + HOUR);
  await shop.team.called(thread.id, "I rang about that");

  expect((await shop.team.inbox()).items).toEqual([]);
  expect((await shop.team.inbox("?filter=closed")).items).toMatchObject([{ id: thread.id, state: "closed" }]);
  expect(await stored(thread)).toMatchObject({ over_how: "closed" });
});

test("words in what was withdrawn wait without a promise", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  await taps(thread, "withdraw");
  vi.setSystemTime(world.now + HOUR);

  await thread.writes("By the way");

  expect((await shop.team.inbox()).items).toMatchObject([{ id: thread.id, state: "withdrawn", owed: null }]);
});

test("who answers the question after all is heard, and lists go by what is owed", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await asked(shop);
  vi.setSystemTime(world.now + HOUR);
  await thread.writes("Wait, the shade is missing");
  vi.setSystemTime(world.now + HOUR);

  const { body } = await says(thread, "yes");

  // The reply that was promised is still owed.
  expect(body.state).toBe("followed_up");
  expect((await shop.team.inbox()).items).toMatchObject([{ id: thread.id, owed: { what: "reply" } }]);
});
