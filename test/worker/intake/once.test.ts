import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { DAY, freshId, freshSecret, HOUR, World } from "../world.ts";

async function count(table: "complaints" | "messages" | "events" | "outbox", site: string): Promise<number> {
  return Number(await env.DB.prepare(`SELECT COUNT(*) AS n FROM ${table} WHERE site = ?1`).bind(site).first("n"));
}

test("the same complaint sent 50 times at once is one complaint, one notice and 50 equal receipts", async () => {
  const world = new World();
  const { site, visitor, webhook } = await world.shop();
  const ana = visitor();
  const draft = ana.draft();

  const answers = await Promise.all(Array.from({ length: 50 }, () => ana.sends(draft)));

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  for (const table of ["complaints", "messages", "events", "outbox"] as const) expect(await count(table, site)).toBe(1);
  await world.tick();
  expect(world.callsTo(webhook)).toHaveLength(1);
});

test("a stranger with the id and another secret writes nothing, and hears what an unknown thread says", async () => {
  const world = new World();
  const { site, visitor, webhook } = await world.shop();
  const thread = await visitor().complains({ text: "My own words" });
  const stranger = visitor();
  const secret = freshSecret();

  const written = await stranger.sends({ ...thread.draft, messageId: freshId(), secret, text: "Not hers" });
  const same = await stranger.sends({ ...thread.draft, secret, text: "Not hers" });
  const read = await stranger.post(paths.thread, { ...thread.key, secret });
  const changes = await stranger.post(paths.threadChanges, { key: { ...thread.key, secret }, since: 0, hold: false });
  const wrote = { messageId: freshId(), text: "Not hers" };
  const message = await stranger.post(paths.threadMessages, { key: { ...thread.key, secret }, ...wrote });
  const unknown = await stranger.post(paths.thread, { site, id: freshId(), secret });

  for (const answer of [written, same, read, changes, message]) {
    expect({ status: answer.status, text: answer.text }).toEqual({ status: 404, text: unknown.text });
    expect([...answer.headers]).toEqual([...unknown.headers]);
  }
  expect((await thread.view()).messages.map(({ text }) => text)).toEqual(["My own words"]);
  for (const table of ["complaints", "messages", "events", "outbox"] as const) expect(await count(table, site)).toBe(1);
  await world.tick();
  expect(world.callsTo(webhook)).toHaveLength(1);
});

test("a retry with edited words adds a correction to the same complaint, and the team is told of both", async () => {
  const world = new World();
  const { visitor, team, webhook } = await world.shop();
  const thread = await visitor().complains({ text: "The lamp is borken" });
  await team.reads(thread.id);
  await world.forward(HOUR);
  const edited = { ...thread.draft, messageId: freshId(), text: "The lamp is broken" };

  const again = await thread.visitor.sends(edited);
  const retried = await thread.visitor.sends(edited);

  expect(again.body).toEqual(thread.receipt);
  expect(retried.text).toBe(again.text);
  const { item, messages, events } = await team.opens(thread.id);
  expect(messages.map(({ text }) => text)).toEqual(["The lamp is borken", "The lamp is broken"]);
  expect(events.map(({ kind }) => kind)).toEqual(["received", "seen", "corrected"]);
  expect(item).toMatchObject({ unread: true, owed: { what: "answer", dueAt: thread.receipt.promiseDueAt } });
  await world.tick();
  expect(world.callsTo(webhook).map(({ body }) => JSON.parse(body).type)).toEqual([
    "complaint.received",
    "visitor.wrote",
  ]);
});

test("an address that was put right after a lost answer is the one that holds, and an older retry does not undo it", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains({ reach: "mail", email: "ana@visitor.exmaple" });
  await world.forward(1_000);

  await thread.visitor.sends({ ...thread.draft, messageId: freshId(), email: "ana@visitor.example", anger: 7 });
  await thread.visitor.sends(thread.draft);

  const { email, item } = await team.opens(thread.id);
  expect(email).toBe("ana@visitor.example");
  expect(item.anger).toBe(7);
});

test("the receipt of a retry is the first one's, whatever the site has promised since", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains({ reach: "mail", email: "ana@visitor.example" });
  const signer = { name: "Somebody else", role: "new here" };
  const clock = { zone: "UTC", hours: Array.from({ length: 7 }, () => [[0, 1_440]] as [number, number][]) };
  const promise = { ...clock, holidays: [], figureMin: 20_000, awayUntil: null };
  await team.sets({ settings: { signer, clock: promise } });
  await world.forward(2 * DAY);

  const { status, body } = await thread.visitor.sends(thread.draft);

  expect(status).toBe(201);
  expect(body).toEqual(thread.receipt);
  const fresh = await visitor().complains();
  expect(fresh.receipt.reader).toEqual(signer);
  expect(fresh.receipt.promiseDueAt).toBe(world.now + 20_000 * 60_000);
});

test("two tabs that shared a draft lose no words: both are kept under one reference, however often they are sent", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const ana = visitor();
  const draft = ana.draft({ text: "What the first tab said" });
  const other = { ...draft, text: "What the second tab said" };

  const first = await ana.sends(draft);
  const second = await ana.sends(other);
  await ana.sends(other);
  await ana.sends(draft);

  expect(second.text).toBe(first.text);
  const { messages, events } = await team.opens(draft.id);
  expect(messages.map(({ text }) => text).toSorted()).toEqual([draft.text, other.text]);
  expect(events.map(({ kind }) => kind)).toEqual(["received", "corrected"]);
});
