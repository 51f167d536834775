import { env as platform } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { Env } from "../../../worker/env.ts";
import { DAY, freshId, HOUR, knock, MINUTE, ORIGIN, someAddress, World } from "../world.ts";
import { mailed, oneClick, press, undo } from "./letter.ts";

const env = platform as unknown as Env;

async function everything(): Promise<unknown> {
  const tables = ["stopped_addresses", "proven_addresses", "events", "complaints", "outbox", "deliveries"];
  return Promise.all(tables.map(async (name) => (await env.DB.prepare(`SELECT * FROM ${name}`).all()).results));
}

test("opening the link changes nothing, however often; the page says what the button would do", async () => {
  const world = new World();
  const shop = await world.shop();
  const { stop } = await mailed(world, shop, someAddress());
  const before = await everything();

  for (const method of ["GET", "GET", "HEAD"]) {
    const page = await knock(stop, { method });
    expect(page.status).toBe(200);
    expect(page.headers.get("cache-control")).toBe("no-store");
    if (method === "GET") expect(page.text).toContain("I did not write this</button>");
    expect(page.text).not.toContain("<script");
  }
  expect(await everything()).toEqual(before);
});

test("the button stops all mail to the address, of every site, proven or not; the words stay and the team sees it", async () => {
  const world = new World();
  const [shop, other] = [await world.shop(), await world.shop()];
  const email = someAddress();
  const { thread, stop, key } = await mailed(world, shop, email);
  // Somebody with that mailbox wrote once: the caps trust the address since, and still no means no.
  expect(
    (await shop.visitor().post(paths.threadMessages, { key, messageId: freshId(), text: "Who is this?" })).status,
  ).toBe(201);
  await world.forward(DAY);
  const before = await world.mailsTo(email);

  expect((await press(stop)).status).toBe(200);

  const again = [
    await shop.visitor().complains({ reach: "mail", email }),
    await other.visitor().complains({ reach: "mail", email: email.toUpperCase() }),
  ];
  await shop.team.replies(thread.id, "Here is our answer.");
  await world.forward(MINUTE);
  expect(await world.mailsTo(email)).toEqual(before);
  for (const one of again) expect((await one.view()).receiptMail).toBe("withheld");
  const withheld = (await shop.team.deliveries()).filter(({ state }) => state === "withheld");
  expect(withheld.map(({ notice, error }) => [notice, error]).toSorted()).toEqual([
    ["complaint.received", "stopped"],
    ["team.answered", "stopped"],
  ]);
  const view = await shop.team.opens(thread.id);
  expect(view).toMatchObject({ disownedAt: world.now - MINUTE, email, item: { spam: false } });
  expect(view.messages.map(({ text }) => text)).toContain(thread.draft.text);
  expect(view.events.map(({ kind }) => kind)).toContain("disowned");
  expect((await thread.view()).events.map(({ kind }) => kind)).not.toContain("disowned");
});

const inParts = new FormData();
inParts.set("List-Unsubscribe", "One-Click");

test.each([
  ["one field", oneClick],
  ["parts", (path: string) => knock(path, { method: "POST", body: inParts })],
])("a mail app's unsubscribe, sent as %s, stops the mail and disowns nothing", async (_how, unsubscribe) => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const { thread, stop } = await mailed(world, shop, email);

  expect((await unsubscribe(stop)).status).toBe(200);

  await shop.team.replies(thread.id, "Here is our answer.");
  await world.forward(MINUTE);
  expect(await world.mailsTo(email)).toHaveLength(1);
  const view = await shop.team.opens(thread.id);
  expect(view.disownedAt).toBeNull();
  expect(view.events.map(({ kind }) => kind)).not.toContain("disowned");
  expect((await knock(stop)).text).toContain("Take it back</button>");
});

test("a slip is taken back at once, or later behind the same link, and everything is as before", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const { thread, stop } = await mailed(world, shop, email);

  const stopped = await press(stop);
  expect(stopped.text).toContain('/undo?lang=en"');
  await press(stop);
  expect((await knock(stop)).text).toContain("Take it back</button>");
  expect((await undo(stop)).text).toContain("is on again");
  await undo(stop);
  expect((await knock(stop)).text).toContain("I did not write this</button>");

  const view = await shop.team.opens(thread.id);
  expect(view.disownedAt).toBeNull();
  expect(view.events.map(({ kind }) => kind)).toEqual(["received", "disowned", "disown_undone"]);
  await world.forward(HOUR);
  expect((await (await mailed(world, shop, email)).thread.view()).receiptMail).toBe("sent");
});

test("whoever wants no mail about complaints can still sign in: a member's own mails are asked for by a person", async () => {
  const world = new World();
  const shop = await world.shop();
  const { stop } = await mailed(world, shop, shop.owner);
  await oneClick(stop);
  const before = (await world.mailsTo(shop.owner)).length;

  const headers = { "content-type": "application/json", origin: ORIGIN };
  await knock(paths.api.signinMail, { method: "POST", body: JSON.stringify({ email: shop.owner }), headers });
  await world.forward(MINUTE);

  const mails = (await world.mailsTo(shop.owner)).slice(before);
  expect(mails.filter(({ links }) => links.some((link) => link.includes("/inbox/signin")))).toHaveLength(1);
  expect(mails.every(({ headers: sent }) => sent["List-Unsubscribe"] === undefined)).toBe(true);
});

test("the address is stored as a keyed hash only", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  await oneClick((await mailed(world, shop, email)).stop);

  const { results } = await env.DB.prepare("SELECT * FROM stopped_addresses").all();
  expect(results.length).toBeGreaterThan(0);
  expect(JSON.stringify(results)).not.toContain(email.split("@")[0]);
});

test("reading behind a mailed link proves nothing; only writing does", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const { key, stop } = await mailed(world, shop, email);
  const proven = async () =>
    (await env.DB.prepare("SELECT * FROM proven_addresses WHERE site = ?1").bind(shop.site).all()).results.length;

  await shop.visitor().post(paths.thread, key);
  await shop.visitor().post(paths.threadChanges, { key, since: 0, hold: false });
  await knock(stop);
  expect(await proven()).toBe(0);
  await shop.visitor().post(paths.threadMessages, { key, messageId: freshId(), text: "It is me" });
  expect(await proven()).toBe(1);
});

describe.each([
  ["de-AT", "de", "Das waren nicht Sie?"],
  ["es", "es", "¿No lo escribió usted?"],
  ["fr", "en", "You did not write this?"],
])("a complaint in %s", (lang, spoken, title) => {
  test(`leads to a page in "${spoken}"`, async () => {
    const world = new World();
    const { stop } = await mailed(world, await world.shop(), someAddress(), lang);
    const page = await knock(stop, { headers: { "accept-language": spoken } });

    expect(page.text).toContain(`<html lang="${spoken}"`);
    expect(page.text).toContain(title);
    expect((await oneClick(stop)).text).toContain(`<html lang="${spoken}"`);
  });
});
