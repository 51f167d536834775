import { describe, expect, test } from "vitest";
import type { SettingsView } from "../../../shared/site.ts";
import { paths } from "../../../shared/paths.ts";
import { byMail, count, livesIn, openShop, owedOf } from "../clock/clock.ts";
import { taps } from "../closing/world.ts";
import { DAY, freshId, good, knock, MINUTE, SECOND, World } from "../world.ts";
import { answeredByMail, LAPSES, questions, WEEK } from "./world.ts";

test("a week after the answer it is asked, once, in the thread and by mail; the team sees it coming", async () => {
  const world = new World();
  const { shop, thread, left } = await answeredByMail(world);
  expect((await shop.team.opens(thread.id)).followUp?.plannedAt).toBe(left + WEEK);
  await world.at(left + WEEK - 1);
  expect(await questions(world, thread.email)).toEqual([]);
  expect((await thread.view()).followUp?.open).toBe(false);

  await world.at(left + WEEK);

  const { followUp, events } = await thread.view();
  expect(followUp).toMatchObject({ open: true, askedAt: left + WEEK, plannedAt: null });
  expect(events.at(-1)).toMatchObject({ kind: "follow_up_sent", by: null });
  const [mail, ...more] = await questions(world, thread.email);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe(`Is it right now? ${thread.receipt.reference} (Corner Shop)`);
  expect(mail?.text).toContain("Did we do what we said? Is it right now?");
  expect(mail?.text).toMatch(/We last answered you on Monday .* 9:00/);
  expect(mail?.text).toContain("This mail was sent automatically");
  expect(mail?.text).toMatch(/If we hear nothing by Monday .* we close it and note that we had no answer/);
  expect(`${mail?.subject} ${mail?.text}`).not.toContain(thread.draft.text);
  expect(`${mail?.text}`).not.toMatch(/angry|anger|of 10/i);
  expect(mail?.headers["Auto-Submitted"]).toBe("auto-generated");
  const marked = mail?.links.map((link) => new URL(link).hash.split("/").at(-1)) ?? [];
  expect(marked.filter((last) => ["yes", "partly", "no"].includes(last ?? ""))).toEqual(["yes", "partly", "no"]);
  expect(world.callsTo(shop.webhook, "follow.up")).toEqual([]);
});

test("what was promised is told again, with who promised it, by when, and since when it is down as done", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread } = await answeredByMail(world, shop);
  const lamp = { id: freshId(), text: "A new lamp", dueAt: world.now + 2 * DAY };
  const cable = { id: freshId(), text: "A longer cable", dueAt: world.now + 3 * DAY };
  await shop.team.promises(thread.id, lamp);
  await shop.team.promises(thread.id, cable);
  await shop.team.keeps(thread.id, cable.id);
  await world.forward(DAY);
  await shop.team.keeps(thread.id, lamp.id);
  const kept = world.now;
  await world.at(kept + WEEK);

  const [mail] = await questions(world, thread.email);
  expect(mail?.text).toContain("We promised you 2 things:");
  expect(mail?.text).toMatch(/Olga promised you this by Wednesday[^>]*> A new lamp\n\nWe noted it as done on Tuesday/);
  expect(mail?.text.indexOf("A new lamp")).toBeLessThan(mail?.text.indexOf("A longer cable") ?? 0);
});

test("an open promise puts it off until its days have passed; a broken one until it is kept", async () => {
  const world = new World();
  const { shop, thread, left } = await answeredByMail(world);
  const promise = { id: freshId(), text: "A new lamp", dueAt: left + 3 * DAY };
  await shop.team.promises(thread.id, promise);
  await world.at(left + WEEK);
  expect(await count(thread, "follow_up_sent")).toBe(0);
  await world.at(promise.dueAt + WEEK);
  expect(await count(thread, "follow_up_sent")).toBe(0);
  // Nothing that is not going to happen is announced.
  expect((await shop.team.opens(thread.id)).followUp?.plannedAt).toBeNull();

  await shop.team.called(thread.id, "I rang: it leaves today");
  await shop.team.keeps(thread.id, promise.id);
  const kept = world.now;
  await world.at(kept + WEEK - MINUTE);
  expect(await count(thread, "follow_up_sent")).toBe(0);
  await world.forward(MINUTE);

  expect(await count(thread, "follow_up_sent")).toBe(1);
});

test("who wrote meanwhile waits for an answer, and is asked a week after that", async () => {
  const world = new World();
  const { shop, thread, left } = await answeredByMail(world);
  await world.at(left + 5 * DAY);
  await thread.writes("And what about the lamp?");
  await world.at(left + WEEK);
  expect(await count(thread, "follow_up_sent")).toBe(0);

  await shop.team.replies(thread.id, "It left today");
  await world.forward(MINUTE);
  await world.forward(WEEK);

  expect(await count(thread, "follow_up_sent")).toBe(1);
  expect(await questions(world, thread.email)).toHaveLength(1);
});

