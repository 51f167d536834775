import { expect, test } from "vitest";
import type { SettingsView } from "../../../shared/site.ts";
import { paths } from "../../../shared/paths.ts";
import { DAY, good, HOUR, knock, MINUTE, SECOND, type Shop, someAddress, World } from "../world.ts";
import { byMail, count, DUE, env, lateMails, livesIn, openShop, owedOf } from "./clock.ts";

test("the visitor is told once, on the page and by mail: what was promised, whose delay it is, and the new time", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await byMail(shop);
  const start = world.now;
  await world.at(start + DUE - 1);
  expect((await thread.view()).missed).toBeNull();
  expect(await lateMails(world, thread.email)).toEqual([]);

  await world.at(start + DUE);

  const { missed, events, promiseDueAt } = await thread.view();
  expect(missed).toEqual({ dueAt: start + DUE, toldAt: start + DUE, nextAt: start + DUE + DAY });
  expect(promiseDueAt).toBe(start + DUE);
  expect(events.filter(({ kind }) => kind === "promise_missed")).toHaveLength(1);
  const [mail, ...more] = await lateMails(world, thread.email);
  expect(more).toEqual([]);
  expect(mail?.text).toContain("We promised you an answer by Monday");
  expect(mail?.text).toContain("This delay is ours, not yours. Olga is responsible for your answer.");
  expect(mail?.text).toMatch(/Olga will answer you by Tuesday .* 17:00/);
  expect(mail?.headers["Auto-Submitted"]).toBe("auto-generated");
  expect(`${mail?.subject} ${mail?.text}`).not.toContain(thread.draft.text);

  await world.forward(30 * DAY);
  expect(await lateMails(world, thread.email)).toHaveLength(1);
  expect(await count(thread, "promise_missed")).toBe(1);
});

test("the visitor hears before the team does", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await byMail(shop);
  await world.tick();
  let before: number | undefined;
  world.answers(shop.webhook, async () => {
    if (world.callsTo(shop.webhook, "answer.missed").length > 0)
      before ??= (await lateMails(world, thread.email)).length;
    return new Response("ok");
  });

  await world.forward(DUE);

  expect(world.callsTo(shop.webhook, "answer.missed")).toHaveLength(1);
  expect(before).toBe(1);
});

test("whoever gave no address reads it on the page; the team is told all the same", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await shop.visitor().complains();
  await world.forward(DUE);

  expect((await thread.view()).missed).not.toBeNull();
  expect(world.callsTo(shop.webhook, "answer.missed")).toHaveLength(1);
});

test("nobody is told at night where they live: it waits until eight in the morning there", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await byMail(shop);
  const start = world.now;
  await livesIn(thread, "Asia/Tokyo"); // It is due at two in the morning there.
  await world.at(start + DUE);
  await world.at(start + DUE + 6 * HOUR - 1);
  expect((await thread.view()).missed).toBeNull();
  expect(await lateMails(world, thread.email)).toEqual([]);
  expect(world.callsTo(shop.webhook, "answer.missed")).toEqual([]);

  await world.at(start + DUE + 6 * HOUR);

  expect((await thread.view()).missed).toMatchObject({ dueAt: start + DUE, toldAt: world.now });
  expect(await lateMails(world, thread.email)).toHaveLength(1);
});

test("nobody is told on a day on which the site is closed", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await byMail(shop);
  const start = world.now;
  await world.tick();
  const { settings } = good(await shop.team.ask<SettingsView>("GET", paths.api.settings));
  const today = new Date(start).toISOString().slice(0, 10);
  await shop.team.sets({ settings: { clock: { ...settings.clock, holidays: [today] } } });

  await world.at(start + 23 * HOUR - 1);
  expect(await lateMails(world, thread.email)).toEqual([]);
  await world.at(start + 23 * HOUR);

  expect(await lateMails(world, thread.email)).toHaveLength(1);
});

test("an answer that comes while the visitor sleeps is not followed by a confession", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await byMail(shop);
  await livesIn(thread, "Asia/Tokyo");
  await world.forward(DUE + HOUR);
  await shop.team.replies(thread.id, "I sent a new one");

  await world.forward(2 * DAY);

  expect(await lateMails(world, thread.email)).toEqual([]);
  expect(await count(thread, "promise_missed")).toBe(0);
  expect(world.callsTo(shop.webhook, "answer.missed")).toEqual([]);
});

