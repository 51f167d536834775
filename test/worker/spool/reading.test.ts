import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { ChangesView, ThreadView } from "../../../shared/thread.ts";
import { Spool } from "../../../worker/objects/spool.ts";
import { freshId, freshSecret, MINUTE, type Shop, type Thread, World } from "../world.ts";
import { readPage } from "../hostile/page.ts";
import { sendForm } from "../hostile/house.ts";
import { complainByForm } from "../pages/typed.ts";
import { Days, SpoolWatch } from "./days.ts";

async function outage(): Promise<{ world: World; shop: Shop; days: Days; spool: SpoolWatch }> {
  const world = new World();
  const shop = await world.shop();
  const days = new Days();
  days.all("before");
  return { world, shop, days, spool: new SpoolWatch(shop.site) };
}

const look = (thread: Thread, key: object = thread.key) => thread.visitor.post<ThreadView>(paths.thread, key);

test("a complaint that waits can be read: received, being filed, read by nobody", async () => {
  const { world, shop, days, spool } = await outage();
  const thread = await shop.visitor().complains({ text: "First words", reach: "mail", email: "ana@visitor.example" });
  await world.forward(MINUTE);
  await thread.visitor.post(paths.threadMessages, { key: thread.key, messageId: freshId(), text: "More" });

  const view = await thread.view();

  const { reference, receivedAt, promiseDueAt, reader } = thread.receipt;
  expect(view).toMatchObject({ filing: true, reference, receivedAt, promiseDueAt, reader, state: "received" });
  expect(view).toMatchObject({ siteName: "Corner Shop", readBy: null, onItBy: null, receiptMail: "waiting" });
  expect(view.messages.map(({ text }) => text)).toEqual(["First words", "More"]);
  expect(view.events.map(({ kind }) => kind)).toEqual(["received", "wrote"]);
  days.all("well");
  expect((await thread.view()).filing).toBe(true);
  await spool.empties();
  const filed = await thread.view();
  expect(view.can).toEqual([]);
  const { photosLeft, can } = filed;
  expect(filed).toEqual({ ...view, filing: false, event: view.event + 1, photosLeft, can });
});

test("nobody says 'there is nothing here' before database and spool have both said so", async () => {
  const { shop, days } = await outage();
  const thread = await shop.visitor().complains();
  const wrong = { ...thread.key, secret: freshSecret() };
  const unknown = { ...thread.key, id: freshId() };

  for (const key of [wrong, unknown])
    expect(await look(thread, key)).toMatchObject({ status: 503, body: { code: "cannot_look", retry_after_s: 10 } });
  days.all("well");
  const answers = await Promise.all([wrong, unknown].map((key) => look(thread, key)));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 404, body: { code: "not_found" } });
});

test("nor while the spool does not answer", async () => {
  const { shop, days } = await outage();
  const thread = await shop.visitor().complains();
  days.all("well");
  vi.spyOn(Spool.prototype, "look").mockRejectedValue(new Error("the object was reset"));

  expect(await look(thread)).toMatchObject({ status: 503, body: { code: "cannot_look" } });
});

test("in an outage no request is held, and that a complaint is filed is news", async () => {
  const { shop, days, spool } = await outage();
  const thread = await shop.visitor().complains();
  const asks = (since: number) =>
    thread.visitor.post<ChangesView>(paths.threadChanges, { key: thread.key, since, hold: true });

  const first = await asks(0);
  expect(first.body).toMatchObject({ wait_s: 10, thread: { filing: true } });
  const { event } = first.body;
  expect((await asks(event)).body).toEqual({ event, thread: null, wait_s: 10 });
  days.all("well");
  await spool.empties();

  expect((await asks(event)).body).toMatchObject({ wait_s: 0, thread: { filing: false, id: thread.id } });
});

test("a thread that the database has and cannot show is an outage", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  const days = new Days();
  days.all("stall");

  expect(await look(thread)).toMatchObject({ status: 503, body: { code: "cannot_look", retry_after_s: 10 } });
});