test("it is asked at a sane hour of the visitor, on a day on which the shop is open, after the days the shop has set", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { settings } = good(await shop.team.ask<SettingsView>("GET", paths.api.settings));
  await shop.team.sets({ settings: { ...settings, followUpDays: 5 } });
  const thread = await byMail(shop);
  await livesIn(thread, "Asia/Tokyo");
  await shop.team.replies(thread.id, "I sent a new one");
  const left = world.now + 10 * SECOND;
  await world.at(left);
  // Five days later it is Saturday. On Monday the shop opens its day at midnight, when it is nine in the morning there.
  const monday = Math.floor((left + 7 * DAY) / DAY) * DAY;
  await world.at(monday - 1);
  expect(await count(thread, "follow_up_sent")).toBe(0);
  await world.at(monday);

  expect((await thread.view()).followUp?.askedAt).toBe(monday);
});

test.each<[string, (c: Awaited<ReturnType<typeof answeredByMail>>) => Promise<unknown>]>([
  ["withdrew it", ({ thread }) => taps(thread, "withdraw")],
  ["had their words deleted", ({ thread }) => thread.visitor.post(paths.threadForget, { key: thread.key })],
  ["turned out to be spam", ({ shop, thread }) => shop.team.marks(thread.id, true)],
])("nobody is asked who %s", async (_what, happens) => {
  const world = new World();
  const it = await answeredByMail(world);
  await happens(it);
  await world.at(it.left + WEEK);
  await world.forward(LAPSES);

  expect(await count(it.thread, "follow_up_sent")).toBe(0);
  expect(await count(it.thread, "closed")).toBe(0);
  expect(await questions(world, it.thread.email)).toEqual([]);
  expect(await owedOf(it.thread)).toEqual([]);
});

test.each(["idea", "thanks"] as const)("of %s nobody is asked", async (kind) => {
  const world = new World();
  const { thread, left } = await answeredByMail(world, undefined, { kind });
  await world.at(left + WEEK);
  expect(await count(thread, "follow_up_sent")).toBe(0);
});

test("whoever said that they did not write is not asked", async () => {
  const world = new World();
  const { thread, left } = await answeredByMail(world);
  const stop = (await world.mailsTo(thread.email))[0]?.links.at(-1) ?? "";
  await knock(new URL(stop).pathname, { method: "POST" });
  await world.at(left + WEEK);

  expect(await count(thread, "follow_up_sent")).toBe(0);
  expect(await questions(world, thread.email)).toEqual([]);
});

test("an address that wants no mail gets none; the thread of what they did write still asks", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread } = await answeredByMail(world, shop);
  const other = await answeredByMail(world, shop, { email: thread.email });
  const receipts = (await world.mailsTo(thread.email)).filter(({ subject }) => subject.startsWith("We have it"));
  const stop = receipts.find(({ text }) => text.includes(thread.receipt.reference))?.links.at(-1) ?? "";
  await knock(new URL(stop).pathname, { method: "POST" });
  await world.at(other.left + WEEK);

  expect(await count(thread, "follow_up_sent")).toBe(0);
  expect(await count(other.thread, "follow_up_sent")).toBe(1);
  expect(await questions(world, thread.email)).toEqual([]);
});

describe("in the visitor's language", () => {
  test.each([
    ["de", "Ist es jetzt in Ordnung?", "Haben wir getan, was wir gesagt haben? Ist es jetzt in Ordnung?", "Zum Teil:"],
    ["es", "¿Está bien ahora?", "¿Hicimos lo que dijimos? ¿Está bien ahora?", "En parte:"],
  ])("%s", async (lang, subject, question, partly) => {
    const world = new World();
    const { thread, left } = await answeredByMail(world, undefined, { lang });
    await world.at(left + WEEK);
    const asked = (await world.mailsTo(thread.email)).find((one) => one.subject.startsWith(subject));
    expect(asked?.subject).toContain(thread.receipt.reference);
    expect(asked?.text).toContain(question);
    expect(asked?.text).toContain(partly);
  });
});

test("after a week in which nothing ran the answer is mailed, and the question comes a week after that", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { thread } = await answeredByMail(world, shop);
  await thread.writes("And the lamp?");
  await shop.team.replies(thread.id, "It left today");
  const before = (await world.mailsTo(thread.email)).length;
  await world.forward(8 * DAY);
  expect((await world.mailsTo(thread.email)).length - before).toBe(1);
  expect(await count(thread, "follow_up_sent")).toBe(0);
  await world.forward(WEEK);
  expect(await count(thread, "follow_up_sent")).toBe(1);
});