test("an answer that leaves in the same moment is no miss", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await byMail(shop);
  const start = world.now;
  await world.at(start + DUE - 5 * SECOND);
  await shop.team.replies(thread.id, "I sent a new one");
  await world.at(start + DUE);
  await world.forward(MINUTE);
  await world.forward(DAY);

  expect(await count(thread, "promise_missed")).toBe(0);
  expect(await lateMails(world, thread.email)).toEqual([]);
});

async function three(shop: Shop, email: string) {
  return Promise.all([1, 2, 3].map((n) => byMail(shop, { email, text: `Parcel ${n} never came` })));
}

test("after a week of downtime one visitor gets one mail a day, whatever fell due; every page tells the truth at once", async () => {
  const world = new World();
  const shop = await openShop(world);
  const email = someAddress();
  const threads = await three(shop, email);
  const other = await byMail(shop);

  await world.forward(7 * DAY);

  expect(await lateMails(world, email)).toHaveLength(1);
  expect(await lateMails(world, other.email)).toHaveLength(1);
  for (const thread of threads) expect((await thread.view()).missed).not.toBeNull();
  await world.forward(DAY - MINUTE);
  expect(await lateMails(world, email)).toHaveLength(1);

  // The second is answered meanwhile: nothing is left to own up to.
  const [first] = await lateMails(world, email);
  const waiting = threads.filter(({ receipt }) => !first?.text.includes(receipt.reference));
  await shop.team.called(waiting[0]?.id ?? "", "I rang");
  await world.forward(MINUTE);
  const mails = await lateMails(world, email);
  expect(mails).toHaveLength(2);
  expect(mails[1]?.text).toContain(waiting[1]?.receipt.reference);
  await world.forward(7 * DAY);
  expect(await lateMails(world, email)).toHaveLength(2);
  for (const thread of threads) expect(await count(thread, "promise_missed")).toBe(1);
});

test("a mail that had to wait until the new time had passed names another one", async () => {
  const world = new World();
  const shop = await openShop(world);
  const email = someAddress();
  const threads = await three(shop, email);
  await world.forward(DUE);
  await world.forward(DAY);

  const [first, second] = await lateMails(world, email);
  expect(first?.text).toContain("Tuesday");
  expect(second?.text).toContain("Olga will answer you by Wednesday");
  const waited = threads.find(({ receipt }) => second?.text.includes(receipt.reference));
  expect((await waited?.view())?.missed?.nextAt).toBe(world.now + DAY);
});

test("a mail that is sent again by hand waits for the morning, too", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await byMail(shop);
  await world.tick();
  await livesIn(thread, "Africa/Lagos"); // Due at 18:00 there.
  const start = world.now;
  await env.DB.prepare("UPDATE complaints SET email = 'a@b' WHERE id = ?1").bind(thread.id).run();
  await world.at(start + DUE);
  expect(await owedOf(thread)).toEqual([]);
  const failed = (await shop.team.deliveries()).find(
    ({ notice, channel }) => notice === "answer.missed" && channel === "visitor_mail",
  );
  expect(failed).toMatchObject({ state: "given_up", error: "address" });
  await env.DB.prepare("UPDATE complaints SET email = ?2 WHERE id = ?1").bind(thread.id, thread.email).run();

  // 22:00 in Lagos: a member sends it again, and it waits for the morning.
  await world.forward(4 * HOUR);
  await shop.team.sendsAgain(failed?.fact ?? "", "visitor_mail");
  await world.tick();
  expect(await lateMails(world, thread.email)).toEqual([]);
  await world.forward(10 * HOUR);
  expect(await lateMails(world, thread.email)).toHaveLength(1);
});

test("whoever said that they did not write gets no mail; the page still says it", async () => {
  const world = new World();
  const shop = await openShop(world);
  const thread = await byMail(shop);
  await world.tick();
  const stop = (await world.mailsTo(thread.email))[0]?.links.at(-1) ?? "";
  await knock(new URL(stop).pathname, { method: "POST" });

  await world.forward(DUE);

  expect(await lateMails(world, thread.email)).toEqual([]);
  expect((await thread.view()).missed).not.toBeNull();
});