test("a network that sends too much hears of its retry from the spool, and of anything else to wait", async () => {
  const { shop, days, spool } = await outage();
  const ana = shop.visitor();
  const thread = await ana.complains();
  let refused = await ana.sends(ana.draft());
  for (let n = 0; n < 130 && refused.status === 201; n++) refused = await ana.sends(ana.draft());
  expect(refused).toMatchObject({ status: 429, body: { code: "slow_down" } });

  expect(await ana.sends(thread.draft)).toMatchObject({ status: 201, body: thread.receipt });
  expect((await ana.sends({ ...thread.draft, secret: freshSecret() })).status).toBe(429);
  expect((await ana.sends({ ...thread.draft, text: "Other words" })).status).toBe(429);
  days.all("well");
  await spool.empties();
  expect(await ana.sends(thread.draft)).toMatchObject({ status: 201, body: thread.receipt });
});

test("without JavaScript: the receipt, the complaint and what is written back work while the database is down", async () => {
  const { world, shop, days, spool } = await outage();

  const { reference, code, page: receipt } = await complainByForm(shop.site, { text: "The lamp is broken." });
  const keys = receipt.values;
  expect(keys).toMatchObject({ reference, site: shop.site });

  const opened = await sendForm(`${paths.status}?lang=de`, keys);
  expect(opened.status).toBe(200);
  expect(opened.text).toContain("The lamp is broken.");
  expect(opened.text).toContain("Ihre Worte sind sicher aufgehoben");
  expect((await sendForm(paths.status, { ...keys, code: "0000000000" })).status).toBe(503);

  await world.forward(MINUTE);
  const messageId = freshId();
  const kept = await sendForm(`${paths.statusMessages}?lang=es`, { ...keys, messageId, text: "And the shade too." });
  expect(kept.status).toBe(202);
  expect(kept.text).toContain("Sus palabras están guardadas");
  expect(kept.text).toContain("And the shade too.");
  days.all("well");
  await spool.empties();

  const filed = await sendForm(paths.status, { reference, code });
  const page = await readPage(filed.text);
  expect(page.inside("words")).toEqual(["The lamp is broken.", "And the shade too."]);
  expect(filed.text).not.toContain("being filed");
});

test("without JavaScript: words for a thread that nobody can look at are kept, and a wrong code is refused on record", async () => {
  const world = new World();
  const shop = await world.shop();
  const { reference, code } = await complainByForm(shop.site, { text: "The lamp is broken." });
  const [item] = (await shop.team.inbox()).items;
  await world.forward(MINUTE);
  const keys = { reference, code, site: shop.site, complaint: item!.id };
  const days = new Days();
  days.all("before");

  const kept = await sendForm(paths.statusMessages, { ...keys, messageId: freshId(), text: "Still broken." });
  expect(kept.status).toBe(202);
  expect(kept.text).toContain("Your words are kept and being filed.");
  const wrong = { ...keys, code: "0000000000", messageId: freshId(), text: "Not hers." };
  expect((await sendForm(paths.statusMessages, wrong)).status).toBe(202);
  // An old page does not say whose thread it is: its words stay where they were typed.
  const old = await sendForm(paths.statusMessages, { reference, code, messageId: freshId(), text: "Old." });
  expect(old.status).toBe(503);
  days.all("well");
  await new SpoolWatch(shop.site).empties();

  const { messages, events } = await shop.team.opens(item!.id);
  expect(messages.map(({ text }) => text)).toEqual(["The lamp is broken.", "Still broken."]);
  expect(events.map(({ kind }) => kind)).toEqual(["received", "wrote", "refused"]);
});

test("ten wrong codes for what waits, and the right one opens nothing for an hour", async () => {
  const { shop, days } = await outage();
  const { reference, code, page: receipt } = await complainByForm(shop.site, { text: "The lamp is broken." });
  const keys = receipt.values;
  days.all("well");
  const opens = (typed: string) => sendForm(paths.status, { ...keys, reference, code: typed });
  expect((await opens(code)).status).toBe(200);
  for (let tries = 0; tries < 10; tries++) expect((await opens("0000000000")).status).toBe(404);

  expect((await opens(code)).status).toBe(404);
});
